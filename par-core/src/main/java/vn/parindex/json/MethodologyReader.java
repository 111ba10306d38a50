package vn.parindex.json;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import vn.parindex.catalog.ResourceOpener;
import vn.parindex.json.internal.Faults;
import vn.parindex.json.internal.JsonFiles;
import vn.parindex.json.internal.Limits;
import vn.parindex.json.internal.MethodologyDocument;
import vn.parindex.json.internal.Schemas;
import vn.parindex.methodology.Methodology;

/**
 * Reads methodologies, strictly: the format is that of {@code docs/methodology-format.md}, and nothing beside it is let
 * through.
 *
 * <p>All faults are reported at once, each with its file and JSON pointer, e.g.
 * {@code area-3.json#/area/criteria/0/rule/kind}. This goes in two steps. First every file is read by itself, and a
 * file that is no JSON does not hide the faults of the others. Only if all were read without a fault are the parts
 * checked against each other (sums, rules, declared figures and sources), because a row that could not be read would
 * make sums wrong that are right.
 *
 * <p>What is larger than any sound methodology is refused before it costs time or memory: one file over
 * {@value #MOST_FILE_BYTES} bytes, all together over {@value #MOST_BYTES}, more than {@value #MOST_VALUES} JSON values
 * in a file, values nested deeper than {@value #MOST_DEPTH}, a text over {@value #MOST_CHARACTERS} characters, points
 * or percentages outside 0 to 1,000,000. After 1,000 faults reading stops.
 */
public final class MethodologyReader {

    /** The name of the main file of a folder. */
    public static final String MAIN_FILE = "methodology.json";

    /** Bytes of one file: 4 MiB. */
    public static final int MOST_FILE_BYTES = 4 << 20;

    /** Bytes of all files of a methodology: 16 MiB. */
    public static final int MOST_BYTES = 16 << 20;

    /** JSON values of one file. */
    public static final int MOST_VALUES = 400_000;

    /** Objects and lists inside each other. */
    public static final int MOST_DEPTH = 40;

    /** Characters of one text. */
    public static final int MOST_CHARACTERS = 20_000;

    private static final Limits LIMITS =
            new Limits(MOST_FILE_BYTES, MOST_BYTES, MOST_VALUES, MOST_DEPTH, MOST_CHARACTERS);

    private MethodologyReader() {}

    /**
     * The JSON Schema (draft 2020-12) of the format {@code par-methodology/1}, for editors and for checks outside this
     * library: the one document as well as the main file and the files of areas, facts and sources. Whether sums add up
     * and references lead anywhere is beyond what a schema can tell.
     *
     * @return the schema as JSON
     */
    public static String schema() {
        return Schemas.read(MethodologyReader.class.getResourceAsStream("par-methodology-1.schema.json"));
    }

    /**
     * Reads a methodology from disk.
     *
     * @param path a folder with a {@value #MAIN_FILE}, or the main file itself; other files are looked for beside it
     * @return the methodology
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static Methodology read(Path path) {
        Objects.requireNonNull(path, "path");
        Path main = Files.isDirectory(path) ? path.resolve(MAIN_FILE) : path;
        return read(main.getFileName().toString(), other -> Files.newInputStream(main.resolveSibling(other)));
    }

    /**
     * Reads a methodology whose files somebody else opens, such as the resources of a module.
     *
     * @param mainName the name of the main file, e.g. {@value #MAIN_FILE}
     * @param opener opens the main file and those that it names
     * @return the methodology
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static Methodology read(String mainName, ResourceOpener opener) {
        Objects.requireNonNull(mainName, "mainName");
        Objects.requireNonNull(opener, "opener");
        Faults faults = new Faults();
        return new MethodologyDocument(new JsonFiles(opener, LIMITS, faults), faults).read(mainName);
    }

    /**
     * Reads a methodology that is one document, such as what {@link MethodologyWriter} wrote. Names of other files in
     * it are faults.
     *
     * @param stream the bytes; read to the end, not closed
     * @param name what to call it in faults, e.g. the name of an uploaded file
     * @return the methodology
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static Methodology read(InputStream stream, String name) {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(name, "name");
        return read(name, other -> other.equals(name) ? JsonFiles.unclosed(stream) : null);
    }
}
