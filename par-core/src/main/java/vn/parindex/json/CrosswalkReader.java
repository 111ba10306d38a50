package vn.parindex.json;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.catalog.ResourceOpener;
import vn.parindex.comparison.Crosswalk;
import vn.parindex.json.internal.Faults;
import vn.parindex.json.internal.JsonFiles;
import vn.parindex.json.internal.Limits;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.MethodologyId;

/**
 * Reads crosswalks, strictly: the format is that of {@code docs/crosswalk-format.md}, and nothing beside it is let
 * through.
 *
 * <p>All faults are reported at once, each with the file and a JSON pointer: first those of the file itself, and only
 * if there are none, those of its rows against the two methodologies. The limits are those of
 * {@link MethodologyReader}.
 */
public final class CrosswalkReader {

    private static final Limits LIMITS = new Limits(
            MethodologyReader.MOST_FILE_BYTES,
            MethodologyReader.MOST_FILE_BYTES,
            MethodologyReader.MOST_VALUES,
            MethodologyReader.MOST_DEPTH,
            MethodologyReader.MOST_CHARACTERS);

    private CrosswalkReader() {}

    /**
     * Reads a crosswalk from disk.
     *
     * @param path the file
     * @param methodologies where the two methodologies are found, e.g. {@code catalog::find}
     * @return the crosswalk
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static Crosswalk read(Path path, Function<MethodologyId, Optional<Methodology>> methodologies) {
        return read(path.getFileName().toString(), name -> Files.newInputStream(path), methodologies);
    }

    /**
     * Reads a crosswalk from a stream.
     *
     * @param stream the bytes; read to the end, not closed
     * @param name what to call it in faults, e.g. the name of an uploaded file
     * @param methodologies where the two methodologies are found, e.g. {@code catalog::find}
     * @return the crosswalk
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static Crosswalk read(
            InputStream stream, String name, Function<MethodologyId, Optional<Methodology>> methodologies) {
        Objects.requireNonNull(stream, "stream");
        return read(Objects.requireNonNull(name, "name"), other -> JsonFiles.unclosed(stream), methodologies);
    }

    private static Crosswalk read(
            String name, ResourceOpener opener, Function<MethodologyId, Optional<Methodology>> methodologies) {
        Objects.requireNonNull(methodologies, "methodologies");
        Faults faults = new Faults();
        return new CrosswalkDocument(new JsonFiles(opener, LIMITS, faults), faults, methodologies).read(name);
    }
}
