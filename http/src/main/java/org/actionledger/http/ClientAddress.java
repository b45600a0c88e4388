package org.actionledger.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Tells whom an address belongs to: of IPv6 the network, because one household has 2^64 of them. */
public final class ClientAddress {

    private static final int NETWORK = 8;

    private ClientAddress() {}

    /** Of an address as a request has it. */
    public static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        int zone = address.indexOf('%');
        return of(InetAddress.ofLiteral(zone < 0 ? address : address.substring(0, zone)));
    }

    static String of(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK)) + "::/64"
                : address.getHostAddress();
    }
}
