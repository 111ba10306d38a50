package vn.parindex.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.parindex.finding.Finding;

/** One run over the rows that take part. */
record Pass(Ledger ledger, List<Check> checks, List<List<Check>> misfits, List<Set<Identity>> held) {

    static Pass of(List<Row> all, List<Row> used, RoundFacts facts) {
        Ledger ledger = new Ledger(used, facts);
        List<Check> checks = new ArrayList<>(ledger.contradictions());
        new BoundChecks(ledger, checks).run();
        new CompositionChecks(ledger, checks).run();
        new MaximumChecks(ledger, checks).run();
        new AreaChecks(ledger, checks).run();
        new ChangeChecks(ledger, checks).run();
        new OrderChecks(ledger, checks).run();
        new GroupChecks(ledger, checks).run();
        new RatingCountChecks(ledger, checks).run();
        new RatingChecks(ledger, checks).run();
        new MeanChecks(ledger, checks).run();
        List<Set<Identity>> held = new ArrayList<>();
        all.forEach(row -> held.add(new TreeSet<>()));
        for (Check check : checks) {
            if (check.holds() && check.identity().reproduces()) {
                check.members().forEach(member -> held.get(member.row().id()).add(check.identity()));
            }
        }
        return new Pass(ledger, checks, Blame.of(all.size(), checks), held);
    }

    boolean isMisfit(Row row) {
        return !misfits.get(row.id()).isEmpty()
                || !misfits.get(ledger.standingFor(row).id()).isEmpty();
    }

    CheckedScore checked(PublishedScores scores, Row row) {
        String place = scores.place(row.score());
        Row standing = ledger.standingFor(row);
        List<Check> broken = misfits.get(row.id()).isEmpty() ? misfits.get(standing.id()) : misfits.get(row.id());
        if (!broken.isEmpty()) {
            return new CheckedScore(
                    row.score(),
                    Verdict.MISFIT,
                    held.get(standing.id()),
                    broken.stream().map(check -> check.finding(place)).toList());
        }
        return held.get(standing.id()).isEmpty()
                ? new CheckedScore(row.score(), Verdict.NOT_CHECKABLE, Set.of(), List.of(Reasons.of(row, place)))
                : new CheckedScore(row.score(), Verdict.REPRODUCED, held.get(standing.id()), List.of());
    }

    private static Finding remark(PublishedScores scores, Check.Remark remark) {
        PublishedScore total = remark.total().score();
        return Finding.warning(
                PublishedCode.ROUNDING_UNUSUAL,
                scores.place(total),
                "unit",
                total.unit(),
                "year",
                total.year(),
                "measure",
                total.measure(),
                "got",
                remark.total().shown(),
                "difference",
                PrintedNumber.plain(remark.difference()),
                "tolerance",
                PrintedNumber.plain(remark.tolerance()));
    }

    /** Sums that hold but miss by two units of the last place or more: rounding may do that, seldom. */
    List<Finding> remarks(PublishedScores scores) {
        return checks.stream()
                .filter(Check::holds)
                .flatMap(check -> check.remark().stream())
                .map(remark -> remark(scores, remark))
                .toList();
    }
}
