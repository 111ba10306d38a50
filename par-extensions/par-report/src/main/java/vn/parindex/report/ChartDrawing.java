package vn.parindex.report;

/** The figures of a chart, which draw themselves; percentages are 0 to 100. */
interface ChartDrawing {

    /** Draws the whole chart, from {@link SvgCanvas#begin(int)} to {@link SvgCanvas#end()}. */
    void draw(SvgCanvas svg);
}
