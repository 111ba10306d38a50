package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.parindex.appraisal.Disputes;
import vn.parindex.appraisal.IndexEffect;
import vn.parindex.appraisal.ModeDifference;
import vn.parindex.appraisal.ModePair;
import vn.parindex.comparison.UnitComparison;
import vn.parindex.comparison.YearComparison;
import vn.parindex.comparison.YearStanding;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.ranking.Ranking;
import vn.parindex.report.ComparisonGroup.ShareSpread;
import vn.parindex.report.Report.Field;
import vn.parindex.report.Report.Lead;
import vn.parindex.result.Completeness;
import vn.parindex.result.Grade;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;
import vn.parindex.value.Mode;
import vn.parindex.value.Points;
import vn.parindex.value.Share;

/** The result at a glance that each report begins with. */
final class ReportLeads {

    private static final int MOST = 4;

    private final ReportText words;
    private final List<Field> figures = new ArrayList<>();

    private ReportLeads(ReportText words) {
        this.words = words;
    }

    private void figure(String value, String label, Object... holes) {
        if (figures.size() < MOST) {
            figures.add(new Field(words.say(label, holes), value));
        }
    }

    private Lead lead(String sentence) {
        return new Lead(figures, ReportText.sentence(sentence));
    }

    /** Index, rank or points, group, distance from the mean or points lost; of provisional results what is open. */
    static Lead unit(ReportContext context, ComparisonGroup group) {
        return new ReportLeads(context.words()).of(context, group);
    }

    private Lead of(ReportContext context, ComparisonGroup group) {
        IndexResult result = context.result();
        Score total = result.total();
        if (!ReportContext.hasPoints(total)) {
            figure(words.say("points.none"), "lead.points");
            figure(words.printed(total.maximum()), "column.maximum");
            return lead(
                    words.say("lead.unit.none", "unit", result.unit().name(), "max", words.printed(total.maximum())));
        }
        Share index = total.index().orElseThrow();
        String points =
                words.say("lead.of", "part", words.printed(total.points()), "whole", words.printed(total.maximum()));
        figure(words.printed(index), total.isProvisional() ? "lead.index.provisional" : "lead.index");
        if (total.isProvisional()) {
            Completeness completeness = result.completeness();
            figure(
                    words.say(
                            "lead.range",
                            "least",
                            words.number(words.percentPrinted(index)),
                            "most",
                            words.printed(total.mostIndex().orElseThrow())),
                    "lead.possible");
            figure(points, "lead.points.provisional");
            figure(
                    words.say(
                            "lead.of",
                            "part",
                            words.number(completeness.open()),
                            "whole",
                            words.number(completeness.leaves())),
                    "lead.open");
            return lead(words.say("lead.unit.provisional", "unit", result.unit().name(), "points", points));
        }
        OptionalInt rank = group.rankOf(result.unit().id());
        if (rank.isPresent()) {
            figure(
                    words.say("lead.of", "part", words.number(rank.getAsInt()), "whole", words.number(group.ranked())),
                    "column.rank");
        } else {
            figure(points, "lead.points");
        }
        result.grades().stream()
                .min(Comparator.comparing(grade -> !grade.purpose().equals(GradeScale.Purpose.GROUP.id())))
                .ifPresent(grade -> figures.add(new Field(
                        scale(context.methodology(), grade), words.language().show(grade.name()))));
        List<Outcome> areas = UnitCharts.mostLost(context);
        group.index()
                .filter(of -> group.size() > 1)
                .map(ShareSpread::mean)
                .ifPresentOrElse(
                        mean -> figure(
                                words.language()
                                        .signed(words.percentPrinted(index).subtract(words.percentPrinted(mean))),
                                "lead.mean",
                                "mean",
                                words.printed(mean),
                                "count",
                                words.number(group.size())),
                        () -> figure(words.printed(lost(areas)), "column.lost"));
        return lead(words.say(
                lost(areas).isZero() ? "lead.unit.whole" : "lead.unit",
                "unit",
                result.unit().name(),
                "points",
                points,
                "area",
                areas.isEmpty()
                        ? ""
                        : areas.get(0).code() + ". "
                                + words.language().show(areas.get(0).name()),
                "lost",
                areas.isEmpty() ? "" : words.printed(areas.get(0).score().lost()),
                "all",
                words.printed(lost(areas))));
    }

    private static Points lost(List<Outcome> areas) {
        return areas.stream().map(area -> area.score().lost()).reduce(Points.ZERO, Points::plus);
    }

    private String scale(Methodology methodology, Grade grade) {
        return methodology.scales().stream()
                .filter(scale -> scale.id().equals(grade.scale()))
                .findFirst()
                .map(scale -> words.language().show(scale.name()))
                .orElseThrow();
    }

    /** Mean, highest, lowest, and how many are above the mean. */
    static Lead ranking(Ranking ranking, ReportText words) {
        return new ReportLeads(words).of(ranking);
    }

