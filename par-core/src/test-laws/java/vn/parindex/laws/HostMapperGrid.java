package vn.parindex.laws;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.parindex.finding.ParIndexException;
import vn.parindex.laws.HostMapper.Box;
import vn.parindex.laws.HostMapper.MaybeBox;
import vn.parindex.laws.HostSamples.HostSample;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every data type of the core in every mapper that a host may have: with the module the text is that of our documents,
 * whatever the mapper is told, and is read into an equal value, or there is a refusal with a code. Without the module
 * no figure is lost silently.
 */
public abstract class HostMapperGrid {

    private static final List<HostSample> SAMPLES = HostSamples.all();

    /** Forms that stand in documents only as part of others, and are spelled out in {@link HostMapperLaws}. */
    private static final Set<String> SPELLED = Set.of(
            "Arguments",
            "Permission",
            "SurveyAnswer",
            "Facts",
            "IndexYear",
            "Share",
            "Met",
            "Amount",
            "ChosenLevel",
            "Percentage");

    private static final String SENTENCES_AND_DATES = ",\"message\":\\{[^}]*}|\"[0-9]{4}-[0-9]{2}-[0-9]{2}[^\"]*\"";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    /** Mappers with the module, by what is odd about them; the first is as plain as can be. */
    protected abstract Map<String, HostMapper> mappers();

    /** Mappers without it. */
    protected abstract Map<String, HostMapper> bareMappers();

    private HostMapper plain() {
        return mappers().values().iterator().next();
    }

    @TestFactory
    Stream<DynamicTest> texts_are_the_same_in_every_mapper() {
        HostMapper plain = plain();
        return tests(mappers(), (sample, mapper) -> {
            String text = written(plain, sample.value());
            if (!mapper.writesTypes()) {
                same(written(mapper, sample.value()), text);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> what_is_written_is_read_into_an_equal_value() {
        return tests(mappers(), (sample, mapper) -> {
            Class<?> type = declared(sample.value());
            String text = written(mapper, sample.value());
            if (!text.startsWith("PAR-") && !mapper.writesTypes()) {
                same(outcome(() -> mapper.read(text, type)), equalOrCoded(sample.value()));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> records_lists_and_maps_of_a_host_hold_them() {
        HostMapper plain = plain();
        return tests(mappers(), (sample, mapper) -> {
            Class<?> type = declared(sample.value());
            String one = written(plain, sample.value());
            Object box = new Box<>(sample.value(), List.of(sample.value()), Map.of("a", sample.value()));
            String text = written(() -> mapper.write(box, Box.class, type));
            if (one.startsWith("PAR-")) {
                same(text, one);
                return;
            }
            if (!mapper.writesTypes()) {
                same(count(text, one) >= 3, true);
            }
            same(outcome(() -> mapper.read(text, Box.class, type)), equalOrCoded(box));
            if (mapper.knowsOptional()) {
                Object maybe = new MaybeBox<>(Optional.of(sample.value()));
                String inside = written(() -> mapper.write(maybe, MaybeBox.class, type));
                same(outcome(() -> mapper.read(inside, MaybeBox.class, type)), equalOrCoded(maybe));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> keys_of_maps_come_back_or_are_refused() {
        return tests(mappers(), (sample, mapper) -> {
            Class<?> type = declared(sample.value());
            Map<Object, String> map = Map.of(sample.value(), "x");
            String text;
            try {
                text = written(() -> mapper.write(map, Map.class, type, String.class));
            } catch (Exception e) {
                same(e.getMessage().contains("omparable"), true); // a mapper that sorts keys
                return;
            }
            if (!text.startsWith("PAR-")) {
                same(mapper.read(text, Map.class, type, String.class), map);
                same(text.contains(written(plain(), sample.value()).replace("\"", "")), true);
            }
        });
    }

    @Test
    void texts_are_those_of_our_documents() throws Exception {
        Map<String, Boolean> found = new LinkedHashMap<>();
        for (HostSample sample : SAMPLES) {
            String type = sample.value().getClass().getSimpleName();
            String text = written(plain(), sample.value());
            if (!text.startsWith("PAR-") && !SPELLED.contains(type)) {
                String exact = text.replaceAll(",\"published[A-Za-z]*\":\"[^\"]*\"", "");
                String members = exact.startsWith("{") ? exact.substring(1, exact.length() - 1) : exact;
                found.merge(type, sample.home().contains(members), Boolean::logicalOr);
            }
        }
        assertThat(found).hasSizeGreaterThan(70);
        assertThat(found.entrySet().stream().filter(type -> !type.getValue()).map(Map.Entry::getKey))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> without_the_module_no_figure_is_lost_silently() {
        HostMapper plain = plain();
        return tests(bareMappers(), (sample, mapper) -> {
            String ours = written(plain, sample.value());
            String text;
            try {
                text = mapper.write(sample.value());
            } catch (Exception e) {
                return; // loud
            }
            if (!ours.startsWith("PAR-")) {
                Set<String> lost = numbers(ours);
                lost.removeAll(numbers(text));
                same(lost, Set.of());
            }
        });
    }

    /** The numbers of a text, without those of sentences and dates. */
    private static Set<String> numbers(String json) {
        Set<String> numbers = new TreeSet<>();
        Matcher number = NUMBER.matcher(json.replaceAll(SENTENCES_AND_DATES, ""));
        while (number.find()) {
            numbers.add(new BigDecimal(number.group()).stripTrailingZeros().toPlainString());
        }
        numbers.remove("0");
        return numbers;
    }

    private interface HostLaw {

        void holds(HostSample sample, HostMapper mapper) throws Exception;
    }

    private static Stream<DynamicTest> tests(Map<String, HostMapper> mappers, HostLaw law) {
        return mappers.entrySet().stream()
                .map(mapper -> DynamicTest.dynamicTest(mapper.getKey(), () -> {
                    List<String> wrong = new ArrayList<>();
                    for (HostSample sample : SAMPLES) {
                        try {
                            law.holds(sample, mapper.getValue());
                        } catch (Exception | AssertionError e) {
                            wrong.add(sample.value().getClass().getSimpleName() + ": " + e);
                        }
                    }
                    assertThat(wrong).isEmpty();
                }));
    }

    private static void same(Object got, Object expected) {
        if (!expected.equals(got)) {
            throw new AssertionError(got + " instead of " + expected);
        }
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int i = text.indexOf(part); i >= 0; i = text.indexOf(part, i + 1)) {
            count++;
        }
        return count;
    }

    private interface HostWriting {

        Object take() throws Exception;
    }

    /** The text, or the codes of the refusal. */
    private static String written(HostMapper mapper, Object value) throws Exception {
        return written(() -> mapper.write(value));
    }

    private static String written(HostWriting writing) throws Exception {
        return (String) outcome(writing);
    }

    /** What comes of it, or the codes of a refusal that has one. */
    private static Object outcome(HostWriting step) throws Exception {
        try {
            return step.take();
        } catch (Exception e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof ParIndexException refusal) {
                    return refusal.findings().get(0).code().id();
                }
            }
            throw e;
        }
    }

    /** Equal to a value that comes back, and to the code of one that is only written. */
    private static Object equalOrCoded(Object value) {
        return new Object() {
            @Override
            public boolean equals(Object got) {
                return got.equals("PAR-3028") || got.equals(value);
            }

            @Override
            public int hashCode() {
                return 0;
            }

            @Override
            public String toString() {
                return value.toString();
            }
        };
    }

    /** The type that a host declares: an enum and not the class of one of its constants. */
    private static Class<?> declared(Object value) {
        return value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
    }
}
