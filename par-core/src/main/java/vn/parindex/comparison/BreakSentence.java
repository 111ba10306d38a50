package vn.parindex.comparison;

import java.util.Optional;
import java.util.OptionalInt;
import vn.parindex.units.RegisteredUnit;
import vn.parindex.units.UnitRegister;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.Text;

/** A unit with its index and rank in a few words: {@code An Giang 84,67 (hạng 26)}. */
final class BreakSentence {

    private BreakSentence() {}

    static Text of(RegisteredUnit unit, Optional<YearStanding> standing, IndexYear year) {
        Text name = unit.name(UnitRegister.dayOf(year)).label();
        return Text.of(
                name.vi() + figures(standing, Language.VI, "hạng"),
                Language.EN.show(name) + figures(standing, Language.EN, "rank"));
    }

    private static String figures(Optional<YearStanding> standing, Language language, String rankWord) {
        String index = standing.flatMap(YearStanding::printed)
                .map(printed -> " " + language.number(printed))
                .orElse("");
        OptionalInt rank = standing.map(YearStanding::rank).orElse(OptionalInt.empty());
        return index + (rank.isPresent() ? " (" + rankWord + " " + rank.getAsInt() + ")" : "");
    }
}
