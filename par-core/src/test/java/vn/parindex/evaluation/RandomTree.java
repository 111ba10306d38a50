package vn.parindex.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.parindex.methodology.Adjustment;
import vn.parindex.methodology.AdjustmentKind;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Confidence;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.RoundingKind;
import vn.parindex.value.Text;

/**
 * A criteria tree made up from a seed: one to five areas with leaves of every kind of rule, odd maxima and thresholds,
 * shared figures, any rounding, with or without bonus and penalty.
 */
final class RandomTree {

    private static final List<String> NONE = List.of("none -> full", "none -> 0", "none -> n/a");

    private final SplittableRandom random;
    private int ids;

    private RandomTree(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A tree of a seed; at least one of its leaves is judged and not measured. */
    static Methodology of(long seed) {
        RandomTree tree = new RandomTree(seed);
        Methodology grown = tree.methodology();
        while (grown.leaves().stream().allMatch(Leaf::measured)) {
            grown = tree.methodology();
        }
        return grown;
    }

    private Methodology methodology() {
        TestTree tree = TestTree.plant();
        for (int area = 1 + random.nextInt(5); area > 0; area--) {
            tree.area();
            for (int criterion = 1 + random.nextInt(4); criterion > 0; criterion--) {
                int leaves = random.nextInt(3) == 0 ? 1 : 2 + random.nextInt(3);
                tree.criterion(IntStream.range(0, leaves).mapToObj(i -> leaf()).toArray(TestLeaf[]::new));
            }
        }
        RoundingKind[] modes = RoundingKind.values();
        Rounding rounding = new Rounding(2 + random.nextInt(8), modes[random.nextInt(modes.length)]);
        return tree.builder()
                .rounding(TestTree.rounding(rounding, Rounding.halfUp(2)))
                .adjustments(random.nextBoolean() ? List.of() : adjustments())
                .build();
    }

    private List<Adjustment> adjustments() {
        List<Adjustment> adjustments = new ArrayList<>();
        for (AdjustmentKind kind : AdjustmentKind.values()) {
            for (Adjustment.Placement placement : Adjustment.Placement.values()) {
                if (random.nextBoolean()) {
                    String id = kind.id() + "-" + placement.id();
                    adjustments.add(new Adjustment(
                            id,
                            kind,
                            Text.of("điểm " + id, id),
                            Points.ofNanos(1 + random.nextLong(5_000_000_000L)),
                            placement,
                            TestTree.CITATION,
                            Confidence.REPORTED));
                }
            }
        }
        return adjustments;
    }

    private TestLeaf leaf() {
        // a maximum in hundredths, so that halves, quarters and fifths of it stay exact
        long hundredths = 4 * (1 + random.nextInt(250));
        String maximum = hundredths(hundredths);
        String end = random.nextInt(4) == 0 ? ", may be n/a" : random.nextInt(8) == 0 ? ", not self-assessed" : "";
        return switch (random.nextInt(12)) {
            case 0 -> TestLeaf.parse(maximum, "all-or-nothing" + end, "met: " + id());
            case 1 ->
                TestLeaf.parse(
                        maximum,
                        "steps % : " + steps(hundredths, percents()) + " ; " + none()
                                + end.replace(", not self-assessed", ""),
                        ratio());
            case 2 -> TestLeaf.parse(maximum, "steps # : " + steps(hundredths, counts()) + end, "count: " + id());
            case 3 -> TestLeaf.parse(maximum, "proportional : " + floor() + " ; " + none(), ratio());
            case 4 -> TestLeaf.parse(maximum, "linear : " + line(hundredths) + " ; " + none(), ratio());
            case 5 -> {
                int items = 1 + random.nextInt(4);
                List<Long> shares = new ArrayList<>();
                long left = hundredths;
                for (int i = 1; i < items; i++) {
                    long share = 1 + random.nextLong(left - (items - i));
                    shares.add(share);
                    left -= share;
                }
                shares.add(left);
                String list = IntStream.range(0, items)
                        .mapToObj(i -> "mục " + i + " = " + hundredths(shares.get(i)))
                        .collect(Collectors.joining(" ; "));
                String facts = IntStream.range(0, items).mapToObj(i -> id()).collect(Collectors.joining(", "));
                yield TestLeaf.parse(maximum, "checklist : " + list + end, "met: " + facts);
            }
            case 6 ->
                TestLeaf.parse(
                        maximum,
                        "deduct : " + hundredths(1 + random.nextLong(hundredths)) + " per lỗi" + end,
                        "count: " + id());
            case 11 ->
                TestLeaf.parse(
                        maximum,
                        "add : " + hundredths(1 + random.nextLong(hundredths)) + " per sáng kiến" + end,
                        "count: " + id());
            case 7 ->
                TestLeaf.parse(
                        maximum,
                        "levels : full = " + maximum + " ; partial = " + hundredths(hundredths / 2) + " ; none = 0"
                                + end,
                        "level");
            case 8 -> TestLeaf.parse(maximum, "survey", "survey");
            case 9 -> TestLeaf.parse(maximum, "index : SIPAS", "index");
            default -> TestLeaf.parse(maximum, random.nextBoolean() ? "stated" : "stated : step 0.04" + end, "points");
        };
    }

    private String id() {
        return "f" + ids++;
    }

    private String ratio() {
        String whole = random.nextInt(3) == 0 ? "w" + random.nextInt(3) : id();
        return "ratio: " + id() + " / " + whole;
    }

    private String none() {
        return NONE.get(random.nextInt(NONE.size()));
    }

    private List<String> percents() {
        return falling(() ->
                BigDecimal.valueOf(random.nextLong(1_200_000_000L), 7).setScale(random.nextInt(8), RoundingMode.DOWN));
    }

    private List<String> counts() {
        return falling(() -> BigDecimal.valueOf(1 + random.nextInt(20)));
    }

    private List<String> falling(Supplier<BigDecimal> next) {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> next.get().stripTrailingZeros())
                .filter(value -> value.signum() > 0)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(BigDecimal::toPlainString)
                .toList();
    }

    /** Steps down from the maximum, each half of the one above, as long as there is a hundredth to give. */
    private String steps(long hundredths, List<String> thresholds) {
        List<String> from = thresholds.isEmpty() ? List.of("1") : thresholds;
        StringBuilder steps = new StringBuilder();
        long points = hundredths;
        for (String threshold : from) {
            if (points == 0) {
                break;
            }
            steps.append(">=")
                    .append(threshold)
                    .append(" -> ")
                    .append(hundredths(points))
                    .append(" ; ");
            points = points / 2;
        }
        return steps + "else " + (random.nextBoolean() ? "0" : hundredths(points));
    }

    private String floor() {
        int floor = random.nextInt(100);
        return random.nextBoolean()
                ? "floor " + floor
                : "floor " + floor + " full " + (floor + 1 + random.nextInt(100 - floor));
    }

    private String line(long hundredths) {
        int from = random.nextInt(120);
        int to = from + 1 + random.nextInt(80);
        String low = random.nextBoolean() ? "0" : hundredths(hundredths / 4);
        boolean falls = random.nextInt(3) == 0;
        String lower = from + " -> " + (falls ? hundredths(hundredths) : low);
        String higher = to + " -> " + (falls ? low : hundredths(hundredths));
        return from % 2 == 0 ? lower + " ; " + higher : higher + " ; " + lower;
    }

    private static String hundredths(long value) {
        return Points.of(BigDecimal.valueOf(value, 2)).toString();
    }
}
