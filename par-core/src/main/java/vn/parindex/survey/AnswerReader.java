package vn.parindex.survey;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.csv.CsvCode;
import vn.parindex.csv.CsvReader;
import vn.parindex.csv.CsvRecord;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.TypedText;

/**
 * Reads raw answers from CSV, row by row, in memory that does not grow with the file.
 *
 * <p>The CSV is that of {@link CsvReader}: UTF-8, separated by commas, semicolons or tabs. The header decides which of
 * two shapes the file has, in any order of columns:
 *
 * <pre>
 * respondent,group,stratum,question,answer     one row an answer
 * P001,citizens,urban,C1,A
 *
 * respondent,group,stratum,C1,C2               one row a respondent, one column a question
 * P001,citizens,urban,A,B
 * </pre>
 *
 * <p>{@code respondent} may be left out; {@code stratum} too, if no group has strata. An empty answer is a question
 * left unanswered. Any other column is refused, because a misspelt question would else be lost. Spaces around a field
 * and characters that nobody sees do not matter, see {@link SurveyAnswer}; a row of empty fields is no row.
 *
 * <p>A row that cannot be used is refused with its line and the reason, counted, and the reading goes on. At the end
 * the caller's {@link BadRowPolicy} decides whether the file may be used at all. See {@link SurveyAggregator} for
 * answers given twice.
 */
public final class AnswerReader {

    /** The most bytes of a file unless the caller sets another limit: 8 GiB, some 200 million answers. */
    public static final long MOST_BYTES = 8L << 30;

    private final Questionnaire questionnaire;
    private final BadRowPolicy policy;
    private final long mostBytes;

    private AnswerReader(Questionnaire questionnaire, BadRowPolicy policy, long mostBytes) {
        this.questionnaire = questionnaire;
        this.policy = policy;
        this.mostBytes = mostBytes;
    }

    /**
     * Obtains a reader of answers to a questionnaire.
     *
     * @param questionnaire the questionnaire
     * @param policy the limits on bad rows
     * @return the reader
     */
    public static AnswerReader of(Questionnaire questionnaire, BadRowPolicy policy) {
        Objects.requireNonNull(questionnaire, "questionnaire");
        return new AnswerReader(questionnaire, Objects.requireNonNull(policy, "policy"), MOST_BYTES);
    }

    /**
     * Returns a copy with another limit on the size of a file.
     *
     * @param most the most bytes, above zero
     * @return another reader
     * @throws IllegalArgumentException if the number is not above zero
     */
    public AnswerReader withMostBytes(long most) {
        if (most < 1) {
            throw new IllegalArgumentException("mostBytes is not above zero: " + most);
        }
        return new AnswerReader(questionnaire, policy, most);
    }

    /**
     * Reads one file. Several files are read one by one and {@linkplain SurveyAggregator#merge merged}, so that a
     * refused one adds nothing.
     *
     * @param stream the bytes; read to the end, not closed
     * @param name the name of the file in findings
     * @return an aggregator with the answers of this file and its bad rows
     * @throws ParIndexException if the header is not usable, the file cannot be read, is too large, or has more bad
     *     rows than the policy allows; then the bad rows listed follow
     */
    public SurveyAggregator read(InputStream stream, String name) {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(name, "name");
        CsvReader csv =
                CsvReader.utf8(stream, name, Integer.MAX_VALUE, mostBytes).headedBy(AnswerColumns.names(questionnaire));
        CsvRecord header = csv.next()
                .orElseThrow(() -> new ParIndexException(
                        csv.faults().isEmpty() ? List.of(Finding.error(CsvCode.NO_ROWS, name)) : csv.faults()));
        AnswerColumns columns =
                AnswerColumns.of(header.cutTo(1).fields(), questionnaire, csv.place(header), csv.takeFaults());
        SurveyAggregator aggregator = SurveyAggregator.of(questionnaire, policy.listed());
        for (Optional<CsvRecord> record = csv.next(); record.isPresent(); record = csv.next()) {
            row(csv, record.get(), columns, aggregator);
        }
        refuseIfTooBad(aggregator.badRows(), name);
        return aggregator;
    }

    private static void row(CsvReader csv, CsvRecord record, AnswerColumns columns, SurveyAggregator aggregator) {
        List<Finding> unreadable = csv.takeFaults();
        List<String> fields = record.cutTo(columns.count()).fields();
        if (!unreadable.isEmpty()) {
            aggregator.note(unreadable);
        } else if (fields.size() != columns.count()) {
            aggregator.note(List.of(Finding.error(
                    CsvCode.COLUMN_COUNT, csv.place(record), "got", fields.size(), "expected", columns.count())));
        } else if (columns.oneColumnAQuestion()) {
            aggregator.note(respondent(fields, columns, aggregator, csv.place(record)));
        } else {
            aggregator.row(columns.answer(fields), 1, () -> csv.place(record));
        }
    }

    /**
     * Counts the answers of one respondent. A field that is empty because this group is not asked is no answer at all.
     */
    private static List<Finding> respondent(
            List<String> fields, AnswerColumns columns, SurveyAggregator aggregator, String place) {
        SurveyAnswer who = columns.answer(fields);
        CounterPlan plan = aggregator.plan();
        CounterPlan.GroupPlan group = plan.group(who.group()).orElse(null);
        if (group == null || group.cell(who.stratum()) < 0) {
            return List.of(plan.fault(who, place));
        }
        List<Finding> faults = new ArrayList<>();
        for (int column = 0; column < columns.count(); column++) {
            String question = columns.questions().get(column);
            if (question == null) {
                continue;
            }
            boolean asked = plan.question(question).orElseThrow().asks(group);
            if (asked || !TypedText.isBlank(fields.get(column))) {
                aggregator.count(columns.answer(fields, column), 1, () -> place).ifPresent(faults::add);
            }
        }
        return faults;
    }

    private void refuseIfTooBad(BadRows bad, String name) {
        if (!policy.accepts(bad)) {
            List<Finding> findings = new ArrayList<>();
            findings.add(Finding.error(SurveyCode.TOO_MANY_BAD_ROWS, name, "got", bad.bad(), "total", bad.rows()));
            findings.addAll(bad.listed());
            throw new ParIndexException(findings);
        }
    }
}
