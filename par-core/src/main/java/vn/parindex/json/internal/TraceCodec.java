package vn.parindex.json.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.parindex.codec.Json;
import vn.parindex.codec.JsonWriter;
import vn.parindex.codec.Reading;
import vn.parindex.finding.InputCode;
import vn.parindex.methodology.Deductions;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.RuleKind;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.result.Trace;
import vn.parindex.value.Arguments;
import vn.parindex.value.Branch;
import vn.parindex.value.Fact;
import vn.parindex.value.Facts;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;
import vn.parindex.value.Word;

/**
 * Writes and reads the trace of a leaf. A document states facts and details as texts; their types follow from the kind
 * of rule and from the names of the details.
 */
public final class TraceCodec {

    private static final BigDecimal MOST_AMOUNT = BigDecimal.ONE.movePointRight(Fact.MOST_WHOLE_DIGITS);
    private static final Pattern SHARE = Pattern.compile("(0|[1-9][0-9]{0,39})/([1-9][0-9]{0,39})");
    private static final Text NO_SHARE = Text.of("phải là phân số tối giản a/b", "must be a reduced fraction a/b");

    /** The detail that no document states, because it follows from two others. */
    private static final String LOST = "lost";

    private final Reading faults;
    private final Scalars as;

    public TraceCodec(Reading faults) {
        this.faults = faults;
        this.as = new Scalars(faults);
    }

    public static void write(Trace trace, JsonWriter out) {
        out.text("rule", trace.rule().id());
        if (trace.stage().isPresent()) {
            out.text("stage", trace.stage().get().id());
        }
        out.text("branch", trace.branch().id());
        out.object("facts", trace.facts().asMap(), TraceCodec::texts);
        Map<String, Object> details = new LinkedHashMap<>(trace.details().asMap());
        details.remove(LOST);
        out.object("details", details, TraceCodec::texts);
        out.object("rounding", trace.rounding(), TraceCodec::rounding);
        out.object(
                "citation",
                trace.citation(),
                (c, o) -> o.text("source", c.source()).optional("place", c.place()));
        out.text("confidence", trace.confidence().id());
    }

    private static void texts(Map<String, ?> values, JsonWriter out) {
        for (Map.Entry<String, ?> value : values.entrySet()) {
            out.text(value.getKey(), value.getValue());
        }
    }

    static void rounding(Rounding rounding, JsonWriter out) {
        out.number("decimals", rounding.decimals()).text("mode", rounding.mode().id());
    }

    public Trace read(Json json) {
        Fields fields = new Fields(json, faults);
        RuleKind rule = fields.word("rule", RuleKind.values(), RuleKind::id);
        Optional<Stage> stage = fields.optional("stage", j -> as.word(j, Stage.values(), Stage::id));
        Branch branch = fields.word("branch", Branch.values(), Branch::id);
        Facts facts = fields.required("facts", j -> facts(j, rule));
        Arguments details = fields.required("details", j -> details(j, branch));
        Rounding rounding = fields.required("rounding", new HeadReader(faults)::cut);
        Origin origin = Origin.of(fields, faults);
        return fields.make(
                () -> new Trace(rule, stage, branch, facts, details, rounding, origin.citation(), origin.confidence()));
    }

    /** A schema of results with the words of this library in it. */
    public static String schema(String schema) {
        return schema.replace("\"@rules\"", words(RuleKind.values()))
                .replace("\"@branches\"", words(Branch.values()))
                .replace("\"@rules on conditions\"", words(measuring(FactSpec.Kind.MET)))
                .replace(
                        "\"@rules on numbers\"",
                        words(measuring(
                                FactSpec.Kind.AMOUNT,
                                FactSpec.Kind.COUNT,
                                FactSpec.Kind.PERCENT,
                                FactSpec.Kind.POINTS)));
    }

    private static RuleKind[] measuring(FactSpec.Kind... kinds) {
        return Arrays.stream(RuleKind.values())
                .filter(rule -> List.of(kinds).contains(measured(rule)))
                .toArray(RuleKind[]::new);
    }

    private static String words(Word[] words) {
        return Arrays.stream(words).map(word -> "\"" + word.id() + "\"").collect(Collectors.joining(", "));
    }

    /** The kind of fact that such rules measure. */
    private static FactSpec.Kind measured(RuleKind rule) {
        ScoringRule example = rule.example();
        return example.accepts(example.facts().get(0)).get(0);
    }

    private Facts facts(Json json, RuleKind rule) {
        int before = faults.count();
        Map<String, Fact> facts = as.members(json, value -> fact(value, rule));
        return rule == null || faults.count() > before ? null : Facts.of(facts);
    }

    private Fact fact(Json json, RuleKind rule) {
        if (rule == null) {
            return null;
        }
        switch (measured(rule)) {
            case MET -> {
                Boolean met = as.word(json, new Boolean[] {true, false}, String::valueOf);
                return met == null ? null : Fact.met(met);
            }
            case LEVEL -> {
                String level = as.words(json);
                return level == null ? null : Fact.level(level);
            }
            default -> {
                BigDecimal value = as.decimal(json, MOST_AMOUNT.negate(), MOST_AMOUNT);
                return value == null ? null : Fact.of(value);
            }
        }
    }

    private Arguments details(Json json, Branch branch) {
        Fields fields = new Fields(json, faults);
        Map<String, Object> values = new LinkedHashMap<>();
        detail(fields, "share", this::share, values);
        boolean counted = fields.has("count");
        for (String number : List.of("count", "met", "of")) {
            detail(fields, number, this::number, values);
        }
        detail(fields, "from", counted ? this::number : as::anyPercentage, values);
        detail(fields, "fromPoints", as::anyPoints, values);
        detail(fields, "to", as::anyPercentage, values);
        detail(fields, "toPoints", as::anyPoints, values);
        for (String percentage : List.of("floor", "full", "percent")) {
            detail(fields, percentage, as::anyPercentage, values);
        }
        detail(fields, "each", as::anyPoints, values);
        for (String words : List.of("level", "reason", "grantedBy", "form")) {
            detail(fields, words, as::words, values);
        }
        if (branch == Branch.DEDUCTED || branch == Branch.ALL_DEDUCTED) {
            if (values.get("each") instanceof Points each && values.get("count") instanceof BigDecimal count) {
                values.put(LOST, Deductions.lost(each, count));
            }
        }
        return fields.make(() -> Arguments.of(values));
    }

    private static void detail(Fields fields, String name, Function<Json, ?> reader, Map<String, Object> into) {
        fields.optional(name, reader).ifPresent(value -> into.put(name, value));
    }

    private BigDecimal number(Json json) {
        return as.decimal(json, BigDecimal.ZERO, MOST_AMOUNT);
    }

    private Share share(Json json) {
        String text = as.words(json);
        Matcher share = SHARE.matcher(text == null ? "" : text);
        if (share.matches()) {
            Share read = Share.of(new BigDecimal(share.group(1)), new BigDecimal(share.group(2)));
            if (read.toString().equals(text)) {
                return read;
            }
        }
        return text == null ? null : as.fault(InputCode.BAD_VALUE, json, "reason", NO_SHARE);
    }
}
