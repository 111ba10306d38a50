package vn.parindex.service.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import vn.parindex.appraisal.Actor;
import vn.parindex.appraisal.Role;
import vn.parindex.service.faults.SeenName;
import vn.parindex.service.process.AdministrationRecord;
import vn.parindex.service.process.CampaignDesk;
import vn.parindex.service.process.PatientWriting;
import vn.parindex.service.store.AccountRow;
import vn.parindex.service.store.AccountRows;
import vn.parindex.service.store.AdministrativeAct;
import vn.parindex.service.store.AdministrativeDeed;
import vn.parindex.value.Excerpt;
import vn.parindex.value.TypedText;

/**
 * What a secretary does with accounts. Each request does its work once, however often it is sent, and leaves an entry
 * in the record. Accounts are never deleted: the logs name them.
 */
@Service
public class AccountDesk {

    /** The most characters of a login and of the id of a unit or agency. */
    public static final int LONGEST = 80;

    /** The most characters of a name. */
    public static final int LONGEST_NAME = 200;

    private static final String LOGIN = "[a-z0-9](?:[a-z0-9.-]{0,78}[a-z0-9])?";

    private final AccountRows accounts;
    private final AdministrationRecord record;
    private final CampaignDesk campaigns;
    private final PasswordEncoder passwords;
    private final PatientWriting writing;

    AccountDesk(
            AccountRows accounts,
            AdministrationRecord record,
            CampaignDesk campaigns,
            PasswordEncoder passwords,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.record = record;
        this.campaigns = campaigns;
        this.passwords = passwords;
        this.writing = new PatientWriting(transactions);
    }

    /**
     * Somebody as a secretary describes them.
     *
     * @param name the person's name
     * @param body the unit or agency for which the person acts, empty if none
     * @param home the unit that the person belongs to, empty if none
     */
    public record DescribedPerson(String name, String body, String home) {}

    /**
     * What came of a request.
     *
     * @param faults everything for which nothing was done, in Vietnamese; empty if it was done
     * @param password the one-time password that was given, which is kept nowhere; empty if there is none
     * @param again true if the same request was carried out before: nothing was done
     */
    public record AccountAnswer(List<String> faults, Optional<String> password, boolean again) {

        private static final AccountAnswer DONE = new AccountAnswer(List.of(), Optional.empty(), false);
        private static final AccountAnswer AGAIN = new AccountAnswer(List.of(), Optional.empty(), true);

        /** Copies the list. */
        public AccountAnswer {
            faults = List.copyOf(faults);
        }

        private static AccountAnswer refused(List<String> faults) {
            return new AccountAnswer(faults, Optional.empty(), false);
        }

        private static AccountAnswer given(String password) {
            return new AccountAnswer(List.of(), Optional.of(password), false);
        }
    }

    /**
     * Gives an account with a one-time password.
     *
     * @param login the login
     * @param role the role
     * @param typed the person, as typed
     * @param who the secretary
     * @param request the request's id
     * @return what came of it
     */
    public AccountAnswer give(String login, Role role, DescribedPerson typed, SignedIn who, String request) {
        String password = OneTimePassword.random();
        String encoded = OneTimePassword.encode(password, passwords);
        return writing.write(() -> {
            if (login.length() <= LONGEST && record.has(request, who.getUsername(), login)) {
                return AccountAnswer.AGAIN;
            }
            List<String> faults = new ArrayList<>();
            if (!login.matches(LOGIN)) {
                faults.add("tên đăng nhập “" + Excerpt.of(login)
                        + "” không dùng được; chỉ nhận chữ thường không dấu, chữ số, dấu chấm và gạch nối ở giữa, từ 1 đến "
                        + LONGEST + " ký tự");
            } else if (accounts.findById(login).isPresent()) {
                faults.add("tên đăng nhập " + login + " đã có");
            }
            DescribedPerson person = checked(role, typed, new DescribedPerson("", "", ""), faults);
            if (!faults.isEmpty()) {
                return AccountAnswer.refused(faults);
            }
            accounts.save(new AccountRow(Actor.of(login, role, person.body()), person.home(), person.name(), encoded));
            List<AdministrativeDeed> deeds = new ArrayList<>();
            deeds.add(new AdministrativeDeed(AdministrativeAct.ACCOUNT_GIVEN, "", role.id()));
            deeds.addAll(differing(new DescribedPerson("", "", ""), person));
            deeds.add(AdministrativeDeed.of(AdministrativeAct.PASSWORD_GIVEN));
            record.add(request, who.getUsername(), login, deeds);
            return AccountAnswer.given(password);
        });
    }

    /**
     * Gives somebody who forgot the password another one, good once. Sessions with the old one end.
     *
     * @param login the login
     * @param who the secretary
     * @param request the request's id
     * @return what came of it
     * @throws NoSuchElementException if there is no such account
     */
    public AccountAnswer renew(String login, SignedIn who, String request) {
        String password = OneTimePassword.random();
        String encoded = OneTimePassword.encode(password, passwords);
        return writing.write(() -> {
            AccountRow row = row(login);
            if (record.has(request, who.getUsername(), login)) {
                return AccountAnswer.AGAIN;
            }
            if (login.equals(who.getUsername())) {
                return AccountAnswer.refused(List.of("mật khẩu của chính bạn: hãy dùng trang Đổi mật khẩu"));
            }
            row.choose(encoded);
            record.add(
                    request,
                    who.getUsername(),
                    login,
                    List.of(AdministrativeDeed.of(AdministrativeAct.PASSWORD_GIVEN)));
            return AccountAnswer.given(password);
        });
    }

