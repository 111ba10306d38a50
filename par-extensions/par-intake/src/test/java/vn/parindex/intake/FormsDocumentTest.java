package vn.parindex.intake;

import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.SmartValidator;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.bind.WebDataBinder;
import vn.parindex.assessment.Assessment;

import static org.assertj.core.api.Assertions.assertThat;

/** The controller in docs/forms.md is this one, bound and validated as Spring MVC does it. */
class FormsDocumentTest {

    private final List<Assessment> saved = new ArrayList<>();
    private final ClaimController controller = new ClaimController(Sample.RULES, new ClaimController.Store() {
        @Override
        public Assessment load(String unit) {
            return saved.get(0);
        }

        @Override
        public void save(Assessment assessment) {
            saved.add(assessment);
        }
    });

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    private static BindingResult bind(AssessmentForm form, Class<?> group, String... fields) {
        LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean();
        validator.setConstraintValidatorFactory(new CatalogValidatorFactory(
                Sample.RULES, Validation.byDefaultProvider().configure().getDefaultConstraintValidatorFactory()));
        validator.afterPropertiesSet();
        MutablePropertyValues values = new MutablePropertyValues();
        for (int i = 0; i < fields.length; i += 2) {
            values.add(fields[i], fields[i + 1]);
        }
        WebDataBinder binder = new WebDataBinder(form, "form");
        binder.bind(values);
        ((SmartValidator) validator).validate(form, binder.getBindingResult(), group);
        return binder.getBindingResult();
    }

    private static final String[] SOUND = {
        "methodology", Sample.PROVINCE,
        "year", "2020",
        "unit.id", "tinh-a",
        "unit.name", "Tỉnh A",
        "opinions[0].code", "1.1.3",
        "opinions[0].facts[plan_tasks_completed]", "39",
        "opinions[0].facts[plan_tasks_total]", "41",
        "opinions[0].points", "0,95",
        "opinions[0].evidence[0].number", "103/BC-UBND"
    };

    @Test
    void what_is_sound_is_stored() {
        AssessmentForm form = new AssessmentForm();
        assertThat(controller.saveDraft(form, bind(form, Draft.class, SOUND)))
                .isEqualTo("redirect:/assessments/tinh-a");
        assertThat(saved).hasSize(1);
        assertThat(saved.get(0).entries()).hasSize(1);
    }

    @Test
    void every_fault_is_at_its_field_and_nothing_is_stored() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("vi"));
        AssessmentForm form = new AssessmentForm();
        String[] fields = SOUND.clone();
        fields[3] = "20";
        fields[11] = "ba mươi";
        fields[15] = "1,5";
        BindingResult errors = bind(form, Draft.class, fields);
        assertThat(errors.getFieldErrors())
                .extracting(FieldError::getField)
                .containsExactlyInAnyOrder("year", "opinions[0].facts[plan_tasks_completed]", "opinions[0].points");
        assertThat(errors.getFieldError("opinions[0].points").getDefaultMessage())
                .isEqualTo("PAR-1003: tự đánh giá: 1,5 điểm vượt quá điểm tối đa 1");
        assertThat(errors.getFieldValue("opinions[0].points")).isEqualTo("1,5");
        assertThat(controller.saveDraft(form, errors)).isEqualTo("edit");
        assertThat(saved).isEmpty();
    }

    @Test
    void handing_in_asks_for_what_is_missing() {
        AssessmentForm form = new AssessmentForm();
        BindingResult errors = bind(form, Submit.class, SOUND);
        assertThat(errors.getFieldErrors()).extracting(FieldError::getField).containsOnly("opinions");
        assertThat(controller.submit(form, errors)).isEqualTo("edit");
    }

    @Test
    void the_documents_show_this_controller() throws IOException {
        String shown = Files.readAllLines(Path.of("src/test/java/vn/parindex/intake/ClaimController.java")).stream()
                .dropWhile(line -> !line.contains("// tag::controller[]"))
                .skip(1)
                .takeWhile(line -> !line.contains("// end::controller[]"))
                .collect(Collectors.joining("\n"));
        assertThat(Files.readString(Path.of("../../docs/forms.md"))).contains("```java\n" + shown + "\n```");
        assertThat(Files.readString(Path.of("../../docs/forms.vi.md"))).contains("```java\n" + shown + "\n```");
    }
}
