package vn.parindex.word;

import java.util.List;
import java.util.Locale;
import vn.parindex.word.LaidOutTable.LaidOutRow;
import vn.parindex.word.PaperBlock.Appendix;
import vn.parindex.word.PaperBlock.Grid;
import vn.parindex.word.PaperBlock.Heading;
import vn.parindex.word.PaperBlock.Paragraph;
import vn.parindex.word.PaperBlock.ParagraphKind;
import vn.parindex.word.PaperBlock.Signature;
import vn.parindex.word.PaperBlock.Signatures;

/** Writes one paper as a page of HTML. */
final class HtmlPaper {

    private static final String STYLE = """
        @page{size:A4 portrait;margin:20mm 15mm 20mm 30mm;@top-center{content:counter(page);\
        font:13pt "Times New Roman","Liberation Serif",serif}}
        @page lying{size:A4 landscape}
        @page :first{@top-center{content:""}}
        html{font:14pt/1.25 "Times New Roman","Liberation Serif",serif;color:#000;background:#fff}
        body{margin:0}
        @media screen{html{background:#ddd}body>section{background:#fff;box-sizing:border-box;max-width:210mm;\
        margin:8mm auto;padding:20mm 15mm 20mm 30mm}body>section.lying{max-width:297mm}}
        @media screen and (max-width:700px){html{font-size:12pt}body>section{margin:0;padding:5mm}\
        .wide{overflow-x:auto}.wide table{min-width:700px}}
        section.appendix{break-before:page}
        section.lying{page:lying}
        p,h1,h2,h3{margin:0;font-size:1em;orphans:2;widows:2}
        .head,.foot{display:grid;grid-template-columns:40% 60%;text-align:center}
        .head p:first-child,.head strong{font-size:12pt}
        .head .motto strong,.head em{font-size:13pt}
        .head p.row2{padding-top:6pt;font-size:13pt}
        .head div:not(.row2)>p:last-child::after,h1+p::after{content:"";display:block;border-top:1px solid;\
        margin:2pt auto 0;width:30%}
        .head .country>p:last-child::after{width:58mm}
        h1{text-align:center;padding-top:18pt}
        h1+p{text-align:center;font-weight:bold;margin-bottom:12pt}
        .to{text-align:center;margin:6pt 0 12pt}
        .text,.basis,h2{text-align:justify;text-indent:12.7mm;margin-bottom:6pt}
        .basis{font-style:italic}
        .dotted{height:1.3em;border-bottom:1pt dotted;margin-bottom:6pt}
        h2{break-after:avoid;margin-top:8pt}
        .keep{break-after:avoid}
        h3,.title,.attached{text-align:center;break-after:avoid}
        .title{font-weight:bold}
        .attached{font-style:italic;margin-bottom:8pt}
        table{width:calc(100% - 1px);border-collapse:collapse;table-layout:fixed;\
        font-size:11pt;line-height:1.15;margin:2pt 0 4pt}
        thead{display:table-header-group}
        tr{break-inside:avoid}
        th,td{border:1px solid #000;padding:1pt 1.2mm;overflow-wrap:break-word;vertical-align:top}
        th{vertical-align:middle;text-align:center}
        td.number{text-align:right;font-variant-numeric:tabular-nums}
        td.code{text-align:center}
        tr.strong td{font-weight:bold}
        tr.shaded td{background:#f2f2f2;-webkit-print-color-adjust:exact;print-color-adjust:exact}
        tr.next{break-after:avoid}
        .note{font-size:10pt;font-style:italic;margin-bottom:2pt;overflow-wrap:anywhere}
        .foot{break-inside:avoid;break-before:avoid;margin-top:8pt;grid-auto-columns:1fr;\
        grid-template-columns:none;grid-auto-flow:column}
        .foot .to-whom{text-align:left;font-size:11pt}
        .foot .to-whom strong{font-size:12pt;font-style:italic}
        .foot>div{display:flex;flex-direction:column}
        .foot .room{min-height:22mm;flex-grow:1}
        """;

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'";

    private final Paper paper;
    private final StringBuilder out = new StringBuilder();
    private boolean lying;

    HtmlPaper(Paper paper) {
        this.paper = paper;
    }

