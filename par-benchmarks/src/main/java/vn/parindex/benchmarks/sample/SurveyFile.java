package vn.parindex.benchmarks.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.parindex.json.ParJson;
import vn.parindex.survey.Questionnaire;

/** A questionnaire of twenty questions and a file of answers to it, one row an answer. */
public final class SurveyFile {

    private static final int QUESTIONS = 20;
    private static final String OPTIONS = "ABCDK";

    private SurveyFile() {}

    /** Returns the questionnaire, made up. */
    public static Questionnaire questionnaire() {
        String questions = IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(i -> """
                        {"id": "C%1$d", "leaf": "1.%1$d", "text": {"vi": "Câu %1$d", "en": "Question %1$d"},
                         "groups": ["leaders", "citizens"], "scale": "abcd"}""".formatted(i))
                .collect(Collectors.joining(","));
        return ParJson.QUESTIONNAIRE.read("""
                {"format": "par-questionnaire/1", "id": "benchmark", "name": {"vi": "Phiếu hỏi", "en": "Form"},
                 "methodology": "benchmark", "minimumAnswers": 5,
                 "missing": {"stratum": "refuse", "group": "refuse", "question": "refuse"},
                 "rounding": {"decimals": 9, "mode": "half-up"},
                 "citation": {"source": "illustration"}, "confidence": "reconstructed", "note": "Made up.",
                 "scales": [{"id": "abcd", "options": [
                   {"id": "A", "text": {"vi": "Rất tốt", "en": "Very good"}, "weight": "100"},
                   {"id": "B", "text": {"vi": "Tốt", "en": "Good"}, "weight": "60"},
                   {"id": "C", "text": {"vi": "Kém", "en": "Bad"}, "weight": "20"},
                   {"id": "D", "text": {"vi": "Rất kém", "en": "Very bad"}, "weight": "0"},
                   {"id": "K", "text": {"vi": "Không có ý kiến", "en": "No opinion"}, "noOpinion": true}],
                   "citation": {"source": "illustration"}, "confidence": "reconstructed"}],
                 "groups": [
                   {"id": "leaders", "name": {"vi": "Lãnh đạo", "en": "Leaders"}, "weight": "0.6"},
                   {"id": "citizens", "name": {"vi": "Người dân", "en": "Citizens"}, "weight": "0.4", "strata": [
                     {"id": "town", "name": {"vi": "Thành thị", "en": "Town"}, "weight": "3"},
                     {"id": "countryside", "name": {"vi": "Nông thôn", "en": "Countryside"}, "weight": "1"}]}],
                 "questions": [%s]}
                """.formatted(questions), "benchmark");
    }

    /** Writes a file of answers; every respondent answers every question. */
    public static void write(Path file, int rows) {
        Random random = new Random(7);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("respondent,group,stratum,question,answer\n");
            for (int row = 0; row < rows; row++) {
                int respondent = row / QUESTIONS;
                out.write("P" + respondent);
                out.write(
                        switch (respondent % 3) {
                            case 0 -> ",leaders,,";
                            case 1 -> ",citizens,town,";
                            default -> ",citizens,countryside,";
                        });
                out.write("C" + (row % QUESTIONS + 1) + ",");
                out.write(OPTIONS.charAt(random.nextInt(OPTIONS.length())));
                out.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
