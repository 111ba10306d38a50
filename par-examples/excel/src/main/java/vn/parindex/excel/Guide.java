package vn.parindex.excel;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import vn.parindex.methodology.Methodology;
import vn.parindex.report.Mark;
import vn.parindex.value.Confidence;
import vn.parindex.value.Points;

/** The sheet that says how to fill in the form, and how sure its rows are. */
final class Guide {

    private static final int WIDTH = 120;
    private static final int SENTENCES = 10;

    private Guide() {
    }

    static void write(Worksheet sheet, Methodology methodology, Words words) {
        sheet.width(0, WIDTH);
        Look.page(sheet, PaperSize.A4_PAPER);
        int row = 0;
        sheet.value(row, 0, words.say("guide.title"));
        Look.font(sheet.style(row++, 0)).bold().fontSize(14).set();
        for (int i = 1; i <= SENTENCES; i++) {
            row = line(sheet, row, i + ". " + words.say("guide." + i));
        }
        sheet.value(++row, 0, words.say("guide.confidence"));
        Look.font(sheet.style(row++, 0)).bold().set();
        row = line(sheet, row, words.say("guide.points", "official", points(methodology, Confidence.OFFICIAL),
            "reported", points(methodology, Confidence.REPORTED), "reconstructed", points(methodology, Confidence.RECONSTRUCTED),
            "total", methodology.total()));
        row = line(sheet, row, words.say("guide.reported", "sign", Mark.REPORTED.sign()));
        row = line(sheet, row, words.say("guide.reconstructed", "sign", Mark.RECONSTRUCTED.sign()));
        line(sheet, row, words.say("guide.digest", "id", methodology.id(), "digest", methodology.digest()));
    }

    private static Points points(Methodology methodology, Confidence confidence) {
        return methodology.pointsByConfidence().getOrDefault(confidence, Points.ZERO);
    }

    private static int line(Worksheet sheet, int row, String text) {
        sheet.value(row, 0, text);
        Look.font(sheet.style(row, 0)).wrapText(true).verticalAlignment("top").set();
        Look.height(sheet, row, Look.lines(text, WIDTH));
        return row + 1;
    }
}
