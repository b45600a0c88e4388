package org.actionledger.law;

import java.net.URI;
import java.time.LocalDate;

/**
 * A place in a statute, with the page on legislation.gov.uk that prints it.
 *
 * @param citation where it stands, as legislation.gov.uk names it, with the part of it that is meant, e.g. {@code ukpga/1992/52/section/226(2B)}
 */
public record Provision(String citation, URI uri) {

    /**
     * A section of the statute of Great Britain.
     *
     * @param within the part of the section, as lawyers write it, or nothing for the whole of it
     */
    public static Provision ofAct1992(String section, String within) {
        return at("ukpga/1992/52/section/" + section, within);
    }

    public static Provision ofAct2025(String section) {
        return at("ukpga/2025/36/section/" + section, "");
    }

    public static Provision ofAct2016(String section) {
        return at("ukpga/2016/15/section/" + section, "");
    }

    /** The regulations that brought most of the 2025 Act into force on 18 February 2026, and say what they do not reach. */
    public static Provision ofTransition2026(String paragraph) {
        return at("uksi/2026/3/schedule/2", "/paragraph/" + paragraph);
    }

    public static Provision ofNorthernIrelandOrder1995(String article, String within) {
        return at("nisi/1995/1980/article/" + article, within);
    }

    public static Provision ofNorthernIrelandOrder1996(String article, String within) {
        return at("nisi/1996/1919/article/" + article, within);
    }

    /**
     * Any other place.
     *
     * @param path of its page on legislation.gov.uk
     */
    public static Provision of(String path) {
        return at(path, "");
    }

    /**
     * A part of what a page prints.
     *
     * @param within the part that is meant, as a citation goes on
     */
    public static Provision at(String path, String within) {
        return new Provision(path + within, URI.create("https://www.legislation.gov.uk/" + path));
    }

    /** The same place, linked to the text that was in force on that day. */
    public Provision asItStoodOn(LocalDate day) {
        return new Provision(citation, URI.create(uri + "/" + day));
    }
}
