package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.ShareRule;
import vn.parindex.value.Fact;
import vn.parindex.value.Language;
import vn.parindex.value.NodeCode;
import vn.parindex.value.PhraseBook;
import vn.parindex.value.Phrases;
import vn.parindex.value.Points;

/** Next steps in words. */
public final class NextStepSentences {

    static final PhraseBook BOOK = PhraseBook.of(NextStepSentences.class::getResourceAsStream, "steps");

    private final NextSteps steps;
    private final Phrases phrases;

    private NextStepSentences(NextSteps steps, Language language) {
        this.steps = steps;
        phrases = BOOK.in(language);
    }

    /**
     * Obtains the sentences of steps.
     *
     * @param steps the steps
     * @param language the language
     * @return the sentences
     */
    public static NextStepSentences of(NextSteps steps, Language language) {
        return new NextStepSentences(
                Objects.requireNonNull(steps, "steps"), Objects.requireNonNull(language, "language"));
    }

    /**
     * Returns the lines about one leaf: its points, then a line a step or why there is none.
     *
     * @param leaf the leaf's steps
     * @return at least two lines
     */
    public List<String> of(LeafSteps leaf) {
        List<String> lines = new ArrayList<>();
        lines.add(phrases.say(
                "leaf",
                "code",
                leaf.leaf().code(),
                "name",
                leaf.leaf().name(),
                "points",
                leaf.score().points(),
                "maximum",
                leaf.score().fullMaximum()));
        leaf.barrier().ifPresent(barrier -> lines.add(phrases.say("barrier", "reason", barrier.label())));
        for (NextStep step : leaf.steps()) {
            boolean first = step == leaf.steps().get(0);
            lines.add(change(leaf.leaf(), step)
                    + (first && !step.leastAmount() ? phrases.say("nothing") : "")
                    + shared(step));
        }
        return lines;
    }

    /** Returns one step as a sentence of its own. */
    String sentence(Leaf leaf, NextStep step) {
        String text = change(leaf, step).replaceFirst("^- ", "");
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    private String change(Leaf leaf, NextStep step) {
        Points gain = step.gain();
        if (leaf.rule() instanceof ShareRule share
                && step.changes().get(0).fact().equals(share.denominator())) {
            return phrases.say(
                    "joint",
                    "whole",
                    steps.methodology().fact(share.denominator()).orElseThrow().name(),
                    "many",
                    ((Fact.Amount) step.changes().get(0).to()).value(),
                    "part",
                    steps.methodology().fact(share.numerator()).orElseThrow().name(),
                    "of",
                    step.changes().size() > 1
                            ? ((Fact.Amount) step.changes().get(1).to()).value()
                            : BigDecimal.ZERO,
                    "gain",
                    gain);
        }
        if (step.changes().size() > 1) {
            return phrases.say("items", "count", step.changes().size(), "gain", gain);
        }
        FactChange change = step.changes().get(0);
        Methodology methodology = steps.methodology();
        FactSpec spec = methodology.fact(change.fact()).orElseThrow();
        if (change.to() instanceof Fact.ChosenLevel level) {
            Levels levels = (Levels) leaf.rule();
            return phrases.say(
                    "level",
                    "from",
                    name(levels, ((Fact.ChosenLevel) change.from()).id()),
                    "to",
                    name(levels, level.id()),
                    "gain",
                    gain);
        }
        if (change.amount().isEmpty()) {
            return phrases.say("met", "name", spec.name(), "gain", gain);
        }
        BigDecimal amount = change.amount().get();
        String key =
                spec.kind() == FactKind.PERCENT ? "percent" : leaf.rule() instanceof ShareRule ? "share" : "number";
        Object whole = leaf.rule() instanceof ShareRule share
                ? ((Fact.Amount) steps.figures(leaf.code()).get(share.denominator())).value()
                : "";
        return phrases.say(
                key + (amount.signum() < 0 ? ".fewer" : ".more"),
                "name",
                spec.name(),
                "amount",
                amount.abs(),
                "from",
                ((Fact.Amount) change.from()).value(),
                "to",
                ((Fact.Amount) change.to()).value(),
                "whole",
                whole,
                "gain",
                gain);
    }

    private static Object name(Levels levels, String id) {
        return levels.levels().stream()
                .filter(level -> level.id().equals(id))
                .<Object>map(Levels.Level::name)
                .findFirst()
                .orElse(id);
    }

    private String shared(NextStep step) {
        String text = step.isShared()
                ? phrases.say(
                        "shared",
                        "leaves",
                        step.effects().stream()
                                .skip(1)
                                .map(effect -> phrases.say(
                                        effect.after().isProvisional() ? "effect.broken" : "effect",
                                        "code",
                                        effect.leaf(),
                                        "gain",
                                        signed(effect.gain())))
                                .toList(),
                        "total",
                        signed(step.totalGain()))
                : "";
        return step.unmoved().isEmpty()
                ? text
                : text
                        + phrases.say(
                                "unmoved",
                                "leaves",
                                step.unmoved().stream().map(NodeCode::toString).collect(Collectors.joining(", ")));
    }

    private String signed(Points points) {
        return (points.isNegative() ? "" : "+") + phrases.language().number(points);
    }
}
