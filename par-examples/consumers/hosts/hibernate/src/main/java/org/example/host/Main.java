package org.example.host;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.file.Path;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import vn.parindex.assessment.Assessment;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.json.ParJson;
import vn.parindex.result.IndexResult;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Mode;
import vn.parindex.value.Points;

/** Scores an assessment in a file and keeps both in a database. */
public final class Main {

    /** A unit's round. */
    @Entity(name = "Round")
    public static class Round {

        @Id
        String unit;

        IndexYear reviewed;
        Points total;

        @Column(length = 1 << 24)
        Assessment assessment;

        @Column(length = 1 << 24)
        IndexResult result;

        String note;
    }

    private Main() {}

    static SessionFactory open(String url) {
        return new Configuration()
                .addAnnotatedClass(Round.class)
                .setProperty("hibernate.connection.url", url)
                .setProperty("hibernate.hbm2ddl.auto", "update")
                .setProperty("hibernate.generate_statistics", "true")
                .buildSessionFactory();
    }

    static void store(SessionFactory database, Path file) {
        Round round = new Round();
        round.assessment = ParJson.ASSESSMENT.read(file);
        round.unit = round.assessment.unit().id();
        round.reviewed = round.assessment.year();
        round.result = IndexEvaluator.of(MethodologyCatalog.installed().get(round.assessment.methodology()))
                .evaluate(round.assessment, Mode.FINAL);
        round.total = round.result.total().points();
        database.inTransaction(session -> session.persist(round));
    }

    public static void main(String[] arguments) {
        try (SessionFactory database = open("jdbc:h2:" + arguments[1])) {
            store(database, Path.of(arguments[0]));
        }
    }
}
