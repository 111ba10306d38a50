package vn.parindex.service.pages;

import java.util.Optional;
import vn.parindex.appraisal.LockException;
import vn.parindex.appraisal.Round;
import vn.parindex.value.Language;

/**
 * A round, as it is for all units or for one.
 *
 * @param stage the stage that is worked on in it
 * @param opens when it opens
 * @param deadline when it is closed
 * @param exception why it is closed at another time for this unit; empty if it is not
 */
public record RoundLine(String stage, String opens, Deadline deadline, String exception) {

    static RoundLine of(Round round, Deadline deadline, Optional<LockException> exception) {
        return new RoundLine(
                round.stage().label().in(Language.VI),
                AreaSheet.time(round.opens()),
                deadline,
                exception.map(LockException::reason).orElse(""));
    }
}
