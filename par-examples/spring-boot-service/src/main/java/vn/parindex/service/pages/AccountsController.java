package vn.parindex.service.pages;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.text.Normalizer;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.WebUtils;
import vn.parindex.appraisal.Role;
import vn.parindex.service.process.AdministrationRecord;
import vn.parindex.service.process.CampaignDesk;
import vn.parindex.service.security.AccountDesk;
import vn.parindex.service.security.AccountDesk.AccountAnswer;
import vn.parindex.service.security.AccountDesk.DescribedPerson;
import vn.parindex.service.security.SignedIn;
import vn.parindex.service.store.AccountRow;
import vn.parindex.service.store.AccountRows;
import vn.parindex.value.Language;

/** The accounts, for the secretary: who is given one gets a password that is good once, shown once. */
@Controller
@RequestMapping("/accounts")
public class AccountsController {

    /** How many accounts a page of the list has. */
    static final int PAGE = 50;

    /** More ids than these are not offered while one is typed: the page would grow too large. */
    private static final int MOST_OFFERED = 500;

    private static final String GIVEN = AccountsController.class.getName();

    /** Within this time a second click shows the password again. */
    private static final Duration SHOWN = Duration.ofMinutes(2);

    private final AccountRows accounts;
    private final AccountDesk desk;
    private final AdministrationRecord record;
    private final CampaignDesk campaigns;
    private final PasswordEncoder passwords;

    AccountsController(
            AccountRows accounts,
            AccountDesk desk,
            AdministrationRecord record,
            CampaignDesk campaigns,
            PasswordEncoder passwords) {
        this.accounts = accounts;
        this.desk = desk;
        this.record = record;
        this.campaigns = campaigns;
        this.passwords = passwords;
    }

    /**
     * An account in the list.
     *
     * @param login the login
     * @param name the person's name
     * @param role the role, in words
     * @param body the unit or agency, empty if none
     * @param enabled false if the account was disabled
     */
    public record AccountLine(String login, String name, String role, String body, boolean enabled) {

        private static AccountLine of(AccountRow row) {
            return new AccountLine(
                    row.actor().id(),
                    row.name(),
                    row.actor().role().label().in(Language.VI),
                    row.actor().body(),
                    row.enabled());
        }

        private boolean has(String words) {
            return folded(String.join(" ", login, name, role, body)).contains(words);
        }
    }

    /** A password that was given, for a second click on the same button; in memory alone. */
    private record GivenPassword(String request, String login, String password, OffsetDateTime time)
            implements Serializable {}

    private static void requireSecretary(SignedIn who) {
        if (!who.is(Role.SECRETARY)) {
            throw new AccessDeniedException("accounts");
        }
    }

