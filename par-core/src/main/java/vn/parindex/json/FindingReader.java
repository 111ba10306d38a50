package vn.parindex.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.parindex.codec.Json;
import vn.parindex.codec.Reading;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.Severity;
import vn.parindex.json.internal.Fields;
import vn.parindex.json.internal.Scalars;
import vn.parindex.value.Arguments;
import vn.parindex.value.Text;

/**
 * Reads findings with their typed arguments. The sentence beside them is not believed: it is made anew from code and
 * arguments.
 */
final class FindingReader {

    private static final BigDecimal MOST = BigDecimal.ONE.movePointRight(40);
    private static final Text ARGUMENT = Text.of(
            "chuỗi ký tự, danh sách hoặc đối tượng có một trong các khóa points, percent, number, text",
            "a string, a list or an object with one of the keys points, percent, number, text");
    private static final Text UNKNOWN_CODE = Text.of("không có mã lỗi này", "there is no such error code");

    private final Reading faults;
    private final Scalars as;

    FindingReader(Reading faults) {
        this.faults = faults;
        this.as = new Scalars(faults);
    }

    Finding finding(Json json) {
        Fields fields = new Fields(json, faults);
        FindingCode code = fields.required("code", this::code);
        Severity severity = fields.word("severity", Severity.values(), Severity::id);
        String place = fields.words("place");
        Map<String, Object> arguments = fields.required("arguments", j -> as.members(j, this::argument));
        fields.optionalText("message");
        return fields.make(() -> new Finding(code, severity, place, Arguments.of(arguments)));
    }

    private FindingCode code(Json json) {
        String id = as.string(json);
        return id == null
                ? null
                : KnownCodes.ofId(id).orElseGet(() -> as.fault(InputCode.BAD_VALUE, json, "reason", UNKNOWN_CODE));
    }

    private Object argument(Json json) {
        if (json instanceof Json.Str) {
            return as.words(json);
        }
        if (json instanceof Json.Arr array) {
            List<Object> items = new ArrayList<>();
            array.items().forEach(item -> items.add(argument(item)));
            return items;
        }
        if (!(json instanceof Json.Obj object) || object.size() != 1) {
            return as.wrongType(json, ARGUMENT);
        }
        String kind = object.keys().get(0);
        Json value = object.get(kind);
        return switch (kind) {
            case "points" -> as.anyPoints(value);
            case "percent" -> as.anyPercentage(value);
            case "number" -> as.decimal(value, MOST.negate(), MOST);
            case "text" -> new Fields(json, faults).text("text");
            default -> as.wrongType(json, ARGUMENT);
        };
    }
}
