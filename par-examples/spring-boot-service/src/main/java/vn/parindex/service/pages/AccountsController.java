package vn.parindex.service.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.parindex.appraisal.Actor;
import vn.parindex.appraisal.Role;
import vn.parindex.finding.ParIndexException;
import vn.parindex.service.security.OneTimePassword;
import vn.parindex.service.security.SignedIn;
import vn.parindex.service.store.AccountRow;
import vn.parindex.service.store.AccountRows;
import vn.parindex.value.Language;

/** The accounts, for the secretary: who is given one gets a password that is good once, shown once. */
@Controller
@RequestMapping("/accounts")
public class AccountsController {

    private static final int LONGEST = 80;
    private static final int LONGEST_NAME = 200;

    private final AccountRows accounts;
    private final PasswordEncoder passwords;

    AccountsController(AccountRows accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /**
     * An account in the list.
     *
     * @param login the login
     * @param name the person's name
     * @param role the role, in words
     * @param body the unit or agency, empty if none
     */
    public record AccountLine(String login, String name, String role, String body) {}

    private static void requireSecretary(SignedIn who) {
        if (!who.is(Role.SECRETARY)) {
            throw new AccessDeniedException("accounts");
        }
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn who, Model model) {
        requireSecretary(who);
        model.addAttribute("who", who);
        model.addAttribute(
                "accounts",
                accounts.findAllByOrderByLogin().stream()
                        .map(row -> new AccountLine(
                                row.actor().id(),
                                row.name(),
                                row.actor().role().label().in(Language.VI),
                                row.actor().body()))
                        .toList());
        model.addAttribute(
                "roles",
                Arrays.stream(Role.values())
                        .map(role ->
                                new FactField.Choice(role.id(), role.label().in(Language.VI)))
                        .toList());
        return "accounts";
    }

    /** Adds an account. */
    @PostMapping
    String add(
            @RequestParam String login,
            @RequestParam String name,
            @RequestParam String role,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String home,
            @AuthenticationPrincipal SignedIn who,
            HttpServletResponse response,
            Model model) {
        requireSecretary(who);
        Role chosen = Arrays.stream(Role.values())
                .filter(one -> one.id().equals(role))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("role"));
        List<String> faults = new ArrayList<>();
        if (!login.matches("[a-z0-9](?:[a-z0-9.-]{0,78}[a-z0-9])?")) {
            faults.add("tên đăng nhập gồm chữ thường không dấu, chữ số, dấu chấm và gạch nối, nhiều nhất 80 ký tự");
        } else if (accounts.findById(login).isPresent()) {
            faults.add("tên đăng nhập " + login + " đã có");
        }
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            faults.add("họ tên có từ 1 đến " + LONGEST_NAME + " ký tự");
        }
        if (body.length() > LONGEST || home.length() > LONGEST || home.chars().anyMatch(Character::isISOControl)) {
            faults.add("mã đơn vị, cơ quan có nhiều nhất " + LONGEST + " ký tự");
        }
        Optional<Actor> actor = actor(login, chosen, body.strip(), faults);
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("faults", faults);
            return show(who, model);
        }
        String password = OneTimePassword.random();
        String unit = chosen.isOfUnit() ? body.strip() : home.strip();
        accounts.save(
                new AccountRow(actor.orElseThrow(), unit, name.strip(), OneTimePassword.encode(password, passwords)));
        return made(login, password, who, model);
    }

    private static Optional<Actor> actor(String login, Role role, String body, List<String> faults) {
        try {
            return Optional.of(Actor.of(login, role, body));
        } catch (ParIndexException e) {
            e.findings().forEach(finding -> faults.add(finding.message(Language.VI)));
            return Optional.empty();
        }
    }

    /** Gives somebody who forgot the password another one, good once. */
    @PostMapping("/reset")
    String reset(@RequestParam String login, @AuthenticationPrincipal SignedIn who, Model model) {
        requireSecretary(who);
        AccountRow row = accounts.findById(login).orElseThrow(() -> new NoSuchElementException("account"));
        String password = OneTimePassword.random();
        row.choose(OneTimePassword.encode(password, passwords));
        accounts.save(row);
        return made(login, password, who, model);
    }

    /** Not kept anywhere: who leaves the page has to make another. */
    private String made(String login, String password, SignedIn who, Model model) {
        model.addAttribute("madeFor", login);
        model.addAttribute("made", password);
        return show(who, model);
    }
}