    private Lead of(Ranking ranking) {
        if (ranking.ranked().isEmpty()) {
            figure(words.number(ranking.withoutRank().size()), "section.without-rank");
            return lead(words.say("lead.ranking.none"));
        }
        RankedUnit first = ranking.ranked().get(0);
        RankedUnit last = ranking.ranked().get(ranking.ranked().size() - 1);
        BigDecimal highest = printed(ranking, first);
        BigDecimal lowest = printed(ranking, last);
        int count = ranking.ranked().size();
        figure(
                words.printed(ranking.means().all().orElseThrow().value()),
                "lead.mean.all",
                "count",
                words.number(count));
        figure(words.say("percent", "value", highest), "lead.highest", "unit", named(ranking, first.rank()));
        figure(words.say("percent", "value", lowest), "lead.lowest", "unit", named(ranking, last.rank()));
        figure(
                words.say(
                        "lead.of", "part", words.number(ranking.means().above().size()), "whole", words.number(count)),
                "lead.above");
        return lead(words.say(
                "lead.ranking",
                "count",
                words.number(count),
                "unit",
                named(ranking, first.rank()),
                "gap",
                words.number(highest.subtract(lowest))));
    }

    /** Returns the names of all units of a rank. */
    private static String named(Ranking ranking, int rank) {
        return ranking.ranked().stream()
                .filter(unit -> unit.rank() == rank)
                .map(unit -> unit.unit().name())
                .collect(Collectors.joining(", "));
    }

    private static BigDecimal printed(Ranking ranking, RankedUnit unit) {
        return ranking.published(unit.contender().index().orElseThrow());
    }

    /** How many units rose, fell and stayed; of one unit its index and rank and how they changed. */
    static Lead years(YearComparison comparison, Optional<UnitComparison> unit, ReportText words) {
        ReportLeads leads = new ReportLeads(words);
        return unit.map(of -> leads.of(of, comparison)).orElseGet(() -> leads.of(comparison));
    }

    private Lead of(YearComparison comparison) {
        List<BigDecimal> changes = comparison.all().stream()
                .flatMap(each -> each.publishedChange().stream())
                .toList();
        if (changes.isEmpty()) {
            return Lead.NONE;
        }
        long up = changes.stream().filter(change -> change.signum() > 0).count();
        long down = changes.stream().filter(change -> change.signum() < 0).count();
        figure(words.number(up), "lead.up");
        figure(words.number(down), "lead.down");
        figure(words.number(changes.size() - up - down), "lead.same");
        figure(words.number(comparison.all().size() - changes.size()), "lead.not-compared");
        return lead(words.say(
                "lead.years",
                "up",
                words.number(up),
                "count",
                words.number(changes.size()),
                "earlier",
                comparison.earlier().year(),
                "later",
                comparison.later().year()));
    }

    private Lead of(UnitComparison unit, YearComparison comparison) {
        Object before = comparison.earlier().year();
        unit.later()
                .flatMap(YearStanding::printed)
                .ifPresent(index -> figure(words.say("percent", "value", index), "lead.index"));
        unit.publishedChange()
                .ifPresent(change -> figure(words.language().signed(change), "lead.change", "year", before));
        unit.later()
                .map(YearStanding::rank)
                .filter(OptionalInt::isPresent)
                .ifPresent(rank -> figure(words.number(rank.getAsInt()), "column.rank"));
        if (unit.rankChange().isPresent()) {
            figure(
                    words.language().signed(BigDecimal.valueOf(unit.rankChange().getAsInt())),
                    "lead.change-rank",
                    "year",
                    before);
        }
        return new Lead(figures, "");
    }

    /** How many items are disputed and open, the index by the claims and by the result. */
    static Lead council(IndexResult result, Disputes disputes, ReportText words) {
        return new ReportLeads(words).of(result, disputes);
    }

    private Lead of(IndexResult result, Disputes disputes) {
        figure(words.number(disputes.disputed().size()), "lead.disputed");
        figure(words.number(disputes.open().size()), "section.open");
        Optional<IndexEffect> effect = disputes.total(ModePair.SELF_TO_FINAL).flatMap(ModeDifference::effect);
        effect.ifPresent(of -> {
            figure(words.printed(of.before()), "lead.claimed");
            figure(words.printed(of.after()), "lead.counted");
        });
        return lead(words.say(
                "lead.council",
                "unit",
                result.unit().name(),
                "count",
                words.number(disputes.disputed().size()),
                "change",
                words.language()
                        .signed(words.published()
                                .apply(disputes.sum(ModePair.SELF_TO_FINAL).toBigDecimal()))));
    }

    /** Returns a lead for claims or appraised points, which are not called the result. */
    static Lead marked(Lead lead, Mode mode, ReportText words) {
        return new Lead(
                lead.figures().stream()
                        .map(figure -> new Field(words.marked(figure.label(), mode), figure.value()))
                        .toList(),
                lead.sentence());
    }
}
