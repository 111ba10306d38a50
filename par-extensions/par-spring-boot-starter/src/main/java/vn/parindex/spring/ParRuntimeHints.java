package vn.parindex.spring;

import java.util.List;
import org.springframework.aot.hint.BindingReflectionHintsRegistrar;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import vn.parindex.intake.AdjustmentForm;
import vn.parindex.intake.AssessmentForm;
import vn.parindex.intake.CampaignForm;
import vn.parindex.intake.DecimalText;
import vn.parindex.intake.EvidenceGiven;
import vn.parindex.intake.FactsOf;
import vn.parindex.intake.GrantForm;
import vn.parindex.intake.KnownMethodology;
import vn.parindex.intake.KnownNode;
import vn.parindex.intake.OpinionForm;
import vn.parindex.intake.PointsOf;
import vn.parindex.intake.SurveyRowForm;

/** What a native image has to keep: the library's files and providers, forms, and what validates them. */
public final class ParRuntimeHints implements RuntimeHintsRegistrar {

    private static final List<Class<?>> FORMS = List.of(
            AssessmentForm.class,
            OpinionForm.class,
            GrantForm.class,
            AdjustmentForm.class,
            CampaignForm.class,
            SurveyRowForm.class);

    private static final List<Class<?>> CONSTRAINTS = List.of(
            DecimalText.class,
            EvidenceGiven.class,
            FactsOf.class,
            KnownMethodology.class,
            KnownNode.class,
            PointsOf.class);

    /** Created by Spring. */
    public ParRuntimeHints() {
        // holds nothing
    }

    @Override
    public void registerHints(RuntimeHints hints, ClassLoader classLoader) {
        // The first is how Spring Framework 6 writes "any file in any folder below", the second how 7 does.
        hints.resources()
                .registerPattern("vn/parindex/*")
                .registerPattern("vn/parindex/**")
                .registerPattern("META-INF/services/vn.parindex.*")
                .registerResourceBundle("ContributorValidationMessages");
        new BindingReflectionHintsRegistrar().registerReflectionHints(hints.reflection(), FORMS.toArray(Class[]::new));
        CONSTRAINTS.forEach(constraint -> hints.reflection()
                .registerTypeIfPresent(
                        classLoader, constraint.getName() + "Validator", MemberCategory.INVOKE_DECLARED_CONSTRUCTORS));
        hints.reflection()
                .registerTypeIfPresent(
                        classLoader,
                        "vn.parindex.intake.SoundFormValidator",
                        MemberCategory.INVOKE_DECLARED_CONSTRUCTORS);
    }
}
