package vn.parindex.service.security;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import vn.parindex.appraisal.Actor;
import vn.parindex.appraisal.Role;

/**
 * Somebody who is signed in.
 *
 * @param actor login, role and body
 * @param home the unit that the person belongs to, empty if none
 * @param name the person's name
 * @param password the password, encoded
 * @param enabled false if the account was disabled
 */
public record SignedIn(Actor actor, String home, String name, String password, boolean enabled) implements UserDetails {

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + actor.role().name()));
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    /** Returns the login alone: records of requests hold no names. */
    @Override
    public String toString() {
        return getUsername();
    }

    @Override
    public String getUsername() {
        return actor.id();
    }

    /**
     * Checks whether the person acts in one of some roles.
     *
     * @param roles the roles
     * @return true if so
     */
    public boolean is(Role... roles) {
        return List.of(roles).contains(actor.role());
    }
}
