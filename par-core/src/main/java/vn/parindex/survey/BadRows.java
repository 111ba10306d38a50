package vn.parindex.survey;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;

/**
 * The rows of raw answers that were refused: their number, the faults by kind, and the first faults one by one.
 *
 * <p>A row is bad if anything in it was refused. A row with one answer a column keeps its other answers, and may have
 * several faults.
 *
 * @param rows number of rows received
 * @param bad number of rows of which something was refused
 * @param byCode number of faults by kind; nothing is left out
 * @param listed the first faults, each with file and line; as many as the caller allowed
 */
public record BadRows(long rows, long bad, Map<FindingCode, Long> byCode, List<Finding> listed) {

    public BadRows {
        Map<FindingCode, Long> copy = new TreeMap<>(Comparator.comparingInt(FindingCode::number));
        copy.putAll(byCode);
        byCode = Collections.unmodifiableMap(copy);
        listed = List.copyOf(listed);
    }

    /**
     * Returns the number of all faults.
     *
     * @return at least the number of bad rows
     */
    public long faults() {
        return byCode.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Returns the number of faults that were counted but not listed.
     *
     * @return zero if all are listed
     */
    public long unlisted() {
        return faults() - listed.size();
    }
}
