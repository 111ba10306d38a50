package vn.parindex.service.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.parindex.service.faults.ServiceFault;
import vn.parindex.service.security.LimitedSignIn;
import vn.parindex.service.security.OneTimePassword;
import vn.parindex.service.security.SignedIn;
import vn.parindex.service.security.TooManyAttemptsException;
import vn.parindex.service.store.AccountRow;
import vn.parindex.service.store.AccountRows;
import vn.parindex.value.Language;

/** The page where somebody chooses a password: after a one-time password it is the only one. */
@Controller
@RequestMapping(OneTimePassword.PAGE)
public class PasswordController {

    private final AccountRows accounts;
    private final PasswordEncoder passwords;
    private final LimitedSignIn signIn;

    PasswordController(AccountRows accounts, PasswordEncoder passwords, LimitedSignIn signIn) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.passwords = passwords;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn who, Model model) {
        model.addAttribute("who", who);
        model.addAttribute("oneTime", OneTimePassword.isOf(who));
        return "password";
    }

    /** Stores the new password and ends the session: the new one is what counts from now on. */
    @PostMapping
    String choose(
            @RequestParam String current,
            @RequestParam String chosen,
            @RequestParam String again,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        AccountRow row = accounts.findById(who.getUsername()).orElseThrow();
        List<String> faults = new ArrayList<>();
        if (isCurrent(current, who, request, faults) && current.equals(chosen)) {
            faults.add("mật khẩu mới phải khác mật khẩu hiện tại");
        }
        if (!chosen.equals(again)) {
            faults.add("hai lần nhập mật khẩu mới không giống nhau");
        }
        OneTimePassword.faults(who.getUsername(), chosen).forEach(fault -> faults.add(fault.in(Language.VI)));
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("faults", faults);
            return show(who, model);
        }
        if (accounts.choose(who.getUsername(), row.password(), passwords.encode(chosen)) == 0) {
            return "redirect:/login"; // it is another by now, and this session is over
        }
        request.getSession().invalidate();
        return "redirect:/login?changed";
    }

    /** Whoever finds a session open guesses no faster here than on the page to sign in. */
    private boolean isCurrent(String given, SignedIn who, HttpServletRequest request, List<String> faults) {
        UsernamePasswordAuthenticationToken token =
                UsernamePasswordAuthenticationToken.unauthenticated(who.getUsername(), given);
        token.setDetails(new WebAuthenticationDetails(request));
        try {
            signIn.authenticate(token);
            return true;
        } catch (TooManyAttemptsException many) {
            faults.add(ServiceFault.ATTEMPTS.sentence(Language.VI) + " (" + ServiceFault.ATTEMPTS.id() + ")");
        } catch (BadCredentialsException wrong) {
            faults.add("mật khẩu hiện tại không đúng");
        }
        return false;
    }
}