    /** Returns a text as HTML has it. */
    static String escaped(String text) {
        return PaperText.clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    String page() {
        out.append("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(POLICY)
                .append("\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<title>")
                .append(escaped(paper.name() + " " + paper.subject()))
                .append("</title>\n");
        out.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<section>\n");
        head();
        line("h1", "", paper.name());
        line("p", "", paper.subject());
        for (int i = 0; i < paper.blocks().size(); i++) {
            block(
                    paper.blocks().get(i),
                    i + 1 < paper.blocks().size() ? paper.blocks().get(i + 1) : null);
        }
        return out.append("</section>\n</body>\n</html>\n").toString();
    }

    private void head() {
        PaperHead head = PaperHead.of(paper.fields());
        out.append("<div class=\"head\">\n<div>");
        head.parent().ifPresent(parent -> line("p", "", parent));
        bold(head.issuer());
        out.append("</div>\n<div class=\"country\">");
        bold(PaperHead.COUNTRY);
        out.append("<p class=\"motto\"><strong>").append(PaperHead.MOTTO).append("</strong></p></div>\n");
        line("p", "row2", head.number());
        out.append("<p class=\"row2\"><em>")
                .append(escaped(head.placeAndDate()))
                .append("</em></p>\n</div>\n");
    }

    private void bold(String text) {
        out.append("<p><strong>").append(escaped(text)).append("</strong></p>");
    }

    private void line(String tag, String kind, String text) {
        out.append('<').append(tag);
        if (!kind.isEmpty()) {
            out.append(" class=\"").append(kind).append('"');
        }
        out.append('>').append(broken(text)).append("</").append(tag).append(">\n");
    }

    private static String broken(String text) {
        return escaped(text).replace("\n", "<br>");
    }

    private void block(PaperBlock block, PaperBlock next) {
        boolean keeps = next instanceof Grid || next instanceof Signatures;
        if (block instanceof Heading heading) {
            line("h2", "", heading.text());
        } else if (block instanceof Paragraph paragraph) {
            line("p", kind(paragraph.kind()) + (keeps ? " keep" : ""), paragraph.text());
        } else if (block instanceof Grid grid) {
            table(new LaidOutTable(grid, lying), lying ? PageLayout.LYING_TEXT_WIDTH : PageLayout.TEXT_WIDTH);
            LaidOutTable.notes(grid.table()).forEach(note -> line("p", "note", note));
        } else if (block instanceof Signatures signatures) {
            signatures(signatures);
        } else if (block instanceof Appendix appendix) {
            lying = next instanceof Grid grid && LaidOutTable.lies(grid);
            out.append("</section>\n<section class=\"appendix")
                    .append(lying ? " lying" : "")
                    .append("\">\n");
            line("h3", "", appendix.label());
            line("p", "title", appendix.title());
            line("p", "attached", appendix.attached());
        }
    }

    private static String kind(ParagraphKind kind) {
        return switch (kind) {
            case BODY -> "text";
            case BASIS -> "basis";
            case ADDRESSEE -> "to";
            case DOTTED -> "dotted";
            case NOTE -> "note";
        };
    }

    private void table(LaidOutTable table, int total) {
        out.append("<div class=\"wide\"><table>\n<colgroup>");
        for (int column = 0; column < table.columns().size(); column++) {
            out.append(String.format(Locale.ROOT, "<col style=\"width:%.2f%%\">", table.width(column) * 100 / total));
        }
        out.append("</colgroup>\n<thead><tr>");
        table.columns()
                .forEach(column -> out.append("<th scope=\"col\">")
                        .append(broken(column.name()))
                        .append("</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        for (LaidOutRow row : table.rows()) {
            out.append("<tr class=\"")
                    .append(row.strong() ? "strong " : "")
                    .append(row.shaded() ? "shaded " : "")
                    .append(row.keepsNext() ? "next" : "")
                    .append("\">");
            List<String> cells = row.cells();
            for (int column = 0; column < cells.size(); column++) {
                out.append(
                                table.isNumber(column)
                                        ? "<td class=\"number\">"
                                        : table.isCode(column) ? "<td class=\"code\">" : "<td>")
                        .append(broken(cells.get(column)))
                        .append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table></div>\n");
    }

    private void signatures(Signatures block) {
        out.append("<div class=\"foot\">\n");
        if (!block.recipients().isEmpty()) {
            out.append("<div class=\"to-whom\"><p><strong>")
                    .append(PaperText.say("recipients"))
                    .append("</strong></p>\n");
            PaperHead.listed(block.recipients()).forEach(recipient -> line("p", "", recipient));
            out.append("</div>\n");
        }
        for (Signature signature : block.signatures()) {
            out.append("<div>");
            signature.capacity().forEach(this::bold);
            out.append("<div class=\"room\"></div>");
            bold(signature.name());
            out.append("</div>\n");
        }
        out.append("</div>\n");
    }
}
