package vn.parindex.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.parindex.finding.Finding;

/** One run over the rows that take part. */
record CheckRun(
        FigureIndex ledger,
        List<CheckedRelation> checks,
        List<List<CheckedRelation>> misfits,
        List<Set<Relation>> held) {

    static CheckRun of(List<Figure> all, List<Figure> used, RoundFacts facts) {
        FigureIndex ledger = new FigureIndex(used, facts);
        List<CheckedRelation> checks = new ArrayList<>(ledger.contradictions());
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
        List<Set<Relation>> held = new ArrayList<>();
        all.forEach(row -> held.add(new TreeSet<>()));
        for (CheckedRelation check : checks) {
            if (check.holds() && check.identity().reproduces()) {
                check.members().forEach(member -> held.get(member.row().id()).add(check.identity()));
            }
        }
        return new CheckRun(ledger, checks, FaultAttribution.of(all.size(), checks), held);
    }

    boolean isMisfit(Figure row) {
        return !misfits.get(row.id()).isEmpty()
                || !misfits.get(ledger.standingFor(row).id()).isEmpty();
    }

    CheckedScore checked(PublishedScores scores, Figure row) {
        String place = scores.place(row.score());
        Figure standing = ledger.standingFor(row);
        List<CheckedRelation> broken =
                misfits.get(row.id()).isEmpty() ? misfits.get(standing.id()) : misfits.get(row.id());
        if (!broken.isEmpty()) {
            return new CheckedScore(
                    row.score(),
                    Verdict.MISFIT,
                    held.get(standing.id()),
                    broken.stream().map(check -> check.finding(place)).toList());
        }
        return held.get(standing.id()).isEmpty()
                ? new CheckedScore(row.score(), Verdict.NOT_CHECKABLE, Set.of(), List.of(NotCheckable.of(row, place)))
                : new CheckedScore(row.score(), Verdict.REPRODUCED, held.get(standing.id()), List.of());
    }

    private static Finding remark(PublishedScores scores, CheckedRelation.Remark remark) {
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
                .filter(CheckedRelation::holds)
                .flatMap(check -> check.remark().stream())
                .map(remark -> remark(scores, remark))
                .toList();
    }
}
