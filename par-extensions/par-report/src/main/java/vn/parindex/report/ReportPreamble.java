package vn.parindex.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.RoundingPolicy;
import vn.parindex.ranking.Ranking;
import vn.parindex.report.Report.Field;
import vn.parindex.report.Report.Notice;
import vn.parindex.report.Report.Tone;
import vn.parindex.result.Completeness;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Score;
import vn.parindex.result.Stamp;
import vn.parindex.value.Mode;

/** The heading and the notices that every report begins with. */
final class ReportPreamble {

    private final Methodology methodology;
    private final ReportText words;

    ReportPreamble(Methodology methodology, ReportText words) {
        this.methodology = methodology;
        this.words = words;
    }

    List<Field> unit(IndexResult result) {
        List<Field> fields = new ArrayList<>();
        fields.add(field("unit", result.unit().name()));
        fields.add(field("year", result.year()));
        if (!result.ranked()) {
            fields.add(field("rank", words.say("preamble.unranked")));
        }
        fields.addAll(stamp(result.stamp()));
        return fields;
    }

    List<Field> ranking(Ranking ranking) {
        List<Field> fields = new ArrayList<>();
        fields.add(field(
                "units",
                words.say(
                        "preamble.units",
                        "ranked",
                        words.number(ranking.ranked().size()),
                        "apart",
                        words.number(ranking.withoutRank().size()))));
        ranking.year().ifPresent(year -> fields.add(field("year", year)));
        ranking.stamp().ifPresent(stamp -> fields.addAll(stamp(stamp)));
        return fields;
    }

    private List<Field> stamp(Stamp stamp) {
        return List.of(
                field("methodology", stamp.methodologyName()),
                field("decision", methodology.decision().inFull()),
                field("mode", stamp.mode().label()));
    }

    /** Returns what stands at the end: which data, which program, how figures were rounded, abbreviations. */
    List<Field> technical(Optional<Stamp> stamp) {
        List<Field> fields = new ArrayList<>();
        stamp.ifPresent(of -> {
            fields.add(field("digest", of.methodology() + "@" + of.digest()));
            fields.add(field("library", of.library()));
            fields.add(rounding());
            abbreviations().ifPresent(fields::add);
        });
        return fields;
    }

    private Field field(String key, Object value) {
        return new Field(words.say("field." + key), words.language().show(value));
    }

    List<Notice> notices(IndexResult result) {
        List<Notice> notices = new ArrayList<>(mode(result.stamp()));
        if (result.unit().hasCombinedFigures()) {
            notices.add(notice(Tone.NOT_FINAL, "notice.combined"));
        }
        Score total = result.total();
        if (total.isProvisional()) {
            Completeness completeness = result.completeness();
            notices.add(notice(
                    Tone.PROVISIONAL,
                    "notice.provisional",
                    "count",
                    words.number(completeness.open()),
                    "leaves",
                    words.number(completeness.leaves()),
                    "least",
                    words.printed(total.least()),
                    "most",
                    words.printed(total.most()),
                    "leastPercent",
                    total.index().map(words::printed).orElse(""),
                    "mostPercent",
                    total.mostIndex().map(words::printed).orElse("")));
        }
        new SourceText(words, methodology.decision().number())
                .marked(result.maximumByConfidence())
                .forEach(text -> notices.add(new Notice(Tone.CONFIDENCE, text)));
        return notices;
    }

    List<Notice> notices(Ranking ranking) {
        List<Notice> notices = new ArrayList<>();
        ranking.stamp().ifPresent(stamp -> notices.addAll(mode(stamp)));
        if (ranking.results().stream().anyMatch(result -> result.unit().hasCombinedFigures())) {
            notices.add(notice(Tone.NOT_FINAL, "notice.combined"));
        }
        if (ranking.results().isEmpty()) {
            notices.add(notice(Tone.CONFIDENCE, "notice.given-figures"));
            return notices;
        }
        new SourceText(words, methodology.decision().number())
                .marked(methodology.pointsByConfidence())
                .forEach(text -> notices.add(new Notice(Tone.CONFIDENCE, text)));
        return notices;
    }

    /** Returns the notice that the figures are not the final ones; none if they are. */
    private List<Notice> mode(Stamp stamp) {
        return stamp.mode() == Mode.FINAL
                ? List.of()
                : List.of(notice(Tone.NOT_FINAL, "notice." + stamp.mode().id()));
    }

    /** Returns what the abbreviations mean that the methodology uses; nothing if it uses none that are known. */
    private Optional<Field> abbreviations() {
        Set<String> used = methodology.nodes().stream()
                .map(node -> words.language().show(node.name()))
                .flatMap(name -> Stream.of(name.split("[^\\p{L}]+")))
                .collect(Collectors.toSet());
        List<String> list = words.keys("abbreviation.").stream()
                .filter(used::contains)
                .map(word -> word + ": " + words.say("abbreviation." + word))
                .toList();
        return list.isEmpty() ? Optional.empty() : Optional.of(field("abbreviations", String.join("; ", list)));
    }

    private Field rounding() {
        RoundingPolicy policy = methodology.rounding();
        return field(
                "rounding",
                ReportText.sentence(words.say(
                        "notice.rounding",
                        "leaf",
                        words.number(policy.leaf().decimals()),
                        "published",
                        words.number(policy.published().decimals()),
                        "confidence",
                        policy.confidence().label())));
    }

    private Notice notice(Tone tone, String key, Object... holes) {
        return new Notice(tone, ReportText.sentence(words.say(key, holes)));
    }
}
