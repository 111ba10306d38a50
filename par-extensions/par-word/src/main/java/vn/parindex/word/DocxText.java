package vn.parindex.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** Sets one paragraph of a Word document. */
final class DocxText {

    private static final int TWIPS_A_POINT = 20;
    private static final double TWIPS_A_MILLIMETRE = 1440 / 25.4;

    private final XWPFParagraph paragraph;

    DocxText(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
        spacing(0, 0);
    }

    static int twips(double millimetres) {
        return (int) Math.round(millimetres * TWIPS_A_MILLIMETRE);
    }

    static BigInteger big(double millimetres) {
        return BigInteger.valueOf(twips(millimetres));
    }

    DocxText spacing(int before, int after) {
        paragraph.setSpacingBefore(before * TWIPS_A_POINT);
        paragraph.setSpacingAfter(after * TWIPS_A_POINT);
        return this;
    }

    DocxText centred() {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return this;
    }

    DocxText right() {
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        return this;
    }

    DocxText justified() {
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        return this;
    }

    DocxText indented(double firstLine) {
        paragraph.setIndentationFirstLine(twips(firstLine));
        return this;
    }

    DocxText between(double left, double right) {
        paragraph.setIndentationLeft(twips(left));
        paragraph.setIndentationRight(twips(right));
        return this;
    }

    DocxText keepNext() {
        paragraph.setKeepNext(true);
        return this;
    }

    DocxText style(String id) {
        paragraph.setStyle(id);
        return this;
    }

    /** Adds text; line feeds begin new lines. The end of the line is as high as the text, also of an empty one. */
    DocxText text(String text, double size, boolean bold, boolean italic) {
        CTP lines = paragraph.getCTP();
        CTPPr properties = lines.isSetPPr() ? lines.getPPr() : lines.addNewPPr();
        if (!properties.isSetRPr()) {
            properties.addNewRPr().addNewSz().setVal(BigInteger.valueOf(Math.round(2 * size)));
        }
        XWPFRun run = paragraph.createRun();
        if (bold) {
            run.setBold(true);
        }
        if (italic) {
            run.setItalic(true);
        }
        run.setFontSize(size);
        String[] texts = PaperText.clean(text).split("\n", -1);
        for (int i = 0; i < texts.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(texts[i]);
        }
        return this;
    }

    /** Draws a line of dots from the text to the right end. */
    DocxText dotted(double from, double width) {
        CTTabStop stop = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
        stop.setVal(STTabJc.RIGHT);
        stop.setLeader(STTabTlc.DOT);
        stop.setPos(big(width));
        indented(from);
        XWPFRun run = paragraph.createRun();
        run.setFontSize(PageLayout.TEXT);
        run.addTab();
        return this;
    }

    DocxText plain(String text, double size) {
        return text(text, size, false, false);
    }

    DocxText bold(String text, double size) {
        return text(text, size, true, false);
    }
}
