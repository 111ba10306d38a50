package vn.parindex.jpa;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.appraisal.Campaign;
import vn.parindex.appraisal.Event;
import vn.parindex.appraisal.EventLog;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.json.ParJson;
import vn.parindex.result.IndexResult;
import vn.parindex.rules2020.ParRules2020;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Rows of a real database, through Hibernate. */
class ColumnsTest {

    private static final Assessment ASSESSMENT = Assessment.of(
                    Unit.of("an-giang", "An Giang"), ParRules2020.provinces().id(), IndexYear.of(2020))
            .add(
                    NodeCode.parse("3.4.1"),
                    Opinion.at(Stage.SELF)
                            .withFact("dossiers_on_time_province", Fact.of(4_800))
                            .withFact("dossiers_resolved_province", Fact.of(5_000)))
            .build();
    private static final IndexResult RESULT =
            IndexEvaluator.of(ParRules2020.provinces()).evaluate(ASSESSMENT, Mode.SELF);

    private static final Path APPRAISAL = Path.of("../../par-core/src/test/resources/vn/parindex/json/appraisal");
    private static final Campaign CAMPAIGN = ParJson.CAMPAIGN.read(APPRAISAL.resolve("campaign.json"));
    private static final EventLog EVENTS = ParJson.EVENTS.read(APPRAISAL.resolve("events.json"));
    private static final Event EVENT = EVENTS.events().get(0);

    private static final Logger LOG = Logger.getLogger("org.hibernate");

    private static SessionFactory database;

