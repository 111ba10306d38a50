package vn.parindex.rulesframes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamConstants;
import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.comparison.Crosswalk;
import vn.parindex.evaluation.EvaluationCode;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.AdjustmentOutcome;
import vn.parindex.result.Completeness;
import vn.parindex.result.Grade;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Part;
import vn.parindex.result.Score;
import vn.parindex.result.State;
import vn.parindex.value.Arguments;
import vn.parindex.value.Citation;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Every public type of par-core goes through Java serialisation and is equal after it, or is refused for a reason. */
class SerialisationTest {

    private static final MethodologyId PROVINCE = MethodologyId.of("vn-1149-2020-province");
    private static final Methodology METHODOLOGY =
            MethodologyCatalog.installed().get(PROVINCE);
    private static final Path CORE = Path.of("../par-core/src/test/resources/vn/parindex");
    private static final JavaClasses CORE_TYPES = new ClassFileImporter()
            .importUrl(Points.class.getProtectionDomain().getCodeSource().getLocation());
    private static final Text NAME = Text.of("Ngày công bố", "Day of publication");

    /** What is not sent, and what is sent or done instead. */
    private static final Map<String, String> REFUSED = new LinkedHashMap<>();

    static {
        REFUSED.put(
                "part of a methodology, which is sent by its id and digest",
                "Adjustment AllOrNothing Area Checklist Item CountSteps Criterion Deductions FactSpec GradeScale Band"
                        + " Increments Leaf LegalBasis Levels Level Linear Anchor ListedUnit Method NotApplicablePolicy"
                        + " OpinionPolicy PossiblePoints Range Proportional PublishedIndex RoundingPolicy RuleField Parts"
                        + " RuleFields Scoring ShareSteps Source Stated Step SubCriterion SurveyMean UnitForm"
                        + " UnrankedUnit");
        REFUSED.put(
                "part of an assessment, which is sent whole",
                "AdjustmentEntry Approval Entry Evidence NotApplicable Opinion");
        REFUSED.put(
                "part of a result, which is sent whole",
                "LeafOutcome OpinionValue Outcome ResultOutline Row Stamp Trace Facts");
        REFUSED.put(
                "part of a questionnaire, a campaign, a log or a list of units, which are sent whole",
                "AnswerOption AnswerScale Question RespondentGroup Stratum SurveyPolicy Actor Assignment LockException"
                        + " Round ValueChange GiveOpinion RequestEvidence Applicability Adjust Move Unlock Lock"
                        + " LevelPeriod NamePeriod RegisteredUnit UnitEvent UnitKind");
        REFUSED.put(
                "computed from what is sent",
                "BadRows ConfidenceInterval Estimate GroupResult LeafResult QuestionResult StratumResult SurveyResult"
                        + " ComparedLeaf CountedValue Disputes IndexEffect ModeDifference Permission ProcessState"
                        + " RankMove Replay Applied Refused BandMembers BandTable Contender GroupMean GroupSpread"
                        + " RankedSubject RankedUnit Ranking RankingMeans WithoutRank GroupComparison GroupMove"
                        + " JoinedIndex JoinedPart NodeChange RelatedStanding UnitBreak UnitComparison YearComparison"
                        + " YearStanding YearStandings MergedFact Addend MergedFacts UnitLineage UnitMatch RuleFault"
                        + " RuleOutcome UnitRegister CrosswalkRow UnitWeight UnitWeights NameKey");
        REFUSED.put(
                "made where it is used",
                "Builder MethodologyBuilder BoundAssessment SurveyAggregator SurveyAnswer AppraisalProcess"
                        + " MethodologyCatalog TieKey TieRule BadRowPolicy InputCheck TypedInput TypedDecimal"
                        + " PhraseBook Phrases JsonFormat JsonOutput AnswerReader FactMerging");
    }

