package vn.parindex.laws;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.assessment.Assessment;
import vn.parindex.comparison.Crosswalk;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.MethodologyBuilder;
import vn.parindex.result.IndexResult;
import vn.parindex.result.LeafOutcome;
import vn.parindex.result.ResultOutline;
import vn.parindex.value.Arguments;
import vn.parindex.value.Facts;
import vn.parindex.value.Language;
import vn.parindex.value.Points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * What a type admits its format can write: every text anywhere in a value is replaced by texts of which some are nasty.
 * Either the type refuses the text (with a code, but for plain values and the outline of a result built by hand), or
 * the document reads into an equal value and is written again with the same bytes.
 */
public final class StoredTextLaws {

    private static final int RANDOM_TEXTS = 24;

    /** Texts that break naive formats, each with something of its own. */
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "\t\n",
            "dòng 1\r\ndòng 2\rdòng 3\n",
            "Bo\u0323\u0302 No\u0323\u0302i vu\u0323",
            "\u212Bngstr\u00F6m \u0958 \u2126",
            "\u0301dấu đứng đầu",
            "\u00A0An Giang\u00A0",
            "a\u200Bb\u200Dc\uFEFFd",
            "\uFEFFđầu tệp",
            "\u202Egnaig na",
            "\uD83D nửa cặp",
            "nửa cặp \uDE00",
            "\uDE00\uD83D",
            "a\u0000b",
            "\u0001\u0008\u000B\u000C\u001B[31m\u001F",
            "\u007F",
            "\u0085",
            "\u009F",
            "a\u2028b\u2029c",
            "😀 👨‍👩‍👧 𝔸",
            "'=1+1",
            "=cmd()",
            "\"\\/\b\f\u2028</script>",
            "\\u0041\\n",
            "\uFFFF\uFDD0\uFFFD",
            "{\"a\":[1,null]}",
            "ｗｉｄｅ ﬁ ½",
            "x".repeat(80),
            "x".repeat(81),
            "x".repeat(1_000),
            "x".repeat(1_001),
            "ế".repeat(20_000),
            "ế".repeat(20_001),
            "e\u0302\u0301".repeat(20_000),
            "x".repeat(100_000),
            "x".repeat(100_001));

    private static final List<String> PIECES = List.of(
            "a",
            "Ế",
            "e\u0302",
            "\u0323",
            "đ",
            " ",
            "\n",
            "\r",
            "\t",
            "\u00A0",
            "\u200B",
            "\u2028",
            "\u0085",
            "\u0007",
            "\uD83D",
            "\uDE00",
            "😀",
            "\"",
            "\\",
            "'",
            "/",
            "<",
            "0",
            "1.1",
            "-",
            "_",
            "\uFEFF",
            "한",
            "\u1112\u1161");

    private static final String NAME = "{key}";

    private StoredTextLaws() {}

    /** A text somewhere in a value, and the value with another text there. */
    private record Slot(String place, Function<String, Object> with) {

        Slot inside(String outer, Function<Object, Object> around) {
            return new Slot(outer + place, text -> around.apply(with.apply(text)));
        }
    }

    /**
     * Checks every text of a value.
     *
     * @param <T> its type
     * @param value the value, with something in every field
     * @param canonical writes it
     * @param read reads it
     * @param seed for the random texts
     * @return the places of all texts, those of list items once
     */
    @SuppressWarnings("unchecked")
    public static <T> Set<String> verify(T value, Function<T, String> canonical, Function<String, T> read, long seed) {
        List<String> texts = new ArrayList<>(NASTY);
        Random random = new Random(seed);
        for (int i = 0; i < RANDOM_TEXTS; i++) {
            texts.add(random.ints(1 + random.nextInt(12), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining()));
        }
        boolean comparable = read.apply(canonical.apply(value)).equals(value);
        Set<String> places = new LinkedHashSet<>();
        for (Slot slot : slots(value)) {
            if (places.add(slot.place())) {
                for (String text : texts) {
                    Optional<T> made = made(slot, text).map(other -> (T) other);
                    String what = slot.place() + " = " + shown(text);
                    made.ifPresent(other -> comesBack(other, canonical, read, comparable, what));
                }
            }
        }
        return places;
    }

    private static Optional<Object> made(Slot slot, String text) {
        try {
            return Optional.of(slot.with().apply(text));
        } catch (ParIndexException e) {
            assertThat(e.findings()).isNotEmpty();
            for (Finding finding : e.findings()) {
                for (Language language : Language.values()) {
                    assertThat(finding.sentence(language)).isNotBlank().doesNotContainPattern("[\\p{Cntrl}]");
                }
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            String where = e.getStackTrace()[0].getClassName();
            if (!where.startsWith("vn.parindex.value.") && !where.equals(ResultOutline.class.getName())) {
                fail("refused without a code: " + slot.place() + " = " + shown(text), e);
            }
            assertThat(e).message().isNotBlank();
            return Optional.empty();
        }
    }

    private static <T> void comesBack(
            T value, Function<T, String> canonical, Function<String, T> read, boolean comparable, String what) {
        try {
            String written = canonical.apply(value);
            T again = read.apply(written);
            if (comparable) {
                assertThat(again).as(what).isEqualTo(value);
            }
            assertThat(canonical.apply(again)).as(what).isEqualTo(written);
        } catch (ParIndexException e) {
            fail("built, but not stored: " + what, e);
        }
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars()
                .limit(40)
                .forEach(c -> shown.append(c > ' ' && c < 0x7F ? "" + (char) c : String.format("\\u%04X", c)));
        return shown + " (" + text.length() + ")";
    }

    private static List<Slot> slots(Object value) {
        if (value instanceof String) {
            return List.of(new Slot("", text -> text));
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(there -> around("", slots(there), Optional::of)).orElse(List.of());
        }
        if (value instanceof Map<?, ?> map) {
            return inMap(map);
        }
        if (value instanceof List<?> || value instanceof Set<?>) {
            return inList(List.copyOf((java.util.Collection<?>) value));
        }
        if (value instanceof Record record) {
            return inRecord(record);
        }
        if (value instanceof Facts facts) {
            return around("", slots(facts.asMap()), map -> Facts.of(StoredTextLaws.cast(map)));
        }
        if (value instanceof Arguments arguments) {
            return around("", slots(arguments.asMap()), map -> Arguments.of(StoredTextLaws.<Map<String, ?>>cast(map)))
                    .stream()
                    .filter(slot -> !slot.place().equals(NAME)) // names of arguments are the library's own
                    .toList();
        }
        if (value instanceof Assessment assessment) {
            return inParts(parts(assessment), StoredTextLaws::assessment);
        }
        if (value instanceof Methodology methodology) {
            return inParts(parts(methodology), changed -> methodology(methodology, changed));
        }
        if (value instanceof IndexResult result) {
            return inParts(parts(result), changed -> result(result, changed));
        }
        if (value instanceof Crosswalk crosswalk) {
            return inParts(parts(crosswalk), changed -> crosswalk(crosswalk, changed));
        }
        return List.of();
    }

    private static List<Slot> around(String outer, List<Slot> slots, Function<Object, Object> around) {
        return slots.stream().map(slot -> slot.inside(outer, around)).toList();
    }

    private static List<Slot> inList(List<?> list) {
        List<Slot> all = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            int place = i;
            all.addAll(around("[]", slots(list.get(i)), item -> {
                List<Object> copy = new ArrayList<>(list);
                copy.set(place, item);
                return copy;
            }));
        }
        return all;
    }

    private static List<Slot> inMap(Map<?, ?> map) {
        List<Slot> all = new ArrayList<>();
        map.forEach((key, value) -> {
            if (key instanceof String) {
                all.add(new Slot(NAME, text -> {
                    Map<Object, Object> copy = new LinkedHashMap<>();
                    map.forEach((k, v) -> copy.put(k.equals(key) ? text : k, v));
                    return copy;
                }));
            }
            all.addAll(around("{}", slots(value), other -> {
                Map<Object, Object> copy = new LinkedHashMap<>(map);
                copy.put(key, other);
                return copy;
            }));
        });
        return all;
    }

    private static List<Slot> inRecord(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values =
                Arrays.stream(components).map(c -> component(c, record)).toArray();
        List<Slot> all = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            int place = i;
            String outer = "." + components[i].getName();
            all.addAll(around(outer, slots(values[i]), other -> {
                Object[] changed = values.clone();
                changed[place] =
                        components[place].getType() == Set.class ? new LinkedHashSet<>((List<?>) other) : other;
                return made(record.getClass(), components, changed);
            }));
        }
        return all.stream()
                .map(slot -> slot.inside(record.getClass().getSimpleName(), whole -> whole))
                .toList();
    }

    private static Object component(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object made(Class<?> type, RecordComponent[] components, Object[] values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Slot> inParts(Map<String, Object> parts, Function<Map<String, Object>, Object> whole) {
        List<Slot> all = new ArrayList<>();
        parts.forEach((name, part) -> all.addAll(around(name + " ", slots(part), other -> {
            Map<String, Object> changed = new LinkedHashMap<>(parts);
            changed.put(name, other);
            return whole.apply(changed);
        })));
        return all;
    }

    private static Map<String, Object> parts(Assessment assessment) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("methodology", assessment.methodology());
        parts.put("year", assessment.year());
        parts.put("unit", assessment.unit());
        parts.put("note", assessment.note());
        parts.put("approval", assessment.approval());
        parts.put("entries", List.copyOf(assessment.entries().values()));
        parts.put("adjustments", assessment.adjustments());
        return parts;
    }

    private static Assessment assessment(Map<String, Object> parts) {
        Assessment.Builder builder = Assessment.of(
                        cast(parts.get("unit")), cast(parts.get("methodology")), cast(parts.get("year")))
                .note(cast(parts.get("note")));
        StoredTextLaws.<Optional<vn.parindex.assessment.Approval>>cast(parts.get("approval"))
                .ifPresent(builder::approval);
        StoredTextLaws.<List<vn.parindex.assessment.Entry>>cast(parts.get("entries"))
                .forEach(builder::add);
        StoredTextLaws.<List<vn.parindex.assessment.AdjustmentEntry>>cast(parts.get("adjustments"))
                .forEach(builder::add);
        return builder.build();
    }

    private static Map<String, Object> parts(Methodology methodology) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("id", methodology.id());
        parts.put("name", methodology.name());
        parts.put("level", methodology.level());
        parts.put("decision", methodology.decision());
        parts.put("methods", methodology.methods());
        parts.put("rounding", methodology.rounding());
        parts.put("notApplicable", methodology.notApplicable());
        parts.put("scales", methodology.scales());
        parts.put("adjustments", methodology.adjustments());
        parts.put("unranked", methodology.unranked());
        parts.put("forms", methodology.forms());
        parts.put("units", methodology.units());
        parts.put("facts", methodology.facts());
        parts.put("sources", methodology.sources());
        parts.put("areas", methodology.areas());
        parts.put("note", methodology.note());
        return parts;
    }

    private static Methodology methodology(Methodology base, Map<String, Object> parts) {
        MethodologyBuilder builder = base.toBuilder()
                .id(cast(parts.get("id")))
                .name(cast(parts.get("name")))
                .level(cast(parts.get("level")))
                .decision(cast(parts.get("decision")))
                .methods(cast(parts.get("methods")))
                .rounding(cast(parts.get("rounding")))
                .notApplicable(cast(parts.get("notApplicable")))
                .scales(cast(parts.get("scales")))
                .adjustments(cast(parts.get("adjustments")))
                .unranked(cast(parts.get("unranked")))
                .forms(cast(parts.get("forms")))
                .units(cast(parts.get("units")))
                .facts(cast(parts.get("facts")))
                .sources(cast(parts.get("sources")))
                .areas(cast(parts.get("areas")))
                .note(cast(parts.get("note")));
        return builder.build();
    }

    private static Map<String, Object> parts(IndexResult result) {
        Map<String, Object> parts = new LinkedHashMap<>();
        Map<String, Object> methods = new LinkedHashMap<>();
        result.parts().forEach(part -> methods.put(part.method(), part.name()));
        parts.put("stamp", result.stamp());
        parts.put("unit", result.unit());
        parts.put(
                "rows",
                result.outcomes().stream()
                        .map(o -> new ResultOutline.Row(o.code(), o.name(), o.confidence(), o.method()))
                        .toList());
        parts.put("methods", methods);
        parts.put(
                "leaves",
                result.leaves().stream()
                        .map(leaf -> new LeafOutcome(
                                leaf.score().state(),
                                leaf.score().points(),
                                leaf.opinions(),
                                leaf.trace().orElseThrow()))
                        .toList());
        parts.put("adjustments", result.adjustments());
        parts.put("grades", result.grades());
        parts.put("findings", result.findings());
        parts.put("note", result.note());
        return parts;
    }

    private static IndexResult result(IndexResult base, Map<String, Object> parts) {
        IndexResult.Builder builder = IndexResult.builder(
                        ResultOutline.of(cast(parts.get("rows")), cast(parts.get("methods"))))
                .stamp(cast(parts.get("stamp")))
                .unit(cast(parts.get("unit")))
                .year(base.year())
                .ranked(base.ranked())
                .adjustments(cast(parts.get("adjustments")))
                .grades(cast(parts.get("grades")))
                .findings(cast(parts.get("findings")))
                .note(cast(parts.get("note")));
        List<LeafOutcome> leaves = cast(parts.get("leaves"));
        for (int i = 0; i < leaves.size(); i++) {
            Points maximum = base.leaves().get(i).score().fullMaximum();
            builder.leaf(leaves.get(i), maximum);
        }
        return builder.build();
    }

    private static Map<String, Object> parts(Crosswalk crosswalk) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("rows", crosswalk.rows());
        parts.put("sources", crosswalk.sources());
        parts.put("note", crosswalk.note());
        return parts;
    }

    private static Crosswalk crosswalk(Crosswalk base, Map<String, Object> parts) {
        return Crosswalk.of(
                base.from(),
                base.to(),
                base.tier(),
                cast(parts.get("rows")),
                cast(parts.get("sources")),
                cast(parts.get("note")));
    }

    @SuppressWarnings("unchecked") // the parts keep their types
    private static <T> T cast(Object part) {
        return (T) part;
    }
}
