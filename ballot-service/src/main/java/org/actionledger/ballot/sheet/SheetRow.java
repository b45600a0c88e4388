package org.actionledger.ballot.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.actionledger.events.BallotEvent.Count;
import org.actionledger.events.BallotEvent.Published;
import org.actionledger.events.BallotEvent.PublishedShare;
import org.actionledger.events.BallotEvent.QuestionCount;
import org.actionledger.events.BallotEvent.Stated;
import org.actionledger.events.Source;
import org.actionledger.journal.decide.Refusal;
import org.jspecify.annotations.Nullable;

/** The cells of one row. An empty cell is unknown; {@code not published} says that those who have the figure did not publish it. */
final class SheetRow {

    private static final String NOT_PUBLISHED = "not published";
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private final long line;
    private final Columns columns;
    private final List<String> cells;
    private final List<Refusal> unreadable = new ArrayList<>();
    private final List<String> countsNotPublished = new ArrayList<>();
    private final List<String> percentagesNotPublished = new ArrayList<>();

    SheetRow(long line, Columns columns, List<String> cells) {
        this.line = line;
        this.columns = columns;
        this.cells = cells;
        if (cells.size() != columns.places().size()) {
            unreadable.add(Refusal.of(
                    "row-has-every-column",
                    "this row has %d cells, the header %d"
                            .formatted(cells.size(), columns.places().size()),
                    "line " + line));
        }
    }

    /** What cannot be read, once everything was. */
    List<Refusal> unreadable() {
        return List.copyOf(unreadable);
    }

    /** Empty where the cell is, and refused for that where no event may hold a blank. */
    String required(String column) {
        String text = text(column);
        return text == null ? "" : text;
    }

    @Nullable
    String text(String column) {
        Integer place = columns.places().get(column);
        String cell =
                place == null || place >= cells.size() ? "" : cells.get(place).strip();
        return cell.isEmpty() ? null : cell;
    }

    Count count() {
        Integer entitled = whole("entitled");
        Integer votesCast = whole("votesCast");
        Integer spoiled = whole("spoiled");
        List<QuestionCount> votes = columns.questions().stream()
                .map(question -> new QuestionCount(
                        question, whole(question + ".yes"), whole(question + ".no"), whole(question + ".blank")))
                .filter(count -> count.yes() != null || count.no() != null || count.blank() != null)
                .toList();
        return new Count(entitled, votesCast, spoiled, votes, List.copyOf(countsNotPublished));
    }

    Published published() {
        String turnout = percentage("turnout", "turnout");
        List<PublishedShare> shares = columns.questions().stream()
                .map(question -> new PublishedShare(
                        question,
                        percentage(question + ".yesPercentage", question + ".yes"),
                        percentage(question + ".noPercentage", question + ".no")))
                .filter(share -> share.yes() != null || share.no() != null)
                .toList();
        return new Published(turnout, shares, List.copyOf(percentagesNotPublished));
    }

    List<Stated> stated() {
        List<Stated> stated = new ArrayList<>();
        for (String question : columns.questions()) {
            String column = question + ".carried";
            String cell = text(column);
            if (cell != null) {
                switch (cell.toLowerCase(Locale.ROOT)) {
                    case "yes" -> stated.add(new Stated(question, true));
                    case "no" -> stated.add(new Stated(question, false));
                    default -> unreadable(column, quoted(cell) + " is neither yes nor no");
                }
            }
        }
        return stated;
    }

    List<Source> sources() {
        String title = text("source");
        String address = text("sourceAddress");
        if (title == null && address == null) {
            return List.of();
        }
        return List.of(new Source(title == null ? String.valueOf(address) : title, null, address, null, null));
    }

    private @Nullable Integer whole(String column) {
        String cell = text(column);
        if (cell == null) {
            return null;
        }
        if (cell.equals(NOT_PUBLISHED)) {
            countsNotPublished.add(column);
            return null;
        }
        if (!WHOLE.matcher(cell).matches()) {
            unreadable(column, quoted(cell) + " is no whole number: write digits alone, \"not published\", or nothing");
            return null;
        }
        return Integer.valueOf(cell);
    }

    private @Nullable String percentage(String column, String figure) {
        String cell = text(column);
        if (NOT_PUBLISHED.equals(cell)) {
            percentagesNotPublished.add(figure);
            return null;
        }
        return cell;
    }

    private static String quoted(String cell) {
        return "\"" + (cell.length() <= 40 ? cell : cell.substring(0, 40) + "…") + "\"";
    }

    private void unreadable(String column, String reason) {
        unreadable.add(Refusal.of("cell-is-readable", reason, "line " + line + ", " + column));
    }
}
