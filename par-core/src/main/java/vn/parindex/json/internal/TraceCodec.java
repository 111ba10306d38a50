package vn.parindex.json.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.parindex.codec.Codec;
import vn.parindex.codec.Codecs;
import vn.parindex.codec.Json;
import vn.parindex.codec.Member;
import vn.parindex.codec.MemberValues;
import vn.parindex.codec.Members;
import vn.parindex.codec.ObjectCodec;
import vn.parindex.codec.Reading;
import vn.parindex.finding.InputCode;
import vn.parindex.methodology.Deductions;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.RuleKind;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.result.Trace;
import vn.parindex.value.Arguments;
import vn.parindex.value.Branch;
import vn.parindex.value.Fact;
import vn.parindex.value.Facts;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;
import vn.parindex.value.Word;

import static vn.parindex.codec.Codecs.ANY_PERCENTAGE;
import static vn.parindex.codec.Codecs.ANY_POINTS;
import static vn.parindex.codec.Codecs.CITATION;
import static vn.parindex.codec.Codecs.CONFIDENCE;
import static vn.parindex.codec.Codecs.ROUNDING;
import static vn.parindex.codec.Codecs.WORDS;
import static vn.parindex.codec.Codecs.word;

/**
 * The codec of the trace of a leaf. A document states facts and details as texts; their types follow from the kind of
 * rule and from the names of the details.
 */
public final class TraceCodec {

    /** Whole numbers up to this length fit a long. */
    private static final int SHORT = 18;

    private static final Text NO_SHARE = Text.of("phải là phân số tối giản a/b", "must be a reduced fraction a/b");

    /** The detail that no document states, because it follows from two others. */
    private static final String LOST = "lost";

    private static final Codec<BigDecimal> COUNT = Codecs.decimal(BigDecimal.ZERO, AssessmentCodec.MOST_AMOUNT);

    private static final Codec<Fact> MET = word(List.of(Fact.met(true), Fact.met(false)), Fact::toString);

    private static final Codec<Fact> AMOUNT = Codecs.decimal(
                    AssessmentCodec.MOST_AMOUNT.negate(), AssessmentCodec.MOST_AMOUNT)
            .map(Fact::of, fact -> ((Fact.Amount) fact).value());

    /** Facts in a trace whose rule could not be read are not looked at. */
    private static final Codec<Facts> UNREAD_FACTS = Codec.of((json, in) -> Facts.NONE, (facts, out) -> {
        out.openObject();
        facts.asMap().forEach((id, fact) -> out.text(id, fact.toString()));
        out.closeObject();
    });

    private static final Map<Word, Codec<Facts>> FACTS = Arrays.stream(RuleKind.values())
            .collect(Collectors.toMap(
                    Function.identity(),
                    rule -> facts(
                            switch (measured(rule)) {
                                case MET -> MET;
                                case LEVEL -> AssessmentCodec.LEVEL;
                                case AMOUNT, COUNT, PERCENT, POINTS -> AMOUNT;
                            })));

    private static final Codec<Share> SHARE = Codec.of(TraceCodec::share, (share, out) -> out.string(share.toString()));

    private static final Codec<Arguments> DETAILS = ObjectCodec.of(members -> {
        List<Detail<?>> details = List.of(
                new Detail<>("share", Share.class, SHARE, members),
                new Detail<>("count", BigDecimal.class, COUNT, members),
                new Detail<>("met", BigDecimal.class, COUNT, members),
                new Detail<>("of", BigDecimal.class, COUNT, members),
                new Detail<>("from", BigDecimal.class, COUNT, members).askedIf(read -> read.has("count")),
                new Detail<>("from", Percentage.class, ANY_PERCENTAGE, members).askedIf(read -> !read.has("count")),
                new Detail<>("fromPoints", Points.class, ANY_POINTS, members),
                new Detail<>("to", Percentage.class, ANY_PERCENTAGE, members),
                new Detail<>("toPoints", Points.class, ANY_POINTS, members),
                new Detail<>("floor", Percentage.class, ANY_PERCENTAGE, members),
                new Detail<>("full", Percentage.class, ANY_PERCENTAGE, members),
                new Detail<>("percent", Percentage.class, ANY_PERCENTAGE, members),
                new Detail<>("each", Points.class, ANY_POINTS, members),
                new Detail<>("level", String.class, WORDS, members),
                new Detail<>("reason", String.class, WORDS, members),
                new Detail<>("grantedBy", String.class, WORDS, members),
                new Detail<>("form", String.class, WORDS, members));
        return read -> {
            Map<String, Object> values = new LinkedHashMap<>();
            details.forEach(detail -> detail.value(read).ifPresent(value -> values.put(detail.name, value)));
            return Arguments.of(values);
        };
    });

