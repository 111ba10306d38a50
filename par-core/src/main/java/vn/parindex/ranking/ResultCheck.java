package vn.parindex.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Severity;
import vn.parindex.result.IndexResult;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Mode;
import vn.parindex.value.NameKey;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

/** Checks whether results may be ranked together, and remarks on those that may. */
final class ResultCheck {

    private ResultCheck() {}

    /**
     * Returns the reasons why results cannot be ranked together: another law, other bytes, another mode or another
     * year.
     */
    static List<Finding> mixed(List<IndexResult> results) {
        List<Finding> faults = new ArrayList<>();
        CommonStamp expected = CommonStamp.of(results.get(0));
        for (IndexResult result : results) {
            CommonStamp got = CommonStamp.of(result);
            if (!got.equals(expected)) {
                faults.add(Finding.error(
                        RankingCode.MIXED_METHODOLOGIES,
                        result.unit().id(),
                        "got",
                        got.text(),
                        "expected",
                        expected.text()));
            }
        }
        return faults;
    }

    /** Returns a fault for each unit that occurs twice. */
    static List<Finding> twice(List<Contender> contenders) {
        List<Finding> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (Contender contender : contenders) {
            if (!seen.add(contender.unit().id()) && told.add(contender.unit().id())) {
                faults.add(Finding.error(
                        RankingCode.UNIT_TWICE,
                        contender.unit().id(),
                        "got",
                        contender.unit().name()));
            }
        }
        return faults;
    }

    /** Returns a warning for each unit that has the name of another one before it. */
    static List<Finding> sameNames(List<Contender> contenders) {
        List<Finding> remarks = new ArrayList<>();
        Map<NameKey, Unit> seen = new HashMap<>();
        for (Contender contender : contenders) {
            Unit unit = contender.unit();
            Unit other = seen.putIfAbsent(NameKey.of(unit.name()), unit);
            if (other != null) {
                remarks.add(Finding.warning(
                        RankingCode.SAME_NAME, unit.id(), "got", unit.id(), "other", other.id(), "name", unit.name()));
            }
        }
        return remarks;
    }

    /** Returns what ought to be known and does not stop the ranking. */
    static List<Finding> remarks(List<IndexResult> results) {
        List<Finding> remarks = new ArrayList<>();
        List<String> versions = results.stream()
                .map(r -> r.stamp().library())
                .distinct()
                .sorted(CodePointOrder.ORDER)
                .toList();
        if (versions.size() > 1) {
            remarks.add(Finding.warning(RankingCode.MIXED_VERSIONS, "", "got", versions));
        }
        for (IndexResult result : results) {
            long errors = result.findings().stream()
                    .filter(f -> f.severity() == Severity.ERROR)
                    .count();
            if (errors > 0 && !result.isProvisional()) {
                remarks.add(Finding.warning(
                        RankingCode.RANKED_WITH_ERRORS, result.unit().id(), "got", errors));
            }
        }
        return remarks;
    }

    /** The stamp that all results of a ranking have in common. */
    private record CommonStamp(MethodologyId methodology, String digest, Mode mode, IndexYear year) {

        static CommonStamp of(IndexResult result) {
            return new CommonStamp(
                    result.stamp().methodology(),
                    result.stamp().digest(),
                    result.stamp().mode(),
                    result.year());
        }

        /** Returns for example {@code vn-1149-2020-province@1f3a5b7c9d0e, final, 2020}. */
        Text text() {
            String rules = methodology + "@" + digest.substring(0, Math.min(12, digest.length())) + ", ";
            return Text.of(rules + mode.label().vi() + ", năm " + year, rules + mode.id() + ", " + year);
        }
    }
}
