package vn.parindex.json.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.appraisal.AppraisalCode;
import vn.parindex.catalog.CatalogCode;
import vn.parindex.codec.Codec;
import vn.parindex.codec.Codecs;
import vn.parindex.codec.Json;
import vn.parindex.codec.JsonWriter;
import vn.parindex.codec.ObjectCodec;
import vn.parindex.codec.Reading;
import vn.parindex.comparison.ComparisonCode;
import vn.parindex.csv.CsvCode;
import vn.parindex.evaluation.EvaluationCode;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.Severity;
import vn.parindex.methodology.MethodologyCode;
import vn.parindex.ranking.RankingCode;
import vn.parindex.survey.SurveyCode;
import vn.parindex.value.Arguments;
import vn.parindex.value.Language;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

import static vn.parindex.codec.Codecs.ANY_PERCENTAGE;
import static vn.parindex.codec.Codecs.ANY_POINTS;
import static vn.parindex.codec.Codecs.NAME;
import static vn.parindex.codec.Codecs.TEXT;
import static vn.parindex.codec.Codecs.WORDS;
import static vn.parindex.codec.Codecs.word;

/**
 * The codec of findings with their typed arguments. The sentence stands there in both languages for whoever has no
 * library at hand; while reading it is not looked at but made anew from code and arguments.
 */
public final class FindingCodec {

    private static final BigDecimal MOST = BigDecimal.ONE.movePointRight(40);
    private static final Text ARGUMENT_FORM = Text.of(
            "chuỗi ký tự, danh sách hoặc đối tượng có một trong các khóa points, percent, number, text",
            "a string, a list or an object with one of the keys points, percent, number, text");
    private static final Text UNKNOWN_CODE = Text.of("không có mã lỗi này", "there is no such error code");

    /** The codes that a document of the engine can hold, by their ids. */
    private static final Map<String, FindingCode> CODES = Stream.<FindingCode[]>of(
                    EvaluationCode.values(),
                    MethodologyCode.values(),
                    InputCode.values(),
                    CatalogCode.values(),
                    RankingCode.values(),
                    ComparisonCode.values(),
                    CsvCode.values(),
                    SurveyCode.values(),
                    AppraisalCode.values())
            .flatMap(Arrays::stream)
            .collect(Collectors.toUnmodifiableMap(FindingCode::id, Function.identity()));

    /** A code. */
    public static final Codec<FindingCode> CODE = Codec.of(
            (json, in) -> {
                String id = NAME.read(json, in);
                FindingCode code = id == null ? null : CODES.get(id);
                return id == null || code != null ? code : in.fault(InputCode.BAD_VALUE, json, "reason", UNKNOWN_CODE);
            },
            (code, out) -> out.string(code.id()));

    private static final Codec<BigDecimal> NUMBER = Codecs.decimal(MOST.negate(), MOST);

    private static final Codec<Object> ARGUMENT = Codec.of(FindingCodec::argument, FindingCodec::write);

    private static final Codec<Finding> SENTENCE = ObjectCodec.of(members -> {
        members.required("vi", NAME, finding -> finding.sentence(Language.VI));
        members.remark("en", finding -> finding.sentence(Language.EN));
        return read -> null;
    });

    /** The arguments of a finding. */
    public static final Codec<Arguments> ARGUMENTS = Codec.members(ARGUMENT).map(Arguments::of, Arguments::asMap);

    /** A finding. */
    public static final ObjectCodec<Finding> FINDING = ObjectCodec.of(members -> {
        var code = members.required("code", CODE, Finding::code);
        var severity = members.required("severity", word(Severity.class), Finding::severity);
        var place = members.optional("place", WORDS, "", Finding::place);
        var arguments = members.required("arguments", ARGUMENTS, Finding::arguments);
        members.optional("message", SENTENCE, Optional::of);
        return read -> new Finding(read.get(code), read.get(severity), read.get(place), read.get(arguments));
    });

    private FindingCodec() {}

    private static Object argument(Json json, Reading in) {
        if (json instanceof Json.Str) {
            return WORDS.read(json, in);
        }
        if (json instanceof Json.Arr array) {
            List<Object> items = new ArrayList<>();
            array.items().forEach(item -> items.add(argument(item, in)));
            return items;
        }
        if (!(json instanceof Json.Obj object) || object.size() != 1) {
            return in.wrongType(json, ARGUMENT_FORM);
        }
        String kind = object.keys().get(0);
        Json value = object.get(kind);
        return switch (kind) {
            case "points" -> ANY_POINTS.read(value, in);
            case "percent" -> ANY_PERCENTAGE.read(value, in);
            case "number" -> NUMBER.read(value, in);
            case "text" -> TEXT.read(value, in);
            default -> in.wrongType(json, ARGUMENT_FORM);
        };
    }

    /** A plain string stands as it is; every other kind says what it is. */
    private static void write(Object value, JsonWriter out) {
        if (value instanceof List<?> list) {
            out.openList();
            list.forEach(item -> write(item, out));
            out.closeList();
        } else if (value instanceof Points points) {
            out.openObject().value("points", points, ANY_POINTS).closeObject();
        } else if (value instanceof Percentage percentage) {
            out.openObject().value("percent", percentage, ANY_PERCENTAGE).closeObject();
        } else if (value instanceof BigDecimal number) {
            out.openObject().value("number", number, NUMBER).closeObject();
        } else if (value instanceof Text text) {
            out.openObject().value("text", text, TEXT).closeObject();
        } else {
            out.string(value.toString());
        }
    }
}
