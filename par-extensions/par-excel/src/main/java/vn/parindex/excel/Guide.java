package vn.parindex.excel;

import org.dhatim.fastexcel.Worksheet;
import vn.parindex.methodology.Methodology;
import vn.parindex.report.RowMark;
import vn.parindex.value.Confidence;
import vn.parindex.value.Phrases;
import vn.parindex.value.Points;

/** The sheet with instructions for filling in the form and the confidence of its rows. */
final class Guide {

    private static final int SENTENCES = 10;

    private Guide() {}

    static void write(Worksheet sheet, Methodology methodology, Phrases words) {
        TextLines lines = new TextLines(sheet);
        lines.title(words.say("guide.title"));
        for (int i = 1; i <= SENTENCES; i++) {
            lines.line(i + ". " + words.say("guide." + i));
        }
        lines.line(words.say("guide.abbreviations"));
        lines.heading(words.say("guide.confidence"));
        lines.line(points(methodology, words));
        lines.line(words.say("guide.reported", "sign", RowMark.REPORTED.sign()));
        lines.line(words.say("guide.reconstructed", "sign", RowMark.RECONSTRUCTED.sign()));
        lines.line(words.say("guide.digest", "id", methodology.id(), "digest", methodology.digest()));
    }

    /** Returns how many points rest on official, reported and reconstructed rows. */
    static String points(Methodology methodology, Phrases words) {
        return words.say(
                "guide.points",
                "official",
                points(methodology, Confidence.OFFICIAL),
                "reported",
                points(methodology, Confidence.REPORTED),
                "reconstructed",
                points(methodology, Confidence.RECONSTRUCTED),
                "total",
                methodology.total());
    }

    private static Points points(Methodology methodology, Confidence confidence) {
        return methodology.pointsByConfidence().getOrDefault(confidence, Points.ZERO);
    }
}