    /**
     * Changes how somebody is described. What is not changed is not looked at again.
     *
     * @param login the login
     * @param typed the person, as typed
     * @param who the secretary
     * @param request the request's id
     * @return what came of it
     * @throws NoSuchElementException if there is no such account
     */
    public AccountAnswer change(String login, DescribedPerson typed, SignedIn who, String request) {
        return writing.write(() -> {
            AccountRow row = row(login);
            if (record.has(request, who.getUsername(), login)) {
                return AccountAnswer.AGAIN;
            }
            DescribedPerson before = of(row);
            List<String> faults = new ArrayList<>();
            DescribedPerson person = checked(row.actor().role(), typed, before, faults);
            if (!faults.isEmpty()) {
                return AccountAnswer.refused(faults);
            }
            row.describe(person.name(), person.body(), person.home());
            record.add(request, who.getUsername(), login, differing(before, person));
            return AccountAnswer.DONE;
        });
    }

    /**
     * Disables an account, or enables it again. Nobody disables the own one, and who disables is an enabled secretary
     * at that moment: one is always left.
     *
     * @param login the login
     * @param allowed false to disable it
     * @param who the secretary
     * @param request the request's id
     * @return what came of it
     * @throws NoSuchElementException if there is no such account
     */
    public AccountAnswer enable(String login, boolean allowed, SignedIn who, String request) {
        return writing.write(() -> {
            // Two secretaries who disable each other wait for one another here.
            boolean stillOne = accounts.inRoleForWriting(Role.SECRETARY.name()).stream()
                    .anyMatch(row -> row.enabled() && row.actor().id().equals(who.getUsername()));
            if (!stillOne) {
                throw new AccessDeniedException("accounts");
            }
            AccountRow row = row(login);
            if (record.has(request, who.getUsername(), login) || row.enabled() == allowed) {
                return AccountAnswer.AGAIN;
            }
            if (login.equals(who.getUsername())) {
                return AccountAnswer.refused(
                        List.of(
                                "không ai tự khóa tài khoản của mình; luôn còn ít nhất một thư ký đăng nhập được, một thư ký khác có thể khóa tài khoản này"));
            }
            row.enable(allowed);
            record.add(
                    request,
                    who.getUsername(),
                    login,
                    List.of(AdministrativeDeed.of(
                            allowed ? AdministrativeAct.ACCOUNT_ENABLED : AdministrativeAct.ACCOUNT_DISABLED)));
            return AccountAnswer.DONE;
        });
    }

    private AccountRow row(String login) {
        return accounts.findForWriting(login).orElseThrow(() -> new NoSuchElementException("account"));
    }

    /**
     * Returns somebody as an account describes them.
     *
     * @param row the account
     * @return name, body and home
     */
    public static DescribedPerson of(AccountRow row) {
        return new DescribedPerson(row.name(), row.actor().body(), row.home());
    }

    private DescribedPerson checked(Role role, DescribedPerson typed, DescribedPerson before, List<String> faults) {
        String name = typed.name().equals(before.name())
                ? before.name()
                : SeenName.needed("họ và tên", typed.name(), LONGEST_NAME, faults);
        String body = TypedText.line(typed.body());
        if (!body.equals(before.body()) || role.isOfUnit() && body.isEmpty()) {
            checkBody(role, typed.body(), body, faults);
        }
        String home = role.isOfUnit() ? body : TypedText.line(typed.home());
        if (!role.isOfUnit() && !home.equals(before.home()) && !home.isEmpty()) {
            checkKnown("mã đơn vị nơi công tác", typed.home(), campaigns.unitNames(), faults);
        }
        return new DescribedPerson(name, body, home);
    }

    private void checkBody(Role role, String typed, String body, List<String> faults) {
        if (role.isOfUnit()) {
            checkKnown("mã đơn vị", typed, campaigns.unitNames(), faults);
        } else if (role == Role.APPRAISER && !body.isEmpty()) {
            checkKnown("mã cơ quan thẩm định", typed, campaigns.agencyNames(), faults);
        } else if (!body.isEmpty()) {
            faults.add("mã đơn vị hoặc cơ quan “" + Excerpt.of(typed)
                    + "”: vai trò này để trống; đơn vị nơi công tác ghi ở ô bên dưới");
        }
    }

    private static void checkKnown(String what, String typed, Map<String, String> known, List<String> faults) {
        if (known.containsKey(typed.strip())) {
            return;
        }
        Set<String> ids = new TreeSet<>(known.keySet());
        String got = typed.isBlank() ? what + " để trống" : what + " “" + Excerpt.of(typed) + "” không có trong kỳ nào";
        faults.add(
                ids.isEmpty()
                        ? got + "; chưa có kỳ đánh giá nào, hãy mở kỳ trước"
                        : got + "; các mã đã có: " + String.join(", ", Excerpt.ofEach(List.copyOf(ids))));
    }

    private static List<AdministrativeDeed> differing(DescribedPerson before, DescribedPerson after) {
        List<AdministrativeDeed> deeds = new ArrayList<>();
        differing(AdministrativeAct.NAME_CHANGED, before.name(), after.name(), deeds);
        differing(AdministrativeAct.BODY_CHANGED, before.body(), after.body(), deeds);
        if (!after.home().equals(after.body()) || !before.home().equals(before.body())) {
            differing(AdministrativeAct.HOME_CHANGED, before.home(), after.home(), deeds);
        }
        return deeds;
    }

    private static void differing(AdministrativeAct act, String before, String after, List<AdministrativeDeed> deeds) {
        if (!before.equals(after)) {
            deeds.add(new AdministrativeDeed(act, before, after));
        }
    }
}
