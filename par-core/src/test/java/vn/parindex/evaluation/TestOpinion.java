package vn.parindex.evaluation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.assessment.Opinion;
import vn.parindex.value.Fact;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

/** Reads opinions written in one line: {@code self: a=9 b=10 | appraisal-1: adjusted a=8 reason="kiểm tra"}. */
final class TestOpinion {

    private static final Pattern PAIR = Pattern.compile("(\\S+?)=(\"[^\"]*\"|\\S+)");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private TestOpinion() {}

    static List<Opinion> parseAll(String text) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(" \\| ")).map(TestOpinion::parse).toList();
    }

    static Opinion parse(String text) {
        String stage = text.substring(0, text.indexOf(':'));
        String rest = text.substring(text.indexOf(':') + 1).strip();
        Opinion opinion = Opinion.at(Arrays.stream(Stage.values())
                .filter(s -> s.id().equals(stage))
                .findFirst()
                .orElseThrow());
        for (Opinion.Decision decision : Opinion.Decision.values()) {
            if (rest.startsWith(decision.id())) {
                opinion = opinion.withDecision(decision);
            }
        }
        for (Map.Entry<String, String> pair : pairs(rest).entrySet()) {
            opinion = switch (pair.getKey()) {
                case "claim" -> opinion.withPoints(Points.parse(pair.getValue()));
                case "reason" -> opinion.withReason(pair.getValue());
                default -> opinion.withFact(pair.getKey(), fact(pair.getValue()));
            };
        }
        return opinion;
    }

    static NotApplicable parseNotApplicable(String text) {
        Map<String, String> pairs = pairs(text);
        return new NotApplicable(pairs.get("reason"), pairs.get("by"));
    }

    static Fact fact(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Fact.met(text.equals("true"));
        }
        return NUMBER.matcher(text).matches() ? Fact.of(new java.math.BigDecimal(text)) : Fact.level(text);
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Matcher pair = PAIR.matcher(text);
        while (pair.find()) {
            String value = pair.group(2);
            pairs.put(pair.group(1), value.startsWith("\"") ? value.substring(1, value.length() - 1) : value);
        }
        return pairs;
    }
}
