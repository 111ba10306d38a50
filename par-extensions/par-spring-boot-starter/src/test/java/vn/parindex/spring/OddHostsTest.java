package vn.parindex.spring;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.catalog.MethodologyProvider;
import vn.parindex.finding.ParIndexException;
import vn.parindex.intake.KnownMethodology;
import vn.parindex.methodology.Methodology;
import vn.parindex.rules2020.ParRules2020;
import vn.parindex.value.Language;
import vn.parindex.value.MethodologyId;

import static org.assertj.core.api.Assertions.assertThat;

/** Hosts that have ideas of their own about faults, languages, validators and rule sets. */
class OddHostsTest {

    /** A host that answers everything that nobody else does, and its own forms. */
    @RestControllerAdvice
    static class EverythingAdvice {

        @ExceptionHandler(MethodArgumentNotValidException.class)
        ResponseEntity<String> form() {
            return ResponseEntity.status(418).body("the host's form");
        }

        @ExceptionHandler(Exception.class)
        ResponseEntity<String> all() {
            return ResponseEntity.status(503).body("the host's answer");
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import({HostApplication.class, EverythingAdvice.class})
    static class AnsweringHost {}

    @Test
    void our_faults_are_told_before_the_host_answers_everything() {
        try (RunningHost host = RunningHost.of(AnsweringHost.class, "logging.level.root=off")) {
            assertThat(host.postJson("/assessments", "{").statusCode()).isEqualTo(422);
            assertThat(host.get("/nodes/X/2020/1/self").body()).contains("faults");
            assertThat(host.get("/methodologies/vn-2").body()).contains("PAR-4001");
            assertThat(host.postJson("/inquiries", "{\"asker\":\"\",\"methodology\":\"vn-2\"}")
                            .body())
                    .contains("PAR-4001", "asker");

            assertThat(host.postJson("/inquiries", "{\"asker\":\"\",\"methodology\":\"vn-1149-2020-province\"}")
                            .body())
                    .isEqualTo("the host's form");
            assertThat(host.get("/other").body()).isEqualTo("the host's answer");
            // A page of the host's is the host's.
            assertThat(host.get("/methodologies/vn-2", "Accept", "text/html").body())
                    .isEqualTo("the host's answer");
        }
    }

    /** A service of a host that breaks its own promise. */
    @Service
    @Validated
    static class BrokenService {

        @KnownMethodology
        public String methodology() {
            return "vn-2";
        }
    }

    /** Asks the service. */
    @RestController
    static class ServiceController {

        private final BrokenService service;

        ServiceController(BrokenService service) {
            this.service = service;
        }

        @GetMapping("/services")
        String methodology() {
            return service.methodology();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import({HostApplication.class, BrokenService.class, ServiceController.class})
    static class BrokenHost {}

    @Test
    void what_a_method_of_the_host_returns_is_no_fault_of_the_request() {
        try (RunningHost host = RunningHost.of(BrokenHost.class, "logging.level.root=off")) {
            HttpResponse<String> answer = host.get("/services");

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).doesNotContain("faults");
        }
    }

    /** A host that answers our faults itself, with our help. */
    @RestControllerAdvice
    static class OwnAdvice {

        @ExceptionHandler
        ProblemDetail refused(ParIndexException refusal) {
            ProblemDetail problem = FaultProblem.of(refusal, Language.EN);
            problem.setTitle("ours");
            return problem;
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import({HostApplication.class, OwnAdvice.class})
    static class SelfAnsweringHost {}

    @Test
    void a_host_may_answer_our_faults_itself() {
        try (RunningHost host =
                RunningHost.of(SelfAnsweringHost.class, "logging.level.root=off", "par.problems=false")) {
            HttpResponse<String> answer = host.get("/methodologies/vn-2");

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("\"title\":\"ours\"", "\"faults\":[{\"code\":\"PAR-4001\",\"message\":\"no methodology");
        }
    }

    /** A host with one language, one rule set and a validator with texts of its own. */
    @Configuration(proxyBeanMethods = false)
    @Import(HostApplication.class)
    static class ParticularHost {

        @Bean
        LocaleResolver localeResolver() {
            return new FixedLocaleResolver(Locale.ENGLISH);
        }

        @Bean
        MethodologyCatalog catalog() {
            MethodologyId ministries = MethodologyId.of("vn-1149-2020-ministry");
            return MethodologyCatalog.of(List.of(new MethodologyProvider() {
                @Override
                public List<MethodologyId> ids() {
                    return List.of(ministries);
                }

                @Override
                public Methodology load(MethodologyId id) {
                    return ParRules2020.ministries();
                }
            }));
        }

        @Bean
        @Primary
        LocalValidatorFactoryBean validator(@Autowired MessageSource texts) {
            LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean();
            validator.setValidationMessageSource(texts);
            return validator;
        }
    }

    @Test
    void language_rules_and_validator_of_the_host_are_used() {
        try (RunningHost host = RunningHost.of(
                ParticularHost.class, "logging.level.root=off", "spring.mvc.problemdetails.enabled=true")) {
            HttpResponse<String> answer =
                    host.get("/parameters?methodology=vn-1149-2020-province", "Accept-Language", "vi");

            assertThat(answer.body())
                    .contains("\"code\":\"PAR-4001\"", "no methodology vn-1149-2020-province")
                    .contains("vn-1149-2020-ministry")
                    .doesNotContain("vn-1149-2020-ministry-areas");
            // Spring's own answers, if they are asked for, leave ours alone.
            assertThat(host.postJson("/assessments", "{").body()).contains("PAR-3003", "There is 1 fault.");
        }
    }
}
