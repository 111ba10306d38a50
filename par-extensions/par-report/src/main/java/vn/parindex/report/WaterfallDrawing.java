package vn.parindex.report;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.report.WaterfallChart.Kind;
import vn.parindex.report.WaterfallChart.Step;

/** Draws how a total shrinks to another, one row a step. */
final class WaterfallDrawing {

    private static final int HEIGHT = 16;

    private final SvgCanvas svg;

    WaterfallDrawing(SvgCanvas svg) {
        this.svg = svg;
    }

    void draw(WaterfallChart chart) {
        List<Step> steps = chart.steps();
        BigDecimal most =
                steps.stream().map(step -> step.from().max(step.to())).reduce(BigDecimal.ONE, BigDecimal::max);
        RowFrame frame = RowFrame.of(steps.stream().map(Step::label).toList(), most);
        svg.begin(chart, frame.bottom() + 6);
        if (steps.stream().anyMatch(step -> step.kind() == Kind.OPEN)) {
            svg.hatch();
        }
        frame.draw(svg, svg.words().say("chart.axis.points"));
        for (int row = 0; row < steps.size(); row++) {
            step(frame, row, steps.get(row));
            if (row + 1 < steps.size()) {
                BigDecimal x = frame.scale().at(steps.get(row).to());
                svg.line(
                        "link",
                        x,
                        frame.middle(row).add(BigDecimal.valueOf(HEIGHT / 2)),
                        x,
                        frame.middle(row + 1).subtract(BigDecimal.valueOf(HEIGHT / 2)));
            }
        }
        svg.end();
    }

    private void step(RowFrame frame, int row, Step step) {
        BigDecimal left = frame.scale().at(step.from().min(step.to()));
        // a step too small to be seen is still drawn
        BigDecimal width =
                frame.scale().width(step.from().subtract(step.to()).abs()).max(BigDecimal.ONE);
        BigDecimal top = frame.middle(row).subtract(BigDecimal.valueOf(HEIGHT / 2));
        switch (step.kind()) {
            case TOTAL -> svg.rect("value", left, top, width, HEIGHT);
            case LOST -> svg.rect("lost", left, top, width, HEIGHT);
            case OPEN -> svg.hatched(left, top, width, HEIGHT);
            case ADJUSTED -> svg.rect(step.change().signum() < 0 ? "lost" : "gained", left, top, width, HEIGHT);
        }
        String figure = step.kind() == Kind.TOTAL
                ? svg.words().number(step.to())
                : svg.words().number(step.change());
        svg.text(
                step.kind() == Kind.TOTAL ? "figure strong" : "figure",
                SvgCanvas.of(RowFrame.GUTTER + RowFrame.AXIS + 12),
                frame.middle(row).add(BigDecimal.valueOf(4)),
                step.kind() != Kind.TOTAL && step.change().signum() > 0 ? "+" + figure : figure);
    }
}
