package vn.parindex.service.pages;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import vn.parindex.appraisal.LockException;
import vn.parindex.appraisal.ProcessState;
import vn.parindex.appraisal.Round;
import vn.parindex.service.process.RunningCampaign;
import vn.parindex.value.Stage;

/**
 * The end of the round in which a unit stands, as people read it.
 *
 * @param time when the round is closed
 * @param left how long that is from now
 * @param late whether it has passed
 * @param soon whether it comes within three days
 */
public record Deadline(String time, String left, boolean late, boolean soon) {

    private static final Duration SOON = Duration.ofDays(3);
    private static final int HOURS_IN_WORDS = 48;

    /** Returns the deadline of the phase in which a unit stands; none once it is decided. */
    static Optional<Deadline> of(RunningCampaign campaign, ProcessState state, OffsetDateTime now) {
        return state.phase()
                .stage()
                .flatMap(stage -> campaign.campaign()
                        .round(stage)
                        .map(round -> of(round.opens(), closes(campaign, state, round), now)));
    }

    /** Returns the first moment at which a round is closed for a unit. */
    static OffsetDateTime closes(RunningCampaign campaign, ProcessState state, Round round) {
        return exception(campaign, state, round.stage())
                .map(LockException::time)
                .orElse(round.closes());
    }

    /** Returns what holds for a unit alone. */
    static Optional<LockException> exception(RunningCampaign campaign, ProcessState state, Stage stage) {
        return Optional.ofNullable(state.lockExceptions().get(stage))
                .or(() -> campaign.campaign().lockExceptions().stream()
                        .filter(one -> one.stage() == stage
                                && one.unit().equals(state.assessment().unit().id()))
                        .findFirst());
    }

    static Deadline of(OffsetDateTime opens, OffsetDateTime closes, OffsetDateTime now) {
        boolean late = !now.isBefore(closes);
        Duration left = Duration.between(now, closes);
        return new Deadline(
                AreaSheet.time(closes),
                now.isBefore(opens) ? "chưa mở, mở lúc " + AreaSheet.time(opens) : late ? "đã quá hạn" : words(left),
                late,
                !late && left.compareTo(SOON) < 0);
    }

    private static String words(Duration left) {
        if (left.toHours() >= HOURS_IN_WORDS) {
            return "còn " + left.toDays() + " ngày";
        }
        return left.toHours() > 0 ? "còn " + left.toHours() + " giờ" : "còn " + left.toMinutes() + " phút";
    }
}
