package vn.parindex.result;

import java.util.Objects;
import java.util.Optional;
import vn.parindex.finding.InputCheck;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

/**
 * The value of one stage's opinion on a leaf.
 *
 * @param stage the stage of the opinion
 * @param state scored, not applicable or invalid
 * @param points the points that the opinion comes to; zero unless scored
 * @param stated the points it states itself, if any
 * @param computed the points that its figures give, if it has figures
 * @param reason the reason, possibly empty
 * @param author its author, as the host gave it, possibly empty
 */
public record OpinionValue(
        Stage stage,
        State state,
        Points points,
        Optional<Points> stated,
        Optional<Points> computed,
        String reason,
        String author) {

    public OpinionValue {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(stated, "stated");
        Objects.requireNonNull(computed, "computed");
        InputCheck check = new InputCheck();
        reason = check.words("/reason", reason);
        author = check.words("/author", author);
        check.refuse();
    }
}
