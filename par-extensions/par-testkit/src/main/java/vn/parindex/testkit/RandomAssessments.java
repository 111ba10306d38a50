package vn.parindex.testkit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.assessment.Opinion;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Fact;
import vn.parindex.value.Mode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

/**
 * Random assessments for any methodology: mostly sound figures, some missing, some impossible, some not applicable. The
 * same seed gives the same assessments on any host. Not thread-safe.
 */
public final class RandomAssessments {

    private final Methodology methodology;
    private final Random random;
    private int count;

    private RandomAssessments(Methodology methodology, long seed) {
        this.methodology = methodology;
        this.random = new Random(seed);
    }

    /**
     * Assessments of a methodology.
     *
     * @param methodology the methodology
     * @param seed the beginning of the sequence
     * @return a source of assessments
     */
    public static RandomAssessments of(Methodology methodology, long seed) {
        return new RandomAssessments(Objects.requireNonNull(methodology, "methodology"), seed);
    }

    /**
     * Returns the next assessment, its entries given in a random order.
     *
     * @return an assessment of the methodology's first round
     */
    public Assessment next() {
        count++;
        Assessment.Builder builder = Assessment.of(
                Unit.of("unit-" + count, "Đơn vị " + count),
                methodology.id(),
                methodology.rounds().get(0));
        List<Leaf> leaves = new ArrayList<>(methodology.leaves());
        Collections.shuffle(leaves, random);
        for (Leaf leaf : leaves) {
            int chance = random.nextInt(20);
            if (chance == 0 && leaf.scoring().mayBeNotApplicable()) {
                builder.notApplicable(leaf.code(), new NotApplicable("không phát sinh", "cơ quan thẩm định"));
            } else if (chance != 1) {
                builder.add(entry(leaf));
            }
        }
        return builder.build();
    }

    private Entry entry(Leaf leaf) {
        if (leaf.measured()) {
            return Entry.of(leaf.code(), figures(leaf, Stage.SURVEY));
        }
        Stage appraisal = methodology
                .opinions()
                .of(Mode.FINAL)
                .get(methodology.opinions().of(Mode.FINAL).size() - 1);
        if (!leaf.selfAssessed() || appraisal == Stage.SELF) {
            return Entry.of(leaf.code(), figures(leaf, appraisal));
        }
        Opinion claim = figures(leaf, Stage.SELF);
        return switch (random.nextInt(4)) {
            case 0 -> Entry.of(leaf.code(), claim);
            case 1 -> Entry.of(leaf.code(), claim, Opinion.at(appraisal).withDecision(Opinion.Decision.RECOGNISED));
            case 2 ->
                Entry.of(
                        leaf.code(),
                        claim,
                        Opinion.at(appraisal)
                                .withDecision(Opinion.Decision.ADJUSTED)
                                .withPoints(Points.ZERO)
                                .withReason("thiếu tài liệu kiểm chứng"));
            default -> Entry.of(leaf.code(), claim, figures(leaf, appraisal));
        };
    }

    private Opinion figures(Leaf leaf, Stage stage) {
        Opinion opinion = Opinion.at(stage);
        for (String fact : leaf.rule().facts()) {
            opinion = opinion.withFact(
                    fact, value(leaf, methodology.fact(fact).orElseThrow().kind()));
        }
        return opinion;
    }

    private Fact value(Leaf leaf, FactKind kind) {
        return switch (kind) {
            case MET -> Fact.met(random.nextInt(4) > 0);
            case COUNT, AMOUNT -> Fact.of(random.nextInt(5) == 0 ? random.nextInt(3) : random.nextInt(120));
            case LEVEL -> level(leaf);
            case PERCENT -> Fact.of(random.nextInt(101));
            case POINTS ->
                Fact.of(leaf.maximum()
                        .toBigDecimal()
                        .multiply(BigDecimal.valueOf(random.nextInt(101), 2))
                        .setScale(5, RoundingMode.DOWN));
        };
    }

    private Fact level(Leaf leaf) {
        List<Levels.Level> levels = ((Levels) leaf.rule()).levels();
        return Fact.level(levels.get(random.nextInt(levels.size())).id());
    }
}
