package vn.parindex.laws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.assessment.Opinion;
import vn.parindex.methodology.Adjustment;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

/** Assessments made up from a seed: the same seed gives the same assessment on any machine. */
final class RandomAssessments {

    private final Methodology methodology;

    RandomAssessments(Methodology methodology) {
        this.methodology = methodology;
    }

    /** An assessment as they come: mostly sound, with gaps, changes of mind, slips and impossible claims. */
    Assessment plausible(long seed) {
        return assessment(new SplittableRandom(seed), false);
    }

    /** An assessment in which anything may stand anywhere. */
    Assessment rubbish(long seed) {
        return assessment(new SplittableRandom(~seed), true);
    }

    private Assessment assessment(SplittableRandom random, boolean rubbish) {
        RandomFigures figures = new RandomFigures(methodology, random);
        Assessment.Builder assessment = Assessment.of(
                Unit.of("don-vi", "Đơn vị"),
                methodology.id(),
                rubbish
                        ? IndexYear.of(2000 + random.nextInt(1000))
                        : methodology.rounds().get(0));
        for (Leaf leaf : methodology.leaves()) {
            if (!figures.oneIn(20)) {
                assessment.add(entry(leaf, figures, random, rubbish));
            }
        }
        for (int i = random.nextInt(4); i > 0 && !methodology.adjustments().isEmpty(); i--) {
            Adjustment adjustment = figures.oneOf(methodology.adjustments());
            String id = rubbish && figures.oneIn(2) ? "rác" : adjustment.id();
            Points points = rubbish
                    ? figures.anyPoints()
                    : Points.ofNanos(random.nextLong(2 * adjustment.cap().nanos()));
            assessment.add(new AdjustmentEntry(id, points, figures.oneIn(5) ? " " : "vì"));
        }
        if (rubbish) {
            assessment.add(
                    Entry.of(NodeCode.parse("9999.9999"), Opinion.at(Stage.SELF).withFact("", figures.any())));
            assessment.add(
                    Entry.of(NodeCode.parse("1"), Opinion.at(Stage.COUNCIL).withPoints(figures.anyPoints())));
        }
        return assessment.build();
    }

    private Entry entry(Leaf leaf, RandomFigures figures, SplittableRandom random, boolean rubbish) {
        List<Opinion> opinions = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            boolean usual =
                    leaf.measured() ? stage == Stage.SURVEY : stage != Stage.SURVEY && stage != Stage.EXPLANATION;
            if (usual ? !figures.oneIn(4) : figures.oneIn(rubbish ? 2 : 25)) {
                opinions.add(opinion(leaf, stage, opinions.isEmpty(), figures, random, rubbish));
            }
        }
        Entry entry = Entry.of(leaf.code(), opinions.toArray(Opinion[]::new));
        return figures.oneIn(12)
                ? entry.withNotApplicable(new NotApplicable(
                        figures.oneIn(5) ? "" : "không phát sinh", figures.oneIn(5) ? " " : "Sở Nội vụ"))
                : entry;
    }

    private Opinion opinion(
            Leaf leaf, Stage stage, boolean first, RandomFigures figures, SplittableRandom random, boolean rubbish) {
        Opinion.Decision decision = !first && figures.oneIn(2) || rubbish && figures.oneIn(4)
                ? figures.oneOf(List.of(Opinion.Decision.values()))
                : Opinion.Decision.STATED;
        boolean recognised = decision == Opinion.Decision.RECOGNISED;
        Map<String, Fact> facts = new TreeMap<>();
        if (!recognised && !figures.oneIn(4) || figures.oneIn(20)) {
            facts.putAll(figures.sound(leaf));
            if (!first && figures.oneIn(2)) {
                facts.remove(figures.oneOf(leaf.rule().facts()));
            }
            facts.replaceAll((id, fact) -> figures.oneIn(rubbish ? 2 : 40) ? figures.any() : fact);
            if (figures.oneIn(rubbish ? 2 : 40)) {
                facts.put("khac", figures.any());
            }
        }
        Optional<Points> points = !recognised && facts.isEmpty() && !figures.oneIn(10) || figures.oneIn(10)
                ? Optional.of(figures.oneIn(rubbish ? 2 : 15) ? figures.anyPoints() : figures.possible(leaf))
                : Optional.empty();
        return opinion(stage, decision, facts, points, figures.oneIn(3) ? "" : "vì");
    }

    private static Opinion opinion(
            Stage stage, Opinion.Decision decision, Map<String, Fact> facts, Optional<Points> points, String reason) {
        return new Opinion(stage, decision, facts, points, reason, "", List.of(), "", "", "");
    }

    /** The same with its entries, and the figures in them, put in in another order. */
    static Assessment shuffled(Assessment assessment, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Assessment.Builder builder = Assessment.of(assessment.unit(), assessment.methodology(), assessment.year());
        List<Entry> entries = new ArrayList<>(assessment.entries().values());
        while (!entries.isEmpty()) {
            Entry entry = entries.remove(random.nextInt(entries.size()));
            List<Opinion> opinions = new ArrayList<>(entry.opinions().values());
            while (!opinions.isEmpty()) {
                builder.add(entry.code(), factsShuffled(opinions.remove(random.nextInt(opinions.size())), random));
            }
            entry.notApplicable().ifPresent(why -> builder.notApplicable(entry.code(), why));
        }
        assessment.adjustments().forEach(builder::add);
        return builder.build();
    }

    private static Opinion factsShuffled(Opinion opinion, SplittableRandom random) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        List<String> ids = new ArrayList<>(opinion.facts().keySet());
        while (!ids.isEmpty()) {
            String id = ids.remove(random.nextInt(ids.size()));
            facts.put(id, opinion.facts().get(id));
        }
        return opinion(opinion.stage(), opinion.decision(), facts, opinion.points(), opinion.reason());
    }

    /** The entry that another assessment has in the place of one. */
    static Entry anotherEntry(Entry entry, Assessment other) {
        return other.entry(entry.code()).orElse(entry);
    }

    /** The same with other entries for some leaves. */
    static Assessment with(Assessment assessment, List<Entry> others) {
        Map<NodeCode, Entry> replaced = new HashMap<>();
        others.forEach(entry -> replaced.put(entry.code(), entry));
        Assessment.Builder builder = Assessment.of(assessment.unit(), assessment.methodology(), assessment.year());
        assessment.entries().values().stream()
                .filter(entry -> !replaced.containsKey(entry.code()))
                .forEach(builder::add);
        replaced.values().forEach(builder::add);
        assessment.adjustments().forEach(builder::add);
        return builder.build();
    }
}
