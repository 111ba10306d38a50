package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.ShareRule;
import vn.parindex.value.Facts;
import vn.parindex.value.Text;

/** Writes the facts of one leaf's trace as noun phrases. */
final class FactPhrases {

    private final ReportContext context;
    private final ScoringRule rule;
    private final Facts facts;

    FactPhrases(ReportContext context, ScoringRule rule, Facts facts) {
        this.context = context;
        this.rule = rule;
        this.facts = facts;
    }

    /** Returns the name of a fact, e.g. "hồ sơ giải quyết đúng hạn". */
    Text name(String fact) {
        return spec(fact).name();
    }

    /** Returns a fact with its figure: "4.800 hồ sơ giải quyết đúng hạn", "vốn đã giải ngân: 1.200 triệu đồng". */
    String phrase(String fact) {
        FactSpec spec = spec(fact);
        return switch (spec.kind()) {
            case MET -> context.say(facts.met(fact) ? "figure.met" : "figure.not-met", "name", spec.name());
            case LEVEL -> context.say("figure.plain", "name", spec.name(), "value", quotedLevel(facts.level(fact)));
            case PERCENT -> context.say("figure.plain", "name", spec.name(), "value", facts.percent(fact));
            case POINTS -> context.say("figure.plain", "name", spec.name(), "value", facts.amount(fact));
            case COUNT -> count(spec, facts.amount(fact));
            case AMOUNT -> amount(spec, facts.amount(fact));
        };
    }

    /** Returns all figures at hand, one phrase each, in the order of the rule. */
    List<String> phrases() {
        List<String> phrases = new ArrayList<>();
        for (String fact : rule.facts()) {
            if (facts.find(fact).isPresent()) {
                phrases.add(phrase(fact));
            }
        }
        return phrases;
    }

    /** Returns both figures of a share with the numerator's name: "4.800/5.000 hồ sơ giải quyết đúng hạn". */
    String ratio(ShareRule share) {
        FactSpec spec = spec(share.numerator());
        BigDecimal part = facts.amount(share.numerator());
        BigDecimal whole = facts.amount(share.denominator());
        Optional<Text> unit = spec.unit().filter(u -> spec.kind() == FactKind.AMOUNT);
        return unit.isPresent()
                ? context.say(
                        "figure.ratio.unit", "name", spec.name(), "part", part, "whole", whole, "unit", unit.get())
                : context.say("figure.ratio", "name", spec.name(), "part", part, "whole", whole);
    }

    /** Returns a level's description in quotation marks, or its id if the rule does not have it. */
    String quotedLevel(String id) {
        Object name = id;
        if (rule instanceof Levels levels) {
            name = levels.levels().stream()
                    .filter(level -> level.id().equals(id))
                    .map(Levels.Level::name)
                    .findFirst()
                    .map(Object.class::cast)
                    .orElse(id);
        }
        return context.say("figure.quoted", "text", name);
    }

    private String count(FactSpec spec, BigDecimal value) {
        // "1 dossiers" is no English: a single one is put after its name
        return context.say(
                value.compareTo(BigDecimal.ONE) == 0 ? "figure.plain" : "figure.count",
                "name",
                spec.name(),
                "value",
                value);
    }

    private String amount(FactSpec spec, BigDecimal value) {
        return spec.unit().isPresent()
                ? context.say(
                        "figure.amount",
                        "name",
                        spec.name(),
                        "value",
                        value,
                        "unit",
                        spec.unit().get())
                : context.say("figure.plain", "name", spec.name(), "value", value);
    }

    private FactSpec spec(String fact) {
        return context.methodology().fact(fact).orElseThrow();
    }
}
