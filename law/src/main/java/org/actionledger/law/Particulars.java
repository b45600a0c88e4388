package org.actionledger.law;

import java.util.List;

/**
 * What a document has to say.
 *
 * @param items that it has to have in any case
 * @param perhaps that it has to have on facts that are not known, which the explanation names
 */
public record Particulars(List<Step> items, List<Step> perhaps, Explanation explanation) {

    public Particulars {
        items = List.copyOf(items);
        perhaps = List.copyOf(perhaps);
    }

    /**
     * What several texts that may apply have in common, and what they have not.
     *
     * @param possible one list, unless what decides between several is not known
     * @param deciding the input that decides between them
     */
    public static Particulars of(List<List<Step>> possible, String deciding, Explanation explanation) {
        List<Step> mentioned =
                possible.stream().flatMap(List::stream).distinct().toList();
        List<Step> items = mentioned.stream()
                .filter(item -> possible.stream().allMatch(list -> list.contains(item)))
                .toList();
        List<Step> perhaps =
                mentioned.stream().filter(item -> !items.contains(item)).toList();
        return new Particulars(
                items, perhaps, perhaps.isEmpty() ? explanation : explanation.lacking(List.of(deciding)));
    }
}
