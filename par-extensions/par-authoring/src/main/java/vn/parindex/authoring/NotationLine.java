package vn.parindex.authoring;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.parindex.methodology.RuleField;
import vn.parindex.methodology.RuleKind;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.value.Text;

/** The line of a kind of rule in the notation of sheets: a word, and after a colon its parts between semicolons. */
final class NotationLine {

    private static final String NEXT = " ; ";
    private static final Map<RuleKind, NotationLine> LINES = lines();

    private final RuleKind kind;
    private final String word;
    private final List<NotationPart> parts;
    private final FactNotation facts;

    private NotationLine(RuleKind kind) {
        String notation = kind.fields().notation();
        int colon = notation.indexOf(" : ");
        this.kind = kind;
        this.word = colon < 0 ? notation : notation.substring(0, colon);
        this.parts = colon < 0
                ? List.of()
                : Stream.of(notation.substring(colon + 3).split(NEXT))
                        .map(part -> NotationPart.of(part, kind.fields()))
                        .toList();
        this.facts = new FactNotation(kind);
    }

    private static Map<RuleKind, NotationLine> lines() {
        Map<RuleKind, NotationLine> lines = new EnumMap<>(RuleKind.class);
        for (RuleKind kind : RuleKind.values()) {
            lines.put(kind, new NotationLine(kind));
        }
        return lines;
    }

    /** Writes the facts that a rule measures. */
    static String facts(ScoringRule rule) {
        return LINES.get(rule.kind()).facts.write(rule);
    }

    /** Writes a rule without its facts. */
    static String write(ScoringRule rule) {
        return LINES.get(rule.kind()).write(rule, NotationText::both);
    }

    private String write(ScoringRule rule, Function<Text, String> texts) {
        Map<RuleField<?, ?>, Object> values = kind.fields().values(rule);
        List<String> written = parts.stream()
                .flatMap(part -> part.write(values, texts).stream())
                .toList();
        return written.isEmpty() ? word : word + " : " + String.join(NEXT, written);
    }

    /** Reads a rule and its facts. */
    static ScoringRule read(String rule, String facts) {
        int colon = rule.indexOf(':');
        String word = (colon < 0 ? rule : rule.substring(0, colon)).strip();
        NotationLine line = LINES.values().stream()
                .filter(known -> known.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new BadNotation("không có loại quy tắc này", "there is no such kind of rule", word));
        return line.read(rule, colon < 0 ? "" : NotationText.stripped(rule.substring(colon + 1)), facts);
    }

    private ScoringRule read(String rule, String rest, String factText) {
        Map<RuleField<?, ?>, Object> example = kind.fields().values(kind.example());
        Map<RuleField<?, ?>, Object> values = new HashMap<>();
        List<String> texts = texts(rest);
        int fixed = (int) parts.stream().filter(part -> !part.isList()).count();
        boolean list = fixed < parts.size();
        if (!parts.isEmpty() && last(parts).isNone()) {
            values.putAll(last(parts).read(last(texts), example));
        }
        if (list ? texts.size() < fixed : texts.size() != fixed) {
            throw new BadNotation(
                    "phải có dạng " + write(kind.example(), NotationText::vietnamese) + ", gặp",
                    "must be like " + write(kind.example(), NotationText::english) + ", found",
                    rule);
        }
        Iterator<String> unbound = facts.read(factText, texts.size() - fixed).iterator();
        for (RuleField<?, ?> field : kind.fields().all()) {
            if (field.type() == RuleField.Type.FACT) {
                values.put(field, unbound.next());
            }
        }
        int at = 0;
        for (NotationPart part : parts) {
            if (part.isList()) {
                List<String> items = texts.subList(at, at + texts.size() - fixed);
                values.putAll(part.readList(items, example, unbound));
                at += items.size();
            } else {
                values.putAll(part.read(texts.get(at), example));
                at++;
            }
        }
        return kind.fields().make(values);
    }

    /** Returns the parts of the line; where there is but one, semicolons in it are of no account. */
    private List<String> texts(String rest) {
        if (parts.size() == 1 && !parts.get(0).isList()) {
            return List.of(rest);
        }
        return parts.isEmpty() && rest.isEmpty()
                ? List.of()
                : NotationText.split(rest, ';').stream()
                        .map(NotationText::stripped)
                        .toList();
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
