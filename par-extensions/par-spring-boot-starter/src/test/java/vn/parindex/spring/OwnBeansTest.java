package vn.parindex.spring;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.intake.IntakeRules;
import vn.parindex.intake.KnownMethodology;
import vn.parindex.json.ParJsonModule;
import vn.parindex.methodology.Methodology;
import vn.parindex.rules2020.ParRules2020;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** A bean of the host's own takes the place of ours of the same type, and settings switch ours off. */
class OwnBeansTest {

    private static final MethodologyCatalog CATALOG = MethodologyCatalog.installed();
    private static final List<Object> OWN = List.of(
            CATALOG,
            IntakeRules.of(CATALOG),
            ParRules2020.ministries(),
            IndexEvaluator.of(ParRules2020.ministries()),
            new TextConversions(),
            new ParJsonModule(),
            new DocumentConverter(CATALOG));

    /** A host that makes everything itself. */
    @Configuration(proxyBeanMethods = false)
    @Import(HostApplication.class)
    static class OwnMaker {

        @Bean
        MethodologyCatalog ownCatalog() {
            return (MethodologyCatalog) OWN.get(0);
        }

        @Bean
        IntakeRules ownRules() {
            return (IntakeRules) OWN.get(1);
        }

        @Bean
        Methodology ownMethodology() {
            return (Methodology) OWN.get(2);
        }

        @Bean
        IndexEvaluator ownEvaluator() {
            return (IndexEvaluator) OWN.get(3);
        }

        @Bean
        static TextConversions ownConversions() {
            return (TextConversions) OWN.get(4);
        }

        @Bean
        ParJsonModule ownModule() {
            return (ParJsonModule) OWN.get(5);
        }

        @Bean
        DocumentConverter ownConverter() {
            return (DocumentConverter) OWN.get(6);
        }

        @Bean
        FaultResolver ownResolver(DocumentConverter documents) {
            return new FaultResolver(Language.EN, documents);
        }

        @Bean
        InfoContributor parInfoContributor() {
            return info -> info.withDetail("par", "the host's");
        }
    }

    @Test
    void a_bean_of_the_host_takes_the_place_of_ours() {
        try (RunningHost host = RunningHost.of(
                OwnMaker.class,
                "logging.level.root=off",
                "par.methodology=vn-1149-2020-province",
                "management.endpoints.web.exposure.include=info")) {
            for (Object own : OWN) {
                assertThat(host.context().getBeansOfType(own.getClass()).values())
                        .hasSize(1)
                        .allMatch(bean -> bean == own);
            }
            assertThat(host.get("/methodologies/vn-2").body()).contains("There is 1 fault.");
            assertThat(host.get("/actuator/info").body()).isEqualTo("{\"par\":\"the host's\"}");
        }
    }

    @Test
    void settings_switch_language_and_contributor() {
        try (RunningHost host = RunningHost.of(
                HostApplication.class,
                "logging.level.root=off",
                "par.language=en",
                "management.info.par.enabled=false",
                "management.endpoints.web.exposure.include=info")) {
            assertThat(host.get("/methodologies/vn-2").body()).contains("There is 1 fault.");
            assertThat(host.get("/methodologies/vn-2", "Accept-Language", "vi").body())
                    .contains("Có 1 lỗi.");
            assertThat(host.get("/actuator/info").body()).isEqualTo("{}");
        }
    }

    /** A constraint of the host's own, whose validator only the host's own factory can make. */
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = ShortValidator.class)
    @interface Short {

        String message() default "too long";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** At most so many characters. */
    static final class ShortValidator implements ConstraintValidator<Short, String> {

        private final int most;

        ShortValidator(int most) {
            this.most = most;
        }

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value.length() <= most;
        }
    }

    /** A question of the host's own. */
    record ShortQuestion(
            @Short String text, @KnownMethodology String methodology) {}

    /** Takes the question. */
    @RestController
    static class QuestionController {

        @PostMapping("/questions")
        ShortQuestion same(@Valid @RequestBody ShortQuestion question) {
            return question;
        }
    }

    /** A host with a factory of its own. */
    @Configuration(proxyBeanMethods = false)
    @Import({HostApplication.class, QuestionController.class})
    static class FactoryHost {

        @Bean
        ConstraintValidatorFactory ownFactory() {
            return new ConstraintValidatorFactory() {
                @Override
                public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
                    if (type == ShortValidator.class) {
                        return type.cast(new ShortValidator(3));
                    }
                    try {
                        var constructor = type.getDeclaredConstructor();
                        constructor.setAccessible(true);
                        return constructor.newInstance();
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                }

                @Override
                public void releaseInstance(ConstraintValidator<?, ?> instance) {
                    // holds nothing
                }
            };
        }
    }

    @Test
    void other_validators_come_from_the_hosts_own_factory() {
        try (RunningHost host = RunningHost.of(FactoryHost.class, "logging.level.root=off")) {
            assertThat(host.postJson("/questions", "{\"text\":\"long\",\"methodology\":\"vn-2\"}")
                            .body())
                    .contains("\"path\":\"text\",\"message\":\"too long\"", "\"code\":\"PAR-4001\"");
            assertThat(host.postJson("/questions", "{\"text\":\"abc\",\"methodology\":\"vn-1149-2020-province\"}")
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
