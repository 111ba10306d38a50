package vn.parindex.report;

import java.util.Objects;
import vn.parindex.error.ErrorCode;
import vn.parindex.error.Finding;
import vn.parindex.error.ParIndexException;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Language;

/**
 * What a sentence speaks of: a result, the rules it was computed with, and the words to say it in.
 *
 * @param methodology the rules
 * @param result the result, computed with exactly these rules
 * @param words the words
 */
record Subject(Methodology methodology, IndexResult result, Wording words) {

    /** Refuses a result that was computed with other rules. */
    static Subject of(Methodology methodology, IndexResult result, Language language) {
        Objects.requireNonNull(methodology, "methodology");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(language, "language");
        String computedWith = result.stamp().digest();
        if (!methodology.digest().equals(computedWith)) {
            throw new ParIndexException(Finding.error(ErrorCode.OTHER_DIGEST, result.unitId(), "got", result.stamp().methodology() + "@"
                + computedWith, "given", methodology.id() + "@" + methodology.digest()));
        }
        return new Subject(methodology, result, Wording.of(language, result.stamp().published()));
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }
}
