package vn.parindex.authoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.methodology.AllOrNothing;
import vn.parindex.methodology.Checklist;
import vn.parindex.methodology.CountSteps;
import vn.parindex.methodology.Deductions;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Linear;
import vn.parindex.methodology.NoneOutcome;
import vn.parindex.methodology.Proportional;
import vn.parindex.methodology.PublishedIndex;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.ShareSteps;
import vn.parindex.methodology.Stated;
import vn.parindex.methodology.Step;
import vn.parindex.methodology.SurveyMean;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/** Reads one rule in the notation of {@link RuleNotation}; used once. */
final class NotationReader {

    /** What 0/0 gives, by the word of the notation. */
    static final Map<String, NoneOutcome> NONE = none();

    private static final String NUMBER = "(?:0|[1-9][0-9]{0,6})(?:\\.[0-9]{1,9})?";
    private static final Pattern STEP = Pattern.compile(">=\\s*(" + NUMBER + ")\\s*->\\s*(" + NUMBER + ")");
    private static final Pattern ELSE = Pattern.compile("else\\s+(" + NUMBER + ")");
    private static final Pattern ANCHOR = Pattern.compile("(" + NUMBER + ")\\s*->\\s*(" + NUMBER + ")");
    private static final Pattern FLOOR = Pattern.compile("floor\\s+(" + NUMBER + ")(?:\\s+full\\s+(" + NUMBER + "))?");
    private static final Pattern EACH = Pattern.compile("(" + NUMBER + ")\\s+per\\s+(.+)", Pattern.DOTALL);
    private static final Pattern STATED_STEP = Pattern.compile("step\\s+(" + NUMBER + ")");
    private static final Pattern LEVEL_ID = Pattern.compile("\\[([a-z0-9-]+)]\\s*(.*)", Pattern.DOTALL);
    private static final Pattern FACT = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    private final String rule;
    private final FactList facts;

    NotationReader(String rule, String facts) {
        this.rule = rule.strip();
        this.facts = new FactList(facts.strip());
    }

    private static Map<String, NoneOutcome> none() {
        Map<String, NoneOutcome> words = new LinkedHashMap<>();
        words.put("full", NoneOutcome.FULL);
        words.put("n/a", NoneOutcome.NOT_APPLICABLE);
        words.put("0", NoneOutcome.ZERO);
        return words;
    }

    ScoringRule read() {
        int colon = rule.indexOf(':');
        String kind = (colon < 0 ? rule : rule.substring(0, colon)).strip();
        String rest = colon < 0 ? "" : rule.substring(colon + 1).strip();
        return switch (kind) {
            case "all-or-nothing" -> new AllOrNothing(facts.one("met"));
            case "steps %" -> shareSteps(parts(rest));
            case "steps #" -> countSteps(parts(rest));
            case "proportional" -> proportional(parts(rest));
            case "linear" -> linear(parts(rest));
            case "checklist" -> checklist(parts(rest));
            case "deduct" -> deductions(rest);
            case "levels" ->
                new Levels(
                        facts.own("level"),
                        parts(rest).stream().map(NotationReader::level).toList());
            case "survey" -> new SurveyMean(facts.own("survey"));
            case "index" -> new PublishedIndex(facts.own("index"), NotationText.unescaped(nonBlank(rest)));
            case "stated" ->
                new Stated(
                        facts.own("points"),
                        rest.isEmpty()
                                ? Optional.empty()
                                : Optional.of(Points.parse(
                                        matched(STATED_STEP, rest, "step 0.25").group(1))));
            default -> throw new BadNotation("không có loại quy tắc này", "there is no such kind of rule", kind);
        };
    }

    private static List<String> parts(String rest) {
        return NotationText.split(rest, ';').stream().map(String::strip).toList();
    }

    private ScoringRule shareSteps(List<String> parts) {
        NoneOutcome none = noneOf(parts);
        List<String> inner = parts.subList(0, parts.size() - 1);
        return new ShareSteps(facts.first(), facts.second(), steps(inner), otherwise(inner), none);
    }

    private ScoringRule countSteps(List<String> parts) {
        return new CountSteps(facts.one("count"), steps(parts), otherwise(parts));
    }

    private ScoringRule proportional(List<String> parts) {
        NoneOutcome none = noneOf(parts);
        String range = parts.size() == 2 ? parts.get(0) : "";
        Matcher floor = matched(FLOOR, range, "floor 70 full 95");
        Percentage full = floor.group(2) == null ? Percentage.HUNDRED : Percentage.parse(floor.group(2));
        return new Proportional(facts.first(), facts.second(), Percentage.parse(floor.group(1)), full, none);
    }

    private ScoringRule linear(List<String> parts) {
        NoneOutcome none = noneOf(parts);
        if (parts.size() != 3) {
            throw new BadNotation(
                    "cần hai đầu của đường thẳng, ví dụ 60 -> 0 ; 90 -> 1",
                    "two ends are needed, such as 60 -> 0 ; 90 -> 1",
                    rule);
        }
        return new Linear(facts.first(), facts.second(), anchor(parts.get(0)), anchor(parts.get(1)), none);
    }

