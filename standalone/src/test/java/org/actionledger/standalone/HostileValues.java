package org.actionledger.standalone;

import java.util.List;

/** Values that have broken something somewhere, and a few that are as they should be. */
final class HostileValues {

    static final String NOBODY = "00000000-0000-0000-0000-000000000001";

    static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\ud800",
            "\udfff\ud800",
            "\u202egnillaf",
            "\uffff\ufffe",
            "e\u0301\u0301\u0301\u0301\u0301\u0301",
            "\ud83d\udca5",
            "x".repeat(5_000),
            "\ud83d\udca5".repeat(2_000),
            "../../../../etc/passwd",
            "<script>alert(1)</script>",
            "'; drop table event; --",
            "%s%n%x",
            "${jndi:ldap://elsewhere}",
            "#{T(java.lang.Runtime)}",
            "__${7*7}__::",
            "\r\nSet-Cookie: a=b",
            "null",
            "NaN",
            "true",
            NOBODY,
            "1-1-1-1-1",
            "naht-cymru-2022",
            "naht");

    static final List<String> DAYS = List.of(
            "2023-02-30",
            "0000-00-00",
            "0000-01-01",
            "-0001-01-01",
            "+999999999-12-31",
            "9999-12-31",
            "1900-02-29",
            "2023",
            "2023-13",
            "2023-W05",
            "01/02/2023",
            "2023-02-01T00:00:00Z",
            "2023-02-01T24:00:00+99:99",
            "\u0662\u0660\u0662\u0663-\u0660\u0662-\u0660\u0661",
            "now",
            "2023-02-01");

    /** As they stand in JSON. */
    static final List<String> NUMBERS = List.of(
            "-1",
            "0",
            "-0",
            "0.5",
            "1e3",
            "1E400",
            "-1e-999999999",
            "2147483647",
            "2147483648",
            "9223372036854775808",
            "9".repeat(400),
            "0." + "3".repeat(400),
            "007",
            "0x1F",
            "+1",
            "1.",
            ".5",
            "NaN",
            "Infinity",
            "1_000");

    /** As they stand in JSON, where something else is asked for. */
    static final List<String> OTHERS = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "[null]",
            "[[[[[[[[]]]]]]]]",
            "\"text\"",
            "12",
            "{\"\":\"\"}",
            "{\"date\":null}",
            "[".repeat(2_000),
            "{\"a\":".repeat(200) + "1" + "}".repeat(200));

    static final List<String> QUERIES = List.of(
            "%zz",
            "a=%",
            "=%f",
            "=",
            "&&&&",
            ";;;",
            "%00=1",
            "a=%00",
            "a=%F0%28%8C%BC",
            "a=%ED%A0%80",
            "a=%u0041",
            "a=%C0%AF",
            "a=+%2B+",
            "atLeast=a:99999999999999999999",
            "atLeast=:::",
            "atLeast=a%0d%0ab:1",
            "atLeast=a:-1",
            "atLeast=a:0",
            "atLeast=" + "x".repeat(5_000) + ":1",
            "atLeast=a:0&".repeat(60),
            "dryRun=true&dryRun=false",
            "a=&".repeat(1_500),
            "a[]=1&a[b]=2&a.b.c=3",
            "class.module.classLoader.x=1",
            "asOf.day=1&_method=DELETE&_csrf=x",
            "\u0007=1",
            "<script>=1",
            "a b=1",
            "#");

    private HostileValues() {}
}
