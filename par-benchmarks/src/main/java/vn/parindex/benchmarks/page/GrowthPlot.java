package vn.parindex.benchmarks.page;

import java.util.List;
import java.util.Locale;

/** The curves as one SVG: a small plot each, both axes logarithmic, dashed lines with the slopes 1 and 2. */
final class GrowthPlot {

    private static final int COLUMNS = 3;
    private static final int WIDTH = 300;
    private static final int HEIGHT = 230;
    private static final int LEFT = 58;
    private static final int TOP = 40;
    private static final int PLOT_WIDTH = 220;
    private static final int PLOT_HEIGHT = 150;

    private final StringBuilder svg = new StringBuilder();

    private GrowthPlot() {}

    static String of(List<GrowthCurve> curves) {
        return new GrowthPlot().draw(curves);
    }

    private String draw(List<GrowthCurve> curves) {
        int rows = (curves.size() + COLUMNS - 1) / COLUMNS;
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"11\">\n<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>\n",
                COLUMNS * WIDTH, rows * HEIGHT);
        for (int i = 0; i < curves.size(); i++) {
            curve(curves.get(i), i % COLUMNS * WIDTH, i / COLUMNS * HEIGHT);
        }
        return svg.append("</svg>\n").toString();
    }

    private void curve(GrowthCurve curve, int x, int y) {
        add("<g transform=\"translate(%d %d)\">\n", x, y);
        String exponent =
                curve.exponent().map(e -> ", exponent " + GoalTable.number(e)).orElse("");
        add("<text x=\"%d\" y=\"20\" font-weight=\"bold\">%s%s</text>\n", LEFT - 50, curve.name(), exponent);
        add(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"#999\"/>\n",
                LEFT, TOP, PLOT_WIDTH, PLOT_HEIGHT);
        double[] sizes = curve.sizes().stream().mapToDouble(Math::log10).toArray();
        double[] nanos = curve.nanos().stream()
                .mapToDouble(n -> Math.log10(Math.max(1, n)))
                .filter(n -> !Double.isNaN(n))
                .toArray();
        if (nanos.length > 0) {
            double low = Math.floor(min(nanos));
            double high = Math.max(low + 1, Math.ceil(max(nanos)));
            Axes axes = new Axes(sizes[0], sizes[sizes.length - 1], low, high);
            decades(axes);
            slope(axes, nanos[0], 1);
            slope(axes, nanos[0], 2);
            line(axes, curve);
        }
        svg.append("</g>\n");
    }

    /** The ends of both axes, as logarithms. */
    private record Axes(double left, double right, double low, double high) {

        double x(double size) {
            return LEFT + PLOT_WIDTH * (right == left ? 0.5 : (size - left) / (right - left));
        }

        double y(double nanos) {
            return TOP + PLOT_HEIGHT * (high - nanos) / (high - low);
        }
    }

    private void decades(Axes axes) {
        for (double decade = axes.low; decade <= axes.high; decade++) {
            double y = axes.y(decade);
            add("<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"#ddd\"/>\n", LEFT, y, LEFT + PLOT_WIDTH, y);
            add("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>\n", LEFT - 5, y + 4, time(decade));
        }
    }

    private static String time(double decade) {
        String[] units = {"ns", "µs", "ms", "s", "000 s"};
        int power = (int) decade;
        return "1" + "0".repeat(power % 3) + " " + units[Math.min(power / 3, units.length - 1)];
    }

    /** A line from the first point on, as far as it stays inside. */
    private void slope(Axes axes, double start, int slope) {
        double end = Math.min(axes.right, axes.left + (axes.high - start) / slope);
        add(
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#aaa\" stroke-dasharray=\"3 3\"/>\n",
                axes.x(axes.left), axes.y(start), axes.x(end), axes.y(start + slope * (end - axes.left)));
    }

    private void line(Axes axes, GrowthCurve curve) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < curve.sizes().size(); i++) {
            double x = axes.x(Math.log10(curve.sizes().get(i)));
            double nanos = curve.nanos().get(i);
            add(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" font-size=\"9\">%s</text>\n",
                    x, TOP + PLOT_HEIGHT + 14, GoalTable.number(curve.sizes().get(i)));
            if (Double.isNaN(nanos)) {
                add(
                        "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" fill=\"#b00\">✕</text>\n",
                        x, TOP + PLOT_HEIGHT - 4);
                continue;
            }
            double y = axes.y(Math.log10(Math.max(1, nanos)));
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
            add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"#0b5394\"/>\n", x, y);
        }
        add(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"#0b5394\" stroke-width=\"2\"/>\n",
                points.toString().strip());
    }

    private static double min(double[] values) {
        return java.util.Arrays.stream(values).min().orElseThrow();
    }

    private static double max(double[] values) {
        return java.util.Arrays.stream(values).max().orElseThrow();
    }

    private void add(String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments));
    }
}
