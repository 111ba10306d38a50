package vn.parindex.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * What is missing hides nothing that is wrong elsewhere, and makes nothing wrong: a document is refused once, with all
 * its faults.
 */
class OneRoundTest {

    /**
     * A kind of document.
     *
     * @param sound a document without a fault
     * @param reader reads a document with a name
     * @param wrong puts faults into a document, each of which is told by itself
     * @param told their codes and places
     * @param hiding a pattern of what may hide some of them if it is missing, since these follow from it
     */
    private record Kind(
            String name,
            String sound,
            BiFunction<String, String, Object> reader,
            Consumer<JsonNode> wrong,
            List<String> told,
            String hiding) {

        List<String> read(JsonNode document) {
            try {
                reader.apply(document.toString(), "x.json");
                return List.of();
            } catch (ParIndexException e) {
                return e.findings().stream().map(Kind::shown).toList();
            }
        }

        private static String shown(Finding finding) {
            String missing = finding.code() == InputCode.MISSING_KEY
                    ? " " + finding.arguments().get("expected")
                    : "";
            return finding.code().id() + " " + finding.place().replace("x.json", "") + missing;
        }
    }

    private static void put(JsonNode document, String pointer, String value) {
        int cut = pointer.lastIndexOf('/');
        JsonNode above = document.at(pointer.substring(0, cut));
        String key = pointer.substring(cut + 1);
        if (above instanceof ArrayNode array) {
            array.set(Integer.parseInt(key), TextNode.valueOf(value));
        } else {
            ((ObjectNode) above).put(key, value);
        }
    }

    private static String text(String resource) {
        return Fixture.json(resource).toString();
    }

    private static Stream<Kind> kinds() {
        return Stream.of(
                new Kind(
                        "methodology",
                        text("sound-one-document.json"),
                        ParJson.METHODOLOGY::read,
                        document -> {
                            put(document, "/areas/0/criteria/0/maximum", "3.7");
                            put(document, "/areas/0/criteria/2/method", "lottery");
                            put(document, "/total", "77");
                            put(document, "/areas/1/code", "7");
                        },
                        List.of(
                                "PAR-2001 #/areas/1/code",
                                "PAR-2002 #/areas/0/criteria/0/maximum",
                                "PAR-2003 #/total",
                                "PAR-2020 #/areas/0/criteria/2/method"),
                        "/areas|/methods|/total|/methods/\\d/id|/areas/.*(maximum|criteria|subCriteria|code|method)"),
                new Kind(
                        "questionnaire",
                        text("/vn/parindex/survey/questionnaire.json"),
                        ParJson.QUESTIONNAIRE::read,
                        document -> {
                            put(document, "/id", "Not A Word");
                            put(document, "/questions/0/scale", "no-such");
                        },
                        List.of("PAR-2031 #/id", "PAR-7002 #/questions/0/scale"),
                        "/id|/scales|/questions|/scales/\\d/id|/questions/0/scale"),
                new Kind(
                        "campaign",
                        text("appraisal/campaign.json"),
                        ParJson.CAMPAIGN::read,
                        document -> {
                            put(document, "/lockExceptions/0/reason", "");
                            put(document, "/rounds/1/closes", "2021-01-28T17:00:00+07:00");
                        },
                        List.of("PAR-8204 #/rounds/1/closes", "PAR-8019 #/lockExceptions/0/reason"),
                        "/rounds.*|/lockExceptions(/0/reason)?"),
                new Kind(
                        "assessment",
                        text("assessment/sample.canonical.json"),
                        ParJson.ASSESSMENT::read,
                        document -> {
                            put(document, "/unit/id", " ");
                            put(document, "/entries/0/code", "1.x");
                        },
                        List.of("PAR-3013 #/unit/id", "PAR-3017 #/entries/0/code"),
                        "/unit|/unit/id|/entries|/entries/0/code"),
                new Kind(
                        "events",
                        text("appraisal/events.json"),
                        ParJson.EVENTS::read,
                        document -> {
                            put(document, "/unit/id", " ");
                            put(document, "/events/0/time", "yesterday");
                        },
                        List.of("PAR-3013 #/unit/id", "PAR-8301 #/events/0/time"),
                        "/unit|/unit/id|/events|/events/0/time"),
                new Kind(
                        "result",
                        text("result/base.json"),
                        ParJson.RESULT::read,
                        document -> {
                            put(document, "/unit/id", " ");
                            put(document, "/outcomes/0/code", "1.x");
                        },
                        List.of("PAR-3013 #/unit/id", "PAR-3017 #/outcomes/0/code"),
                        "/unit|/unit/id|/outcomes|/outcomes/0/code"));
    }

    @TestFactory
    Stream<DynamicTest> a_missing_key_alone_is_the_only_fault() {
        return kinds().map(kind -> dynamicTest(kind.name(), () -> {
            JsonNode sound = document(kind);
            assertThat(kind.read(sound)).isEmpty();
            List<String> missing = new ArrayList<>();
            removed(sound, "", (pointer, key) -> {
                List<String> told = kind.read(sound);
                if (told.contains(missing(pointer, key))) {
                    missing.add(key);
                    assertThat(told).containsExactly(missing(pointer, key));
                }
            });
            assertThat(missing).hasSizeGreaterThan(8);
        }));
    }

    @TestFactory
    Stream<DynamicTest> a_missing_key_hides_no_fault_elsewhere_and_makes_none() {
        return kinds().map(kind -> dynamicTest(kind.name(), () -> {
            JsonNode wrong = document(kind);
            kind.wrong().accept(wrong);
            assertThat(kind.read(wrong)).containsAll(kind.told());
            List<String> all = kind.read(wrong);
            int[] whole = {0};
            removed(wrong, "", (pointer, key) -> {
                List<String> told = kind.read(wrong);
                String missing = missing(pointer, key);
                if (told.contains(missing)) {
                    List<String> expected = new ArrayList<>(all);
                    expected.add(missing);
                    assertThat(told).isSubsetOf(expected);
                    if (!(pointer + "/" + key).matches(kind.hiding())) {
                        assertThat(told).as(missing).containsAll(all);
                        whole[0]++;
                    }
                }
            });
            assertThat(whole[0]).isGreaterThan(8);
        }));
    }

    private static JsonNode document(Kind kind) {
        return Fixture.tree(kind.sound().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String missing(String pointer, String key) {
        return "PAR-3005 " + (pointer.isEmpty() ? "" : "#" + pointer) + " " + key;
    }

    /** Takes away every key in turn, calls back, and puts it back at its place. */
    private static void removed(JsonNode node, String pointer, BiConsumer<String, String> then) {
        if (node instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
            for (Map.Entry<String, JsonNode> member : members) {
                JsonNode value = member.getValue();
                object.remove(member.getKey());
                then.accept(pointer, member.getKey());
                object.set(member.getKey(), value);
                removed(value, pointer + "/" + member.getKey(), then);
            }
        } else {
            for (int i = 0; i < node.size(); i++) {
                removed(node.get(i), pointer + "/" + i, then);
            }
        }
    }
}
