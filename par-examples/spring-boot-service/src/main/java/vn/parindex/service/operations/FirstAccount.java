package vn.parindex.service.operations;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.parindex.appraisal.Actor;
import vn.parindex.appraisal.Role;
import vn.parindex.service.security.OneTimePassword;
import vn.parindex.service.store.AccountRow;
import vn.parindex.service.store.AccountRows;

/** Lets the first secretary in: a service without accounts makes one, with a password that is good once. */
@Component
@Order(0)
public class FirstAccount implements ApplicationRunner {

    /** The login of the first secretary. */
    public static final String LOGIN = "thu-ky";

    private final AccountRows accounts;
    private final PasswordEncoder passwords;
    private final String given;

    /**
     * Creates the runner.
     *
     * @param accounts the accounts
     * @param passwords the encoder
     * @param given the first password; empty if one is to be made and printed
     */
    public FirstAccount(
            AccountRows accounts, PasswordEncoder passwords, @Value("${service.first-password}") String given) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.given = given;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.findAllByOrderByLogin().isEmpty()) {
            return;
        }
        if (!given.isEmpty()) {
            OneTimePassword.refuseUnfit(LOGIN, given);
        }
        String password = given.isEmpty() ? OneTimePassword.random() : given;
        accounts.save(new AccountRow(
                Actor.of(LOGIN, Role.SECRETARY, ""), "", "Thư ký", OneTimePassword.encode(password, passwords)));
        if (given.isEmpty()) {
            // Not to the log, which is kept and read by others.
            System.out.println("Tài khoản đầu tiên / first account: " + LOGIN
                    + ", mật khẩu dùng một lần / one-time password: " + password);
        }
    }
}
