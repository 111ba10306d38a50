package vn.parindex.authoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.ListedUnit;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.UnitForm;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Phrases;
import vn.parindex.value.Rounding;
import vn.parindex.value.Text;

/** The parts beside the tree in words, part by part, in both languages. */
final class HeadText {

    /** The parts, in the order of the format. */
    static final List<String> KEYS = List.of(
            "name",
            "level",
            "decision",
            "rounds",
            "total",
            "methods",
            "opinions",
            "rounding",
            "notApplicable",
            "scales",
            "adjustments",
            "unranked",
            "forms",
            "units",
            "facts",
            "sources");

    private final Methodology methodology;
    private final Map<HeadKey, Text> parts = new LinkedHashMap<>();

    /** A key of the format, and which of several. */
    record HeadKey(String key, String id) {}

    HeadText(Methodology methodology) {
        this.methodology = methodology;
    }

    Map<HeadKey, Text> parts() {
        put("name", "", words -> methodology.name().in(words.language()));
        put("level", "", words -> level(words, methodology.level()));
        put("decision", "", words -> methodology.decision().inFull().in(words.language()));
        put(
                "rounds",
                "",
                words -> methodology.rounds().stream().map(IndexYear::toString).collect(Collectors.joining(", ")));
        put("total", "", words -> words.say("diff.points", "points", methodology.total()));
        methodology
                .methods()
                .forEach(method -> put(
                        "methods",
                        method.id(),
                        words -> words.say(
                                "diff.method",
                                "name",
                                method.name(),
                                "kind",
                                words.say("diff.method." + method.kind().id()),
                                "self",
                                words.say(method.selfAssessed() ? "diff.self" : "diff.not-self"))));
        for (Mode mode : Mode.values()) {
            put(
                    "opinions",
                    mode.id(),
                    words -> methodology.opinions().of(mode).stream()
                            .map(stage -> stage.label().in(words.language()))
                            .collect(Collectors.joining(", ")));
        }
        put(
                "rounding",
                "",
                words -> words.say(
                        "diff.rounding",
                        "leaf",
                        cut(words, methodology.rounding().leaf()),
                        "published",
                        cut(words, methodology.rounding().published())));
        put(
                "notApplicable",
                "",
                words -> words.say("diff.not-applicable."
                        + methodology.notApplicable().effect().id()));
        methodology.scales().forEach(scale -> put("scales", scale.id(), words -> scale(words, scale)));
        methodology
                .adjustments()
                .forEach(a -> put(
                        "adjustments",
                        a.id(),
                        words -> words.say(
                                "diff.adjustment",
                                "name",
                                a.name(),
                                "kind",
                                words.say("diff.adjustment." + a.kind().id()),
                                "cap",
                                a.cap(),
                                "placement",
                                words.say("diff.adjustment." + a.placement().id()))));
        methodology
                .unranked()
                .forEach(unit ->
                        put("unranked", unit.name().vi(), words -> unit.name().in(words.language())));
        methodology.forms().forEach(form -> put("forms", form.id(), words -> form(words, form)));
        methodology.units().forEach(unit -> put("units", unit.id(), words -> unit(words, unit)));
        methodology.facts().forEach(fact -> put("facts", fact.id(), words -> fact(words, fact)));
        methodology
                .sources()
                .forEach(source -> put(
                        "sources",
                        source.id(),
                        words -> source.title().in(words.language()) + " (" + source.grade() + ")"));
        return parts;
    }

    private void put(String key, String id, Function<Phrases, String> words) {
        parts.put(new HeadKey(key, id), RowText.in(words));
    }

    /** Returns the name of a level; its word where it has none. */
    private static String level(Phrases words, String level) {
        String key = "level." + level;
        return words.knows(key) ? words.say(key) : level;
    }

    private static String cut(Phrases words, Rounding rounding) {
        return words.say(
                "diff.cut",
                "decimals",
                rounding.decimals(),
                "mode",
                words.say("diff.cut." + rounding.mode().id()));
    }

    private static String scale(Phrases words, GradeScale scale) {
        String bands = scale.bands().stream()
                .map(band -> band.from()
                        .map(from -> words.say(
                                band.fromIncluded() ? "diff.band.from" : "diff.band.above",
                                "name",
                                band.name(),
                                "from",
                                from))
                        .orElseGet(() -> words.say("diff.band.rest", "name", band.name())))
                .collect(Collectors.joining("; "));
        return words.say(
                "diff.scale",
                "name",
                scale.name(),
                "basis",
                words.say("diff.scale." + scale.compares().id()),
                "bands",
                bands);
    }

    private static String form(Phrases words, UnitForm form) {
        return words.say(
                "diff.form",
                "name",
                form.name(),
                "codes",
                form.without().stream().map(NodeCode::toString).collect(Collectors.joining(", ")));
    }

    private String unit(Phrases words, ListedUnit unit) {
        return unit.name().in(words.language())
                + (unit.group().isEmpty() ? "" : "; " + words.say("diff.unit.group", "group", unit.group()))
                + (unit.form().isEmpty() ? "" : "; " + words.say("diff.unit.form", "form", form(unit.form())));
    }

    private Object form(String id) {
        return methodology.forms().stream()
                .filter(form -> form.id().equals(id))
                .<Object>map(UnitForm::name)
                .findFirst()
                .orElse(id);
    }

    private static String fact(Phrases words, FactSpec fact) {
        return fact.name().in(words.language()) + " (" + fact.kind().label().in(words.language()) + ")";
    }
}
