package vn.parindex.json.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.parindex.codec.JsonWriter;
import vn.parindex.finding.Finding;
import vn.parindex.value.Language;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/** The members of a finding, with its sentence in both languages for whoever has no library at hand. */
public final class FindingForm {

    private FindingForm() {}

    public static void write(Finding finding, JsonWriter out) {
        out.text("code", finding.code().id())
                .text("severity", finding.severity().id())
                .optional("place", finding.place());
        out.object("arguments", finding.arguments().asMap(), FindingForm::arguments);
        out.text("message", Text.of(finding.sentence(Language.VI), finding.sentence(Language.EN)));
    }

    private static void arguments(Map<String, Object> arguments, JsonWriter out) {
        for (Map.Entry<String, Object> argument : arguments.entrySet()) {
            out.key(argument.getKey());
            argument(argument.getValue(), out);
        }
    }

    /** A plain string stands as it is; every other kind says what it is. */
    private static void argument(Object value, JsonWriter out) {
        if (value instanceof List<?> list) {
            out.openList();
            for (Object item : list) {
                argument(item, out);
            }
            out.closeList();
        } else if (value instanceof Points points) {
            out.object(points, (p, o) -> o.text("points", p));
        } else if (value instanceof Percentage percentage) {
            out.object(percentage, (p, o) -> o.text("percent", p));
        } else if (value instanceof BigDecimal number) {
            out.object(number, (n, o) -> o.text("number", n.toPlainString()));
        } else if (value instanceof Text text) {
            out.object(text, (t, o) -> o.text("text", t));
        } else {
            out.string(value.toString());
        }
    }
}
