package org.actionledger.desk.dossier;

/**
 * What the parser must not be given.
 *
 * <p>It copies all that it has read of a word, a comment or a run of spaces once more for each thousand characters of it, so that one of ten
 * million would take it a minute; none of them goes on past the end of its line.
 */
final class YamlLines {

    private static final int MOST_CHARACTERS = 10 * 1024 * 1024;
    /** Room for the longest text that a field may hold, with its name and its quotes. */
    private static final int LONGEST_LINE = 25_000;

    private YamlLines() {}

    /**
     * Looks at the text line by line.
     *
     * @throws NotYaml it is too long, or one of its lines is, or it speaks to the parser
     */
    static void refuse(String file, String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw refused(file, 1, "has " + text.length() + " characters; " + MOST_CHARACTERS + " is the most");
        }
        int line = 1;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                refuse(file, line, i - start, i > start ? text.charAt(start) : ' ');
                start = i + 1;
                line += i < text.length() && isEnd(text, i) ? 1 : 0;
            }
        }
    }

    /** A carriage return before a line feed ends no line of its own. */
    private static boolean isEnd(String text, int at) {
        return text.charAt(at) == '\n' || at + 1 == text.length() || text.charAt(at + 1) != '\n';
    }

    private static void refuse(String file, int line, int length, char first) {
        if (length > LONGEST_LINE) {
            throw refused(
                    file,
                    line,
                    "this line has " + length + " characters; " + LONGEST_LINE
                            + " is the most: a text may go on in the next line, indented as this one is");
        }
        if (first == '%') {
            throw refused(
                    file,
                    line,
                    "a % at the beginning of a line is an instruction to the parser, which a dossier does not know");
        }
    }

    private static NotYaml refused(String file, int line, String reason) {
        return new NotYaml(new DossierProblem(file, line, reason));
    }
}
