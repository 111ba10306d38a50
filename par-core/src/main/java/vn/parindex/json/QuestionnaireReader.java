package vn.parindex.json;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import vn.parindex.survey.Questionnaire;

/**
 * Reads questionnaires, strictly: the format is that of {@code docs/survey.md}, and nothing beside it is let through.
 *
 * <p>All faults are reported at once, each with the file and a JSON pointer. The limits are those of {@link MethodologyReader}.
 */
public final class QuestionnaireReader {

    private static final Limits LIMITS = new Limits(MethodologyReader.MOST_FILE_BYTES, MethodologyReader.MOST_FILE_BYTES,
        MethodologyReader.MOST_VALUES, MethodologyReader.MOST_DEPTH, MethodologyReader.MOST_CHARACTERS);

    private QuestionnaireReader() {
    }

    /**
     * Reads a questionnaire from disk.
     *
     * @param path the file
     * @return the questionnaire
     * @throws vn.parindex.error.ParIndexException with all faults found
     */
    public static Questionnaire read(Path path) {
        return read(path.getFileName().toString(), name -> Files.newInputStream(path));
    }

    /**
     * Reads a questionnaire from a stream.
     *
     * @param stream the bytes; read to the end, not closed
     * @param name what to call it in faults, e.g. the name of an uploaded file
     * @return the questionnaire
     * @throws vn.parindex.error.ParIndexException with all faults found
     */
    public static Questionnaire read(InputStream stream, String name) {
        Objects.requireNonNull(stream, "stream");
        return read(Objects.requireNonNull(name, "name"), other -> JsonFiles.unclosed(stream));
    }

    private static Questionnaire read(String name, ResourceOpener opener) {
        Faults faults = new Faults();
        return new QuestionnaireDocument(new JsonFiles(opener, LIMITS, faults), faults).read(name);
    }
}
