package vn.parindex.report;

/** Chooses the drawing of a chart. */
final class SvgCharts {

    private SvgCharts() {}

    static void draw(Chart chart, MarkupWriter markup, ReportText words, String id) {
        SvgCanvas svg = new SvgCanvas(markup, words, id);
        if (chart instanceof BarChart bars) {
            new BarDrawing(svg).draw(bars);
        } else if (chart instanceof DotChart dots) {
            new DotDrawing(svg).draw(dots);
        } else if (chart instanceof WaterfallChart waterfall) {
            new WaterfallDrawing(svg).draw(waterfall);
        } else if (chart instanceof SlopeChart slope) {
            new SlopeDrawing(svg).draw(slope);
        } else if (chart instanceof StackChart stack) {
            new StackDrawing(svg).draw(stack);
        } else if (chart instanceof RankShiftChart shift) {
            new RankShiftDrawing(svg).draw(shift);
        } else {
            throw new IllegalStateException("unknown chart: " + chart);
        }
    }
}
