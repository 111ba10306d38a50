package vn.parindex.rules2020;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Node;
import vn.parindex.value.Confidence;

import static org.assertj.core.api.Assertions.assertThat;

/** The rows themselves: where they come from, and that nobody changes them unseen. */
class DataTest {

    static Stream<Methodology> methodologies() {
        return Table.all().stream();
    }

    static Stream<Arguments> digests() {
        return Table.rows("digests.tsv").stream().map(r -> Arguments.of(r[0], r[1]));
    }

    /**
     * Results name the digest of their rules, so a change of the data must be seen and meant; about.md says what to do
     * then.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("digests")
    void has_not_changed_unseen(String id, String digest) {
        assertThat(Table.methodology(id).digest()).isEqualTo(digest);
    }

    @Test
    void every_methodology_has_its_digest_pinned() {
        assertThat(Table.rows("digests.tsv"))
                .extracting(r -> r[0])
                .containsExactlyInAnyOrderElementsOf(
                        Table.all().stream().map(m -> m.id().value()).toList());
    }

    @ParameterizedTest
    @MethodSource("methodologies")
    void every_row_cites_a_listed_source(Methodology methodology) {
        assertThat(methodology.nodes())
                .isNotEmpty()
                .allSatisfy(
                        node -> assertThat(methodology.source(node.citation().source()))
                                .as("%s", node.code())
                                .isPresent());
    }

    @ParameterizedTest
    @MethodSource("methodologies")
    void a_row_is_never_surer_than_its_source(Methodology methodology) {
        assertThat(methodology.nodes()).allSatisfy(node -> {
            String grade =
                    methodology.source(node.citation().source()).orElseThrow().grade();
            Confidence most = switch (grade) {
                case "A" -> Confidence.OFFICIAL;
                case "B", "C" -> Confidence.REPORTED;
                default -> Confidence.RECONSTRUCTED;
            };
            assertThat(node.confidence())
                    .as("%s by a source of grade %s", node.code(), grade)
                    .isLessThanOrEqualTo(most);
        });
    }

    @ParameterizedTest
    @MethodSource("methodologies")
    void a_row_of_ours_says_in_a_note_what_of_it_is_ours(Methodology methodology) {
        assertThat(methodology.nodes())
                .filteredOn(n -> n.confidence() == Confidence.RECONSTRUCTED)
                .extracting(Node::note)
                .noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("methodologies")
    void every_figure_declared_is_used(Methodology methodology) {
        Set<String> used = methodology.leaves().stream()
                .flatMap(l -> l.rule().facts().stream())
                .collect(Collectors.toSet());

        assertThat(methodology.facts()).extracting(FactSpec::id).isSubsetOf(used);
    }

    @ParameterizedTest
    @MethodSource("methodologies")
    void every_name_stands_in_both_languages(Methodology methodology) {
        assertThat(methodology.nodes()).extracting(n -> n.name().en()).noneMatch(String::isBlank);
        assertThat(methodology.facts()).extracting(f -> f.name().en()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("methodologies")
    void was_made_for_the_rounds_2020_and_2021_by_decision_1149(Methodology methodology) {
        assertThat(methodology.rounds()).hasToString("[2020, 2021]");
        assertThat(methodology.decision().number()).isEqualTo("1149/QĐ-BNV");
        assertThat(methodology.decision().date()).hasToString("2020-12-30");
        assertThat(methodology.note())
                .as("says that it is not the annex, or what frame it is")
                .isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("methodologies")
    void is_read_back_from_one_document_as_it_is(Methodology methodology) {
        byte[] document = ParJson.METHODOLOGY.pretty(methodology).getBytes(StandardCharsets.UTF_8);

        assertThat(ParJson.METHODOLOGY.read(new ByteArrayInputStream(document), "document.json"))
                .isEqualTo(methodology);
    }

    @Test
    void the_frames_for_published_results_compute_nothing() {
        assertThat(List.of(ParRules2020.provinceParts(), ParRules2020.ministryAreas()))
                .allSatisfy(frame -> assertThat(frame.leaves())
                        .extracting(l -> l.rule().kind().id())
                        .containsOnly("stated"));
    }
}
