package vn.parindex.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieRule;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.Part;
import vn.parindex.result.Score;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.Text;

/**
 * Where a unit lost points: at the whole, each method, area, criterion and leaf, against the maximum and against its
 * peers.
 *
 * <p>Points that are open are not lost. What is not applicable to the unit is not lost either; a peer to which another
 * part applies is compared by its share of its own maximum. A peer counts at a place if it is scored there.
 *
 * @param result the unit's result
 * @param rows the whole, then the methods, then all nodes in the order of the law
 */
public record LostPoints(IndexResult result, List<LostRow> rows) {

    private static final Text WHOLE = Text.of("Toàn bộ", "Whole");

    public LostPoints {
        Objects.requireNonNull(result, "result");
        rows = List.copyOf(rows);
    }

    /**
     * Finds the points lost against the maximum.
     *
     * @param result the unit's result
     * @return the points lost
     */
    public static LostPoints of(IndexResult result) {
        return of(result, List.of(), Optional.empty());
    }

    /**
     * Finds the points lost against the maximum and against peers.
     *
     * @param result the unit's result
     * @param peers the results of the others under the same methodology, in the same mode and year; the unit's own is
     *     left out if it is among them
     * @param chosen the id of one of the peers to be compared with by itself
     * @return the points lost
     * @throws ParIndexException if the peers cannot be compared with the unit, with all faults: another methodology,
     *     mode or year, a unit twice, or a chosen one that is not among them
     */
    public static LostPoints of(IndexResult result, List<IndexResult> peers, Optional<String> chosen) {
        Objects.requireNonNull(result, "result");
        List<IndexResult> others = peers.stream()
                .filter(peer -> !peer.unit().id().equals(result.unit().id()))
                .toList();
        List<Finding> faults = new ArrayList<>();
        chosen.filter(id -> others.stream().noneMatch(peer -> peer.unit().id().equals(id)))
                .ifPresent(id -> faults.add(Finding.error(
                        AnalysisCode.PEER_UNKNOWN,
                        "",
                        "got",
                        id,
                        "allowed",
                        others.stream().map(peer -> peer.unit().id()).toList())));
        List<IndexResult> all = new ArrayList<>(others);
        all.add(result);
        try {
            Ranking.of(all, TieRule.competition());
        } catch (ParIndexException refused) {
            faults.addAll(refused.findings());
        }
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        return new LostPoints(result, new PeerComparer(others, chosen).rows(result));
    }

    /**
     * Returns the leaves that lose most against the maximum.
     *
     * @return the leaves that lose something, the largest loss first, of equal ones the first in the order of the law
     *     first
     */
    public List<LostRow> mostLost() {
        return rows.stream()
                .filter(row -> row.subject() == LossSubject.LEAF && row.lost().compareTo(Points.ZERO) > 0)
                .sorted(Comparator.comparing(LostRow::lost).reversed())
                .toList();
    }

    /**
     * Returns the rows of one kind.
     *
     * @param subject the kind
     * @return its rows, in order
     */
    public List<LostRow> rows(LossSubject subject) {
        return rows.stream().filter(row -> row.subject() == subject).toList();
    }

    /** Holds the scores of a unit against those of its peers at the same place. */
    private record PeerComparer(List<IndexResult> peers, Optional<String> chosen) {

        List<LostRow> rows(IndexResult result) {
            List<LostRow> rows = new ArrayList<>();
            rows.add(row(LossSubject.WHOLE, "", WHOLE, result, IndexResult::total));
            for (Part part : result.parts()) {
                rows.add(row(LossSubject.METHOD, part.method(), part.name(), result, of -> part(of, part.method())));
            }
            for (Outcome outcome : result.outcomes()) {
                LossSubject subject = outcome.isLeaf()
                        ? LossSubject.LEAF
                        : outcome.code().depth() == 1 ? LossSubject.AREA : LossSubject.CRITERION;
                rows.add(row(
                        subject,
                        outcome.code().toString(),
                        outcome.name(),
                        result,
                        of -> of.outcome(outcome.code()).orElseThrow().score()));
            }
            return rows;
        }

        private static Score part(IndexResult result, String method) {
            return result.parts().stream()
                    .filter(part -> part.method().equals(method))
                    .findFirst()
                    .orElseThrow()
                    .score();
        }

        private LostRow row(
                LossSubject subject, String code, Text name, IndexResult result, Function<IndexResult, Score> score) {
            Score own = score.apply(result);
            List<Share> shares = peers.stream()
                    .flatMap(peer -> share(score.apply(peer)).stream())
                    .sorted()
                    .toList();
            Function<Share, Optional<PeerGap>> gap = share -> PeerGap.of(own, share, shares.size());
            boolean none = shares.isEmpty();
            return new LostRow(
                    subject,
                    code,
                    name,
                    own,
                    none ? Optional.empty() : gap.apply(Share.mean(shares)),
                    none ? Optional.empty() : gap.apply(median(shares)),
                    none ? Optional.empty() : gap.apply(shares.get(shares.size() - 1)),
                    chosen.flatMap(id -> peers.stream()
                                    .filter(peer -> peer.unit().id().equals(id))
                                    .findFirst())
                            .flatMap(peer -> share(score.apply(peer)))
                            .flatMap(share -> PeerGap.of(own, share, 1)));
        }

        private static Optional<Share> share(Score score) {
            return score.isProvisional() ? Optional.empty() : score.index();
        }

        /** The middle one of ascending shares, or the mean of the two in the middle. */
        private static Share median(List<Share> shares) {
            int middle = shares.size() / 2;
            return shares.size() % 2 == 1
                    ? shares.get(middle)
                    : Share.mean(List.of(shares.get(middle - 1), shares.get(middle)));
        }
    }
}
