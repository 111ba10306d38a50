package vn.parindex.survey;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.error.ErrorCode;
import vn.parindex.error.Finding;
import vn.parindex.error.ParIndexException;
import vn.parindex.value.Text;

/**
 * Reads raw answers from CSV, line by line, in memory that does not grow with the file.
 *
 * <p>UTF-8, with or without a byte order mark; fields may stand in double quotes; one row is one line. The header says which of two shapes
 * the file has, in any order of columns:
 *
 * <pre>
 * respondent,group,stratum,question,answer     one row an answer
 * P001,citizens,urban,C1,A
 *
 * respondent,group,stratum,C1,C2               one row a respondent, one column a question
 * P001,citizens,urban,A,B
 * </pre>
 *
 * <p>{@code respondent} may be left out; {@code stratum} too, if no group has strata. An empty answer is a question left unanswered. Any
 * other column is refused, because a misspelt question would else be lost.
 *
 * <p>A row that cannot be used is refused with its line and the reason, counted, and the reading goes on. At the end the caller's
 * {@link BadRowPolicy} says whether the file may be used at all. See {@link SurveyAggregator} for answers given twice.
 */
public final class AnswerReader {

    /** The longest line in bytes; a longer one is a bad row. */
    public static final int LONGEST_LINE = AnswerLines.LONGEST;

    /** The most bytes of a file unless the caller says otherwise: 8 GiB, some 200 million answers. */
    public static final long MOST_BYTES = 8L << 30;

    private final Questionnaire questionnaire;
    private final BadRowPolicy policy;
    private final char separator;
    private final long mostBytes;

    private AnswerReader(Questionnaire questionnaire, BadRowPolicy policy, char separator, long mostBytes) {
        this.questionnaire = questionnaire;
        this.policy = policy;
        this.separator = separator;
        this.mostBytes = mostBytes;
    }

    /**
     * A reader for fields cut at commas.
     *
     * @param questionnaire what was asked
     * @param policy how many bad rows a file may have
     * @return the reader
     */
    public static AnswerReader of(Questionnaire questionnaire, BadRowPolicy policy) {
        Objects.requireNonNull(questionnaire, "questionnaire");
        return new AnswerReader(questionnaire, Objects.requireNonNull(policy, "policy"), ',', MOST_BYTES);
    }

    /**
     * With another separator: spreadsheets under a Vietnamese locale write semicolons.
     *
     * @param character a comma, a semicolon or a tab
     * @return another reader
     * @throws IllegalArgumentException if it is none of these
     */
    public AnswerReader withSeparator(char character) {
        if (character != ',' && character != ';' && character != '\t') {
            throw new IllegalArgumentException("separator is not a comma, a semicolon or a tab: '" + character + "'");
        }
        return new AnswerReader(questionnaire, policy, character, mostBytes);
    }

    /**
     * With another limit on the size of a file.
     *
     * @param most the most bytes, above zero
     * @return another reader
     * @throws IllegalArgumentException if the number is not above zero
     */
    public AnswerReader withMostBytes(long most) {
        if (most < 1) {
            throw new IllegalArgumentException("mostBytes is not above zero: " + most);
        }
        return new AnswerReader(questionnaire, policy, separator, most);
    }

    /**
     * Reads one file. Several files are read one by one and {@linkplain SurveyAggregator#merge merged}, so that a refused one adds nothing.
     *
     * @param stream the bytes; read to the end, not closed
     * @param name what to call the file in findings
     * @return an aggregator that holds the answers of this file and its bad rows
     * @throws ParIndexException if the header is not usable, the file cannot be read, is too large, or has more bad rows than the policy
     *     allows; then the bad rows listed follow
     */
    public SurveyAggregator read(InputStream stream, String name) {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(name, "name");
        SurveyAggregator aggregator = SurveyAggregator.of(questionnaire, policy.listed());
        try {
            AnswerLines lines = new AnswerLines(stream, name, mostBytes);
            AnswerColumns columns = header(lines, name);
            while (lines.next()) {
                row(lines, columns, aggregator);
            }
        } catch (IOException e) {
            throw new ParIndexException(
                Finding.error(ErrorCode.UNREADABLE, name, "reason", Text.of("lỗi khi đọc", "reading failed")), e);
        }
        refuseIfTooBad(aggregator.badRows(), name);
        return aggregator;
    }

    private AnswerColumns header(AnswerLines lines, String name) throws IOException {
        if (!lines.next()) {
            throw new ParIndexException(Finding.error(ErrorCode.NO_HEADER, name));
        }
        lines.fault().ifPresent(fault -> {
            throw new ParIndexException(fault);
        });
        AnswerFields header = AnswerFields.of(lines.text(), separator);
        if (header.badField() > 0) {
            throw new ParIndexException(badQuotes(header, lines));
        }
        return AnswerColumns.of(header.list(), questionnaire, lines.place());
    }

    private void row(AnswerLines lines, AnswerColumns columns, SurveyAggregator aggregator) {
        Optional<Finding> unreadable = lines.fault();
        if (unreadable.isPresent()) {
            aggregator.note(List.of(unreadable.get()));
            return;
        }
        AnswerFields fields = AnswerFields.of(lines.text(), separator);
        if (fields.badField() > 0) {
            aggregator.note(List.of(badQuotes(fields, lines)));
        } else if (fields.list().size() != columns.count()) {
            aggregator.note(List.of(Finding.error(ErrorCode.ROW_FIELD_COUNT, lines.place(),
                "got", fields.list().size(), "expected", columns.count())));
        } else if (columns.oneColumnAQuestion()) {
            aggregator.note(respondent(fields.list(), columns, aggregator, lines));
        } else {
            aggregator.row(columns.answer(fields.list()), 1, lines::place);
        }
    }

    /** The answers of one respondent. A field that is empty because this group is not asked is no answer at all. */
    private static List<Finding> respondent(
        List<String> fields, AnswerColumns columns, SurveyAggregator aggregator, AnswerLines lines) {
        SurveyAnswer who = columns.answer(fields);
        CounterPlan plan = aggregator.plan();
        if (plan.group(who.group()).filter(group -> group.cell(who.stratum()) >= 0).isEmpty()) {
            return List.of(plan.fault(who, lines.place()));
        }
        List<Finding> faults = new ArrayList<>();
        for (int column = 0; column < columns.count(); column++) {
            String question = columns.questions().get(column);
            if (question == null) {
                continue;
            }
            boolean asked = plan.question(question).orElseThrow().starts().containsKey(who.group());
            if (asked || !fields.get(column).isEmpty()) {
                aggregator.count(columns.answer(fields, column), 1, lines::place).ifPresent(faults::add);
            }
        }
        return faults;
    }

    private static Finding badQuotes(AnswerFields fields, AnswerLines lines) {
        return Finding.error(ErrorCode.ROW_BAD_QUOTES, lines.place(), "field", fields.badField());
    }

    private void refuseIfTooBad(BadRows bad, String name) {
        if (!policy.accepts(bad)) {
            List<Finding> findings = new ArrayList<>();
            findings.add(Finding.error(ErrorCode.TOO_MANY_BAD_ROWS, name, "got", bad.bad(), "total", bad.rows()));
            findings.addAll(bad.listed());
            throw new ParIndexException(findings);
        }
    }
}
