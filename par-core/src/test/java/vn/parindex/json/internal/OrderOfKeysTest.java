package vn.parindex.json.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.codec.Codec;
import vn.parindex.codec.Json;
import vn.parindex.codec.JsonText;
import vn.parindex.codec.Reading;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents with keys in the order of the format are read by another way than others; both find the same. */
class OrderOfKeysTest {

    private static final ObjectMapper JACKSON = new ObjectMapper();
    private static final List<String> KEYS =
            List.of("code", "name", "from", "count", "share", "points", "stage", "reason", "vi", "en", "met", "x");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void results(long seed) throws IOException {
        compare("result", ResultCodec.RESULT, seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void assessments(long seed) throws IOException {
        compare("assessment", AssessmentCodec.ASSESSMENT, seed);
    }

    private static <T> void compare(String folder, Codec<T> codec, long seed) throws IOException {
        JsonNode sound = read(folder);
        assertThat(found(sound, codec)).as("untouched").startsWith("{");
        Random random = new Random(seed);
        int faults = 0;
        for (int i = 0; i < 1_000; i++) {
            JsonNode damaged = sound.deepCopy();
            for (int changes = random.nextInt(3); changes >= 0; changes--) {
                damage(damaged, random);
            }
            faults += found(damaged, codec).startsWith("{") ? 0 : 1;
        }
        assertThat(faults).isPositive();
    }

    private static JsonNode read(String folder) throws IOException {
        try (InputStream base =
                OrderOfKeysTest.class.getResourceAsStream("/vn/parindex/json/" + folder + "/base.json")) {
            return JACKSON.readTree(Objects.requireNonNull(base));
        }
    }

    /** What both ways make of a document: the faults, or the document written anew. */
    private static <T> String found(JsonNode node, Codec<T> codec) throws IOException {
        byte[] bytes = JACKSON.writeValueAsBytes(node);
        String quick = made(Optional.ofNullable(SoundJson.parse(bytes, "f.json", Limits.DOCUMENT)), codec);
        Reading in = new Reading();
        String slow = made(JsonTree.checked(bytes, "f.json", Limits.DOCUMENT, in), codec);
        assertThat(in.count()).isZero();
        assertThat(quick).isEqualTo(slow);
        return quick;
    }

    private static <T> String made(Optional<Json> json, Codec<T> codec) {
        Reading in = new Reading();
        T value = codec.read(json.orElseThrow(), in);
        try {
            in.refuse();
            return JsonText.compact(value, codec);
        } catch (ParIndexException e) {
            StringBuilder faults = new StringBuilder();
            e.findings()
                    .forEach(f -> faults.append(f.code().id())
                            .append(' ')
                            .append(f.place())
                            .append(' ')
                            .append(f.sentence(Language.EN))
                            .append('\n'));
            return faults.toString();
        }
    }

    /** Removes, renames, adds or moves a member, or gives it the value of another, anywhere in a document. */
    private static void damage(JsonNode root, Random random) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(root, objects);
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        if (keys.isEmpty()) {
            return;
        }
        String key = keys.get(random.nextInt(keys.size()));
        String other = random.nextBoolean() ? KEYS.get(random.nextInt(KEYS.size())) : keys.get(0);
        switch (random.nextInt(5)) {
            case 0:
                object.remove(key);
                break;
            case 1:
                JsonNode value = object.remove(key);
                object.set(other, value);
                break;
            case 2:
                object.put(other, "1");
                break;
            case 3:
                Collections.shuffle(keys, random);
                keys.forEach(each -> object.set(each, object.remove(each)));
                break;
            default:
                object.set(
                        key, object.get(keys.get(random.nextInt(keys.size()))).deepCopy());
        }
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(child -> collect(child, objects));
        }
    }
}
