package vn.parindex.intake;

import jakarta.validation.Configuration;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import vn.parindex.value.Language;

/** Forms and validators for tests. */
final class Sample {

    static final String PROVINCE = "vn-1149-2020-province";
    static final IntakeRules RULES = IntakeRules.installed();

    private Sample() {}

    /** Validates as a host does whose users read a language; without an expression language if there is none. */
    static Validator validator(Locale locale) {
        var configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .locales(Locale.ENGLISH, Locale.forLanguageTag("vi"))
                .defaultLocale(locale);
        if (!hasExpressionLanguage()) {
            configuration.messageInterpolator(new ParameterMessageInterpolator(
                    java.util.Set.of(Locale.ENGLISH, Locale.forLanguageTag("vi")), locale, false));
        }
        return build(configuration, RULES);
    }

    static Validator build(Configuration<?> configuration, IntakeRules rules) {
        configuration.constraintValidatorFactory(
                new CatalogValidatorFactory(rules, configuration.getDefaultConstraintValidatorFactory()));
        return configuration.buildValidatorFactory().getValidator();
    }

    static boolean hasExpressionLanguage() {
        try {
            Class.forName("org.glassfish.expressly.ExpressionFactoryImpl");
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    static OpinionForm claim(String code, String points, String... facts) {
        OpinionForm form = new OpinionForm();
        form.setMethodology(PROVINCE);
        form.setCode(code);
        form.setPoints(points);
        for (int i = 0; i < facts.length; i += 2) {
            form.getFacts().put(facts[i], facts[i + 1]);
        }
        return form;
    }

    static EvidenceForm document(String number) {
        EvidenceForm form = new EvidenceForm();
        form.setNumber(number);
        return form;
    }

    /** The codes of faults by their paths. */
    static Map<String, String> codes(Iterable<FormFault> faults) {
        return java.util.stream.StreamSupport.stream(faults.spliterator(), false)
                .collect(Collectors.toMap(
                        FormFault::path, fault -> fault.finding().code().id(), (a, b) -> a + " " + b));
    }

    static Map<String, String> codes(Validator validator, Object bean, Class<?>... groups) {
        return codes(Violations.faults(validator.validate(bean, groups)));
    }

    static String sentence(FormFault fault) {
        return fault.finding().sentence(Language.VI);
    }
}
