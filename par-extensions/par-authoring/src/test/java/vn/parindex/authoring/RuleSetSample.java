package vn.parindex.authoring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.catalog.MethodologyProvider;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Node;
import vn.parindex.value.Language;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NodeCode;

/** The fixtures of this package and how they are read. */
public final class RuleSetSample {

    /** The made-up methodology of base.json. */
    public static final Methodology BASE =
            ParJson.METHODOLOGY.read("base.json", RuleSetSample.class::getResourceAsStream);

    /** A catalogue of it alone. */
    public static final MethodologyCatalog CATALOG = MethodologyCatalog.of(List.of(new MethodologyProvider() {

        @Override
        public List<MethodologyId> ids() {
            return List.of(BASE.id());
        }

        @Override
        public Methodology load(MethodologyId id) {
            return BASE;
        }
    }));

    private RuleSetSample() {}

    /** An overlay on the base with some members of its own. */
    public static String overlay(String members) {
        return """
            {"format": "par-overlay/1", "base": "base-2020", "id": "derived-2023", "name": {"vi": "Bộ tiêu chí dẫn xuất"},
             "citation": {"source": "qd-1", "place": "Phụ lục"}, "confidence": "reported", %s}""".formatted(members);
    }

    /** Corrections of the base with some members of their own. */
    public static String corrections(String members) {
        return """
            {"format": "par-corrections/1", "base": "base-2020", "id": "corrected-2020",
             "sources": [{"id": "annex", "title": {"vi": "Phụ lục"}, "grade": "A"}], %s}""".formatted(members);
    }

    /** One correction; the place may be empty. */
    public static String correction(
            String code, String field, String from, String to, String place, String confidence) {
        return """
            {"code": "%s", "field": "%s", "from": "%s", "to": "%s", "citation": {"source": "annex"%s}, "confidence": "%s"}""".formatted(
                        code, field, from, to, place.isEmpty() ? "" : ", \"place\": \"" + place + "\"", confidence);
    }

    /** Reads a rule set among files by name. */
    public static Derivation derive(Map<String, String> files, String main) {
        return RuleSets.derive(main, name -> open(files, name), CATALOG);
    }

    private static InputStream open(Map<String, String> files, String name) {
        String content = files.get(name);
        return content == null
                ? RuleSetSample.class.getResourceAsStream(name)
                : new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a rule set that is one file. */
    public static Derivation derive(String file) {
        return derive(Map.of("rules.json", file), "rules.json");
    }

    /** The messages with which reading is refused, one a line; empty if it is not. */
    public static String refusal(String file, Language language) {
        try {
            derive(file);
            return "";
        } catch (ParIndexException e) {
            return e.findings().stream().map((Finding f) -> f.message(language)).collect(Collectors.joining("\n"));
        }
    }

    /** A row of a methodology. */
    public static Node row(Methodology methodology, String code) {
        return methodology.node(NodeCode.parse(code)).orElseThrow();
    }

    /** A file of refusals: blocks of a title, JSON, and the messages in both languages. */
    public record Refusal(String title, String json, String en, String vi) {

        /** Reads a file of refusals. */
        public static List<Refusal> read(String name) {
            List<Refusal> refusals = new ArrayList<>();
            try (InputStream stream = RuleSetSample.class.getResourceAsStream(name)) {
                for (String block : new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                        .strip()
                        .split("\n\n+")) {
                    List<String> lines = block.lines().toList();
                    refusals.add(new Refusal(
                            lines.get(0),
                            lines.stream()
                                    .skip(1)
                                    .filter(l -> !l.matches("(EN|VI) .*"))
                                    .collect(Collectors.joining("\n")),
                            messages(lines, "EN "),
                            messages(lines, "VI ")));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return refusals;
        }

        private static String messages(List<String> lines, String language) {
            return lines.stream()
                    .filter(l -> l.startsWith(language))
                    .map(l -> l.substring(3))
                    .collect(Collectors.joining("\n"));
        }

        @Override
        public String toString() {
            return title;
        }
    }
}
