package vn.parindex.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import vn.parindex.word.PaperBlock.Appendix;
import vn.parindex.word.PaperBlock.Grid;
import vn.parindex.word.PaperBlock.Heading;
import vn.parindex.word.PaperBlock.Paragraph;
import vn.parindex.word.PaperBlock.ParagraphKind;
import vn.parindex.word.PaperBlock.Signature;
import vn.parindex.word.PaperBlock.Signatures;

/** Writes one paper as a Word document. */
final class DocxWriter {

    private static final String HEADING = "Heading1";
    private static final String APPENDIX = "Heading2";
    private static final double HEADER = 9;
    private static final double FIRST_LINE = 12.7;
    private static final int SIGNING_ROOM = 4;

    private static final String PROPERTIES = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"\
         xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"\
         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>par</dc:creator>\
        <dc:language>vi-VN</dc:language><dc:title>%s</dc:title>\
        <dcterms:created xsi:type="dcterms:W3CDTF">%sT00:00:00Z</dcterms:created></cp:coreProperties>
        """;

    /** The date in the properties of a paper whose date is left open. */
    private static final LocalDate NO_DATE = LocalDate.of(1980, 1, 1);

    private final Paper paper;
    private final XWPFDocument document = new XWPFDocument();

    /** True while pages lie on their side. */
    private boolean lying;

    private boolean appended;

    DocxWriter(Paper paper) {
        this.paper = paper;
    }

    void write(OutputStream out) throws IOException {
        try (document) {
            styles();
            CTSectPr last = document.getDocument().getBody().addNewSectPr();
            pageNumbers();
            head();
            title();
            blocks();
            page(last, lying);
            if (!appended) {
                last.addNewTitlePg();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            StableZip.copy(bytes.toByteArray(), properties(), out);
        }
    }

    private String properties() {
        String title = HtmlPaper.escaped(paper.name() + " " + paper.subject());
        return String.format(
                Locale.ROOT, PROPERTIES, title, paper.fields().date().orElse(NO_DATE));
    }

    private void styles() {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(PageLayout.FONT);
        fonts.setHAnsi(PageLayout.FONT);
        fonts.setCs(PageLayout.FONT);
        fonts.setEastAsia(PageLayout.FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
        CTStyle normal = CTStyle.Factory.newInstance();
        normal.setStyleId("Normal");
        normal.setDefault(true);
        normal.setType(STStyleType.PARAGRAPH);
        normal.addNewName().setVal("Normal");
        normal.addNewRPr().addNewSz().setVal(BigInteger.valueOf(2L * PageLayout.TEXT));
        styles.addStyle(new XWPFStyle(normal));
        heading(styles, HEADING, "heading 1");
        heading(styles, APPENDIX, "heading 2");
    }

    private static void heading(XWPFStyles styles, String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewBasedOn().setVal("Normal");
        style.addNewQFormat();
        style.addNewPPr().addNewKeepNext();
        style.getPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
        style.addNewRPr().addNewB();
        styles.addStyle(new XWPFStyle(style));
    }

    /** Puts the number of the page into the middle of the upper margin of each page. */
    private void pageNumbers() {
        XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
        XWPFParagraph line = header.getParagraphs().isEmpty() ? header.createParagraph() : header.getParagraphArray(0);
        new DocxText(line).centred();
        CTSimpleField field = line.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        field.addNewR().addNewT().setStringValue("2");
    }

    private static void page(CTSectPr section, boolean lying) {
        CTPageSz size = section.addNewPgSz();
        size.setW(DocxText.big(lying ? PageLayout.LONG_SIDE : PageLayout.SHORT_SIDE));
        size.setH(DocxText.big(lying ? PageLayout.SHORT_SIDE : PageLayout.LONG_SIDE));
        size.setOrient(lying ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(DocxText.big(PageLayout.TOP));
        margins.setBottom(DocxText.big(PageLayout.BOTTOM));
        margins.setLeft(DocxText.big(PageLayout.LEFT));
        margins.setRight(DocxText.big(PageLayout.RIGHT));
        margins.setHeader(DocxText.big(HEADER));
        margins.setFooter(DocxText.big(HEADER));
        margins.setGutter(BigInteger.ZERO);
    }

    private void head() {
        PaperHead head = PaperHead.of(paper.fields());
        double left = PageLayout.TEXT_WIDTH * PageLayout.ISSUER_SHARE;
        double right = PageLayout.TEXT_WIDTH - left;
        XWPFTable table = DocxTable.bare(document, 2, left, right);
        XWPFTableCell issuer = table.getRow(0).getCell(0);
        head.parent().ifPresent(parent -> line(issuer).centred().plain(parent, PageLayout.COUNTRY));
        line(issuer).centred().bold(head.issuer(), PageLayout.COUNTRY);
        rule(issuer, left * 0.3);
        XWPFTableCell country = table.getRow(0).getCell(1);
        line(country).centred().bold(PaperHead.COUNTRY, PageLayout.COUNTRY);
        line(country).centred().bold(PaperHead.MOTTO, PageLayout.MOTTO);
        rule(country, (right - 58) / 2);
        XWPFTableCell number = table.getRow(1).getCell(0);
        line(number).centred().spacing(6, 0).plain(head.number(), PageLayout.NUMBER);
        line(table.getRow(1).getCell(1))
                .centred()
                .spacing(6, 0)
                .text(head.placeAndDate(), PageLayout.MOTTO, false, true);
    }

    /** Returns a new line of a cell; a new cell has one line already. */
    private static DocxText line(XWPFTableCell cell) {
        XWPFParagraph first =
                cell.getParagraphs().isEmpty() ? null : cell.getParagraphs().get(0);
        boolean unused = cell.getParagraphs().size() == 1 && first.getRuns().isEmpty();
        return new DocxText(unused ? first : cell.addParagraph());
    }

    /** Draws a line below a text, shorter than its cell by as much at both sides. */
    private static void rule(XWPFTableCell cell, double indent) {
        rule(cell.addParagraph(), indent);
    }

    private static void rule(XWPFParagraph paragraph, double indent) {
        paragraph.setBorderTop(Borders.SINGLE);
        new DocxText(paragraph).between(indent, indent).plain("", 2);
    }

    private void title() {
        new DocxText(document.createParagraph())
                .centred()
                .spacing(18, 0)
                .keepNext()
                .bold(paper.name(), PageLayout.TEXT);
        new DocxText(document.createParagraph()).centred().keepNext().bold(paper.subject(), PageLayout.TEXT);
        XWPFParagraph line = document.createParagraph();
        rule(line, PageLayout.TEXT_WIDTH * 0.36);
        new DocxText(line).spacing(2, 10);
    }

    private void blocks() {
        for (int i = 0; i < paper.blocks().size(); i++) {
            PaperBlock block = paper.blocks().get(i);
            PaperBlock next = i + 1 < paper.blocks().size() ? paper.blocks().get(i + 1) : null;
            if (block instanceof Heading heading) {
                new DocxText(document.createParagraph())
                        .style(HEADING)
                        .keepNext()
                        .spacing(8, 4)
                        .indented(FIRST_LINE)
                        .bold(heading.text(), PageLayout.TEXT);
            } else if (block instanceof Paragraph paragraph) {
                DocxText text = paragraph(paragraph);
                if (next instanceof Grid || next instanceof Signatures || isNote(next)) {
                    text.keepNext();
                }
            } else if (block instanceof Grid grid) {
                DocxTable.write(document, new LaidOutTable(grid, lying));
                new DocxText(document.createParagraph()).keepNext().plain("", 4);
                for (String note : LaidOutTable.notes(grid.table())) {
                    DocxText text = note(note);
                    if (isNote(next)) {
                        text.keepNext();
                    }
                }
            } else if (block instanceof Signatures signatures) {
                signatures(signatures);
            } else if (block instanceof Appendix appendix) {
                appendix(appendix, next instanceof Grid grid && LaidOutTable.lies(grid));
            }
        }
    }

    private static boolean isNote(PaperBlock block) {
        return block instanceof Paragraph paragraph && paragraph.kind() == ParagraphKind.NOTE;
    }

    private DocxText paragraph(Paragraph paragraph) {
        return switch (paragraph.kind()) {
            case BODY ->
                new DocxText(document.createParagraph())
                        .justified()
                        .indented(FIRST_LINE)
                        .spacing(0, 6)
                        .plain(paragraph.text(), PageLayout.TEXT);
            case BASIS ->
                new DocxText(document.createParagraph())
                        .justified()
                        .indented(FIRST_LINE)
                        .spacing(0, 6)
                        .text(paragraph.text(), PageLayout.TEXT, false, true);
            case ADDRESSEE ->
                new DocxText(document.createParagraph())
                        .centred()
                        .spacing(6, 12)
                        .plain(paragraph.text(), PageLayout.TEXT);
            case DOTTED ->
                new DocxText(document.createParagraph()).spacing(0, 6).dotted(FIRST_LINE, PageLayout.TEXT_WIDTH);
            case NOTE -> note(paragraph.text());
        };
    }

    private DocxText note(String text) {
        return new DocxText(document.createParagraph()).spacing(0, 2).text(text, PageLayout.NOTE, false, true);
    }

    private void signatures(Signatures block) {
        int columns = block.signatures().size() + (block.recipients().isEmpty() ? 0 : 1);
        double[] widths = new double[columns];
        java.util.Arrays.fill(widths, (double) PageLayout.TEXT_WIDTH / columns);
        new DocxText(document.createParagraph()).keepNext().plain("", 6);
        XWPFTable table = DocxTable.bare(document, 2, widths);
        int column = 0;
        if (!block.recipients().isEmpty()) {
            XWPFTableCell cell = table.getRow(0).getCell(column);
            line(cell).keepNext().text(PaperText.say("recipients"), PageLayout.RECIPIENTS_HEAD, true, true);
            for (String recipient : PaperHead.listed(block.recipients())) {
                line(cell).keepNext().plain(recipient, PageLayout.RECIPIENTS);
            }
            DocxTable.merge(table, column++);
        }
        for (Signature signature : block.signatures()) {
            for (String capacity : signature.capacity()) {
                line(table.getRow(0).getCell(column)).centred().keepNext().bold(capacity, PageLayout.TEXT);
            }
            XWPFTableCell below = table.getRow(1).getCell(column++);
            for (int i = 0; i < SIGNING_ROOM; i++) {
                line(below).centred().plain(" ", PageLayout.TEXT);
            }
            line(below).centred().bold(signature.name(), PageLayout.TEXT);
        }
    }

    /** Ends the pages at hand and begins an appendix. */
    private void appendix(Appendix appendix, boolean turned) {
        XWPFParagraph end = document.createParagraph();
        new DocxText(end).plain("", 1);
        CTSectPr section = end.getCTP().getPPr().addNewSectPr();
        document.getDocument()
                .getBody()
                .getSectPr()
                .getHeaderReferenceList()
                .forEach(reference -> section.addNewHeaderReference().set(reference));
        page(section, lying);
        if (!appended) {
            section.addNewTitlePg();
        }
        appended = true;
        lying = turned;
        new DocxText(document.createParagraph())
                .style(APPENDIX)
                .centred()
                .keepNext()
                .bold(appendix.label(), PageLayout.TEXT);
        new DocxText(document.createParagraph()).centred().keepNext().bold(appendix.title(), PageLayout.TEXT);
        new DocxText(document.createParagraph())
                .centred()
                .keepNext()
                .spacing(0, 8)
                .text(appendix.attached(), PageLayout.TEXT, false, true);
    }
}