    private static List<Object> samples() throws IOException {
        List<Object> samples = new ArrayList<>(List.of(
                Points.ZERO,
                Points.parse("-13.754740001"),
                Points.ofNanos(-Long.MAX_VALUE),
                Percentage.parse("82.5"),
                Share.of(24, 36),
                Share.of(new BigDecimal("123456789012345678901234567"), new BigDecimal("1.000000007")),
                NodeCode.parse("3.4.1"),
                NodeCode.parse("9999"),
                IndexYear.of(2020),
                PROVINCE,
                Rounding.halfUp(4),
                NAME,
                Text.of("chỉ tiếng Việt", ""),
                new Citation("qd-1149", "Bảng 2"),
                new Unit("an-giang", "An Giang", "Đồng bằng sông Cửu Long"),
                Fact.met(true),
                Fact.of(4800),
                Fact.of(new BigDecimal("-123456789012345678.123456789")),
                Fact.level("in-part"),
                Arguments.NONE,
                Arguments.of(
                        "got",
                        Points.of(3),
                        "share",
                        Share.of(1, 3),
                        "mean",
                        Percentage.of(5),
                        "words",
                        NAME,
                        "number",
                        new BigDecimal("1.20"),
                        "list",
                        List.of("a", Points.of(1), List.of(NAME))),
                finding(),
                new Score(State.SCORED, Points.of(1), Points.of(2), Points.of(2), Points.ZERO),
                new Completeness(1, 2, 3, 4),
                new Grade("ministry", "publication", "good", NAME),
                new Part("measured", NAME, Score.NONE),
                new AdjustmentOutcome("late", NAME, true, false, Points.of(2), Points.of(1)),
                assessment(),
                result(),
                METHODOLOGY,
                IndexEvaluator.of(METHODOLOGY),
                ParCrosswalks.find(
                                MethodologyId.of("vn-1294-2012-province-parts"),
                                MethodologyId.of("vn-1149-2020-province-parts"),
                                MethodologyCatalog.installed()::find)
                        .orElseThrow(),
                ParJson.QUESTIONNAIRE.read(CORE.resolve("survey/questionnaire.json")),
                ParJson.CAMPAIGN.read(CORE.resolve("json/appraisal/campaign.json")),
                ParJson.EVENTS.read(CORE.resolve("json/appraisal/events.json")),
                ParJson.EVENTS
                        .read(CORE.resolve("json/appraisal/events.json"))
                        .events()
                        .get(0),
                ParJson.UNITS.read(Path.of("src/main/resources/vn/parindex/rulesframes/units.json")),
                new ParIndexException(List.of(finding(), finding(), finding(), finding(), finding()))));
        return samples;
    }

    private static Finding finding() {
        return Finding.error(
                EvaluationCode.ABOVE_MAXIMUM, "3.4.1", "got", Points.parse("1.2"), "allowed", Points.of(1));
    }

    private static Assessment assessment() {
        return Assessment.of(new Unit("an-giang", "An Giang", "Đồng bằng"), PROVINCE, IndexYear.of(2020))
                .note("Số liệu minh họa")
                .add(Entry.of(
                        NodeCode.parse("1.1.1"),
                        Opinion.at(Stage.SELF).withPoints(Points.parse("0.5")).withReason("đã ban hành")))
                .add(new AdjustmentEntry("bonus", Points.parse("1.5"), "Sáng kiến"))
                .build();
    }

    private static IndexResult result() {
        return IndexEvaluator.of(METHODOLOGY).evaluate(assessment(), Mode.SELF);
    }

    private static byte[] bytes(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new AssertionError(value.getClass().getName(), e);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }

    /** What a value says, for those that have no equals. */
    private static Object said(Object value) {
        if (value instanceof IndexEvaluator evaluator) {
            return List.of("evaluator", evaluator.methodology());
        }
        if (value instanceof ParIndexException exception) {
            return exception.findings();
        }
        if (value instanceof Crosswalk crosswalk) {
            return ParJson.crosswalk(MethodologyCatalog.installed()::find).canonical(crosswalk);
        }
        return value instanceof IndexResult result ? ParJson.RESULT.canonical(result) : value;
    }

    @Test
    void samples_are_equal_afterwards() throws IOException, ClassNotFoundException {
        for (Object sample : samples()) {
            Object read = read(bytes(sample));
            assertThat(read).as("%s", sample.getClass()).hasSameClassAs(sample);
            assertThat(said(read)).as("%s", sample.getClass()).isEqualTo(said(sample));
        }
    }

    @Test
    void a_result_keeps_its_canonical_bytes_and_the_digest_of_its_methodology()
            throws IOException, ClassNotFoundException {
        IndexResult read = (IndexResult) read(bytes(result()));

        assertThat(read).isEqualTo(result());
        assertThat(ParJson.RESULT.canonical(read)).isEqualTo(ParJson.RESULT.canonical(result()));
        assertThat(read.stamp().digest()).isEqualTo(METHODOLOGY.digest());
    }

