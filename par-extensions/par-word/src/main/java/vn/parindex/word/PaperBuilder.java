package vn.parindex.word;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.methodology.LegalBasis;
import vn.parindex.methodology.Methodology;
import vn.parindex.report.Report;
import vn.parindex.report.Table;
import vn.parindex.result.Stamp;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.word.PaperBlock.Appendix;
import vn.parindex.word.PaperBlock.Grid;
import vn.parindex.word.PaperBlock.Heading;
import vn.parindex.word.PaperBlock.Paragraph;
import vn.parindex.word.PaperBlock.ParagraphKind;
import vn.parindex.word.PaperBlock.Signature;
import vn.parindex.word.PaperBlock.Signatures;

/** Collects the blocks of one paper. */
final class PaperBuilder {

    private static final String[] ROMAN = {"I", "II", "III", "IV", "V"};

    /** The lines of dots where the issuer writes a paragraph. */
    private static final int WRITTEN = 3;

    private final PaperFields fields;
    private final List<PaperBlock> blocks = new ArrayList<>();
    private int appendices;

    PaperBuilder(PaperFields fields) {
        this.fields = fields;
    }

    static String index(IndexYear year) {
        return PaperText.say("index", "year", year.toString());
    }

    Paper paper(String kind, String subject) {
        return new Paper(fields, PaperText.say(kind + ".name"), subject, blocks);
    }

    String issuer() {
        return PaperText.orDots(fields.text(PaperField.ISSUER));
    }

    PaperBuilder addressee(String otherwise) {
        List<String> names = fields.all(PaperField.ADDRESSEE);
        String text = names.isEmpty() ? otherwise : String.join("; ", names);
        return add(ParagraphKind.ADDRESSEE, PaperText.say("addressee", "names", text));
    }

    /** Adds the decision that the criteria come from, then the grounds given; a dotted line if there are none. */
    PaperBuilder bases(Methodology methodology) {
        LegalBasis decision = methodology.decision();
        add(
                ParagraphKind.BASIS,
                PaperText.say(
                        "basis.decision",
                        "decision",
                        LegalBasis.cite(decision.number()).vi() + " " + PaperText.date(decision.date()) + " của "
                                + decision.issuer().vi(),
                        "about",
                        PaperText.LONG));
        List<String> given = fields.all(PaperField.BASIS);
        if (given.isEmpty()) {
            return add(ParagraphKind.BASIS, PaperText.say("basis.last", "dots", PaperText.LONG + PaperText.LONG));
        }
        for (int i = 0; i < given.size(); i++) {
            String bare = given.get(i).replaceFirst("^(?i)căn cứ\\s+", "").replaceFirst("[;.,]$", "");
            add(ParagraphKind.BASIS, PaperText.say("basis.given", "text", bare) + (i + 1 < given.size() ? ";" : "."));
        }
        return this;
    }

    PaperBuilder heading(String text) {
        blocks.add(new Heading(text));
        return this;
    }

    PaperBuilder body(String text) {
        return add(ParagraphKind.BODY, text);
    }

    /** Adds lines of dots for what the issuer writes. */
    PaperBuilder dots() {
        for (int i = 0; i < WRITTEN; i++) {
            add(ParagraphKind.DOTTED, "");
        }
        return this;
    }

    PaperBuilder grid(Table table, boolean numbered) {
        blocks.add(new Grid(table, numbered));
        return this;
    }

    private PaperBuilder add(ParagraphKind kind, String text) {
        blocks.add(new Paragraph(kind, text));
        return this;
    }

    /** Adds recipients and the signer. */
    PaperBuilder signed() {
        List<String> capacity = new ArrayList<>();
        fields.text(PaperField.AUTHORITY).map(PaperText::capitals).ifPresent(capacity::add);
        capacity.add(PaperText.capitals(PaperText.orDots(fields.text(PaperField.POSITION))));
        blocks.add(new Signatures(
                recipients(), List.of(new Signature(capacity, PaperText.orDots(fields.text(PaperField.SIGNER))))));
        return this;
    }

    /** Adds several who sign, without recipients. */
    PaperBuilder signed(List<Signature> signatures) {
        blocks.add(new Signatures(List.of(), signatures));
        return this;
    }

    private List<String> recipients() {
        List<String> given = fields.all(PaperField.RECIPIENT);
        return given.isEmpty()
                ? List.of(PaperText.LONG, PaperText.say("recipients.file", "dots", PaperText.SHORT))
                : given;
    }

    /** Begins an appendix; it is numbered where a paper has several. */
    PaperBuilder appendix(String title, boolean several, String kind) {
        String label =
                several ? PaperText.say("appendix.number", "number", ROMAN[appendices]) : PaperText.say("appendix");
        appendices++;
        String attached = kind.equals("minutes")
                ? PaperText.say("appendix.attached.minutes", "date", PaperText.date(fields.date()))
                : PaperText.say(
                        "appendix.attached",
                        "kind",
                        PaperText.say(kind + ".kind"),
                        "number",
                        fields.text(PaperField.NUMBER).orElse(PaperText.say("head.no-number")),
                        "date",
                        PaperText.date(fields.date()),
                        "issuer",
                        issuer());
        blocks.add(new Appendix(label, title, attached));
        return this;
    }

    /** Adds how sure the rows are, and what the figures were computed with, in small letters. */
    PaperBuilder technical(Methodology methodology, Stamp stamp, Report report) {
        report.notices().stream()
                .filter(notice -> notice.tone() != Report.Tone.NOTE)
                .forEach(notice -> add(ParagraphKind.NOTE, notice.text()));
        return add(
                ParagraphKind.NOTE,
                PaperText.say(
                        "technical",
                        "methodology",
                        stamp.methodologyName().vi(),
                        "decision",
                        methodology.decision().inFull().vi(),
                        "mode",
                        Language.VI.show(stamp.mode().label()),
                        "digest",
                        stamp.methodology() + "@" + stamp.digest(),
                        "library",
                        stamp.library()));
    }
}
