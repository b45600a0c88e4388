package org.actionledger.desk.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/**
 * One entry of a dossier, with the place where it stands.
 *
 * @param path e.g. {@code ballots/ballot-1/opening}
 */
record Entry<T>(YamlFile file, String path, JsonPointer place, T fields) {

    static <T> Entry<T> of(YamlFile file, String name, T fields) {
        return new Entry<>(file, name, JsonPointer.empty().appendProperty(name), fields);
    }

    static <T> Stream<Entry<T>> section(YamlFile file, String section, Map<?, T> entries) {
        return of(file, section, entries).each(entries);
    }

    /** Whether the field is written. */
    boolean has(String field) {
        return file.root().at(place).has(field);
    }

    int line() {
        return file.lineOf(place);
    }

    /** Of a field of it, by the name that it has in the file; of the entry where there is no such field. */
    int lineOf(String field) {
        return file.lineOf(place.appendProperty(field));
    }

    int lineOf(String field, int item) {
        return file.lineOf(place.appendProperty(field).appendIndex(item));
    }

    /** The name that it stands under. */
    String name() {
        return place.last().getMatchingProperty();
    }

    /** What stands in it under the name, if anything does. */
    <C> Optional<Entry<C>> child(String field, @Nullable C child) {
        return Optional.ofNullable(child).map(present -> under(field, present));
    }

    /** What stands in it under the name, each of it under a name of its own. */
    <C> List<Entry<C>> children(String field, Map<?, C> children) {
        return under(field, children).each(children).toList();
    }

    /** The items of a list in it. */
    <C> List<Entry<C>> items(String field, List<C> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> new Entry<>(
                        file, path + "/" + field, place.appendProperty(field).appendIndex(i), items.get(i)))
                .toList();
    }

    private <C> Stream<Entry<C>> each(Map<?, C> children) {
        return children.entrySet().stream().map(child -> under(String.valueOf(child.getKey()), child.getValue()));
    }

    private <C> Entry<C> under(String name, C fields) {
        return new Entry<>(file, path + "/" + name, place.appendProperty(name), fields);
    }
}
