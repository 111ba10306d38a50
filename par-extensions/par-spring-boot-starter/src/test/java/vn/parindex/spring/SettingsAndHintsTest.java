package vn.parindex.spring;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import vn.parindex.intake.AssessmentForm;

import static org.assertj.core.api.Assertions.assertThat;

/** What tools read of the starter: its settings, and what a native image keeps. */
class SettingsAndHintsTest {

    private static final Pattern NAME = Pattern.compile("\"name\": \"([^\"]+)\"");

    @Test
    void every_setting_is_described_and_no_other() throws IOException {
        List<String> settings = new ArrayList<>(List.of("management.info.par.enabled"));
        for (RecordComponent setting : ParProperties.class.getRecordComponents()) {
            settings.add("par." + setting.getName());
        }

        Enumeration<URL> files =
                getClass().getClassLoader().getResources("META-INF/spring-configuration-metadata.json");
        List<String> described = new ArrayList<>();
        for (URL file : Collections.list(files)) {
            try (InputStream stream = file.openStream()) {
                String metadata = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                if (metadata.contains(ParProperties.class.getName())) {
                    NAME.matcher(metadata.substring(metadata.indexOf("\"properties\""), metadata.indexOf("\"hints\"")))
                            .results()
                            .forEach(name -> described.add(name.group(1)));
                }
            }
        }
        assertThat(described).containsExactlyInAnyOrderElementsOf(settings);
    }

    @Test
    void a_native_image_keeps_what_is_loaded_by_name() {
        RuntimeHints hints = new RuntimeHints();
        new ParRuntimeHints().registerHints(hints, getClass().getClassLoader());

        assertThat(RuntimeHintsPredicates.resource().forResource("vn/parindex/rules2020/province/methodology.json"))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.resource().forResource("vn/parindex/finding/codes_vi.properties"))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.resource()
                        .forResource("META-INF/services/vn.parindex.catalog.MethodologyProvider"))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.resource().forBundle("ContributorValidationMessages"))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.reflection().onType(AssessmentForm.class))
                .accepts(hints);
        assertThat(hints.reflection().typeHints())
                .extracting(hint -> hint.getType().getName())
                .contains("vn.parindex.intake.PointsOfValidator", "vn.parindex.intake.SoundFormValidator");
    }
}