    @Test
    void one_methodology_is_the_same_object_wherever_it_arrives() throws IOException, ClassNotFoundException {
        IndexEvaluator evaluator = IndexEvaluator.of(METHODOLOGY);

        assertThat(read(bytes(METHODOLOGY))).isEqualTo(METHODOLOGY).isSameAs(read(bytes(METHODOLOGY)));
        assertThat(read(bytes(evaluator))).isSameAs(read(bytes(evaluator)));
        assertThat(bytes(evaluator)).hasSizeLessThan(400);
    }

    /** The data types: what has fields of its own; closed lists are looked at apart. */
    private static List<JavaClass> dataTypes() {
        return CORE_TYPES.stream()
                .filter(SerialisationTest::isPublic)
                .filter(type -> !type.isInterface() && !type.isEnum())
                .filter(type -> type.getFields().stream()
                        .anyMatch(field -> !field.getModifiers().contains(JavaModifier.STATIC)))
                .toList();
    }

    private static boolean isPublic(JavaClass type) {
        boolean own = Stream.of(".csv", ".codec", ".internal").noneMatch(type.getPackageName()::endsWith);
        return own
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(SerialisationTest::isPublic).orElse(true);
    }

    @Test
    void every_public_data_type_is_sent_or_refused_for_a_reason() throws IOException {
        Set<String> sent = samples().stream()
                .map(sample -> sample instanceof Fact.Amount ? Fact.Amount.class : sample.getClass())
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> refused = REFUSED.values().stream()
                .flatMap(names -> Arrays.stream(names.split(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> can = new TreeSet<>();
        Set<String> cannot = new TreeSet<>();
        dataTypes().forEach(type -> (type.isAssignableTo(Serializable.class) ? can : cannot).add(type.getSimpleName()));

        assertThat(can).as("each has a sample").containsExactlyElementsOf(sent);
        assertThat(cannot).as("each has a reason").containsExactlyElementsOf(refused);
    }

    @Test
    void what_is_refused_is_refused_at_once() {
        for (Object part : List.of(
                assessment().entries().values().iterator().next(),
                result().outcomes().get(0))) {
            assertThatExceptionOfType(NotSerializableException.class)
                    .isThrownBy(() -> new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(part))
                    .withMessage(part.getClass().getName());
        }
    }

    @Test
    void closed_lists_come_back_as_the_same_constants() throws ReflectiveOperationException, IOException {
        List<JavaClass> lists = CORE_TYPES.stream()
                .filter(type -> type.isEnum() && isPublic(type))
                .toList();
        assertThat(lists).hasSizeGreaterThan(30);
        for (JavaClass list : lists) {
            for (Object constant : list.reflect().getEnumConstants()) {
                assertThat(read(bytes(constant))).isSameAs(constant);
            }
        }
    }

    /** The bytes of an object of a class all of whose fields have been left out. */
    private static byte[] empty(Class<?> type) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
        out.writeShort(ObjectStreamConstants.STREAM_VERSION);
        out.writeByte(ObjectStreamConstants.TC_OBJECT);
        for (Class<?> c = type; c != null && Serializable.class.isAssignableFrom(c); c = c.getSuperclass()) {
            out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
            out.writeUTF(c.getName());
            out.writeLong(ObjectStreamClass.lookup(c).getSerialVersionUID());
            out.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
            out.writeShort(0);
            out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
        }
        out.writeByte(ObjectStreamConstants.TC_NULL);
        return bytes.toByteArray();
    }

    @Test
    void nothing_is_read_from_fields_that_its_constructor_would_refuse() throws IOException, ClassNotFoundException {
        Set<Class<?>> soundWithoutFields =
                Set.of(Completeness.class, Fact.met(false).getClass());
        for (Object sample : samples()) {
            byte[] hostile = empty(sample.getClass());
            if (soundWithoutFields.contains(sample.getClass())) {
                assertThat(read(hostile)).isIn(new Completeness(0, 0, 0, 0), Fact.met(false));
            } else {
                assertThatExceptionOfType(InvalidObjectException.class)
                        .as("%s", sample.getClass())
                        .isThrownBy(() -> read(hostile));
            }
        }
    }

    private static byte[] replaced(byte[] bytes, String from, String to) {
        assertThat(from.length()).as("the length stands before the text").isEqualTo(to.length());
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(text).contains(from);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_text_that_is_no_value_is_refused() {
        Map.of(
                        replaced(bytes(Points.parse("0.25")), "0.25", "0,25"),
                        "not a plain decimal",
                        replaced(bytes(NodeCode.parse("3.4.1")), "3.4.1", "3..41"),
                        "not a node code",
                        replaced(bytes(Share.of(1, 100_000_000)), "1/100000000", "1e9999999/1"),
                        "",
                        replaced(bytes(Fact.of(123456789)), "123456789", "1e9999999"),
                        "digits",
                        replaced(
                                bytes(Arguments.of("got", new BigDecimal("1e7"))),
                                "\u00ff\u00ff\u00ff\u00f9",
                                "\u0080\u0000\u0000\u0001"),
                        "number with an exponent of more than 1000",
                        replaced(bytes(Points.of(1)), "points", "pounds"),
                        "no kind of value: 'pounds'",
                        replaced(bytes(new Unit("an-giang", "Giang", "")), "Giang", "     "),
                        "name is blank")
                .forEach((bytes, words) -> assertThatExceptionOfType(InvalidObjectException.class)
                        .isThrownBy(() -> read(bytes))
                        .withMessageContaining(words));
    }

    @Test
    void a_document_that_is_none_names_its_faults() {
        byte[] bytes = replaced(bytes(assessment()), "\"year\":2020", "\"yaer\":2020");

        ParIndexException refused = (ParIndexException) catchThrowable(() -> read(bytes));

        assertThat(refused.findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(InputCode.UNKNOWN_KEY, InputCode.MISSING_KEY);
        assertThat(refused.findings())
                .allSatisfy(fault -> assertThat(fault.place()).startsWith("par-assessment/1"));
    }

    @Test
    void a_methodology_that_is_not_here_or_another_one_is_refused_by_code() {
        byte[] unknown = replaced(bytes(METHODOLOGY), "2020-province", "2021-province");
        byte[] other = replaced(
                bytes(IndexEvaluator.of(METHODOLOGY)),
                METHODOLOGY.digest(),
                "0".repeat(METHODOLOGY.digest().length()));

        assertThatExceptionOfType(ParIndexException.class)
                .isThrownBy(() -> read(unknown))
                .withMessageStartingWith("PAR-4001: no methodology vn-1149-2021-province; there are: ");
        assertThatExceptionOfType(ParIndexException.class)
                .isThrownBy(() -> read(other))
                .withMessage("PAR-4004: methodology vn-1149-2020-province was sent with the digest " + "0".repeat(64)
                        + "; the one installed here has " + METHODOLOGY.digest()
                        + ": install the same rules on both sides");
    }

    @Test
    void a_rule_set_of_ones_own_can_be_written_but_is_not_found_elsewhere() {
        Methodology own =
                METHODOLOGY.toBuilder().id(MethodologyId.of("own-2031")).build();

        assertThatExceptionOfType(ParIndexException.class)
                .isThrownBy(() -> read(bytes(own)))
                .withMessageStartingWith("PAR-4001: no methodology own-2031; ");
    }

    @Test
    void the_exception_of_a_broken_document_crosses_with_its_faults_and_cause() throws Exception {
        ParIndexException broken =
                (ParIndexException) catchThrowable(() -> ParJson.ASSESSMENT.read("{\"format\":", "x.json"));

        ParIndexException read = (ParIndexException) read(bytes(broken));

        assertThat(read.findings()).isEqualTo(broken.findings()).isNotEmpty();
        assertThat(read).hasMessage(broken.getMessage());
    }

    /** Any bytes give an exception or a value that exists: one that is written and read again as an equal one. */
    @Test
    void damaged_bytes_never_make_a_value_that_does_not_exist() throws IOException, ClassNotFoundException {
        Random random = new Random(20201149);
        int refused = 0;
        for (Object sample : samples()) {
            byte[] bytes = bytes(sample);
            for (int i = 0; i < 150; i++) {
                byte[] damaged = bytes.clone();
                damaged[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                Object read;
                try {
                    read = read(damaged);
                } catch (IOException | ClassNotFoundException | RuntimeException e) {
                    refused++;
                    continue;
                }
                boolean ours = read.getClass().getName().startsWith("vn.parindex.");
                assertThat(ours ? said(read(bytes(read))) : "").isEqualTo(ours ? said(read) : "");
            }
        }
        assertThat(refused).isGreaterThan(1000);
    }

    @Test
    void the_guide_names_what_is_not_sent() throws IOException {
        String guide = Files.readString(Path.of("../docs/serialisation.md"));
        assertThat(REFUSED.keySet()).allSatisfy(reason -> assertThat(guide).contains(reason));
    }
}
