package vn.parindex.service.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.parindex.service.faults.ProblemAnswer;

/** Pages with a session and a token against forged requests; the interface for programs with neither. */
@Configuration
public class SecurityRules {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /**
     * Obtains the encoder of passwords.
     *
     * @return bcrypt, also for passwords that are good once
     */
    @Bean
    public PasswordEncoder passwordEncoder() {
        PasswordEncoder bcrypt = new BCryptPasswordEncoder();
        return new DelegatingPasswordEncoder(
                OneTimePassword.LASTING, Map.of(OneTimePassword.LASTING, bcrypt, OneTimePassword.ONCE, bcrypt));
    }

    /**
     * Obtains the rules for programs.
     *
     * @param http the builder
     * @param refusals tells why not
     * @param answer tells who has a one-time password what to do
     * @return the rules
     * @throws Exception if they cannot be built
     */
    @Bean
    @Order(1)
    public SecurityFilterChain programs(HttpSecurity http, ProgramRefusals refusals, ProblemAnswer answer)
            throws Exception {
        return http.securityMatcher("/api/**", "/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health",
                                "/actuator/health/liveness",
                                "/actuator/health/readiness",
                                "/actuator/info",
                                "/api/public/**",
                                "/api/openapi.json",
                                "/api/schemas/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole("SECRETARY")
                        .anyRequest()
                        .authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(
                        faults -> faults.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .csrf(csrf -> csrf.disable()) // no cookie is read here
                .headers(SecurityRules::headers)
                .addFilterAfter(new OneTimePassword(answer), AuthorizationFilter.class)
                .build();
    }

    /**
     * Obtains the rules for pages.
     *
     * @param http the builder
     * @param expired what is done with a form whose session has ended
     * @param accounts the accounts as they are now
     * @param answer tells programs who have a one-time password what to do
     * @return the rules
     * @throws Exception if they cannot be built
     */
    @Bean
    @Order(2)
    public SecurityFilterChain pages(HttpSecurity http, ExpiredSession expired, Accounts accounts, ProblemAnswer answer)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/", "/public/**", "/login", "/static/**", "/error", "/favicon.ico")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form ->
                        form.loginPage("/login").defaultSuccessUrl("/home").failureHandler(SecurityRules::notSignedIn))
                .logout(logout -> logout.logoutSuccessUrl("/"))
                .exceptionHandling(faults -> faults.accessDeniedHandler(expired)
                        .defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                                request -> "fetch".equals(request.getHeader("X-Requested-With"))))
                .headers(SecurityRules::headers)
                .addFilterAfter(new FreshAccount(accounts), SecurityContextHolderFilter.class)
                .addFilterAfter(new OneTimePassword(answer), AuthorizationFilter.class)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"));
    }

    /** Too many wrong passwords are told apart from one: waiting helps. */
    private static void notSignedIn(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException, ServletException {
        ProgramRefusals.requireAccounts(fault);
        String why = fault instanceof TooManyAttemptsException ? "wait" : "error";
        response.sendRedirect(request.getContextPath() + "/login?" + why);
    }
}
