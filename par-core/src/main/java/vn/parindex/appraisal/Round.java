package vn.parindex.appraisal;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import vn.parindex.value.Stage;

/**
 * A round of a campaign: the stage whose opinions are written in it, its times, and the roles that write them.
 *
 * <p>It is open from {@code opens} on and closed from {@code closes} on: with {@code closes} at 17:00, 16:59:59 is in
 * time and 17:00 is too late.
 *
 * @param stage the stage
 * @param opens the first moment at which it is open
 * @param closes the first moment at which it is closed
 * @param actors the roles that write opinions in it
 */
public record Round(Stage stage, OffsetDateTime opens, OffsetDateTime closes, Set<Role> actors) {

    /**
     * Checks the times and copies the roles.
     *
     * @throws IllegalArgumentException if a time is not of the years 0 to 9999 or has an offset in seconds
     */
    public Round {
        Objects.requireNonNull(stage, "stage");
        TimeText.require(opens, "opens");
        TimeText.require(closes, "closes");
        Set<Role> copy = EnumSet.noneOf(Role.class);
        copy.addAll(actors);
        actors = Collections.unmodifiableSet(copy);
    }

    /**
     * Obtains a round with the roles that usually act in it: the unit's editor claims and explains, appraisers
     * appraise, the council decides, the secretary records the survey.
     *
     * @param stage the stage
     * @param opens the first moment at which it is open
     * @param closes the first moment at which it is closed
     * @return the round
     */
    public static Round of(Stage stage, OffsetDateTime opens, OffsetDateTime closes) {
        Role actor = switch (stage.kind()) {
            case CLAIM, EXPLANATION -> Role.UNIT_EDITOR;
            case MEASUREMENT -> Role.SECRETARY;
            case APPRAISAL -> Role.APPRAISER;
            case DECISION -> Role.COUNCIL;
        };
        return new Round(stage, opens, closes, Set.of(actor));
    }

    /** Returns the roles that may be named as actors: a unit never appraises itself, and nobody else claims for it. */
    Set<Role> possibleActors() {
        return switch (stage.kind()) {
            case CLAIM, EXPLANATION -> EnumSet.of(Role.UNIT_EDITOR, Role.UNIT_LEADER);
            case MEASUREMENT, APPRAISAL -> EnumSet.of(Role.APPRAISER, Role.SECRETARY);
            case DECISION -> EnumSet.of(Role.COUNCIL, Role.SECRETARY);
        };
    }
}
