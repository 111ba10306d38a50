package vn.parindex.service.store;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

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
     * Finds an account and keeps other writers of it waiting until the transaction ends.
     *
     * @param login the login
     * @return the row
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AccountRow a where a.login = :login")
    Optional<AccountRow> findForWriting(String login);

    /**
     * Returns the accounts in a role and keeps other writers of them waiting until the transaction ends.
     *
     * @param role the name of the role
     * @return the rows, by login
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AccountRow a where a.role = :role order by a.login")
    List<AccountRow> inRoleForWriting(String role);

    /**
     * Takes another password in place of one, and changes nothing else.
     *
     * @param login the login
     * @param before the password that is replaced, encoded
     * @param chosen the other one, encoded
     * @return 1; 0 if the password is another by now
     */
    @Modifying
    @Transactional
    @Query("update AccountRow a set a.password = :chosen where a.login = :login and a.password = :before")
    int choose(String login, String before, String chosen);

    /**
     * Returns all accounts.
     *
     * @return the rows, by login
     */
    List<AccountRow> findAllByOrderByLogin();
}
