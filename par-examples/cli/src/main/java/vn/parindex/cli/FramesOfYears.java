package vn.parindex.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.comparison.Crosswalk;
import vn.parindex.comparison.YearComparison;
import vn.parindex.comparison.YearStandings;
import vn.parindex.finding.Finding;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.Methodology;
import vn.parindex.published.PublishedRound;
import vn.parindex.published.RoundDecisions;
import vn.parindex.published.RoundFacts;
import vn.parindex.rules2020.ParRules2020;
import vn.parindex.rulesframes.ParCrosswalks;
import vn.parindex.rulesframes.ParFrame;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;

/**
 * The frames under which the figures of two years were published, and the crosswalk between them, as far as they are
 * known: one frame for years under one decision.
 */
final class FramesOfYears {

    private final RoundFacts facts;
    private final Optional<Methodology> earlier;
    private final Optional<Methodology> later;
    private final Optional<Crosswalk> crosswalk;

    private FramesOfYears(
            RoundFacts facts,
            Optional<Methodology> earlier,
            Optional<Methodology> later,
            Optional<Crosswalk> crosswalk) {
        this.facts = facts;
        this.earlier = earlier;
        this.later = later;
        this.crosswalk = crosswalk;
    }

    static FramesOfYears of(RoundFacts facts, String level, IndexYear earlier, IndexYear later) {
        List<Methodology> frames = frames(level);
        List<Methodology> before = of(frames, earlier);
        List<Methodology> after = of(frames, later);
        Optional<Methodology> both = before.stream().filter(after::contains).findFirst();
        if (both.isPresent()) {
            return new FramesOfYears(facts, both, both, Optional.empty());
        }
        Function<MethodologyId, Optional<Methodology>> find =
                id -> frames.stream().filter(frame -> frame.id().equals(id)).findFirst();
        for (Methodology from : before) {
            for (Methodology to : after) {
                Optional<Crosswalk> crosswalk = ParCrosswalks.find(from.id(), to.id(), find);
                if (crosswalk.isPresent()) {
                    return new FramesOfYears(facts, Optional.of(from), Optional.of(to), crosswalk);
                }
            }
        }
        return new FramesOfYears(
                facts, before.stream().findFirst(), after.stream().findFirst(), Optional.empty());
    }

    private static List<Methodology> frames(String level) {
        List<Methodology> frames = new ArrayList<>(
                Arrays.stream(ParFrame.values()).map(ParFrame::methodology).toList());
        frames.add(ParRules2020.provinceParts());
        frames.add(ParRules2020.ministryAreas());
        frames.removeIf(frame -> !frame.level().equals(level));
        return frames;
    }

    /** The groups that the report of a year puts units in, as far as they are known. */
    static Optional<GradeScale> groups(String level, IndexYear year) {
        return of(frames(level), year).stream()
                .flatMap(frame -> frame.scales().stream())
                .filter(scale -> scale.id().equals("groups-" + year))
                .findFirst();
    }

    /** What is to be said of the decisions that the two years were scored under. */
    List<Finding> remarks(IndexYear before, IndexYear after) {
        RoundDecisions decisions = RoundDecisions.installed();
        List<Finding> remarks = new ArrayList<>();
        earlier.ifPresent(frame -> remarks.addAll(decisions.check(frame, before)));
        later.ifPresent(frame -> remarks.addAll(decisions.check(frame, after)));
        return remarks;
    }

    private static List<Methodology> of(List<Methodology> frames, IndexYear year) {
        return frames.stream().filter(frame -> frame.rounds().contains(year)).toList();
    }

    YearStandings earlier(PublishedRound round) {
        return standings(round, earlier);
    }

    YearStandings later(PublishedRound round) {
        return standings(round, later);
    }

    private YearStandings standings(PublishedRound round, Optional<Methodology> frame) {
        return frame.map(known -> round.standings(known, facts)).orElseGet(round::standings);
    }

    YearComparison compare(YearStandings before, YearStandings after) {
        return crosswalk
                .map(walk -> YearComparison.of(before, after, walk))
                .orElseGet(() -> YearComparison.of(before, after));
    }
}