    private static Linear.Anchor anchor(String part) {
        Matcher anchor = matched(ANCHOR, part, "60 -> 0");
        return new Linear.Anchor(Percentage.parse(anchor.group(1)), Points.parse(anchor.group(2)));
    }

    private ScoringRule checklist(List<String> parts) {
        List<String> met = facts.all("met");
        if (met.size() != parts.size()) {
            throw new BadNotation(
                    "số mục (" + parts.size() + ") khác số số liệu (" + met.size() + ")",
                    parts.size() + " items, but " + met.size() + " facts",
                    "");
        }
        List<Checklist.Item> items = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Worth worth = Worth.of(parts.get(i));
            items.add(new Checklist.Item(met.get(i), worth.name(), worth.points()));
        }
        return new Checklist(items);
    }

    private ScoringRule deductions(String rest) {
        Matcher each = matched(EACH, rest, "0.25 per …");
        return new Deductions(facts.one("count"), Points.parse(each.group(1)), NotationText.text(each.group(2)));
    }

    private static Levels.Level level(String part) {
        Matcher named = LEVEL_ID.matcher(part);
        Worth worth = Worth.of(named.matches() ? named.group(2) : part);
        return new Levels.Level(
                named.matches() ? named.group(1) : NotationText.identifier(worth.name()), worth.name(), worth.points());
    }

    private static List<Step> steps(List<String> parts) {
        List<Step> steps = new ArrayList<>();
        for (String part : parts.subList(0, Math.max(0, parts.size() - 1))) {
            Matcher step = matched(STEP, part, ">=80 -> 0.5");
            steps.add(new Step(new BigDecimal(step.group(1)), Points.parse(step.group(2))));
        }
        return steps;
    }

    private static Points otherwise(List<String> parts) {
        return Points.parse(matched(ELSE, parts.isEmpty() ? "" : parts.get(parts.size() - 1), "else 0")
                .group(1));
    }

    private static NoneOutcome noneOf(List<String> parts) {
        String last = parts.get(parts.size() - 1).replaceFirst("^none\\s*->\\s*", "none -> ");
        NoneOutcome none = last.startsWith("none -> ") ? NONE.get(last.substring("none -> ".length())) : null;
        if (none == null) {
            throw new BadNotation(
                    "phải kết thúc bằng none -> full, none -> n/a hoặc none -> 0 (kết quả khi 0/0)",
                    "it must end in none -> full, none -> n/a or none -> 0 (what 0/0 gives)",
                    last);
        }
        return none;
    }

    private static Matcher matched(Pattern pattern, String part, String example) {
        Matcher matcher = pattern.matcher(part);
        if (!matcher.matches()) {
            throw new BadNotation(
                    "phải có dạng " + example + ", gặp",
                    "must be like " + example + ", found",
                    part.isEmpty() ? "–" : part);
        }
        return matcher;
    }

    private static String nonBlank(String text) {
        if (text.isBlank()) {
            throw new BadNotation("thiếu tên", "a name is missing", "");
        }
        return text;
    }

    /** A name and what it is worth: {@code kế hoạch | plan = 0.25}. */
    private record Worth(Text name, Points points) {

        private static final Pattern POINTS = Pattern.compile(NUMBER);

        static Worth of(String part) {
            List<String> sides = NotationText.split(part, '=');
            String points = sides.get(sides.size() - 1).strip();
            if (sides.size() != 2 || !POINTS.matcher(points).matches()) {
                throw new BadNotation("phải có dạng tên = 0.25, gặp", "must be like name = 0.25, found", part);
            }
            return new Worth(NotationText.text(sides.get(0)), Points.parse(points));
        }
    }

    /** The facts of a rule: a word for their kind, and their ids. */
    private record FactList(String text) {

        String one(String kind) {
            List<String> ids = all(kind);
            if (ids.size() != 1) {
                throw wrong(kind + ": abc_def");
            }
            return ids.get(0);
        }

        /** The one fact, or the leaf's own, which has the name of its kind. */
        String own(String kind) {
            return text.equals(kind) || text.isEmpty() ? kind : one(kind);
        }

        List<String> all(String kind) {
            return ids(kind, ',', kind + ": abc_def");
        }

        String first() {
            return pair().get(0);
        }

        String second() {
            return pair().get(1);
        }

        private List<String> pair() {
            List<String> ids = ids("ratio", '/', "ratio: abc_def / ghi_jkl");
            if (ids.size() != 2) {
                throw wrong("ratio: abc_def / ghi_jkl");
            }
            return ids;
        }

        private List<String> ids(String kind, char between, String example) {
            if (!text.startsWith(kind + ":")) {
                throw wrong(example);
            }
            List<String> ids = NotationText.split(text.substring(kind.length() + 1), between).stream()
                    .map(String::strip)
                    .toList();
            if (!ids.stream().allMatch(id -> FACT.matcher(id).matches())) {
                throw wrong(example);
            }
            return ids;
        }

        private BadNotation wrong(String example) {
            return new BadNotation(
                    "số liệu phải có dạng " + example + ", gặp",
                    "the facts must be like " + example + ", found",
                    text.isEmpty() ? "–" : text);
        }
    }
}
