package vn.parindex.appraisal;

import java.util.Objects;
import vn.parindex.finding.InputCheck;

/**
 * A person who acts in the procedure, as the host has authenticated them.
 *
 * @param id the host's id of the person, not blank
 * @param role the role in which the person acts
 * @param body the unit's id for the unit's people, the agency's id for an appraiser; empty where it does not matter
 * @param home the id of the unit that the person belongs to apart from the role, such as the province that sent a
 *     member of the council; empty if none
 */
public record Actor(String id, Role role, String body, String home) {

    /**
     * Checks the texts.
     *
     * @throws vn.parindex.finding.ParIndexException if id, body or home cannot be stored, see {@link InputCheck#id}, or
     *     the body of somebody who acts for a unit is blank
     */
    public Actor {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(home, "home");
        InputCheck check = new InputCheck();
        check.id("/id", id);
        if (role.isOfUnit() || !body.isEmpty()) {
            check.id("/body", body);
        }
        if (!home.isEmpty()) {
            check.id("/home", home);
        }
        check.refuse();
    }

    /**
     * Obtains an actor who acts for a unit or an agency.
     *
     * @param id the host's id of the person
     * @param role the role in which the person acts
     * @param body the unit's or agency's id
     * @return the actor
     * @throws vn.parindex.finding.ParIndexException if the id is blank, or the body of somebody who acts for a unit
     */
    public static Actor of(String id, Role role, String body) {
        return new Actor(id, role, body, "");
    }

    /**
     * Returns a copy of somebody who belongs to a unit.
     *
     * @param unit the unit's id; empty if the person belongs to none
     * @return another actor
     * @throws vn.parindex.finding.ParIndexException if the unit's id cannot be stored
     */
    public Actor withHome(String unit) {
        return new Actor(id, role, body, unit);
    }

    /** Checks whether the person acts for a unit or belongs to it. */
    boolean isOf(String unit) {
        return body.equals(unit) || home.equals(unit);
    }

    /**
     * Returns the name under which opinions keep their author.
     *
     * @return e.g. {@code le-thi-c (van-phong-ubnd)}; the id alone without a body
     */
    public String signature() {
        return body.isBlank() ? id : id + " (" + body + ")";
    }
}
