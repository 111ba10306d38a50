package vn.parindex.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Unit;

/** A form with cells changed in its file, as a spreadsheet program saves them. */
final class FilledForm {

    static final Methodology PROVINCE = MethodologyCatalog.installed().get(MethodologyId.of("vn-1149-2020-province"));
    static final Unit UNIT = new Unit("tinh-minh-hoa", "Tỉnh Minh Họa", "Miền Trung");
    static final String FILE = "mau.xlsx";

    private static final String FORM = "xl/worksheets/sheet1.xml";
    private static final String HEAD = "xl/worksheets/sheet3.xml";

    private final Map<String, byte[]> parts;
    private final Sheet sheet;
    private int styles;

    private FilledForm(byte[] template, String form) {
        Package unpacked = Package.read(new ByteArrayInputStream(template), FILE);
        parts = new LinkedHashMap<>();
        for (String name : new String[] {
            "[Content_Types].xml",
            "_rels/.rels",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/sharedStrings.xml",
            "xl/styles.xml",
            FORM,
            "xl/worksheets/sheet2.xml",
            HEAD
        }) {
            parts.put(name, unpacked.required(name));
        }
        sheet = new XlsxReader(unpacked).sheet(form).orElseThrow();
    }

    static FilledForm vietnamese() {
        return new FilledForm(template(Language.VI), "Tự đánh giá");
    }

    static FilledForm english() {
        return new FilledForm(template(Language.EN), "Self-assessment");
    }

    static byte[] template(Language language) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            SelfAssessmentTemplate.write(PROVINCE, UNIT, IndexYear.of(2020), out, language);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a cell of the row known by {@code code/fact}. */
    String address(String key, FormColumn column) {
        return Address.of(row(key), column.index());
    }

    private int row(String key) {
        return sheet.rows().keySet().stream()
                .filter(row -> row >= FormWriter.FIRST_ROW
                        && FormRow.key(
                                        sheet.text(row, FormColumn.KEY_CODE.index()),
                                        sheet.text(row, FormColumn.KEY_FACT.index()))
                                .equals(key))
                .findFirst()
                .orElseThrow();
    }

    FilledForm number(String key, FormColumn column, String digits) {
        return cell(address(key, column), "<c r=\"@\"><v>" + digits + "</v></c>");
    }

    /** Puts a number with a format of its own into a cell. */
    FilledForm number(String key, FormColumn column, String digits, String format) {
        styles++;
        int id = 900 + styles;
        String code = format.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
        change(
                "xl/styles.xml",
                xml -> xml.replaceFirst(
                        "(<numFmts[^>]*>)",
                        "$1"
                                + Matcher.quoteReplacement(
                                        "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + code + "\"/>")));
        return raw(key, column, "<c r=\"@\" s=\"" + style(id) + "\"><v>" + digits + "</v></c>");
    }

    /** Returns a new style whose format has a number. */
    long style(int format) {
        change("xl/styles.xml", xml -> xml.replace("</cellXfs>", "<xf numFmtId=\"" + format + "\"/></cellXfs>"));
        return lastStyle() - 1;
    }

    private long lastStyle() {
        String xml = new String(parts.get("xl/styles.xml"), StandardCharsets.UTF_8);
        String list = xml.substring(xml.indexOf("<cellXfs"), xml.indexOf("</cellXfs>"));
        return Pattern.compile("<xf ").matcher(list).results().count();
    }

    FilledForm text(String key, FormColumn column, String text) {
        return cell(address(key, column), inline(text));
    }

    FilledForm raw(String key, FormColumn column, String xml) {
        return cell(address(key, column), xml);
    }

    static String inline(String text) {
        return "<c r=\"@\" t=\"inlineStr\"><is><t>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</t></is></c>";
    }

    /** Puts XML in the place of a cell, with its address for the at sign. */
    FilledForm cell(String address, String xml) {
        return change(FORM, text -> {
            Matcher old =
                    Pattern.compile("<c r=\"" + address + "\"[^>]*>.*?</c>").matcher(text);
            String cell = xml.replace("@", address);
            if (old.find()) {
                return old.replaceFirst(Matcher.quoteReplacement(cell));
            }
            throw new IllegalStateException("no cell " + address);
        });
    }

    /** Puts each of two rows, known by a cell in it, in the place of the other. */
    FilledForm exchangeRows(String one, String other) {
        String first = one.replaceAll("[A-Z]", "");
        String second = other.replaceAll("[A-Z]", "");
        return change(FORM, text -> {
            Matcher a = Pattern.compile("<row r=\"" + first + "\".*?</row>").matcher(text);
            Matcher b = Pattern.compile("<row r=\"" + second + "\".*?</row>").matcher(text);
            if (!a.find() || !b.find()) {
                throw new IllegalStateException("no row " + first + " or " + second);
            }
            return text.replace(a.group(), "<!-- -->")
                    .replace(b.group(), moved(a.group(), first, second))
                    .replace("<!-- -->", moved(b.group(), second, first));
        });
    }

    private static String moved(String row, String from, String to) {
        return row.replaceAll("(r=\"[A-Z]*)" + from + "\"", "$1" + to + "\"");
    }

    /** Changes a value of the hidden sheet, whose row counts from 1. */
    FilledForm head(int row, String value) {
        return change(
                HEAD,
                text -> text.replaceFirst(
                        "<c r=\"B" + row + "\"[^>]*>.*?</c>",
                        Matcher.quoteReplacement(inline(value).replace("@", "B" + row))));
    }

    /** Adds rows of XML at the end of the form. */
    FilledForm rows(String xml) {
        return change(FORM, text -> text.replace("</sheetData>", xml + "</sheetData>"));
    }

    FilledForm change(String part, UnaryOperator<String> change) {
        parts.put(
                part,
                change.apply(new String(parts.get(part), StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
        return this;
    }

    FilledForm changeForm(UnaryOperator<String> change) {
        return change(FORM, change);
    }

    FilledForm without(String part) {
        parts.remove(part);
        return this;
    }

    byte[] bytes() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SelfAssessmentSheet read() {
        return SelfAssessmentSheet.read(new ByteArrayInputStream(bytes()), FILE, PROVINCE);
    }
}
