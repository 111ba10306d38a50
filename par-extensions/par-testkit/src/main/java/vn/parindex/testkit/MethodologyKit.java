package vn.parindex.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.function.Executable;
import vn.parindex.assessment.Assessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.report.OfficialTables;
import vn.parindex.report.TextFormat;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.Points;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * JUnit tests for one methodology: give it what you have, and return {@link #tests()} from a method marked
 * {@code @TestFactory}.
 *
 * <p>Example: {@code MethodologyKit.ofFolder(folder).cases(cases).totals(totals).tests()}. Immutable.
 */
public final class MethodologyKit {

    private final Methodology methodology;
    private final List<Path> cases;
    private final List<Path> totals;
    private final List<Path> digests;
    private final List<Golden> goldens;
    private final int random;
    private final boolean coverageOnlyReported;
    private final Language language;

    private record Golden(Path file, Assessment assessment) {}

    private MethodologyKit(
            Methodology methodology,
            List<Path> cases,
            List<Path> totals,
            List<Path> digests,
            List<Golden> goldens,
            int random,
            boolean coverageOnlyReported,
            Language language) {
        this.methodology = methodology;
        this.cases = cases;
        this.totals = totals;
        this.digests = digests;
        this.goldens = goldens;
        this.random = random;
        this.coverageOnlyReported = coverageOnlyReported;
        this.language = language;
    }

    /**
     * Tests of a methodology that is at hand.
     *
     * @param methodology the methodology
     * @return a kit with the laws alone, over 300 random assessments
     */
    public static MethodologyKit of(Methodology methodology) {
        return new MethodologyKit(
                Objects.requireNonNull(methodology, "methodology"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                300,
                false,
                Language.VI);
    }

    /**
     * Tests of a methodology in a folder or file, read strictly.
     *
     * @param path its folder or file
     * @return a kit
     * @throws vn.parindex.finding.ParIndexException with all faults of the files, each with file and pointer
     */
    public static MethodologyKit ofFolder(Path path) {
        return of(ParJson.METHODOLOGY.read(path));
    }

    /**
     * Adds worked cases, one a line: {@code code facts expected branch arithmetic}, divided by tabulators.
     *
     * @param file the cases
     * @return another kit
     */
    public MethodologyKit cases(Path file) {
        return new MethodologyKit(
                methodology, with(cases, file), totals, digests, goldens, random, coverageOnlyReported, language);
    }

    /**
     * Adds totals that must hold, one a line: {@code areas 8}, {@code criteria 43}, {@code sub-criteria 102},
     * {@code total 100}, or {@code method:survey 23.5}, divided by a tabulator, with a source in a third column.
     *
     * @param file the totals
     * @return another kit
     */
    public MethodologyKit totals(Path file) {
        return new MethodologyKit(
                methodology, cases, with(totals, file), digests, goldens, random, coverageOnlyReported, language);
    }

    /**
     * Adds a pinned digest, so that no change of the data passes unseen.
     *
     * @param file a file with the digest alone
     * @return another kit
     */
    public MethodologyKit digest(Path file) {
        return new MethodologyKit(
                methodology, cases, totals, with(digests, file), goldens, random, coverageOnlyReported, language);
    }

    /**
     * Adds the sheet of an assessment as it must be printed.
     *
     * @param file the sheet as text
     * @param assessment the assessment
     * @return another kit
     */
    public MethodologyKit golden(Path file, Assessment assessment) {
        return new MethodologyKit(
                methodology,
                cases,
                totals,
                digests,
                with(goldens, new Golden(file, assessment)),
                random,
                coverageOnlyReported,
                language);
    }

    /**
     * Sets the number of random assessments.
     *
     * @param number the number, zero or more
     * @return another kit
     */
    public MethodologyKit randomAssessments(int number) {
        return new MethodologyKit(methodology, cases, totals, digests, goldens, number, coverageOnlyReported, language);
    }

    /**
     * Branches without a case are printed and fail no test.
     *
     * @return another kit
     */
    public MethodologyKit coverageOnlyReported() {
        return new MethodologyKit(methodology, cases, totals, digests, goldens, random, true, language);
    }

    /**
     * Speaks another language than Vietnamese in failures.
     *
     * @param other the language
     * @return another kit
     */
    public MethodologyKit in(Language other) {
        return new MethodologyKit(methodology, cases, totals, digests, goldens, random, coverageOnlyReported, other);
    }

    private static <T> List<T> with(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(Objects.requireNonNull(more));
        return List.copyOf(longer);
    }

    /**
     * Returns the tests.
     *
     * @return one container for each thing that was given, and one for the laws
     */
    public Stream<DynamicNode> tests() {
        List<DynamicNode> nodes = new ArrayList<>();
        nodes.add(dynamicTest("the document is read again with the same digest", this::roundTrip));
        digests.forEach(file -> nodes.add(dynamicTest("the digest is the pinned one", () -> pinned(file))));
        totals.forEach(file -> nodes.add(dynamicContainer("totals", totalTests(file))));
        Laws laws = new Laws(methodology);
        RandomAssessments assessments = RandomAssessments.of(methodology, 20201230L);
        nodes.add(dynamicTest(
                "laws over " + random + " random assessments",
                () -> IntStream.range(0, random).forEach(i -> laws.check(assessments.next(), i))));
        CaseCheck check = new CaseCheck(methodology, language);
        List<WorkedCase> worked = cases.stream()
                .flatMap(file -> WorkedCase.read(file, methodology).stream())
                .toList();
        if (!worked.isEmpty()) {
            nodes.add(dynamicContainer(
                    "worked cases",
                    worked.stream()
                            .map(c -> dynamicTest(
                                    c.code() + " " + c.branch() + ", line " + c.line(), () -> check.check(c)))));
            nodes.add(dynamicTest("every branch has a case", () -> covered(check.missing(worked))));
        }
        goldens.forEach(golden ->
                nodes.add(dynamicTest("the sheet is as in " + golden.file().getFileName(), () -> sheet(golden))));
        return nodes.stream();
    }

    private void roundTrip() {
        byte[] bytes = ParJson.METHODOLOGY.pretty(methodology).getBytes(StandardCharsets.UTF_8);
        Methodology again = ParJson.METHODOLOGY.read(new ByteArrayInputStream(bytes), "methodology.json");
        Laws.require(
                again.digest().equals(methodology.digest()),
                "read again with digest " + again.digest() + ", not " + methodology.digest());
    }

    private void pinned(Path file) {
        String pinned = read(file).strip();
        Laws.require(
                pinned.equals(methodology.digest()),
                "the data has changed: digest " + methodology.digest() + ", pinned in " + file.getFileName() + " is "
                        + pinned + ". If the change is meant, write the new digest there and a line in the changelog.");
    }

    private Stream<DynamicNode> totalTests(Path file) {
        return read(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> {
                    String[] fields = line.split("\t");
                    Executable test = () -> {
                        String got = total(fields[0]);
                        Laws.require(
                                got.equals(fields[1]),
                                fields[0] + ": " + got + ", expected " + fields[1]
                                        + (fields.length > 2 ? " (" + fields[2] + ")" : ""));
                    };
                    return dynamicTest(fields[0] + " " + fields[1], test);
                });
    }

    private String total(String what) {
        return switch (what) {
            case "areas" -> nodes(1);
            case "criteria" -> nodes(2);
            case "sub-criteria" -> nodes(3);
            case "total" -> methodology.total().toString();
            default -> {
                Laws.require(what.startsWith("method:"), "unknown total " + what);
                yield methodology.leaves().stream()
                        .filter(leaf -> leaf.method().id().equals(what.substring(7)))
                        .map(Leaf::maximum)
                        .reduce(Points.ZERO, Points::plus)
                        .toString();
            }
        };
    }

    private String nodes(int depth) {
        return Long.toString(methodology.nodes().stream()
                .filter(node -> node.code().depth() == depth)
                .count());
    }

    private void covered(List<String> missing) {
        if (coverageOnlyReported) {
            missing.forEach(System.out::println);
        } else {
            Laws.require(missing.isEmpty(), String.join("\n", missing));
        }
    }

    private void sheet(Golden golden) {
        String got = TextFormat.PLAIN.render(OfficialTables.sheet(
                methodology, IndexEvaluator.of(methodology).evaluate(golden.assessment(), Mode.FINAL), language));
        String expected = Files.exists(golden.file()) ? read(golden.file()) : "";
        if (!got.equals(expected)) {
            Path written = Path.of("target", golden.file().getFileName().toString());
            try {
                Files.createDirectories(written.getParent());
                Files.writeString(written, got);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            throw new AssertionError("the sheet differs from " + golden.file().getFileName() + "; the new one is "
                    + written + ". If the change is meant, copy it there.");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
