package vn.parindex.service.security;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

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
     * @return the rules
     * @throws Exception if they cannot be built
     */
    @Bean
    @Order(1)
    public SecurityFilterChain programs(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/**", "/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/info")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole("SECRETARY")
                        .anyRequest()
                        .authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(Customizer.withDefaults())
                .csrf(csrf -> csrf.disable()) // no cookie is read here
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .addFilterAfter(new OneTimePassword(), AuthorizationFilter.class)
                .build();
    }

    /**
     * Obtains the rules for pages.
     *
     * @param http the builder
     * @param expired what is done with a form whose session has ended
     * @return the rules
     * @throws Exception if they cannot be built
     */
    @Bean
    @Order(2)
    public SecurityFilterChain pages(HttpSecurity http, ExpiredSession expired) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/", "/public/**", "/login", "/static/**", "/error", "/favicon.ico")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/home"))
                .logout(logout -> logout.logoutSuccessUrl("/"))
                .exceptionHandling(faults -> faults.accessDeniedHandler(expired)
                        .defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                                request -> "fetch".equals(request.getHeader("X-Requested-With"))))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .addFilterAfter(new OneTimePassword(), AuthorizationFilter.class)
                .build();
    }
}
