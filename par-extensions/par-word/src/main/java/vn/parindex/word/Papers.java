package vn.parindex.word;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.appraisal.ComparedLeaf;
import vn.parindex.appraisal.Disputes;
import vn.parindex.assessment.Assessment;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.GroupMean;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieRule;
import vn.parindex.report.CouncilReport;
import vn.parindex.report.OfficialTables;
import vn.parindex.report.PaperTables;
import vn.parindex.report.RankingReport;
import vn.parindex.report.Table;
import vn.parindex.report.Table.Weight;
import vn.parindex.report.UnitReport;
import vn.parindex.result.Grade;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Score;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;
import vn.parindex.value.Unit;
import vn.parindex.word.PaperBlock.Signature;

/**
 * The papers of a round, in Vietnamese, in the order in which they are issued.
 *
 * <p>All figures come from results, none is computed here. Each paper ends with how sure the criteria's rows are and
 * with what it was computed. A result computed with other rules than those given is refused (PAR-9001).
 */
public final class Papers {

    private static final Language VI = Language.VI;

    /** The column of claims in the table of areas. */
    private static final int CLAIM = 3;

    private Papers() {}

    /**
     * Returns the report by which a unit hands in its self-assessment, with every item in its appendix.
     *
     * @param methodology the methodology that the result was computed with
     * @param result the result of mode {@code self}
     * @param assessment the assessment that the result was computed from
     * @param fields what the unit fills in
     * @return the paper
     * @throws IllegalArgumentException if the result is of another mode or of another assessment
     */
    public static Paper selfAssessment(
            Methodology methodology, IndexResult result, Assessment assessment, PaperFields fields) {
        String index = PaperBuilder.index(result.year());
        String unit = result.unit().name();
        Table claimed = PaperTables.claimed(methodology, result, assessment, VI);
        PaperBuilder paper = new PaperBuilder(fields);
        paper.addressee(PaperText.LONG).bases(methodology);
        paper.body(say("self.intro", "issuer", paper.issuer(), "index", index, "unit", unit));
        Table areas = PaperTables.claimedAreas(methodology, result, assessment, VI);
        paper.heading(say("self.results")).body(say("self.total", "points", claimed(areas)));
        paper.body(say("self.counted", totals(result)));
        if (!result.total().open().isZero()) {
            paper.body(say("self.open", totals(result)));
        }
        paper.body(say("self.areas")).grid(areas, false);
        paper.body(say("self.details"));
        paper.heading(say("self.explained")).body(explained(assessment));
        paper.heading(say("self.proposals")).dots();
        paper.body(say("self.end", "index", index, "unit", unit)).signed();
        paper.appendix(say("self.appendix", "index", PaperText.capitals(index)), false, "self")
                .grid(claimed, true)
                .technical(
                        methodology,
                        result.stamp(),
                        UnitReport.of(methodology, result).in(VI));
        return paper.paper("self", say("self.subject", "index", index, "unit", unit));
    }

    /** Returns the sum of the claims, which stands in the last row. */
    private static String claimed(Table areas) {
        return areas.rows().get(areas.rows().size() - 1).cells().get(CLAIM).text(VI);
    }

    private static String explained(Assessment assessment) {
        List<String> codes = assessment.entries().values().stream()
                .filter(entry -> entry.opinions().values().stream()
                        .anyMatch(opinion -> opinion.stage().isOfUnit()
                                && !opinion.explanation().isBlank()))
                .map(entry -> entry.code().toString())
                .toList();
        return codes.isEmpty()
                ? say("self.explained.none")
                : say("self.explained.some", "count", count(codes.size()), "codes", String.join(", ", codes));
    }

