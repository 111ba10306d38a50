package vn.parindex.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * The way from the maximum down to the result, one row a step.
 *
 * @param steps the steps, from the first total to the last
 */
record WaterfallChart(List<WaterfallStep> steps) implements ChartDrawing {

    private static final int HEIGHT = 16;

    /** The sorts of steps. */
    enum StepSort {
        /** A total, from zero. */
        TOTAL,
        /** Points lost. */
        LOST,
        /** Points not decided yet. */
        OPEN,
        /** Bonus or penalty points. */
        ADJUSTED
    }

    /**
     * One step.
     *
     * @param label the name
     * @param from its beginning, in points; zero for a total
     * @param to its end, in points
     * @param change the difference as printed, with its sign
     * @param sort its sort
     */
    record WaterfallStep(String label, BigDecimal from, BigDecimal to, BigDecimal change, StepSort sort) {}

    WaterfallChart {
        steps = List.copyOf(steps);
    }

    @Override
    public void draw(SvgCanvas svg) {
        BigDecimal most =
                steps.stream().map(step -> step.from().max(step.to())).reduce(BigDecimal.ONE, BigDecimal::max);
        RowFrame frame = RowFrame.of(steps.stream().map(WaterfallStep::label).toList(), most);
        svg.begin(frame.bottom() + 6);
        if (steps.stream().anyMatch(step -> step.sort() == StepSort.OPEN)) {
            svg.hatch();
        }
        frame.draw(svg, svg.words().say("chart.axis.points"));
        for (int row = 0; row < steps.size(); row++) {
            step(svg, frame, row, steps.get(row));
            if (row + 1 < steps.size()) {
                BigDecimal x = frame.axis().at(steps.get(row).to());
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

    private static void step(SvgCanvas svg, RowFrame frame, int row, WaterfallStep step) {
        BigDecimal left = frame.axis().at(step.from().min(step.to()));
        // a step too small to be seen is still drawn
        BigDecimal width =
                frame.axis().width(step.from().subtract(step.to()).abs()).max(BigDecimal.ONE);
        BigDecimal top = frame.middle(row).subtract(BigDecimal.valueOf(HEIGHT / 2));
        switch (step.sort()) {
            case TOTAL -> svg.rect("value", left, top, width, HEIGHT);
            case LOST -> svg.rect("lost", left, top, width, HEIGHT);
            case OPEN -> svg.hatched(left, top, width, HEIGHT);
            case ADJUSTED -> svg.rect(step.change().signum() < 0 ? "lost" : "gained", left, top, width, HEIGHT);
        }
        boolean total = step.sort() == StepSort.TOTAL;
        String figure = svg.words().number(total ? step.to() : step.change());
        svg.text(
                total ? "figure strong" : "figure",
                RowFrame.FIGURES,
                frame.middle(row).add(BigDecimal.valueOf(4)),
                !total && step.change().signum() > 0 ? "+" + figure : figure);
    }
}
