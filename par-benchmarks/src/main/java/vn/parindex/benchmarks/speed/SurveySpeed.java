package vn.parindex.benchmarks.speed;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;
import vn.parindex.benchmarks.sample.SurveyFile;
import vn.parindex.survey.AnswerReader;
import vn.parindex.survey.BadRowPolicy;
import vn.parindex.survey.Questionnaire;
import vn.parindex.survey.SurveyResult;

/** A file of answers, one row an answer, read and put together; beside it jackson-csv, which only reads the rows. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SurveySpeed {

    /** How many rows. */
    @Param("1000000")
    public int rows;

    private final Questionnaire questionnaire = SurveyFile.questionnaire();
    private Path file;

    /** Writes the file. */
    @Setup
    public void prepare() throws IOException {
        file = Files.createTempFile("par-answers", ".csv");
        SurveyFile.write(file, rows);
    }

    /** Deletes the file. */
    @TearDown
    public void clear() throws IOException {
        Files.delete(file);
    }

    /** Answers read, checked and put together. */
    @Benchmark
    public SurveyResult survey() throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return AnswerReader.of(questionnaire, BadRowPolicy.refuseAny())
                    .read(stream, "answers")
                    .result();
        }
    }

    /** The rows read by jackson-csv. */
    @Benchmark
    public void jacksonCsv(Blackhole reader) throws IOException {
        CsvMapper mapper = new CsvMapper();
        mapper.enable(CsvParser.Feature.WRAP_AS_ARRAY);
        try (InputStream stream = Files.newInputStream(file);
                MappingIterator<String[]> all = mapper.readerFor(String[].class).readValues(stream)) {
            while (all.hasNextValue()) {
                reader.consume(all.nextValue());
            }
        }
    }
}
