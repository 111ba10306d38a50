package vn.parindex.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of page in a browser: axe-core finds nothing at 390 and 1280 pixels, in light, dark and forced colours;
 * nothing scrolls sideways; print keeps to its pages. The profile {@code hosts} brings axe-core into {@code target}.
 */
@Tag("heavy")
class AccessiblePagesTest {

    private static final Path AXE = Path.of("target/axe/package/axe.min.js");
    private static final String EXAMINE =
            "axe.run().then(found => found.violations.map(violation => violation.id + ': '"
                    + " + violation.nodes.map(node => node.html.slice(0, 160)).join(' | ')))";

    @TempDir
    private Path folder;

    private final Map<String, Path> pages = new LinkedHashMap<>();

    @BeforeEach
    void makeEveryKindOfPage() throws Exception {
        Path province = Run.copy(folder, "demo/province-2020.json");
        Path ministry = Run.copy(folder, "demo/ministry-2020.json");
        String demo = Files.readString(province);
        List<Path> others = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            others.add(Run.write(
                    folder.resolve("other-" + i + ".json"),
                    demo.replace("tinh-minh-hoa", "tinh-" + i).replace("Minh Họa", "Minh Họa " + i)));
        }
        Path later = Run.write(folder.resolve("later.json"), demo.replace("\"year\": 2020", "\"year\": 2021"));
        for (String language : List.of("vi", "en")) {
            file(language, "unit", "report", province);
            file(language, "explained", "report", ministry, "--explain");
            file(language, "claims", "report", province, "--mode", "self");
            file(language, "among", "report", province, "--among", others.get(0), others.get(1));
            file(language, "brief", "report", province, "--brief", "--among", others.get(0));
            file(language, "since", "report", later, "--brief", "--since", province);
            file(language, "ranking", "report", province, others.get(0), others.get(1), others.get(2));
            file(language, "council", "opinions", province);
            file(language, "years", "compare", "2019", "2020");
            file(language, "departments", "compare", "2019", "2020", "--level", "department");
            printed(language, "lost", "lost", province, "--peers", others.get(0), others.get(1));
            printed(language, "why", "why", province, later);
            printed(language, "patterns", "patterns", province, others.get(0), others.get(1), others.get(2));
        }
    }

    private void file(String language, String name, Object... arguments) {
        Path page = folder.resolve(name + "-" + language + ".html");
        List<Object> all = new ArrayList<>(List.of("--lang", language));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--html", page));
        Run run = Run.par(all.toArray());
        assertThat(page).as(name + ": " + run.err()).exists();
        pages.put(page.getFileName().toString(), page);
    }

    private void printed(String language, String name, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("--lang", language));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--format", "html"));
        Run run = Run.par(all.toArray());
        assertThat(run.out()).as(name + ": " + run.err()).startsWith("<!DOCTYPE html>");
        pages.put(name + "-" + language, Run.write(folder.resolve(name + "-" + language + ".html"), run.out()));
    }

    @Test
    void axe_finds_nothing_and_print_keeps_to_its_pages() throws Exception {
        String axe = Files.readString(AXE, StandardCharsets.UTF_8);
        List<String> faults = new ArrayList<>();
        try (DrivenBrowser browser = new DrivenBrowser(folder.resolve("profile"))) {
            for (Map.Entry<String, Path> page : pages.entrySet()) {
                examine(browser, page, 390, axe, "prefers-color-scheme", "light", faults);
                examine(browser, page, 390, axe, "forced-colors", "active", faults);
                examine(browser, page, 1280, axe, "prefers-color-scheme", "light", faults);
                examine(browser, page, 1280, axe, "prefers-color-scheme", "dark", faults);
                long printed = browser.printedPages();
                long most = most(page.getKey());
                if (printed > most) {
                    faults.add(page.getKey() + ": printed on " + printed + " pages, at most " + most);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** A unit's report takes ten pages, with explanations twenty, the page for the leadership one. */
    private static long most(String page) {
        if (page.startsWith("brief") || page.startsWith("since")) {
            return 1;
        }
        return page.startsWith("explained") ? 20 : 10;
    }

    private static void examine(
            DrivenBrowser browser,
            Map.Entry<String, Path> page,
            int width,
            String axe,
            String feature,
            String value,
            List<String> faults)
            throws Exception {
        browser.open(page.getValue(), width, feature, value);
        String place = page.getKey() + " at " + width + " px, " + feature + " " + value + ": ";
        if (browser.ask("document.documentElement.scrollWidth").asInt() > width) {
            faults.add(place + "scrolls sideways");
        }
        browser.ask(axe + "; 0");
        JsonNode found = browser.ask(EXAMINE);
        assertThat(found.isArray()).as(place + found).isTrue();
        found.forEach(fault -> faults.add(place + fault.asText()));
    }
}
