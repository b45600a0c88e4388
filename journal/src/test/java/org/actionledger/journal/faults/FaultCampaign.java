package org.actionledger.journal.faults;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.springframework.util.FileSystemUtils;

/** Has one thing after another go wrong with journal, relay, feed and their servers, and counts what came of it. */
public final class FaultCampaign {

    /** Short enough that all of it can be looked at after every fault. */
    private static final int A_ROUND = 25;

    private FaultCampaign() {}

    /** Takes how many faults there are to be, and the seed by which they can be had again. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("faults");
        Figures figures;
        try {
            figures = run(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]), folder, System.out);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(figures.faulty().isEmpty() ? 0 : 1);
    }

    static Figures run(int faults, long seed, Path folder, PrintStream out) throws Exception {
        Random random = new Random(seed);
        Figures figures = new Figures(out, seed);
        try (Place place = new Place(folder, faults > A_ROUND)) {
            for (int round = 1; figures.faults() < faults; round++) {
                try (Round one = new Round(place, round, figures, random)) {
                    boolean well = true;
                    for (int fault = 0; well && fault < A_ROUND && figures.faults() < faults; fault++) {
                        well = one.suffer(Fault.any(random));
                    }
                    if (well) {
                        one.rebuild();
                    }
                }
            }
        }
        figures.print();
        return figures;
    }
}
