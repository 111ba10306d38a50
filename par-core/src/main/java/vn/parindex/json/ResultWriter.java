package vn.parindex.json;

import java.util.Objects;
import vn.parindex.json.internal.JsonOut;
import vn.parindex.json.internal.PrettyJson;
import vn.parindex.json.internal.ResultForm;
import vn.parindex.result.IndexResult;

/**
 * Writes results as documents that {@link ResultReader} reads into an equal result.
 *
 * <p>Beside what a result holds, a document says what follows from it (published figures, the exact index, what the
 * total can still become, counts, the sentences of findings in both languages), so that a reader of the document need
 * not compute. What could not be read again is not written: each document is read once before it is handed out, so no
 * result leaves whose total is not what its parts give.
 */
public final class ResultWriter {

    private ResultWriter() {}

    /**
     * The canonical form: one line without white space, keys in a fixed order, figures as strings without trailing
     * zeros. Equal results of evaluations give the same characters.
     *
     * @param result the result
     * @return the document, to be stored in UTF-8
     * @throws vn.parindex.finding.ParIndexException with everything that could not be read again
     */
    public static String canonical(IndexResult result) {
        Objects.requireNonNull(result, "result");
        return ResultReader.DOCUMENT.checked(JsonOut.compact(result, ResultForm::write), "result");
    }

    /**
     * The canonical form laid out for people: two spaces a level, one value a line, line feeds, one at the end.
     *
     * @param result the result
     * @return the document, to be stored in UTF-8
     * @throws vn.parindex.finding.ParIndexException with everything that could not be read again
     */
    public static String pretty(IndexResult result) {
        return PrettyJson.of(canonical(result));
    }
}
