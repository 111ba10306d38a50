package vn.parindex.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;

/** Counts rows and their faults, and lists the first of these. */
final class BadRowLog {

    private final int most;
    private final List<Finding> listed = new ArrayList<>();
    private final Map<FindingCode, Long> byCode = new TreeMap<>(Comparator.comparingInt(FindingCode::number));
    private long rows;
    private long bad;

    BadRowLog(int most) {
        this.most = most;
    }

    void good(long times) {
        rows = Math.addExact(rows, times);
    }

    void bad(long times, List<Finding> faults) {
        good(times);
        bad += times;
        for (Finding fault : faults) {
            byCode.merge(fault.code(), times, Math::addExact);
            list(fault);
        }
    }

    void merge(BadRowLog other) {
        rows = Math.addExact(rows, other.rows);
        bad += other.bad;
        other.byCode.forEach((code, count) -> byCode.merge(code, count, Math::addExact));
        other.listed.forEach(this::list);
    }

    private void list(Finding fault) {
        if (listed.size() < most) {
            listed.add(fault);
        }
    }

    BadRows toBadRows() {
        return new BadRows(rows, bad, byCode, listed);
    }
}
