package vn.parindex.service.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.parindex.appraisal.Actor;
import vn.parindex.appraisal.Role;

/** Somebody who may sign in, in one role. */
@Entity
@Table(name = "account")
public class AccountRow {

    @Id
    private String login;

    private String password;
    private String name;
    private String role;
    private String body;
    private String home;
    private boolean disabled;

    /** For the database. */
    protected AccountRow() {}

    /**
     * Creates a row.
     *
     * @param actor login, role and body
     * @param home the unit that the person belongs to, empty if none
     * @param name the person's name
     * @param password the password, encoded
     */
    public AccountRow(Actor actor, String home, String name, String password) {
        this.login = actor.id();
        this.role = actor.role().name();
        this.body = actor.body();
        this.home = home;
        this.name = name;
        this.password = password;
    }

    /**
     * Returns who acts.
     *
     * @return login, role and body, and the unit that the person belongs to if that is another
     */
    public Actor actor() {
        Actor actor = Actor.of(login, Role.valueOf(role), body);
        return home.equals(body) ? actor : actor.withHome(home);
    }

    /**
     * Checks whether the person may sign in.
     *
     * @return false if the account was disabled
     */
    public boolean enabled() {
        return !disabled;
    }

    /**
     * Returns the unit that the person belongs to.
     *
     * @return the unit's id, empty if none
     */
    public String home() {
        return home;
    }

    /**
     * Returns the person's name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns the password.
     *
     * @return the password, encoded
     */
    public String password() {
        return password;
    }

    /**
     * Takes another password.
     *
     * @param chosen the password, encoded
     */
    public void choose(String chosen) {
        password = chosen;
    }

    /**
     * Lets the person sign in, or not any more.
     *
     * @param allowed false to disable the account
     */
    public void enable(boolean allowed) {
        disabled = !allowed;
    }

    /**
     * Takes another name, and another place among units and agencies.
     *
     * @param other the name
     * @param otherBody the unit or agency for which the person acts, empty if none
     * @param otherHome the unit that the person belongs to, empty if none
     */
    public void describe(String other, String otherBody, String otherHome) {
        name = other;
        body = otherBody;
        home = otherHome;
    }
}
