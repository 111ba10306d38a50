package vn.parindex.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.json.internal.PrettyJson;
import vn.parindex.methodology.Methodology;

/** Writes methodologies as one document that {@link MethodologyReader} reads. */
public final class MethodologyWriter {

    private MethodologyWriter() {}

    /**
     * The canonical form laid out for people: two spaces a level, one value a line, line feeds, one at the end.
     *
     * <p>Reading it gives an equal methodology, with the same digest, as long as the methodology keeps to the limits of
     * {@link MethodologyReader}.
     *
     * @param methodology the methodology
     * @return the document
     */
    public static String pretty(Methodology methodology) {
        return PrettyJson.of(methodology.canonical());
    }

    /**
     * What stands beside the tree: the document without {@code areas}, as {@code RuleSets.read(head, sheet, source)} of
     * {@code par-authoring} takes it beside a sheet.
     *
     * @param methodology the methodology
     * @return the document
     */
    public static String head(Methodology methodology) {
        Map<String, String> members = JsonParts.members(methodology.canonical());
        members.remove("areas");
        return PrettyJson.of(JsonParts.object(members));
    }

    /**
     * The methodology as a folder: the main file, the facts, the sources, and one file an area.
     *
     * @param methodology the methodology
     * @return contents by name of file, the main file first
     */
    public static Map<String, String> folder(Methodology methodology) {
        Map<String, String> members = JsonParts.members(methodology.canonical());
        Map<String, String> files = new LinkedHashMap<>();
        files.put(MethodologyReader.MAIN_FILE, "");
        for (String part : List.of("facts", "sources")) {
            files.put(part + ".json", part(part, members.put(part, "\"" + part + ".json\"")));
        }
        List<String> names = new ArrayList<>();
        for (String area : JsonParts.items(members.get("areas"))) {
            String name = "area-" + (names.size() + 1) + ".json";
            files.put(name, part("area", area));
            names.add("\"" + name + "\"");
        }
        members.put("areas", "[" + String.join(",", names) + "]");
        files.put(MethodologyReader.MAIN_FILE, PrettyJson.of(JsonParts.object(members)));
        return Collections.unmodifiableMap(files);
    }

    private static String part(String key, String content) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("format", "\"par-" + key + "/1\"");
        members.put(key, content);
        return PrettyJson.of(JsonParts.object(members));
    }
}
