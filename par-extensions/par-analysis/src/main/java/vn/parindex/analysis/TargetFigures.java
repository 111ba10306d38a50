package vn.parindex.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.finding.TypedInput;
import vn.parindex.methodology.Checklist;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.ShareRule;
import vn.parindex.methodology.Stated;
import vn.parindex.value.Fact;
import vn.parindex.value.Language;
import vn.parindex.value.NameKey;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Text;
import vn.parindex.value.TypedText;

/** Targets as they are typed, turned into figures of a leaf. */
final class TargetFigures {

    private static final Set<NameKey> MET = keys("true", "đạt", "có", "met", "yes", "x");
    private static final Set<NameKey> NOT_MET = keys("false", "không đạt", "không", "not met", "no");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Methodology methodology;

    TargetFigures(Methodology methodology) {
        this.methodology = methodology;
    }

    /**
     * The figures that a target sets.
     *
     * @param target the target
     * @param leaf its leaf
     * @param now the leaf's figures; empty if they are not known, in which case a share is set on a whole of its own
     * @param faults where everything is put that is wrong; nothing is set then
     */
    Map<String, Fact> set(ImprovementTarget target, Leaf leaf, Map<String, Fact> now, List<Finding> faults) {
        List<String> measured = leaf.rule().facts();
        if (!target.fact().isEmpty() && !measured.contains(target.fact())) {
            fault(AnalysisCode.TARGET_FACT_UNKNOWN, target, faults, "fact", target.fact(), "allowed", measured);
            return Map.of();
        }
        if (leaf.rule() instanceof Checklist && target.fact().isEmpty()) {
            Map<String, Fact> all = new LinkedHashMap<>();
            for (String id : measured) {
                Map<String, Fact> one = single(target, leaf, id, faults);
                if (one.isEmpty()) {
                    return one;
                }
                all.putAll(one);
            }
            return all;
        }
        String fact = target.fact().isEmpty() ? measured.get(0) : target.fact();
        if (leaf.rule() instanceof ShareRule share) {
            return target.value().endsWith("%") && fact.equals(share.numerator())
                    ? share(target, share, now, faults)
                    : part(target, leaf, share, fact, now, faults);
        }
        Map<String, Fact> set = new LinkedHashMap<>(single(target, leaf, fact, faults));
        if (!set.isEmpty() && now.isEmpty() && measured.size() > 1) {
            fault(AnalysisCode.TARGET_BASE_UNKNOWN, target, faults, "allowed", measured);
            return Map.of();
        }
        return set;
    }

    private Map<String, Fact> share(
            ImprovementTarget target, ShareRule rule, Map<String, Fact> now, List<Finding> faults) {
        Percentage percent = percent(target, faults);
        if (percent == null) {
            return Map.of();
        }
        if (percent.compareTo(Percentage.ZERO) < 0) {
            return unfit(target, faults, FactKind.PERCENT.label());
        }
        if (percent.compareTo(Percentage.HUNDRED) > 0 && !rule.expectsOver100()) {
            fault(AnalysisCode.TARGET_TOO_FAR, target, faults, "got", percent, "most", Percentage.HUNDRED);
            return Map.of();
        }
        boolean counted = methodology.fact(rule.numerator()).orElseThrow().kind() == FactKind.COUNT;
        if (now.isEmpty()) {
            BigDecimal share = percent.toBigDecimal().stripTrailingZeros();
            BigDecimal whole = HUNDRED.movePointRight(Math.max(0, share.scale()));
            return facts(
                    rule.numerator(),
                    Fact.of(share.movePointRight(Math.max(0, share.scale()))),
                    rule.denominator(),
                    Fact.of(whole));
        }
        BigDecimal whole = ((Fact.Amount) now.get(rule.denominator())).value();
        if (whole.signum() == 0) {
            fault(AnalysisCode.TARGET_NO_WHOLE, target, faults, "fact", name(rule.denominator()));
            return Map.of();
        }
        int decimals = counted ? 0 : Math.max(2, Math.max(0, whole.scale()));
        BigDecimal part = percent.toBigDecimal()
                .multiply(whole)
                .divide(HUNDRED, decimals, FactDial.falls(rule) ? RoundingMode.FLOOR : RoundingMode.CEILING);
        return Map.of(rule.numerator(), Fact.of(part));
    }

