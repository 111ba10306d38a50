package vn.parindex.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.excel.SheetChart.ChartPlace;
import vn.parindex.excel.SheetChart.ChartSeries;

/** The parts of a workbook that charts are made of, as Excel and LibreOffice read them. */
final class ChartXml {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

    /** Told apart also in grey: dark, light, middle. */
    private static final String[] COLOURS = {"1F4E79", "9DC3E6", "7F7F7F", "BF9000"};

    private ChartXml() {}

    /** Returns the element that joins a sheet to its drawing. */
    static String element() {
        return "<drawing xmlns:r=\"" + RELATIONS + "\" r:id=\"rIdDrawing\"/>";
    }

    /** Returns the relations of a sheet that has charts and nothing else that needs any. */
    static String sheetRelations(int drawing) {
        return relations(relation("rIdDrawing", "drawing", "../drawings/drawing" + drawing + ".xml"));
    }

    /** Returns the relations of a drawing of some charts, the first of which has a number. */
    static String drawingRelations(int firstChart, int charts) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < charts; i++) {
            all.append(relation("rId" + (i + 1), "chart", "../charts/chart" + (firstChart + i) + ".xml"));
        }
        return relations(all.toString());
    }

    private static String relations(String all) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "\">" + all + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    /** Returns what the list of the package's contents says of drawings and charts. */
    static String contentTypes(int drawings, int charts) {
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= drawings; i++) {
            all.append("<Override PartName=\"/xl/drawings/drawing")
                    .append(i)
                    .append(".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.drawing+xml\"/>");
        }
        for (int i = 1; i <= charts; i++) {
            all.append("<Override PartName=\"/xl/charts/chart")
                    .append(i)
                    .append(
                            ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.drawingml.chart+xml\"/>");
        }
        return all.toString();
    }

    /** Returns the places of the charts of a sheet. */
    static String drawing(List<SheetChart> charts) {
        StringBuilder out = new StringBuilder(HEAD)
                .append("<xdr:wsDr xmlns:xdr=\"")
                .append(DRAWING)
                .append("\" xmlns:a=\"")
                .append(MAIN)
                .append("\">");
        for (int i = 0; i < charts.size(); i++) {
            SheetChart chart = charts.get(i);
            ChartPlace place = chart.place();
            out.append("<xdr:twoCellAnchor>");
            corner(out, "from", place.column(), place.row());
            corner(out, "to", place.column() + place.columns(), place.row() + place.rows());
            out.append("<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"")
                    .append(i + 2)
                    .append("\" name=\"")
                    .append(i + 1)
                    .append("\" descr=\"")
                    .append(escaped(chart.title()))
                    .append("\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/>")
                    .append("<a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic><a:graphicData uri=\"")
                    .append(CHART)
                    .append("\"><c:chart xmlns:c=\"")
                    .append(CHART)
                    .append("\" xmlns:r=\"")
                    .append(RELATIONS)
                    .append("\" r:id=\"rId")
                    .append(i + 1)
                    .append("\"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>")
                    .append("</xdr:twoCellAnchor>");
        }
        return out.append("</xdr:wsDr>").toString();
    }

    private static void corner(StringBuilder out, String name, int column, int row) {
        out.append("<xdr:")
                .append(name)
                .append("><xdr:col>")
                .append(column)
                .append("</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>")
                .append(row)
                .append("</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:")
                .append(name)
                .append('>');
    }

    /** Returns a chart. */
    static String chart(SheetChart chart) {
        StringBuilder out = new StringBuilder(HEAD)
                .append("<c:chartSpace xmlns:c=\"")
                .append(CHART)
                .append("\" xmlns:a=\"")
                .append(MAIN)
                .append("\"><c:roundedCorners val=\"0\"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>")
                .append("<a:defRPr sz=\"1200\" b=\"1\"/></a:pPr><a:r><a:rPr lang=\"vi-VN\" sz=\"1200\" b=\"1\"/><a:t>")
                .append(escaped(chart.title()))
                .append("</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>")
                .append("<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/><c:barChart><c:barDir val=\"bar\"/>")
                .append("<c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>");
        for (int i = 0; i < chart.series().size(); i++) {
            series(out, chart, i);
        }
        out.append("<c:gapWidth val=\"50\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>");
        boolean below = chart.series().stream()
                .flatMap(series -> series.figures().stream().flatMap(Optional::stream))
                .anyMatch(figure -> figure.signum() < 0);
        axis(out, "catAx", 1, 2, "l", true, below);
        axis(out, "valAx", 2, 1, "t", false, below);
        out.append("</c:plotArea>");
        if (chart.series().size() > 1) {
            out.append("<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>");
        }
        return out.append("<c:plotVisOnly val=\"0\"/></c:chart></c:chartSpace>").toString();
    }

    private static void series(StringBuilder out, SheetChart chart, int index) {
        ChartSeries series = chart.series().get(index);
        String format = "#,##0" + (series.decimals() == 0 ? "" : "." + "0".repeat(series.decimals()));
        out.append("<c:ser><c:idx val=\"")
                .append(index)
                .append("\"/><c:order val=\"")
                .append(index)
                .append("\"/><c:tx><c:v>")
                .append(escaped(series.name()))
                .append("</c:v></c:tx><c:spPr><a:solidFill><a:srgbClr val=\"")
                .append(COLOURS[index % COLOURS.length])
                .append("\"/></a:solidFill></c:spPr><c:invertIfNegative val=\"0\"/><c:dLbls><c:numFmt formatCode=\"")
                .append(format)
                .append("\" sourceLinked=\"0\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/>")
                .append("<c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/>")
                .append("<c:showBubbleSize val=\"0\"/></c:dLbls><c:cat><c:strRef><c:f>")
                .append(escaped(chart.labels().cells()))
                .append("</c:f><c:strCache><c:ptCount val=\"")
                .append(chart.labels().texts().size())
                .append("\"/>");
        for (int i = 0; i < chart.labels().texts().size(); i++) {
            point(out, i, escaped(chart.labels().texts().get(i)));
        }
        out.append("</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>")
                .append(escaped(series.cells()))
                .append("</c:f><c:numCache><c:formatCode>")
                .append(format)
                .append("</c:formatCode><c:ptCount val=\"")
                .append(series.figures().size())
                .append("\"/>");
        for (int i = 0; i < series.figures().size(); i++) {
            Optional<BigDecimal> figure = series.figures().get(i);
            if (figure.isPresent()) {
                point(out, i, figure.get().toPlainString());
            }
        }
        out.append("</c:numCache></c:numRef></c:val></c:ser>");
    }

    private static void point(StringBuilder out, int index, String value) {
        out.append("<c:pt idx=\"")
                .append(index)
                .append("\"><c:v>")
                .append(value)
                .append("</c:v></c:pt>");
    }

    private static void axis(
            StringBuilder out, String kind, int id, int other, String side, boolean turned, boolean below) {
        out.append("<c:")
                .append(kind)
                .append("><c:axId val=\"")
                .append(id)
                .append("\"/><c:scaling><c:orientation val=\"")
                .append(turned ? "maxMin" : "minMax")
                .append("\"/>")
                .append(kind.equals("valAx") && !below ? "<c:min val=\"0\"/>" : "")
                .append("</c:scaling><c:delete val=\"0\"/><c:axPos val=\"")
                .append(side)
                .append("\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>")
                .append("<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/><c:txPr><a:bodyPr/><a:p><a:pPr>")
                .append("<a:defRPr sz=\"900\"/></a:pPr><a:endParaRPr lang=\"vi-VN\"/></a:p></c:txPr><c:crossAx val=\"")
                .append(other)
                .append("\"/></c:")
                .append(kind)
                .append('>');
    }

    static String escaped(String text) {
        return Xml.escaped(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
