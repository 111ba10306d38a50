package vn.parindex.rules2020;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import vn.parindex.testkit.MethodologyKit;

/** The rule sets of 2020 held to their worked cases and to the laws. */
class MethodologyKitTest {

    private static final Path CASES = Path.of("src/test/resources/vn/parindex/rules2020");

    @TestFactory
    Stream<DynamicNode> provinces() {
        return MethodologyKit.of(ParRules2020.provinces())
                .cases(CASES.resolve("cases-province.tsv"))
                .totals(CASES.resolve("kit-totals-province.tsv"))
                .randomAssessments(60)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> ministries() {
        return MethodologyKit.of(ParRules2020.ministries())
                .cases(CASES.resolve("cases-ministry.tsv"))
                .totals(CASES.resolve("kit-totals-ministry.tsv"))
                .randomAssessments(60)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> printed_parts_and_areas() {
        return Stream.concat(
                MethodologyKit.of(ParRules2020.provinceParts()).tests(),
                MethodologyKit.of(ParRules2020.ministryAreas()).tests());
    }
}
