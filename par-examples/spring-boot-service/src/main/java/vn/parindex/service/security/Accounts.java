package vn.parindex.service.security;

import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import vn.parindex.service.store.AccountRows;

/** Finds those who may sign in. */
@Service
public class Accounts implements UserDetailsService {

    private final AccountRows rows;

    /**
     * Creates the service.
     *
     * @param rows the accounts
     */
    public Accounts(AccountRows rows) {
        this.rows = rows;
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        return find(login).orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    /**
     * Finds an account as it is now.
     *
     * @param login the login
     * @return who that is; empty if there is no such account
     */
    public Optional<SignedIn> find(String login) {
        if (login.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty(); // PostgreSQL takes no such text
        }
        return rows.findById(login)
                .map(row -> new SignedIn(row.actor(), row.home(), row.name(), row.password(), row.enabled()));
    }
}