    /**
     * Returns the minutes of the appraisal of one unit, with what each party says of the items on which they differ,
     * and what is concluded.
     *
     * @param methodology the methodology that the results were computed with
     * @param unit the unit with the opinions of all parties
     * @param fields what the meeting fills in
     * @return the paper
     */
    public static Paper minutes(Methodology methodology, AppraisedUnit unit, PaperFields fields) {
        IndexResult last = unit.in(Mode.FINAL);
        Disputes disputes = unit.disputes();
        String index = PaperBuilder.index(last.year());
        PaperBuilder paper = new PaperBuilder(fields);
        paper.body(say(
                "minutes.begun",
                "text",
                fields.text(PaperField.BEGUN)
                        .orElseGet(() -> say("minutes.time", "date", PaperText.date(fields.date())))));
        paper.body(say("minutes.venue", "text", dotted(fields, PaperField.VENUE)));
        paper.body(say("minutes.attendees", "text", dotted(fields, PaperField.ATTENDEE)));
        paper.body(say("minutes.chair", "text", dotted(fields, PaperField.CHAIR)));
        paper.body(say("minutes.secretary", "text", dotted(fields, PaperField.SECRETARY)));
        paper.body(say("minutes.contents"));
        paper.heading(say("minutes.totals"));
        paper.body(say("minutes.with"));
        paper.body(say("minutes.self", totals(unit.in(Mode.SELF))));
        paper.body(say("minutes.appraised", totals(unit.in(Mode.APPRAISED))));
        paper.body(say(last.isProvisional() ? "minutes.final.open" : "minutes.final", totals(last)));
        List<ComparedLeaf> differing = disputes.disputed();
        paper.heading(say("minutes.disputes"));
        paper.body(
                differing.isEmpty()
                        ? say("minutes.disputes.none")
                        : say("minutes.disputes.some", "count", count(differing.size()), "codes", codes(differing)));
        if (!disputes.open().isEmpty()) {
            paper.body(say("minutes.open", "count", count(disputes.open().size()), "codes", codes(disputes.open())));
        }
        paper.heading(say("minutes.unit", "unit", PaperText.capitals(unit.name())))
                .dots();
        paper.body(say(
                "minutes.ended",
                "text",
                fields.text(PaperField.ENDED)
                        .orElseGet(() -> say("minutes.time", "date", PaperText.date(fields.date())))));
        paper.signed(List.of(
                new Signature(List.of(say("minutes.role.secretary")), dotted(fields, PaperField.SECRETARY)),
                new Signature(List.of(say("minutes.role.unit")), PaperText.LONG),
                new Signature(List.of(say("minutes.role.chair")), dotted(fields, PaperField.CHAIR))));
        paper.appendix(say("minutes.appendix"), false, "minutes")
                .grid(PaperTables.minutes(methodology, disputes, VI), true)
                .technical(
                        methodology,
                        last.stamp(),
                        CouncilReport.of(methodology, last, disputes).in(VI));
        return paper.paper("minutes", say("minutes.subject", "index", index, "unit", unit.name()));
    }

    private static String codes(List<ComparedLeaf> leaves) {
        return String.join(
                ", ",
                leaves.stream()
                        .map(ComparedLeaf::code)
                        .sorted()
                        .map(Object::toString)
                        .toList());
    }

    private static String dotted(PaperFields fields, PaperField field) {
        List<String> all = fields.all(field);
        return all.isEmpty() ? PaperText.LONG : String.join("; ", all);
    }

    /**
     * Returns the list of what the appraisal council decided, unit by unit.
     *
     * @param methodology the methodology that the results were computed with
     * @param units the units, in the order in which they are shown
     * @param fields what the council fills in
     * @return the paper
     * @throws IllegalArgumentException if there is no unit
     * @throws ParIndexException if the units do not belong together, as {@link Ranking#of} tells
     */
    public static Paper decisions(Methodology methodology, List<AppraisedUnit> units, PaperFields fields) {
        if (units.isEmpty()) {
            throw new IllegalArgumentException("units is empty");
        }
        Ranking together =
                Ranking.of(units.stream().map(unit -> unit.in(Mode.FINAL)).toList(), TieRule.competition());
        Map<Unit, Disputes> disputes = new LinkedHashMap<>();
        units.forEach(unit -> disputes.put(unit.assessment().unit(), unit.disputes()));
        Table decided = PaperTables.decided(methodology, disputes, VI);
        long count = decided.rows().stream()
                .filter(row -> row.weight() == Weight.ITEM)
                .count();
        IndexResult first = units.get(0).in(Mode.FINAL);
        String index = PaperBuilder.index(first.year());
        PaperBuilder paper = new PaperBuilder(fields);
        paper.bases(methodology);
        paper.body(say(
                count == 0 ? "decisions.none" : "decisions.intro",
                "units",
                count(units.size()),
                "count",
                count(count)));
        paper.signed();
        paper.appendix(say("decisions.appendix", "index", PaperText.capitals(index)), false, "decisions")
                .grid(decided, true)
                .technical(
                        methodology,
                        first.stamp(),
                        RankingReport.of(methodology, together).in(VI));
        return paper.paper("decisions", say("decisions.subject", "index", index));
    }