    /** Small letters without marks: who searches types them or does not. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .strip();
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @AuthenticationPrincipal SignedIn who,
            Model model) {
        requireSecretary(who);
        String words = folded(q);
        List<AccountLine> all = accounts.findAllByOrderByLogin().stream()
                .map(AccountLine::of)
                .filter(line -> line.has(words))
                .toList();
        PageTurn turn = PageTurn.of(page, PAGE, all.size());
        model.addAttribute("who", who);
        model.addAttribute("q", q);
        model.addAttribute("turn", turn);
        model.addAttribute(
                "accounts",
                all.stream().skip((long) turn.page() * PAGE).limit(PAGE).toList());
        model.addAttribute(
                "roles",
                Arrays.stream(Role.values())
                        .map(role ->
                                new FactField.Choice(role.id(), role.label().in(Language.VI)))
                        .toList());
        offer(model);
        return "accounts";
    }

    private void offer(Model model) {
        Map<String, String> units = campaigns.unitNames();
        Map<String, String> agencies = campaigns.agencyNames();
        model.addAttribute("units", units.size() > MOST_OFFERED ? Map.of() : units);
        model.addAttribute("agencies", agencies.size() > MOST_OFFERED ? Map.of() : agencies);
        model.addAttribute("request", UUID.randomUUID().toString());
    }

    /** Adds an account. */
    @PostMapping
    String add(
            @RequestParam String account,
            @RequestParam String name,
            @RequestParam String role,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String home,
            @RequestParam String request,
            @AuthenticationPrincipal SignedIn who,
            HttpSession session,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        requireSecretary(who);
        Role chosen = Arrays.stream(Role.values())
                .filter(one -> one.id().equals(role))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("role"));
        AccountAnswer outcome = given(
                session,
                request,
                account,
                () -> desk.give(account, chosen, new DescribedPerson(name, body, home), who, request),
                after);
        if (!outcome.faults().isEmpty()) {
            refuse(outcome, response, model);
            return show("", 0, who, model);
        }
        return "redirect:/accounts/" + account;
    }

    @GetMapping("/{account}")
    String one(@PathVariable String account, @AuthenticationPrincipal SignedIn who, Model model) {
        requireSecretary(who);
        AccountRow row = accounts.findById(account).orElseThrow(() -> new NoSuchElementException("account"));
        model.addAttribute("who", who);
        model.addAttribute("account", AccountLine.of(row));
        model.addAttribute("person", AccountDesk.of(row));
        model.addAttribute("role", row.actor().role());
        model.addAttribute("own", account.equals(who.getUsername()));
        model.addAttribute(
                "deeds", record.ofAccount(account).stream().map(DeedLine::of).toList());
        offer(model);
        return "account";
    }

    /** Changes name, unit and agency. */
    @PostMapping("/{account}")
    String change(
            @PathVariable String account,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String home,
            @RequestParam String request,
            @AuthenticationPrincipal SignedIn who,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        requireSecretary(who);
        AccountAnswer outcome = desk.change(account, new DescribedPerson(name, body, home), who, request);
        if (!outcome.faults().isEmpty()) {
            refuse(outcome, response, model);
            String page = one(account, who, model);
            model.addAttribute("person", new DescribedPerson(name, body, home));
            return page;
        }
        return done(account, outcome, "Đã lưu.", after);
    }

    /** Gives somebody who forgot the password another one, good once. */
    @PostMapping("/{account}/one-time-password")
    String renew(
            @PathVariable String account,
            @RequestParam String request,
            @AuthenticationPrincipal SignedIn who,
            HttpSession session,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        requireSecretary(who);
        AccountAnswer outcome = given(session, request, account, () -> desk.renew(account, who, request), after);
        if (!outcome.faults().isEmpty()) {
            refuse(outcome, response, model);
            return one(account, who, model);
        }
        return "redirect:/accounts/" + account;
    }

    /** Disables an account, or enables it again. */
    @PostMapping("/{account}/{state:disabled|enabled}")
    String enable(
            @PathVariable String account,
            @PathVariable String state,
            @RequestParam String request,
            @AuthenticationPrincipal SignedIn who,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        requireSecretary(who);
        boolean allowed = state.equals("enabled");
        AccountAnswer outcome = desk.enable(account, allowed, who, request);
        if (!outcome.faults().isEmpty()) {
            refuse(outcome, response, model);
            return one(account, who, model);
        }
        return done(
                account,
                outcome,
                allowed
                        ? "Đã mở khóa tài khoản. Người dùng đăng nhập lại được bằng mật khẩu của mình."
                        : "Đã khóa tài khoản. Phiên làm việc của người dùng kết thúc ngay.",
                after);
    }

    private static String done(String account, AccountAnswer outcome, String sentence, RedirectAttributes after) {
        after.addFlashAttribute("done", outcome.again() ? "Việc này đã được thực hiện trước đó." : sentence);
        return "redirect:/accounts/" + account;
    }

    private static void refuse(AccountAnswer outcome, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("faults", outcome.faults());
    }

    /**
     * Hands the password that is given to the next page, once. Two clicks come one after the other, and the second gets
     * what the first one made: nobody saw the answer to the first.
     */
    private AccountAnswer given(
            HttpSession session,
            String request,
            String account,
            Supplier<AccountAnswer> work,
            RedirectAttributes after) {
        synchronized (WebUtils.getSessionMutex(session)) {
            AccountAnswer outcome = work.get();
            outcome.password()
                    .ifPresent(password -> session.setAttribute(
                            GIVEN, new GivenPassword(request, account, password, campaigns.now())));
            if (outcome.faults().isEmpty()) {
                Optional<String> shown = shown(session, request, account);
                shown.ifPresentOrElse(
                        password -> after.addFlashAttribute("made", password),
                        () -> after.addFlashAttribute(
                                "warnings",
                                List.of(
                                        "Việc này đã được thực hiện trước đó và mật khẩu đã hiện ra một lần. Nếu chưa nhận được, hãy cấp mật khẩu mới.")));
            }
            return outcome;
        }
    }

    /** Returns the password of the same request, as long as it is fresh and still the one of the account. */
    private Optional<String> shown(HttpSession session, String request, String account) {
        Optional<GivenPassword> fresh = Optional.ofNullable((GivenPassword) session.getAttribute(GIVEN))
                .filter(one -> campaigns.now().isBefore(one.time().plus(SHOWN)));
        if (fresh.isEmpty()) {
            session.removeAttribute(GIVEN);
        }
        return fresh.filter(one -> one.request().equals(request) && one.login().equals(account))
                .map(GivenPassword::password)
                .filter(password -> accounts.findById(account)
                        .filter(row -> passwords.matches(password, row.password()))
                        .isPresent());
    }
}
