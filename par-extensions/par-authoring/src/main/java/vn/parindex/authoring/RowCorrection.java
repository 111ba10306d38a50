package vn.parindex.authoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.parindex.codec.Json;
import vn.parindex.codec.Reading;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Node;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.value.Confidence;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Text;

/** The corrections of one row, made in its JSON object. */
final class RowCorrection {

    private static final Text NOTHING = Text.of("(trống)", "(nothing)");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,40}(\\.[0-9]{1,40})?");
    /** Values that a row may be without. */
    private static final Set<String> OPTIONAL =
            Set.of("note", "evidence.vi", "notApplicable", "selfAssessed", "rule.full", "rule.step", "citation.place");

    private static final Set<String> FLAGS = Set.of("notApplicable", "selfAssessed");

    private final Node node;
    private final Json.Obj row;
    private final Reading faults;
    private final Map<String, String> places = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private Confidence confidence;
    private Correction confirmation;
    private Correction rule;
    private Correction facts;

    RowCorrection(Node node, Json.Obj row, Reading faults) {
        this.node = node;
        this.row = row;
        this.faults = faults;
        this.confidence = node.confidence();
    }

    boolean replacesRule() {
        return rule != null || facts != null;
    }

    /** Returns the place of the correction that a fault of this row comes from, as far as it is known. */
    String place(String pointer) {
        String path = pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '.');
        return places.entrySet().stream()
                .filter(e -> overlap(e.getKey(), path))
                .findFirst()
                .or(() -> places.entrySet().stream().findFirst())
                .orElseThrow()
                .getValue();
    }

    void add(Correction correction, String place) {
        String field = correction.field();
        if (places.keySet().stream()
                .anyMatch(other -> overlap(other, field) || covers(other, field) || covers(field, other))) {
            add(AuthoringCode.CORRECTED_TWICE, place, "field", Excerpt.of(field), "code", node.code());
            return;
        }
        places.put(field, place);
        switch (field) {
            case Correction.CONFIRMED -> confirm(correction, place);
            case Correction.RULE, Correction.FACTS -> notation(correction, place);
            default -> value(correction, place);
        }
        if (!correction.confirms()) {
            confidence = confidence.weaker(correction.confidence());
        }
        if (!correction.confirms() && !field.equals("note")) {
            notes.add(correction.field() + " corrected from " + told(correction.from()) + " to " + told(correction.to())
                    + " (" + correction.citation() + ")"
                    + (correction.note().isEmpty() ? "" : ": " + correction.note()));
        }
    }

    /** Facts stand in the rule, and who confirms a row gives its citation. */
    private static boolean covers(String one, String other) {
        return one.equals(Correction.FACTS) && other.startsWith(Correction.RULE + ".")
                || one.equals(Correction.CONFIRMED) && other.startsWith("citation.");
    }

    private static boolean overlap(String one, String other) {
        return one.equals(other) || one.startsWith(other + ".") || other.startsWith(one + ".");
    }

    private static String told(String value) {
        return value.isEmpty() ? "nothing" : value;
    }

    private void confirm(Correction correction, String place) {
        requireFrom(correction, node.confidence().id(), place);
        if (!correction.to().equals(correction.confidence().id())) {
            add(
                    AuthoringCode.CONFIRMED_OTHERWISE,
                    place,
                    "got",
                    Excerpt.of(correction.to()),
                    "expected",
                    correction.confidence().id());
        }
        confirmation = correction;
    }

    private void notation(Correction correction, String place) {
        ScoringRule now = node.scoring().map(scoring -> scoring.rule()).orElse(null);
        if (now == null) {
            unknown(correction, place);
            return;
        }
        boolean whole = correction.field().equals(Correction.RULE);
        String there = whole ? RuleNotation.rule(now) : RuleNotation.facts(now);
        if (!oneSpaced(there).equals(oneSpaced(correction.from()))) {
            add(
                    AuthoringCode.FROM_MISMATCH,
                    place,
                    "field",
                    correction.field(),
                    "got",
                    shown(there),
                    "expected",
                    shown(correction.from()));
        }
        if (whole) {
            rule = correction;
        } else {
            facts = correction;
        }
    }

    private static String oneSpaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private void value(Correction correction, String place) {
        String[] path = correction.field().split("\\.", -1);
        Json.Obj holder = holder(path);
        String key = path[path.length - 1];
        Json there = holder == null ? null : holder.get(key);
        boolean scalar = there instanceof Json.Str || there instanceof Json.Bool;
        boolean absent = holder != null && there == null && optional(correction.field());
        if (!scalar && !absent || correction.field().equals("code")) {
            unknown(correction, place);
            return;
        }
        String current = there instanceof Json.Str string
                ? string.value()
                : there instanceof Json.Bool bool
                        ? Boolean.toString(bool.value())
                        : key.equals("notApplicable") ? "false" : "";
        requireFrom(correction, current, place);
        if (same(current, correction.to())) {
            add(AuthoringCode.NOTHING_CORRECTED, place, "field", correction.field(), "got", shown(current));
        }
        if (!correction.to().isEmpty()) {
            boolean flag = FLAGS.contains(correction.field())
                    && Set.of("true", "false").contains(correction.to());
            holder.put(
                    key,
                    flag
                            ? new Json.Bool(holder, key, 0, correction.to().equals("true"))
                            : new Json.Str(holder, key, 0, correction.to()));
        } else if (optional(correction.field())) {
            holder.remove(key);
            if (correction.field().equals("evidence.vi")) {
                row.remove("evidence");
            }
        } else {
            add(AuthoringCode.FIELD_NEEDED, place, "field", correction.field());
        }
    }

    /** Returns the object in which the value stands or may stand; null if there is none. */
    private Json.Obj holder(String[] path) {
        Json at = row;
        for (int i = 0; i < path.length - 1; i++) {
            if (at instanceof Json.Obj object) {
                boolean evidence =
                        i == 0 && path[i].equals("evidence") && node.scoring().isPresent();
                if (evidence) {
                    object.add(path[i], new Json.Obj(row, path[i], 0));
                }
                at = i == 0 && Set.of("criteria", "subCriteria").contains(path[i]) ? null : object.get(path[i]);
            } else if (at instanceof Json.Arr array
                    && path[i].matches("[0-9]{1,4}")
                    && Integer.parseInt(path[i]) < array.items().size()) {
                at = array.items().get(Integer.parseInt(path[i]));
            } else {
                return null;
            }
        }
        return at instanceof Json.Obj object ? object : null;
    }

    private static boolean optional(String field) {
        return OPTIONAL.contains(field) || field.endsWith(".en");
    }

    private void requireFrom(Correction correction, String current, String place) {
        if (!same(current, correction.from())) {
            add(
                    AuthoringCode.FROM_MISMATCH,
                    place,
                    "field",
                    correction.field(),
                    "got",
                    shown(current),
                    "expected",
                    shown(correction.from()));
        }
    }

    /** Decimals are compared as numbers: 1.50 is 1.5. */
    private static boolean same(String one, String other) {
        return one.equals(other)
                || DECIMAL.matcher(one).matches()
                        && DECIMAL.matcher(other).matches()
                        && new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
    }

    private void unknown(Correction correction, String place) {
        List<String> allowed = new ArrayList<>();
        fields("", row, allowed);
        if (node.scoring().isPresent()) {
            allowed.add(Correction.RULE);
            allowed.add(Correction.FACTS);
        }
        add(AuthoringCode.UNKNOWN_FIELD, place, "got", Excerpt.of(correction.field()), "allowed", allowed);
    }

    private static void fields(String path, Json json, List<String> into) {
        if (json instanceof Json.Obj object) {
            for (String key : object.keys()) {
                if (!path.isEmpty()
                        || !Set.of("code", "criteria", "subCriteria").contains(key)) {
                    fields(path.isEmpty() ? key : path + "." + key, object.get(key), into);
                }
            }
        } else if (json instanceof Json.Arr array) {
            for (int i = 0; i < array.items().size(); i++) {
                fields(path + "." + i, array.items().get(i), into);
            }
        } else {
            into.add(path);
        }
    }

    /** Writes into the row what follows from all its corrections together. */
    void finish() {
        if (replacesRule() && node.scoring().isPresent()) {
            replaceRule(node.scoring().get().rule());
        }
        if (confirmation != null) {
            confidence = confirmation.confidence();
            Json.Obj citation = new Json.Obj(row, "citation", 0);
            citation.put(
                    "source", string(citation, "source", confirmation.citation().source()));
            if (!confirmation.citation().place().isEmpty()) {
                citation.put(
                        "place",
                        string(citation, "place", confirmation.citation().place()));
            }
            row.put("citation", citation);
            notes.add(
                    0,
                    "compared with " + confirmation.citation() + ", was "
                            + node.confidence().id()
                            + (confirmation.note().isEmpty() ? "" : ": " + confirmation.note()));
        }
        boolean own = confirmation == null || places.containsKey("note");
        if (own && row.get("note") instanceof Json.Str note) {
            notes.add(0, note.value());
        }
        row.put("confidence", string(row, "confidence", confidence.id()));
        if (!notes.isEmpty()) {
            row.put("note", string(row, "note", String.join("; ", notes)));
        }
    }

    private void replaceRule(ScoringRule now) {
        String place = places.get(rule == null ? Correction.FACTS : Correction.RULE);
        try {
            ScoringRule right = RuleNotation.parse(
                    rule == null ? RuleNotation.rule(now) : rule.to(),
                    facts == null ? RuleNotation.facts(now) : facts.to());
            if (right.equals(now)) {
                add(
                        AuthoringCode.NOTHING_CORRECTED,
                        place,
                        "field",
                        Correction.RULE,
                        "got",
                        shown(RuleNotation.rule(now)));
            }
            row.put("rule", RowCorrections.tree(right.canonical(), faults));
        } catch (ParIndexException e) {
            e.findings().forEach(f -> faults.add(f.at(place)));
        }
    }

    private static Json string(Json.Obj holder, String key, String value) {
        return new Json.Str(holder, key, 0, value);
    }

    private static Object shown(String value) {
        return value.isEmpty() ? NOTHING : Excerpt.of(value);
    }

    private void add(FindingCode code, String place, Object... arguments) {
        faults.add(Finding.error(code, place, arguments));
    }
}
