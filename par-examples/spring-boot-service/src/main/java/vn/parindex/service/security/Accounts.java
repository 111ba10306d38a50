package vn.parindex.service.security;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import vn.parindex.service.store.AccountRow;
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
        if (login.chars().anyMatch(Character::isISOControl)) {
            throw new UsernameNotFoundException("no such account"); // PostgreSQL takes no such text
        }
        AccountRow row = rows.findById(login).orElseThrow(() -> new UsernameNotFoundException("no such account"));
        return new SignedIn(row.actor(), row.home(), row.name(), row.password());
    }
}