    /** A detail that a branch may have. */
    private static final class Detail<T> {

        private final String name;
        private final Member<Optional<T>> member;

        Detail(String name, Class<T> type, Codec<T> codec, Members<Arguments> members) {
            this.name = name;
            this.member = members.optional(
                    name,
                    codec,
                    details -> details.has(name) && type.isInstance(details.get(name))
                            ? Optional.of(details.get(name, type))
                            : Optional.empty());
        }

        Detail<T> askedIf(Predicate<MemberValues> condition) {
            member.askedIf(condition);
            return this;
        }

        Optional<T> value(MemberValues read) {
            return read.get(member);
        }
    }

    /** A trace. */
    public static final ObjectCodec<Trace> TRACE = ObjectCodec.of(members -> {
        Member<Word> rule = members.required("rule", word(List.<Word>of(RuleKind.values()), Word::id), Trace::rule);
        var stage = members.optional("stage", word(Stage.class), Trace::stage);
        var branch = members.required("branch", word(Branch.class), Trace::branch);
        Member<Facts> facts = members.required(
                "facts",
                read -> read.get(rule) == null ? UNREAD_FACTS : FACTS.get(read.get(rule)),
                trace -> UNREAD_FACTS,
                Trace::facts);
        var details = members.required("details", DETAILS, Trace::details);
        var rounding = members.required("rounding", ROUNDING, Trace::rounding);
        var citation = members.required("citation", CITATION, Trace::citation);
        var confidence = members.required("confidence", CONFIDENCE, Trace::confidence);
        return read -> new Trace(
                read.get(rule),
                read.get(stage),
                read.get(branch),
                read.get(facts),
                withLost(read.get(details), read.get(branch)),
                read.get(rounding),
                read.get(citation),
                read.get(confidence));
    });

    private TraceCodec() {}

    /** Returns a schema of results with the words of this library in it. */
    public static String schema(String schema) {
        return schema.replace("\"@rules\"", words(RuleKind.values()))
                .replace("\"@branches\"", words(Branch.values()))
                .replace("\"@rules on conditions\"", words(measuring(FactKind.MET)))
                .replace(
                        "\"@rules on numbers\"",
                        words(measuring(FactKind.AMOUNT, FactKind.COUNT, FactKind.PERCENT, FactKind.POINTS)));
    }

    private static RuleKind[] measuring(FactKind... kinds) {
        return Arrays.stream(RuleKind.values())
                .filter(rule -> List.of(kinds).contains(measured(rule)))
                .toArray(RuleKind[]::new);
    }

    private static String words(Word[] words) {
        return Arrays.stream(words).map(word -> "\"" + word.id() + "\"").collect(Collectors.joining(", "));
    }

    /** The kind of fact that such rules measure. */
    private static FactKind measured(RuleKind rule) {
        ScoringRule example = rule.example();
        return example.accepts(example.facts().get(0)).get(0);
    }

    private static Codec<Facts> facts(Codec<Fact> fact) {
        return Codec.members(fact).map(Facts::of, Facts::asMap);
    }

    private static Arguments withLost(Arguments details, Branch branch) {
        boolean deducted = branch == Branch.DEDUCTED || branch == Branch.ALL_DEDUCTED;
        if (!deducted || !details.has("each") || !details.has("count")) {
            return details;
        }
        Map<String, Object> values = new LinkedHashMap<>(details.asMap());
        values.put(LOST, Deductions.lost(details.get("each", Points.class), details.get("count", BigDecimal.class)));
        return Arguments.of(values);
    }

    private static Share share(Json json, Reading in) {
        String text = WORDS.read(json, in);
        if (text == null) {
            return null;
        }
        int stroke = text.indexOf('/');
        String part = text.substring(0, Math.max(0, stroke));
        String whole = text.substring(stroke + 1);
        if (isWhole(part) && isWhole(whole) && !whole.equals("0")) {
            Share read = part.length() <= SHORT && whole.length() <= SHORT
                    ? Share.of(Long.parseLong(part), Long.parseLong(whole))
                    : Share.of(new BigDecimal(part), new BigDecimal(whole));
            if (read.toString().equals(text)) {
                return read;
            }
        }
        return in.fault(InputCode.BAD_VALUE, json, "reason", NO_SHARE);
    }

    /** Checks whether a text is a whole number of at most forty digits without leading zeros. */
    private static boolean isWhole(String text) {
        int length = text.length();
        boolean whole = length > 0 && length <= 40 && (length == 1 || text.charAt(0) != '0');
        for (int i = 0; whole && i < length; i++) {
            whole = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return whole;
    }
}
