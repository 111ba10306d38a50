package vn.parindex.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.assessment.Evidence;
import vn.parindex.assessment.Opinion;

/** Writes what the unit handed in: its documents, and its explanations where proof is missing. */
final class EvidenceText {

    private final ReportText words;

    EvidenceText(ReportText words) {
        this.words = words;
    }

    /** Returns number and date of each document; its title or link where it has no number. */
    String brief(Collection<Opinion> opinions) {
        return documents(opinions)
                .map(document -> dated(
                        firstOf(document.number(), document.title(), document.link()),
                        document.date().strip()))
                .collect(Collectors.joining("; "));
    }

    /** Returns all that is known of each document, one text a document. */
    List<String> full(Collection<Opinion> opinions) {
        return documents(opinions).map(this::full).toList();
    }

    private String full(Evidence document) {
        List<String> parts = new ArrayList<>();
        parts.add(dated(
                firstOf(document.number(), document.title(), document.link()),
                document.date().strip()));
        if (!document.number().isBlank()) {
            parts.add(document.title().strip());
        }
        parts.add(document.issuer().strip());
        parts.add(document.place().strip());
        if (!document.number().isBlank() || !document.title().isBlank()) {
            parts.add(document.link().strip());
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** Returns the unit's explanations as sentences. */
    String explanations(Collection<Opinion> opinions) {
        return opinions.stream()
                .filter(opinion -> opinion.stage().isOfUnit())
                .map(opinion -> opinion.explanation().strip())
                .filter(text -> !text.isEmpty())
                .map(ReportText::sentence)
                .collect(Collectors.joining(" "));
    }

    private static Stream<Evidence> documents(Collection<Opinion> opinions) {
        return opinions.stream()
                .filter(opinion -> opinion.stage().isOfUnit())
                .flatMap(opinion -> opinion.evidence().stream());
    }

    private static String firstOf(String... texts) {
        return Stream.of(texts)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private String dated(String name, String date) {
        return date.isEmpty() ? name : words.say("evidence.dated", "document", name, "date", day(date));
    }

    /** Returns a day as the language writes it where it stands as year-month-day; any other text as it is. */
    private String day(String date) {
        try {
            return words.language().date(LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            return date;
        }
    }
}
