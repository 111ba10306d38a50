package vn.parindex.report;

import java.util.Objects;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Stamp;
import vn.parindex.value.Language;

/**
 * What a sentence speaks of: a result, the rules it was computed with, and the words to say it in.
 *
 * @param methodology the rules
 * @param result the result, computed with exactly these rules
 * @param words the words
 */
record ReportContext(Methodology methodology, IndexResult result, ReportText words) {

    /** Refuses a result that was computed with other rules. */
    static ReportContext of(Methodology methodology, IndexResult result, Language language) {
        Objects.requireNonNull(methodology, "methodology");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(language, "language");
        requireSame(methodology, result.stamp(), result.unit().id());
        return new ReportContext(
                methodology, result, ReportText.of(language, result.stamp().published()));
    }

    /** Refuses what was computed with other rules. */
    static void requireSame(Methodology methodology, Stamp stamp, String place) {
        if (!methodology.digest().equals(stamp.digest())) {
            throw new ParIndexException(Finding.error(
                    ReportCode.OTHER_DIGEST,
                    place,
                    "got",
                    stamp.methodology() + "@" + stamp.digest(),
                    "given",
                    methodology.id() + "@" + methodology.digest()));
        }
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }
}
