package vn.parindex.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.assessment.Approval;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Evidence;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.assessment.Opinion;
import vn.parindex.methodology.Adjustment;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

/** Assessments from a seed: sound ones and senseless ones, with texts that are hard to write. */
final class RandomAssessments {

    private static final List<String> TEXTS = List.of(
            "",
            "",
            "",
            "Đúng",
            "\"một cửa\"",
            "\\",
            "a\nb\tc",
            "📄👩‍💼",
            "</script>",
            "\u2028\u00a0",
            " ",
            "Ủy ban nhân dân tỉnh",
            "{\"a\":[1,2]}",
            "'; --",
            "\uFFFD",
            "x".repeat(300));
    private static final List<String> NAMES = List.of("An Giang", "Thừa Thiên Huế", "Sở Mẫu", "U \"1\"");

    private final Methodology methodology;
    private final Random random;

    RandomAssessments(Methodology methodology, long seed) {
        this.methodology = methodology;
        this.random = new Random(seed);
    }

    Assessment next() {
        Unit unit = new Unit("unit-" + random.nextInt(100), one(NAMES), text());
        Assessment.Builder assessment = Assessment.of(unit, methodology.id(), IndexYear.of(2019 + random.nextInt(4)))
                .note(text());
        if (random.nextBoolean()) {
            assessment.approval(new Approval("Chủ tịch " + text(), text(), text()));
        }
        List<Leaf> leaves = new ArrayList<>(methodology.leaves());
        Collections.shuffle(leaves, random);
        for (Leaf leaf : leaves) {
            if (random.nextInt(10) > 0) {
                assessment.add(entry(leaf));
            }
        }
        if (random.nextInt(5) == 0) {
            assessment.add(Entry.of(NodeCode.parse("9.9.9"), opinion(leaves.get(0), Stage.SELF)));
        }
        for (Adjustment adjustment : methodology.adjustments()) {
            if (random.nextInt(3) == 0) {
                assessment.add(new AdjustmentEntry(adjustment.id(), points(), text()));
            }
        }
        return assessment.build();
    }

    private Entry entry(Leaf leaf) {
        Entry entry = Entry.of(leaf.code());
        for (Stage stage : Stage.values()) {
            if (random.nextInt(3) == 0 || stage == Stage.SELF || stage == Stage.SURVEY && leaf.measured()) {
                entry = entry.withOpinion(opinion(leaf, stage));
            }
        }
        return random.nextInt(8) == 0 ? entry.withNotApplicable(new NotApplicable(text(), text())) : entry;
    }

    private Opinion opinion(Leaf leaf, Stage stage) {
        Opinion opinion = Opinion.at(stage).withDecision(one(List.of(Opinion.Decision.values())));
        List<String> ids = new ArrayList<>(leaf.rule().facts());
        Collections.shuffle(ids, random);
        if (random.nextInt(4) > 0) {
            for (String id : ids) {
                opinion = opinion.withFact(id, fact(leaf.rule(), id));
            }
        }
        if (random.nextInt(12) == 0) {
            opinion = opinion.withFact("no such \"figure\"", Fact.of(random.nextInt(9)));
        }
        if (random.nextInt(3) == 0) {
            opinion = opinion.withPoints(random.nextBoolean() ? leaf.maximum() : points());
        }
        while (random.nextInt(3) == 0) {
            opinion = opinion.withEvidence(new Evidence(text(), text(), text(), "Báo cáo " + text(), text(), text()));
        }
        return opinion.withReason(text())
                .withExplanation(text())
                .withRequested(text())
                .withAuthor(text(), text());
    }

    private Fact fact(ScoringRule rule, String id) {
        if (random.nextInt(30) == 0) {
            return one(List.of(
                    Fact.met(true),
                    Fact.level("other"),
                    Fact.of(-1),
                    Fact.of(new BigDecimal("123456789012345678.123456789"))));
        }
        return switch (methodology.fact(id).orElseThrow().kind()) {
            case MET -> Fact.met(random.nextBoolean());
            case LEVEL ->
                Fact.level(rule instanceof Levels levels ? one(levels.levels()).id() : "đầy đủ");
            case PERCENT -> Fact.of(BigDecimal.valueOf(random.nextInt(100_001), 3));
            case COUNT -> Fact.of(random.nextInt(6));
            case POINTS -> Fact.of(BigDecimal.valueOf(random.nextInt(5) * 25L, 2));
            case AMOUNT -> Fact.of(BigDecimal.valueOf(random.nextInt(2000), 2));
        };
    }

    private Points points() {
        return Points.ofNanos(
                switch (random.nextInt(4)) {
                    case 0 -> random.nextInt(5) * 250_000_000L;
                    case 1 -> random.nextInt();
                    case 2 -> -random.nextInt(2) * 1_500_000_000L;
                    default -> random.nextInt(1_000_001) * 1_000_000_000L;
                });
    }

    private String text() {
        return one(TEXTS);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
