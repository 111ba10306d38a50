package vn.parindex.json;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.parindex.catalog.ResourceOpener;
import vn.parindex.codec.Reading;
import vn.parindex.json.internal.JsonFiles;
import vn.parindex.json.internal.Limits;
import vn.parindex.json.internal.MethodologyDocument;
import vn.parindex.json.internal.PrettyJson;
import vn.parindex.methodology.Methodology;

/**
 * The format of rule sets, {@code par-methodology/1} of {@code docs/methodology-format.md}: one file, or a main file
 * that names others beside it. Obtained from {@link ParJson#METHODOLOGY}.
 *
 * <p>Faults are found in two steps. First every file is read by itself, and a file that is no JSON does not hide the
 * faults of the others. Then the parts are checked against each other (sums, rules, declared figures and sources),
 * unless a row could not be read, which would make sums wrong that are right. A key too many and an unknown grade or
 * confidence leave a row readable.
 *
 * <p>Refused before it can cost time or memory: one file over 4 MiB, all together over 16 MiB, more than 400,000 JSON
 * values in a file, values nested deeper than 40, a text over 20,000 characters, points or percentages outside 0 to
 * 1,000,000.
 */
public final class MethodologyFormat {

    /** The name of the main file of a folder. */
    public static final String MAIN_FILE = "methodology.json";

    MethodologyFormat() {}

    /**
     * Returns the id of the format.
     *
     * @return {@code par-methodology/1}
     */
    public String id() {
        return "par-methodology/1";
    }

    /**
     * Reads a methodology from disk.
     *
     * @param path a folder with a {@value #MAIN_FILE}, or the main file itself; other files are looked for beside it
     * @return the methodology
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public Methodology read(Path path) {
        Objects.requireNonNull(path, "path");
        return Files.isDirectory(path)
                ? read(MAIN_FILE, ResourceOpener.inside(path))
                : read(path.getFileName().toString(), ResourceOpener.beside(path));
    }

    /**
     * Reads a methodology whose files somebody else opens, such as the resources of a module.
     *
     * @param mainName the name of the main file, e.g. {@value #MAIN_FILE}
     * @param opener opens the main file and those that it names
     * @return the methodology
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public Methodology read(String mainName, ResourceOpener opener) {
        Objects.requireNonNull(mainName, "mainName");
        Objects.requireNonNull(opener, "opener");
        Reading in = new Reading();
        return new MethodologyDocument(new JsonFiles(opener, Limits.METHODOLOGY, in), in).read(mainName);
    }

    /**
     * Reads a methodology that is one document. Names of other files in it are faults.
     *
     * @param stream the bytes; read to the end, not closed
     * @param name its name in faults, e.g. the name of an uploaded file
     * @return the methodology
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public Methodology read(InputStream stream, String name) {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(name, "name");
        return read(name, other -> other.equals(name) ? JsonFiles.unclosed(stream) : null);
    }

    /**
     * Reads a methodology that is one document. Names of other files in it are faults.
     *
     * @param text the document
     * @param name its name in faults
     * @return the methodology
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public Methodology read(String text, String name) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(name, "name");
        return read(name, other -> other.equals(name) ? JsonFiles.stream(text) : null);
    }

    /**
     * Returns the form that the digest is taken of. Nothing is asked of its size: a tree beyond what one file may have
     * is stored as a {@link #folder}.
     *
     * @param methodology the methodology
     * @return {@link Methodology#canonical()}
     */
    public String canonical(Methodology methodology) {
        return methodology.canonical();
    }

    /**
     * Writes the canonical form laid out for people: two spaces a level, one value a line, line feeds, one at the end.
     *
     * @param methodology the methodology
     * @return the document, to be stored in UTF-8
     * @throws vn.parindex.finding.ParIndexException if one file would be larger than is read again; a {@link #folder}
     *     takes larger trees
     */
    public String pretty(Methodology methodology) {
        return written(PrettyJson.of(methodology.canonical()));
    }

    private static String written(String document) {
        return JsonFiles.written(Map.of(MAIN_FILE, document), Limits.METHODOLOGY)
                .get(MAIN_FILE);
    }

    /**
     * Writes the methodology as a folder: the main file, the facts, the sources, and one file an area, which is laid
     * out for people unless it would be too large then.
     *
     * @param methodology the methodology
     * @return contents by name of file, the main file first
     * @throws vn.parindex.finding.ParIndexException if they would be larger than is read again
     */
    public Map<String, String> folder(Methodology methodology) {
        Map<String, String> members = JsonParts.members(methodology.canonical());
        Map<String, String> files = new LinkedHashMap<>();
        files.put(MAIN_FILE, "");
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
        files.put(MAIN_FILE, PrettyJson.of(JsonParts.object(members)));
        return Collections.unmodifiableMap(JsonFiles.written(files, Limits.METHODOLOGY));
    }

    /**
     * Writes the document without its {@code areas}, as it stands beside a sheet with the tree.
     *
     * @param methodology the methodology
     * @return the document
     */
    public String head(Methodology methodology) {
        Map<String, String> members = JsonParts.members(methodology.canonical());
        members.remove("areas");
        return written(PrettyJson.of(JsonParts.object(members)));
    }

    private static String part(String key, String content) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("format", "\"par-" + key + "/1\"");
        members.put(key, content);
        String document = JsonParts.object(members);
        String pretty = PrettyJson.of(document);
        return JsonFiles.fits(pretty, Limits.METHODOLOGY) ? pretty : document + "\n";
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of the one document as well as of the main file and the files of areas,
     * facts and sources. Whether sums add up and references lead anywhere is beyond what a schema can tell.
     *
     * @return the schema as JSON
     */
    public String schema() {
        return ParJson.schema(id());
    }
}
