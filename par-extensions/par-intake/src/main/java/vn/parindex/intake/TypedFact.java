package vn.parindex.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Fact;
import vn.parindex.value.Language;

/** Reads one figure as it is typed, by the kind that the methodology states. */
final class TypedFact {

    private static final Map<String, Boolean> MET = Map.ofEntries(
            Map.entry("true", true),
            Map.entry("có", true),
            Map.entry("đạt", true),
            Map.entry("yes", true),
            Map.entry("met", true),
            Map.entry("on", true),
            Map.entry("false", false),
            Map.entry("không", false),
            Map.entry("không đạt", false),
            Map.entry("no", false),
            Map.entry("not met", false),
            Map.entry("off", false));
    private static final List<String> MET_SHOWN = List.of("true", "false", "có", "không", "yes", "no");

    private TypedFact() {}

    static Optional<Fact> read(IntakeReader in, Methodology methodology, Optional<Leaf> leaf, String id, String typed) {
        IntakeReader at = in.part("facts[" + id + "]");
        Optional<FactKind> kind = methodology.fact(id).map(FactSpec::kind);
        if (leaf.isEmpty() || kind.isEmpty() || !leaf.get().rule().facts().contains(id)) {
            // the evaluation says that nothing measures it
            return Optional.of(Fact.met(true));
        }
        return switch (kind.get()) {
            case MET -> met(at, typed);
            case LEVEL -> level(at, leaf.get(), typed);
            case AMOUNT, COUNT -> at.typed(input -> input.number("", typed));
            case PERCENT -> at.typed(input -> input.percentage("", typed)).map(Fact::of);
            case POINTS -> at.typed(input -> input.points("", typed)).map(points -> Fact.of(points.toBigDecimal()));
        };
    }

    private static Optional<Fact> met(IntakeReader at, String typed) {
        String text = IntakeForm.line(typed);
        Boolean met = MET.get(text.toLowerCase(Locale.ROOT));
        if (met == null) {
            at.fault("", IntakeReader.unknown("", text, MET_SHOWN));
            return Optional.empty();
        }
        return Optional.of(Fact.met(met));
    }

    private static Optional<Fact> level(IntakeReader at, Leaf leaf, String typed) {
        String text = IntakeForm.line(typed);
        if (leaf.rule() instanceof Levels rule) {
            for (Levels.Level level : rule.levels()) {
                if (level.id().equals(text)
                        || level.name().vi().equals(text)
                        || level.name().en().equals(text)) {
                    return Optional.of(Fact.level(level.id()));
                }
            }
            at.fault(
                    "",
                    IntakeReader.unknown(
                            "",
                            text,
                            rule.levels().stream().map(Levels.Level::name).toList()));
            return Optional.empty();
        }
        return at.make(() -> Fact.level(text));
    }

    static String shown(Fact fact, Language language) {
        if (fact instanceof Fact.Met met) {
            return language == Language.VI ? met.value() ? "có" : "không" : met.value() ? "yes" : "no";
        }
        return fact instanceof Fact.Amount ? IntakeForm.shown(fact.toString(), language) : fact.toString();
    }
}