    /**
     * Returns the announcement of a ranking, with the units in its appendices.
     *
     * @param methodology the methodology that the results were computed with
     * @param ranking the ranking
     * @param fields what the issuer fills in
     * @return the paper
     * @throws IllegalArgumentException if the ranking is not of results
     */
    public static Paper announcement(Methodology methodology, Ranking ranking, PaperFields fields) {
        IndexYear year = ranking.year().orElseThrow(() -> new IllegalArgumentException("ranking is of no year"));
        String index = PaperBuilder.index(year);
        String capitals = PaperText.capitals(index);
        boolean apart = !ranking.withoutRank().isEmpty();
        PaperBuilder paper = new PaperBuilder(fields);
        paper.addressee(PaperText.LONG).bases(methodology);
        paper.body(say("announcement.intro", "issuer", paper.issuer(), "index", index));
        List<RankedUnit> ranked = ranking.ranked();
        if (ranked.isEmpty()) {
            paper.body(say("announcement.none"));
        } else {
            RankedUnit best = ranked.get(0);
            RankedUnit last = ranked.get(ranked.size() - 1);
            paper.body(say(
                    "announcement.units",
                    "ranked",
                    count(ranked.size()),
                    "mean",
                    percent(ranking.means().all().map(GroupMean::value), ranking.published())));
            int number = 2;
            if (best.rank() < last.rank()) {
                paper.body(say(
                        "announcement.best",
                        "number",
                        count(number++),
                        "units",
                        named(ranked, best.rank()),
                        "percent",
                        percent(ranking, best),
                        "last",
                        named(ranked, last.rank()),
                        "least",
                        percent(ranking, last)));
            }
            for (GradeScale scale : methodology.scales()) {
                paper.body(say(
                                "announcement.bands",
                                "number",
                                count(number++),
                                "scale",
                                scale.name().vi()))
                        .grid(OfficialTables.bands(methodology, ranking, scale, VI), false);
            }
        }
        if (apart) {
            paper.body(say(
                    "announcement.apart",
                    "count",
                    count(ranking.withoutRank().size()),
                    "appendix",
                    say("appendix.number", "number", ranked.isEmpty() ? "I" : "II")));
        }
        paper.body(say("announcement.details")).signed();
        if (!ranked.isEmpty()) {
            paper.appendix(say("announcement.ranking", "index", capitals), apart, "announcement")
                    .grid(OfficialTables.ranking(methodology, ranking, VI), false);
        }
        if (apart) {
            paper.appendix(say("announcement.without", "index", capitals), true, "announcement")
                    .grid(OfficialTables.withoutRank(methodology, ranking, VI), true);
        }
        ranking.stamp()
                .ifPresent(stamp -> paper.technical(
                        methodology,
                        stamp,
                        RankingReport.of(methodology, ranking).in(VI)));
        return paper.paper("announcement", say("announcement.subject", "index", index));
    }

    /** Returns the names of all units of a rank. */
    private static String named(List<RankedUnit> ranked, int rank) {
        return String.join(
                ", ",
                ranked.stream()
                        .filter(unit -> unit.rank() == rank)
                        .map(unit -> unit.unit().name())
                        .toList());
    }

    private static String percent(Ranking ranking, RankedUnit unit) {
        return percent(unit.contender().index(), ranking.published());
    }

    private static String percent(Optional<Share> share, Rounding rounding) {
        return share.map(value ->
                        VI.number(value.toPercentage(rounding).toBigDecimal().setScale(rounding.decimals())))
                .orElse(PaperText.SHORT);
    }

    /**
     * Returns the notice by which a unit is told its result, with the items that lost points in its appendix.
     *
     * @param methodology the methodology that the result was computed with
     * @param result the unit's result
     * @param ranking the ranking that it stands in, if there is one
     * @param fields what the issuer fills in
     * @return the paper
     */
    public static Paper notice(
            Methodology methodology, IndexResult result, Optional<Ranking> ranking, PaperFields fields) {
        Objects.requireNonNull(ranking, "ranking");
        String index = PaperBuilder.index(result.year());
        String unit = result.unit().name();
        PaperBuilder paper = new PaperBuilder(fields);
        paper.addressee(unit).bases(methodology);
        paper.body(say("notice.intro", "issuer", paper.issuer(), "index", index, "unit", unit));
        paper.body(say(result.isProvisional() ? "notice.open" : "notice.index", totals(result)));
        ranking.flatMap(among -> among.ranked().stream()
                        .filter(ranked ->
                                ranked.unit().id().equals(result.unit().id()))
                        .findFirst()
                        .map(ranked -> say(
                                "notice.rank",
                                "rank",
                                count(ranked.rank()),
                                "count",
                                count(among.ranked().size()))))
                .ifPresent(paper::body);
        for (Grade grade : result.grades()) {
            methodology.scales().stream()
                    .filter(scale -> scale.id().equals(grade.scale()))
                    .map(scale -> say(
                            "notice.grade",
                            "scale",
                            scale.name().vi(),
                            "band",
                            grade.name().vi()))
                    .forEach(paper::body);
        }
        paper.body(say("notice.areas")).grid(PaperTables.areas(methodology, result, VI), false);
        Table losses = PaperTables.losses(methodology, result, VI);
        long count = losses.rows().stream()
                .filter(row -> row.weight() == Weight.ITEM)
                .count();
        paper.body(count == 0 ? say("notice.losses.none") : say("notice.losses", "count", count(count)));
        paper.body(say("notice.end", "issuer", paper.issuer(), "unit", unit)).signed();
        paper.appendix(say("notice.appendix", "index", PaperText.capitals(index)), false, "notice")
                .grid(losses, true)
                .technical(
                        methodology,
                        result.stamp(),
                        UnitReport.of(methodology, result).in(VI));
        return paper.paper("notice", say("notice.subject", "index", index, "unit", unit));
    }

    private static Object[] totals(IndexResult result) {
        Score total = result.total();
        return Stream.of(
                        "points", points(result, total.points()),
                        "maximum", points(result, total.maximum()),
                        "open", points(result, total.open()),
                        "percent",
                                result.index()
                                        .map(share -> VI.number(result.published(share)))
                                        .orElse(PaperText.SHORT))
                .toArray();
    }

    private static String points(IndexResult result, Points points) {
        return VI.number(result.published(points));
    }

    private static String count(long number) {
        return VI.number(BigDecimal.valueOf(number));
    }

    private static String say(String key, Object... arguments) {
        return PaperText.say(key, arguments);
    }
}
