package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.finding.Finding;
import vn.parindex.report.Chart;
import vn.parindex.report.ColumnSpec;
import vn.parindex.report.Report.Field;
import vn.parindex.report.Report.Notice;
import vn.parindex.report.Report.Section;
import vn.parindex.report.Report.Tone;
import vn.parindex.report.Table;
import vn.parindex.report.TableBuilder;
import vn.parindex.report.TableCell;
import vn.parindex.value.Language;
import vn.parindex.value.PhraseBook;
import vn.parindex.value.Phrases;

/** The words of one report and what is made of them: sections, fields and columns named by their keys. */
final class ReportWords {

    private final Phrases words;

    ReportWords(PhraseBook book, Language language) {
        words = book.in(language);
    }

    Language language() {
        return words.language();
    }

    String say(String key, Object... holes) {
        return words.say(key, holes);
    }

    String show(Object value) {
        return words.language().show(value);
    }

    Field field(String key, Object value) {
        return new Field(say("field." + key), show(value));
    }

    Section section(String key, List<String> sentences, List<Table> tables) {
        return new Section(say("section." + key), sentences, List.of(), tables, List.of());
    }

    Section section(String key, Optional<Chart> chart, Table table) {
        return new Section(say("section." + key), List.of(), chart.stream().toList(), List.of(table), List.of());
    }

    /** A remark on the figures, as it is told on the console. */
    Notice notice(Finding remark) {
        return new Notice(Tone.NOTE, remark.message(words.language()));
    }

    <R> TableBuilder<R> table(String key, List<ColumnSpec<R>> columns) {
        return new TableBuilder<>(words.language(), say("table." + key), columns);
    }

    <R> ColumnSpec<R> code(String key, Function<? super R, ?> code) {
        return ColumnSpec.code(say("column." + key), row -> show(code.apply(row)));
    }

    <R> ColumnSpec<R> text(String key, Function<? super R, ?> text) {
        return ColumnSpec.text(say("column." + key), row -> show(text.apply(row)));
    }

    <R> ColumnSpec<R> cell(String key, Function<? super R, TableCell> cell) {
        return ColumnSpec.number(say("column." + key), cell);
    }

    <R> ColumnSpec<R> number(String key, Function<? super R, BigDecimal> number) {
        return cell(key, row -> TableCell.number(number.apply(row)));
    }

    <R> ColumnSpec<R> count(String key, Function<? super R, ? extends Number> count) {
        return number(key, row -> BigDecimal.valueOf(count.apply(row).longValue()));
    }

    /** A column of numbers that some rows lack. */
    <R> ColumnSpec<R> optional(String key, Function<? super R, Optional<BigDecimal>> number) {
        return cell(key, row -> TableCell.number(number.apply(row)));
    }

    /** A column of changes, shown with their signs, that some rows lack. */
    <R> ColumnSpec<R> change(String key, Function<? super R, Optional<BigDecimal>> change) {
        return cell(key, row -> TableCell.change(change.apply(row)));
    }
}
