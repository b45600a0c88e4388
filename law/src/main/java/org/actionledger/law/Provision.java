package org.actionledger.law;

import java.net.URI;
import java.time.LocalDate;

/** A place in a statute, with the page on legislation.gov.uk that prints it. */
public record Provision(String name, URI uri) {

    /**
     * A section of the statute of Great Britain.
     *
     * @param within the part of the section, as lawyers write it, or nothing for the whole of it
     */
    public static Provision ofAct1992(String section, String within) {
        return new Provision(
                "Trade Union and Labour Relations (Consolidation) Act 1992, section " + section + within,
                page("ukpga/1992/52/section/" + section));
    }

    public static Provision ofAct2025(String section) {
        return new Provision(
                "Employment Rights Act 2025, section " + section, page("ukpga/2025/36/section/" + section));
    }

    public static Provision ofAct2016(String section) {
        return new Provision("Trade Union Act 2016, section " + section, page("ukpga/2016/15/section/" + section));
    }

    /** The regulations that brought most of the 2025 Act into force on 18 February 2026, and say what they do not reach. */
    public static Provision ofTransition2026(String paragraph) {
        return new Provision("SI 2026/3, schedule 2, paragraph " + paragraph, page("uksi/2026/3/schedule/2"));
    }

    public static Provision ofNorthernIrelandOrder1995(String article, String within) {
        return new Provision(
                "Trade Union and Labour Relations (Northern Ireland) Order 1995, article " + article + within,
                page("nisi/1995/1980/article/" + article));
    }

    public static Provision ofNorthernIrelandOrder1996(String article, String within) {
        return new Provision(
                "Employment Rights (Northern Ireland) Order 1996, article " + article + within,
                page("nisi/1996/1919/article/" + article));
    }

    /**
     * Any other place.
     *
     * @param path of its page on legislation.gov.uk
     */
    public static Provision of(String name, String path) {
        return new Provision(name, page(path));
    }

    /** The same place, linked to the text that was in force on that day. */
    public Provision asItStoodOn(LocalDate day) {
        return new Provision(name, URI.create(uri + "/" + day));
    }

    private static URI page(String path) {
        return URI.create("https://www.legislation.gov.uk/" + path);
    }
}
