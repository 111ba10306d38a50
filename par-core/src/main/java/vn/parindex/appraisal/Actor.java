package vn.parindex.appraisal;

import java.util.Objects;
import vn.parindex.finding.InputCheck;

/**
 * A person who acts in the procedure, as the host has authenticated them.
 *
 * @param id the host's id of the person, not blank
 * @param role the role in which the person acts
 * @param body the unit's id for the unit's people, the agency's id for an appraiser; empty where it does not matter
 */
public record Actor(String id, Role role, String body) {

    /**
     * Checks the texts.
     *
     * @throws vn.parindex.finding.ParIndexException if id or body cannot be stored, see {@link InputCheck#id}, or the
     *     body of somebody who acts for a unit is blank
     */
    public Actor {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(body, "body");
        InputCheck check = new InputCheck();
        check.id("/id", id);
        if (role.isOfUnit() || !body.isEmpty()) {
            check.id("/body", body);
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
        return new Actor(id, role, body);
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
