package vn.parindex.spark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;

/**
 * What each task does with its rows (record, text, answers): one result or some refused records for each, one after the
 * other, so that a task holds one result at a time.
 */
final class ScoringTask implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<AssessmentScorer> scorer;

    ScoringTask(Broadcast<AssessmentScorer> scorer) {
        this.scorer = scorer;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        AssessmentScorer own = scorer.value();
        Deque<Row> ready = new ArrayDeque<>();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                while (ready.isEmpty() && rows.hasNext()) {
                    score(own, rows.next(), ready);
                }
                return !ready.isEmpty();
            }

            @Override
            public Row next() {
                hasNext();
                return ready.removeFirst();
            }
        };
    }

    private static void score(AssessmentScorer scorer, Row row, Deque<Row> ready) {
        byte[] text = row.isNullAt(1) ? new byte[0] : row.getAs(1);
        Optional<ScoredUnit> scored =
                scorer.score(text, row.getString(0), answers(row), refused -> ready.add(ResultRows.refused(refused)));
        scored.ifPresent(unit -> ready.add(ResultRows.scored(unit)));
    }

    private static List<CountedAnswer> answers(Row row) {
        if (row.isNullAt(2)) {
            return List.of();
        }
        List<Row> counted = row.getList(2);
        return counted.stream()
                .map(answer -> new CountedAnswer(
                        answer.getString(0),
                        answer.getString(1),
                        answer.getString(2),
                        answer.getString(3),
                        answer.getLong(4)))
                .toList();
    }
}
