package vn.parindex.service.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.parindex.service.faults.ProblemAnswer;
import vn.parindex.service.faults.ServiceFault;
import vn.parindex.value.Language;
import vn.parindex.value.Text;

/** Leads who signed in with a one-time password to the page where another is chosen, and nowhere else. */
public class OneTimePassword extends OncePerRequestFilter {

    /** The page where a password is chosen. */
    public static final String PAGE = "/password";

    /** The kind of passwords that last, as they are stored. */
    static final String LASTING = "bcrypt";

    /** The kind of passwords that only serve to choose another. */
    static final String ONCE = "once";

    /** Without letters and digits that are taken for one another. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 20;

    private static final int SHORTEST = 12;

    /** As many bytes as bcrypt reads. */
    private static final int LONGEST = 72;

    private final ProblemAnswer answer;

    /**
     * Creates the filter.
     *
     * @param answer tells programs why they are not let in
     */
    OneTimePassword(ProblemAnswer answer) {
        this.answer = answer;
    }

    /**
     * Returns a password that nobody guesses.
     *
     * @return 20 letters and digits
     */
    public static String random() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    /**
     * Encodes a password that only serves to choose another.
     *
     * @param password the password
     * @param passwords the encoder
     * @return what is stored
     */
    public static String encode(String password, PasswordEncoder passwords) {
        return passwords.encode(password).replaceFirst("^\\{" + LASTING + "}", "{" + ONCE + "}");
    }

    /**
     * Checks whether somebody signed in with a password that only serves to choose another.
     *
     * @param who who is signed in
     * @return true if so
     */
    public static boolean isOf(SignedIn who) {
        return who.password().startsWith("{" + ONCE + "}");
    }

    /**
     * Returns why a text cannot be a password.
     *
     * @param login whose password
     * @param password the text
     * @return every reason; empty if it can be
     */
    public static List<Text> faults(String login, String password) {
        List<Text> faults = new ArrayList<>();
        if (password.length() < SHORTEST) {
            faults.add(Text.of(
                    "mật khẩu có ít nhất " + SHORTEST + " ký tự",
                    "a password has at least " + SHORTEST + " characters"));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            faults.add(Text.of(
                    "mật khẩu dài nhất " + LONGEST + " byte (UTF-8)",
                    "a password has at most " + LONGEST + " bytes in UTF-8"));
        }
        if (password.chars().anyMatch(Character::isISOControl)) {
            faults.add(Text.of("mật khẩu có ký tự điều khiển", "the password has a control character"));
        }
        if (password.contains(login)) {
            faults.add(Text.of("mật khẩu chứa tên đăng nhập", "the password contains the login"));
        }
        if (password.chars().distinct().count() < SHORTEST / 2) {
            faults.add(Text.of("mật khẩu có quá ít ký tự khác nhau", "the password has too few different characters"));
        }
        return faults;
    }

    /**
     * Refuses what cannot be a password.
     *
     * @param login whose password
     * @param password the text
     * @throws IllegalArgumentException with every reason
     */
    public static void refuseUnfit(String login, String password) {
        List<Text> faults = faults(login, password);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    faults.stream().map(fault -> fault.in(Language.EN)).toList().toString());
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        boolean oneTime = known != null && known.getPrincipal() instanceof SignedIn who && isOf(who);
        String path = request.getServletPath();
        if (!oneTime || path.equals(PAGE) || path.equals("/logout") || path.startsWith("/static/")) {
            chain.doFilter(request, response);
        } else if (path.startsWith("/api/") || path.startsWith("/actuator/")) {
            answer.write(ServiceFault.ONE_TIME, request, response);
        } else {
            response.sendRedirect(request.getContextPath() + PAGE);
        }
    }
}
