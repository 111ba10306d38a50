package vn.parindex.service.security;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Compares passwords, at the pace of {@link SignInLimit}; for pages and programs alike. */
@Component
public class LimitedSignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final SignInLimit limit;
    private final MeterRegistry registry;

    LimitedSignIn(Accounts accounts, PasswordEncoder encoder, SignInLimit limit, MeterRegistry registry) {
        this.passwords = new DaoAuthenticationProvider(accounts);
        this.passwords.setPasswordEncoder(encoder);
        this.limit = limit;
        this.registry = registry;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String login = given.getName();
        String address =
                given.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        Duration left = begin(login, address);
        if (!left.isZero()) {
            count("waiting");
            throw new TooManyAttemptsException(left);
        }
        try {
            Authentication known = passwords.authenticate(given);
            limit.succeeded(login, address);
            count("done");
            return known;
        } catch (BadCredentialsException wrong) {
            limit.failed(login, address);
            count("wrong");
            throw wrong;
        } catch (AccountStatusException disabled) {
            limit.failed(login, address);
            count("wrong");
            throw new BadCredentialsException("not to be signed in", disabled);
        } finally {
            limit.end(login, address);
        }
    }

    private Duration begin(String login, String address) {
        try {
            return limit.begin(login, address);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the service ends
            return Duration.ofSeconds(1);
        }
    }

    private void count(String outcome) {
        registry.counter("par.sign-ins", "outcome", outcome).increment();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }
}
