package vn.parindex.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.parindex.value.Labelled;
import vn.parindex.value.NameKey;
import vn.parindex.value.Text;

/** The words that an option takes, of which there is a closed list; each may be typed as the word or as its meaning. */
final class ClosedList {

    private ClosedList() {}

    /** Returns the one of some words that was typed. */
    static <W extends Labelled> W labelled(Console console, String option, String typed, List<W> words) {
        return of(console, option, typed, words, Labelled::id, Labelled::label);
    }

    /** Returns the one of some levels that was typed, e.g. {@code province} or {@code cấp tỉnh}. */
    static String level(Console console, String typed, Collection<String> levels, Function<String, Text> names) {
        return of(console, "--level", typed, levels, level -> level, names);
    }

    private static <W> W of(
            Console console,
            String option,
            String typed,
            Collection<W> words,
            Function<W, String> ids,
            Function<W, Text> meanings) {
        Predicate<W> partly =
                word -> Nearest.plain(" " + meanings.apply(word).vi()).endsWith(" " + Nearest.plain(typed));
        Optional<W> found = words.stream()
                .filter(word -> ids.apply(word).equalsIgnoreCase(typed)
                        || NameKey.isSame(meanings.apply(word).vi(), typed)
                        || NameKey.isSame(meanings.apply(word).en(), typed))
                .findFirst();
        return found.orElseThrow(() -> new UsageFault(console.withNearest(
                console.say(
                        "usage.value",
                        "name",
                        option,
                        "got",
                        typed,
                        "allowed",
                        words.stream()
                                .map(word -> meaning(console, ids.apply(word), meanings.apply(word)))
                                .toList()),
                words.stream().filter(partly).map(ids).findFirst().orElse(typed),
                words.stream().map(ids).toList())));
    }

    private static String meaning(Console console, String word, Text meaning) {
        return word.equals(meaning.in(console.language()))
                ? word
                : console.say("option.meaning", "word", word, "meaning", meaning);
    }
}
