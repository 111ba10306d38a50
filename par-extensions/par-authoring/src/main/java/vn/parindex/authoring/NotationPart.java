package vn.parindex.authoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.methodology.NoneOutcome;
import vn.parindex.methodology.RuleField;
import vn.parindex.methodology.RuleFields;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/** A pattern of words with holes for fields: one part of a rule's line between semicolons, or one item of a list. */
final class NotationPart {

    private static final Pattern HOLE = Pattern.compile("([^{}]*)\\{([a-zA-Z]+)}");
    private static final Pattern NUMBER = Pattern.compile("(?:0|[1-9][0-9]{0,6})(?:\\.[0-9]{1,9})?");
    private static final Pattern NONE_WORD = Pattern.compile("full|n/a|0");
    private static final Pattern BRACKETED = Pattern.compile("\\[[a-z0-9-]+]");

    private final List<Hole> holes;

    /** A field, with the words before it and those before the next one. */
    private record Hole(String before, RuleField<?, ?> field, String after) {

        boolean mayBeEmpty() {
            return !field.isRequired() || field.type() == RuleField.Type.IDENTIFIER;
        }
    }

    private NotationPart(List<Hole> holes) {
        this.holes = List.copyOf(holes);
    }

    static NotationPart of(String pattern, RuleFields<?> fields) {
        List<String> words = new ArrayList<>();
        List<RuleField<?, ?>> found = new ArrayList<>();
        Matcher hole = HOLE.matcher(pattern);
        while (hole.find()) {
            words.add(hole.group(1));
            found.add(fields.field(hole.group(2)));
        }
        words.add("");
        List<Hole> holes = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            holes.add(new Hole(words.get(i), found.get(i), words.get(i + 1)));
        }
        return new NotationPart(holes);
    }

    /** Makes the pattern of one part of a list, or of a part with fields of its own. */
    private static NotationPart inner(RuleField<?, ?> field) {
        RuleFields<?> fields = innerFields(field);
        return of(fields.notation(), fields);
    }

    private static RuleFields<?> innerFields(RuleField<?, ?> field) {
        return field.parts().orElseThrow().fields();
    }

    private RuleField<?, ?> first() {
        return holes.get(0).field();
    }

    /** Checks whether it stands for any number of parts of the line. */
    boolean isList() {
        return first().type() == RuleField.Type.PARTS;
    }

    /** Checks whether it is the outcome of 0/0. */
    boolean isNone() {
        return first().type() == RuleField.Type.NONE;
    }

    /** Writes the fields of a rule: one part of the line, one for each item of a list, or none. */
    List<String> write(Map<RuleField<?, ?>, Object> values, Function<Text, String> texts) {
        if (!isList()) {
            String one = one(values, texts);
            return one.isEmpty() ? List.of() : List.of(one);
        }
        List<String> items = new ArrayList<>();
        for (Object item : (List<?>) values.get(first())) {
            items.add(inner(first()).one(innerFields(first()).values(item), texts));
        }
        return items;
    }

    private String one(Map<RuleField<?, ?>, Object> values, Function<Text, String> texts) {
        StringBuilder out = new StringBuilder();
        for (Hole hole : holes) {
            Object value = values.get(hole.field());
            if (value != null && !hole.field().standard().filter(value::equals).isPresent()) {
                out.append(hole.before()).append(written(hole.field(), value, texts));
            }
        }
        return out.toString();
    }

    private static String written(RuleField<?, ?> field, Object value, Function<Text, String> texts) {
        return switch (field.type()) {
            case NAME -> NotationText.escaped((String) value);
            case TEXT -> texts.apply((Text) value);
            case NUMBER -> ((BigDecimal) value).toPlainString();
            case NONE -> NotationText.none((NoneOutcome) value);
            case IDENTIFIER -> "[" + value + "]";
            case PART -> inner(field).one(innerFields(field).values(value), texts);
            case FACT, POINTS, PERCENTAGE, PARTS -> value.toString();
        };
    }

    /**
     * Reads the fields of a rule from one part of the line.
     *
     * @param example the words of a sound rule in these fields, for the refusal
     */
    Map<RuleField<?, ?>, Object> read(String text, Map<RuleField<?, ?>, Object> example) {
        Map<RuleField<?, ?>, Object> values = new HashMap<>();
        int at = 0;
        for (Hole hole : holes) {
            int from = after(text, at, hole.before());
            int to = from < 0 ? -1 : end(text, from, hole);
            if (to >= 0) {
                values.put(hole.field(), value(hole.field(), text.substring(from, to), example.get(hole.field())));
                at = to;
            } else if (!hole.mayBeEmpty()) {
                throw refused(text, example);
            }
        }
        if (!text.substring(at).isBlank()) {
            throw refused(text, example);
        }
        return values;
    }

    /** Reads a list from its parts of the line, each with the facts that it measures. */
    Map<RuleField<?, ?>, Object> readList(
            List<String> texts, Map<RuleField<?, ?>, Object> example, Iterator<String> facts) {
        Object last = last((List<?>) example.get(first()));
        List<Object> items = new ArrayList<>();
        for (String text : texts) {
            items.add(item(text, last, facts));
        }
        return Map.of(first(), items);
    }

    private Object item(String text, Object example, Iterator<String> facts) {
        RuleFields<?> fields = innerFields(first());
        Map<RuleField<?, ?>, Object> values = inner(first()).read(text, fields.values(example));
        for (RuleField<?, ?> field : fields.all()) {
            if (field.type() == RuleField.Type.FACT) {
                values.put(field, facts.next());
            } else if (field.type() == RuleField.Type.IDENTIFIER) {
                values.computeIfAbsent(field, missing -> NotationText.identifier(text(values)));
            }
        }
        return fields.make(values);
    }

    private static Text text(Map<RuleField<?, ?>, Object> values) {
        return (Text) values.values().stream()
                .filter(Text.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static Object last(List<?> list) {
        return list.get(list.size() - 1);
    }

    /**
     * Returns the place after some words; -1 if they do not stand there. Space is of no account, except beside letters.
     */
    private static int after(String text, int begin, String words) {
        int at = begin;
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == ' ') {
                int before = at;
                at = afterSpace(text, at);
                if (at == before && keepsApart(words, i)) {
                    return -1;
                }
            } else if (at < text.length() && text.charAt(at) == words.charAt(i)) {
                at++;
            } else {
                return -1;
            }
        }
        return afterSpace(text, at);
    }

    /** Checks whether a space parts a letter from a figure or text. */
    private static boolean keepsApart(String words, int space) {
        return space == 0 && words.length() > 1 && Character.isLetter(words.charAt(1))
                || space > 0 && space == words.length() - 1 && Character.isLetter(words.charAt(space - 1));
    }

    private static int afterSpace(String text, int begin) {
        int at = begin;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * Returns the end of the value of a hole; -1 if none begins there. A text goes on to the words after it, or to the
     * end.
     */
    private static int end(String text, int from, Hole hole) {
        return switch (hole.field().type()) {
            case POINTS, PERCENTAGE, NUMBER -> end(text, from, NUMBER);
            case NONE -> end(text, from, NONE_WORD);
            case IDENTIFIER -> end(text, from, BRACKETED);
            case FACT, NAME, TEXT, PART, PARTS -> {
                String after = hole.after().strip();
                String rest = text.substring(from);
                yield from
                        + (after.isEmpty()
                                        ? rest
                                        : NotationText.split(rest, after.charAt(0))
                                                .get(0))
                                .length();
            }
        };
    }

    private static int end(String text, int from, Pattern form) {
        Matcher value = form.matcher(text).region(from, text.length());
        return value.lookingAt() ? value.end() : -1;
    }

    private static Object value(RuleField<?, ?> field, String text, Object example) {
        return switch (field.type()) {
            case NAME -> NotationText.unescaped(nonBlank(text));
            case TEXT -> NotationText.text(text);
            case POINTS -> Points.parse(text);
            case PERCENTAGE -> Percentage.parse(text);
            case NUMBER -> new BigDecimal(text);
            case NONE -> NotationText.none(text);
            case IDENTIFIER -> text.substring(1, text.length() - 1);
            case PART ->
                innerFields(field)
                        .make(inner(field).read(text, innerFields(field).values(example)));
            case FACT, PARTS -> throw new IllegalStateException("no hole for field: " + field.key());
        };
    }

    private static String nonBlank(String text) {
        if (text.isBlank()) {
            throw new BadNotation("thiếu tên", "a name is missing", "");
        }
        return text;
    }

    private BadNotation refused(String text, Map<RuleField<?, ?>, Object> example) {
        String got = text.isEmpty() ? "–" : text;
        return isNone()
                ? new BadNotation(
                        "phải kết thúc bằng none -> full, none -> n/a hoặc none -> 0 (kết quả khi 0/0)",
                        "it must end in none -> full, none -> n/a or none -> 0 (what 0/0 gives)",
                        got)
                : new BadNotation(
                        "phải có dạng " + one(example, NotationText::vietnamese) + ", gặp",
                        "must be like " + one(example, NotationText::english) + ", found",
                        got);
    }
}
