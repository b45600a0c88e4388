package org.actionledger.ballot.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.actionledger.ballot.decide.BallotCommand.DeclareResult;
import org.actionledger.ballot.decide.BallotCommand.DeclareResults;
import org.actionledger.ballot.decide.BallotCommand.Line;
import org.actionledger.ballot.result.Figures;
import org.actionledger.events.BallotEvent.Count;
import org.actionledger.events.BallotEvent.Published;
import org.actionledger.events.BallotEvent.Stated;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.actionledger.http.Fault;
import org.actionledger.http.MalformedRequest;
import org.actionledger.journal.decide.Refusal;

/** Results as comma-separated values with a header row, UTF-8. */
public final class ResultSheet {

    /** Each row becomes an event that explains itself at length, and all are stored at once. */
    private static final int MOST_ROWS = 5_000;

    /** Nobody mends more in one go, and a sheet of nothing but mistakes shall not make an endless answer. */
    private static final int MOST_UNREADABLE = 500;

    /** A row that is wider than any header has lost its line breaks, and a cell that is longer its closing quote. */
    private static final int MOST_CELLS = 1_000;

    private static final int LONGEST_CELL = 20_000;

    /** What spreadsheets put before UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ResultSheet() {}

    /**
     * The command that a sheet asks for, with everything in it that cannot be read.
     *
     * @throws MalformedRequest where it is no sheet of results at all
     */
    public static DeclareResults read(UUID ballot, byte[] sheet) {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(MOST_CELLS)
                .maxFieldSize(LONGEST_CELL)
                .build();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .build(handler, text(sheet))) {
            Iterator<CsvRecord> records = reader.iterator();
            if (!records.hasNext()) {
                throw malformed("the sheet is empty");
            }
            Columns columns = Columns.of(records.next().getFields());
            return command(ballot, columns, records);
        } catch (CsvParseException e) {
            throw malformed("is no CSV that can be read (of at most " + MOST_CELLS + " cells in a row and "
                    + LONGEST_CELL + " characters in a cell): " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DeclareResults command(UUID ballot, Columns columns, Iterator<CsvRecord> records) {
        List<Line> lines = new ArrayList<>();
        List<Refusal> unreadable = new ArrayList<>();
        while (records.hasNext()) {
            CsvRecord record = records.next();
            if (lines.size() == MOST_ROWS) {
                throw malformed("the sheet has more than " + MOST_ROWS + " rows: send it in parts");
            }
            SheetRow row = new SheetRow(record.getStartingLineNumber(), columns, record.getFields());
            lines.add(new Line(record.getStartingLineNumber(), result(ballot, row)));
            row.unreadable().stream().limit(MOST_UNREADABLE - unreadable.size()).forEach(unreadable::add);
        }
        if (lines.isEmpty()) {
            throw malformed("the sheet has no row below its header");
        }
        return new DeclareResults(ballot, lines, unreadable);
    }

    private static DeclareResult result(UUID ballot, SheetRow row) {
        Count count = row.count();
        Published published = row.published();
        List<Stated> stated = row.stated();
        List<Source> sources = row.sources();
        return new DeclareResult(
                ballot,
                row.required(Columns.CONSTITUENCY),
                row.text("employer"),
                new Figures(count, published, stated),
                When.on(row.required(Columns.WHEN)),
                sources);
    }

    private static String text(byte[] sheet) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(sheet)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        } catch (CharacterCodingException e) {
            throw malformed("is not UTF-8");
        }
    }

    private static MalformedRequest malformed(String reason) {
        return new MalformedRequest(Fault.of("$", reason));
    }
}