    private Map<String, Fact> part(
            ImprovementTarget target,
            Leaf leaf,
            ShareRule rule,
            String fact,
            Map<String, Fact> now,
            List<Finding> faults) {
        Map<String, Fact> set = single(target, leaf, fact, faults);
        if (set.isEmpty()) {
            return set;
        }
        if (now.isEmpty()) {
            fault(
                    AnalysisCode.TARGET_BASE_UNKNOWN,
                    target,
                    faults,
                    "allowed",
                    leaf.rule().facts());
            return Map.of();
        }
        Map<String, Fact> both = new LinkedHashMap<>(now);
        both.putAll(set);
        BigDecimal a = ((Fact.Amount) both.get(rule.numerator())).value();
        BigDecimal b = ((Fact.Amount) both.get(rule.denominator())).value();
        if (a.compareTo(b) > 0 && !rule.expectsOver100()) {
            fault(AnalysisCode.TARGET_TOO_FAR, target, faults, "got", a, "most", b);
            return Map.of();
        }
        return set;
    }

    private Map<String, Fact> single(ImprovementTarget target, Leaf leaf, String fact, List<Finding> faults) {
        FactSpec spec = methodology.fact(fact).orElseThrow();
        return switch (spec.kind()) {
            case MET -> condition(target, spec, faults);
            case LEVEL -> level(target, fact, (Levels) leaf.rule(), faults);
            default -> number(target, leaf, spec, faults);
        };
    }

    private static Map<String, Fact> condition(ImprovementTarget target, FactSpec spec, List<Finding> faults) {
        NameKey typed = NameKey.of(target.value());
        return MET.contains(typed) || NOT_MET.contains(typed)
                ? Map.of(spec.id(), Fact.met(MET.contains(typed)))
                : unfit(target, faults, spec.kind().label());
    }

    private static Map<String, Fact> level(ImprovementTarget target, String fact, Levels rule, List<Finding> faults) {
        for (Levels.Level level : rule.levels()) {
            if (level.id().equals(target.value())
                    || NameKey.isSame(target.value(), level.name().vi())) {
                return Map.of(fact, Fact.level(level.id()));
            }
        }
        return unfit(
                target, faults, rule.levels().stream().map(Levels.Level::id).toList());
    }

    private Map<String, Fact> number(ImprovementTarget target, Leaf leaf, FactSpec spec, List<Finding> faults) {
        String typed = target.value().endsWith("%") && spec.kind() == FactKind.PERCENT
                ? TypedText.line(target.value().substring(0, target.value().length() - 1))
                : target.value();
        Fact.Amount number;
        try {
            number = (Fact.Amount) TypedInput.number(typed);
        } catch (ParIndexException e) {
            e.findings().forEach(finding -> faults.add(finding.at(target.place())));
            return Map.of();
        }
        if (number.signum() < 0 || spec.kind() == FactKind.COUNT && number.decimals() > 0) {
            return unfit(target, faults, spec.kind().label());
        }
        BigDecimal most = spec.kind() == FactKind.PERCENT
                ? HUNDRED
                : spec.kind() == FactKind.POINTS ? leaf.maximum().toBigDecimal() : number.value();
        if (number.value().compareTo(most) > 0) {
            fault(AnalysisCode.TARGET_TOO_FAR, target, faults, "got", number.value(), "most", most);
            return Map.of();
        }
        Optional<Points> step = leaf.rule() instanceof Stated stated ? stated.step() : Optional.empty();
        if (step.isPresent() && !Points.of(number.value()).isMultipleOf(step.get())) {
            return unfit(
                    target,
                    faults,
                    Text.of(
                            "bội số của " + Language.VI.number(step.get()),
                            "a multiple of " + Language.EN.number(step.get())));
        }
        return Map.of(spec.id(), number);
    }

    private static Percentage percent(ImprovementTarget target, List<Finding> faults) {
        try {
            return TypedInput.percentage(
                    TypedText.line(target.value().substring(0, target.value().length() - 1)));
        } catch (ParIndexException e) {
            e.findings().forEach(finding -> faults.add(finding.at(target.place())));
            return null;
        }
    }

    private Object name(String fact) {
        return methodology.fact(fact).orElseThrow().name();
    }

    private static Set<NameKey> keys(String... words) {
        return Stream.of(words).map(NameKey::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Fact> facts(String first, Fact a, String second, Fact b) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        facts.put(first, a);
        facts.put(second, b);
        return facts;
    }

    private static Map<String, Fact> unfit(ImprovementTarget target, List<Finding> faults, Object allowed) {
        fault(AnalysisCode.TARGET_VALUE, target, faults, "got", target.value(), "allowed", allowed);
        return Map.of();
    }

    private static void fault(FindingCode code, ImprovementTarget target, List<Finding> faults, Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        all[0] = "leaf";
        all[1] = target.leaf();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        faults.add(Finding.error(code, target.place(), all));
    }
}
