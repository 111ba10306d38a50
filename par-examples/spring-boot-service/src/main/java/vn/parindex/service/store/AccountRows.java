package vn.parindex.service.store;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Those who may sign in. */
public interface AccountRows extends Repository<AccountRow, String> {

    /**
     * Stores an account.
     *
     * @param row the account
     * @return the row
     */
    AccountRow save(AccountRow row);

    /**
     * Finds an account.
     *
     * @param login the login
     * @return the row
     */
    Optional<AccountRow> findById(String login);

    /**
     * Returns all accounts.
     *
     * @return the rows, by login
     */
    List<AccountRow> findAllByOrderByLogin();
}
