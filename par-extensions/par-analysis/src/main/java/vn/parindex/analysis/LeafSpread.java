package vn.parindex.analysis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Score;
import vn.parindex.value.Labelled;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Share;
import vn.parindex.value.Text;

/**
 * How far a leaf tells units apart: the shares of its maximum that they get.
 *
 * @param scored the number of units scored there; those to which it does not apply are not counted
 * @param open the number of units whose points there are not known
 * @param least the least share; empty if nobody is scored
 * @param mean the mean of the shares
 * @param most the most
 */
public record LeafSpread(int scored, int open, Optional<Share> least, Optional<Share> mean, Optional<Share> most) {

    private static final Share NONE = Share.of(0, 1);
    private static final Share FULL = Share.of(1, 1);

    /** What a leaf does with units. */
    public enum LeafPower implements Labelled {
        /** At least two units get different shares. */
        DISCRIMINATES("discriminates", Text.of("phân biệt được", "tells units apart")),
        /** Everybody gets all its points. */
        ALL_FULL("all-full", Text.of("đơn vị nào cũng đạt điểm tối đa", "everybody gets all points")),
        /** Nobody gets any of its points. */
        ALL_ZERO("all-zero", Text.of("không đơn vị nào có điểm", "nobody gets any points")),
        /** Everybody gets the same part of its points. */
        ALL_EQUAL("all-equal", Text.of("mọi đơn vị bằng điểm nhau", "everybody gets the same")),
        /** Fewer than two units have points there, or those that are open may still differ. */
        UNKNOWN("unknown", Text.of("chưa rõ", "not known"));

        private final String id;
        private final Text label;

        LeafPower(String id, Text label) {
            this.id = id;
            this.label = label;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public LeafSpread {
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(mean, "mean");
        Objects.requireNonNull(most, "most");
    }

    /** The spread of a leaf over results. */
    static LeafSpread of(List<IndexResult> results, NodeCode leaf) {
        List<Score> scores = results.stream()
                .map(result -> result.outcome(leaf).orElseThrow().score())
                .toList();
        List<Share> shares = scores.stream()
                .filter(score -> !score.isProvisional())
                .flatMap(score -> score.index().stream())
                .sorted()
                .toList();
        int open = (int) scores.stream().filter(Score::isProvisional).count();
        return shares.isEmpty()
                ? new LeafSpread(0, open, Optional.empty(), Optional.empty(), Optional.empty())
                : new LeafSpread(
                        shares.size(),
                        open,
                        Optional.of(shares.get(0)),
                        Optional.of(Share.mean(shares)),
                        Optional.of(shares.get(shares.size() - 1)));
    }

    /**
     * Returns what the leaf does with units.
     *
     * @return whether it tells them apart
     */
    public LeafPower power() {
        if (scored > 1 && !least.equals(most)) {
            return LeafPower.DISCRIMINATES;
        }
        if (open > 0 || scored < 2) {
            return LeafPower.UNKNOWN;
        }
        Share all = least.orElseThrow();
        if (all.equals(FULL)) {
            return LeafPower.ALL_FULL;
        }
        return all.equals(NONE) ? LeafPower.ALL_ZERO : LeafPower.ALL_EQUAL;
    }
}