    @BeforeAll
    static void open() {
        LOG.setLevel(Level.SEVERE);
        database = new Configuration()
                .addAnnotatedClass(StoredAssessment.class)
                .setProperty("hibernate.connection.url", "jdbc:h2:mem:columns")
                .setProperty("hibernate.hbm2ddl.auto", "create-drop")
                .setProperty("hibernate.generate_statistics", "true")
                .setProperty("hibernate.session.events.log", "false")
                .buildSessionFactory();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void store() {
        database.inTransaction(session -> {
            session.createNativeMutationQuery("delete from StoredAssessment").executeUpdate();
            StoredAssessment row = new StoredAssessment();
            row.id = 1;
            row.name = "An Giang";
            row.assessment = ASSESSMENT;
            row.result = RESULT;
            row.assessmentJson = ASSESSMENT;
            row.resultJson = RESULT;
            row.campaign = CAMPAIGN;
            row.event = EVENT;
            row.events = EVENTS;
            row.code = NodeCode.parse("3.4.1");
            row.methodology = ParRules2020.provinces().id();
            row.reviewed = IndexYear.of(2021);
            row.points = Points.parse("0.25");
            row.stage = Stage.APPRAISAL_1;
            row.view = Mode.FINAL;
            session.persist(row);
        });
    }

    private static Object column(String sql) {
        return database.fromTransaction(
                session -> session.createNativeQuery(sql, Object.class).getSingleResult());
    }

    @Test
    void what_is_stored_is_read_again() {
        StoredAssessment row = database.fromTransaction(session -> session.find(StoredAssessment.class, 1L));

        assertThat(row.assessment).isEqualTo(ASSESSMENT);
        assertThat(row.result).isEqualTo(RESULT);
        assertThat(row.assessmentJson).isEqualTo(ASSESSMENT);
        assertThat(row.resultJson).isEqualTo(RESULT);
        assertThat(row.campaign).isEqualTo(CAMPAIGN);
        assertThat(row.event).isEqualTo(EVENT);
        assertThat(row.events).isEqualTo(EVENTS);
        assertThat(List.<Object>of(row.code, row.methodology, row.reviewed, row.points, row.stage, row.view))
                .containsExactly(
                        NodeCode.parse("3.4.1"),
                        ParRules2020.provinces().id(),
                        IndexYear.of(2021),
                        Points.parse("0.25"),
                        Stage.APPRAISAL_1,
                        Mode.FINAL);
    }

    @Test
    void documents_are_stored_canonical_and_values_as_files_write_them() {
        assertThat(column("select cast(result as varchar) from StoredAssessment"))
                .isEqualTo(ParJson.RESULT.canonical(RESULT));
        assertThat(column("select cast(assessment as varchar) from StoredAssessment"))
                .isEqualTo(ParJson.ASSESSMENT.canonical(ASSESSMENT));
        assertThat(column("select cast(campaign as varchar) from StoredAssessment"))
                .isEqualTo(ParJson.CAMPAIGN.canonical(CAMPAIGN));
        assertThat(column("select cast(event as varchar) from StoredAssessment"))
                .isEqualTo(ParJson.EVENT.canonical(EVENT));
        assertThat(column("select code || ' ' || methodology || ' ' || reviewed || ' ' || points || ' ' || stage"
                        + " || ' ' || view from StoredAssessment"))
                .isEqualTo("3.4.1 vn-1149-2020-province 2021 0.25 appraisal-1 final");
    }

    @Test
    void json_columns_hold_json_that_the_database_can_read() {
        assertThat(column("select cast((assessmentJson).\"unit\" as varchar) from StoredAssessment"))
                .isEqualTo("{\"id\":\"an-giang\",\"name\":\"An Giang\"}");
    }

    @Test
    void what_nobody_changed_is_not_written() {
        Statistics statistics = database.getStatistics();
        statistics.clear();

        database.inTransaction(session -> {
            session.find(StoredAssessment.class, 1L);
            session.flush();
        });
        assertThat(statistics.getEntityUpdateCount()).isZero();

        database.inTransaction(session -> session.find(StoredAssessment.class, 1L).name = "Long An");
        assertThat(statistics.getEntityUpdateCount()).isOne();

        database.inTransaction(session -> {
            StoredAssessment row = session.find(StoredAssessment.class, 1L);
            row.assessment = ParJson.ASSESSMENT.read(ParJson.ASSESSMENT.pretty(ASSESSMENT), "an equal one");
            row.result = ParJson.RESULT.read(ParJson.RESULT.pretty(RESULT), "an equal one");
        });
        assertThat(statistics.getEntityUpdateCount()).isOne();
    }

    @Test
    void a_value_is_the_same_object_in_the_row_and_in_what_hibernate_compares_with() {
        database.inTransaction(session -> {
            StoredAssessment row = session.find(StoredAssessment.class, 1L);
            assertThat(session.unwrap(SessionImplementor.class)
                            .getPersistenceContext()
                            .getEntry(row)
                            .getLoadedState())
                    .filteredOn(value -> value instanceof Assessment || value instanceof IndexResult)
                    .hasSize(4)
                    .allMatch(value -> value == row.assessment
                            || value == row.result
                            || value == row.assessmentJson
                            || value == row.resultJson);
        });
    }

    @Test
    void nothing_stays_nothing() {
        database.inTransaction(session -> {
            StoredAssessment row = new StoredAssessment();
            row.id = 2;
            session.persist(row);
        });

        StoredAssessment row = database.fromTransaction(session -> session.find(StoredAssessment.class, 2L));
        assertThat(row.assessment).isNull();
        assertThat(row.resultJson).isNull();
        assertThat(row.reviewed).isNull();
        assertThat(row.stage).isNull();
    }

    @Test
    void a_column_that_somebody_changed_is_refused_with_every_fault() {
        database.inTransaction(session -> session.createNativeMutationQuery(
                        "update StoredAssessment set assessment = replace(replace(cast(assessment as varchar),"
                                + " '\"year\":2020', '\"year\":1'), '\"unit\"', '\"more\":1,\"unit\"')")
                .executeUpdate());

        assertThatThrownBy(() -> database.inTransaction(session -> session.find(StoredAssessment.class, 1L)))
                .hasStackTraceContaining("PAR-3010 column#/year")
                .hasStackTraceContaining("PAR-3004 column: unknown key more");
    }
}
