package vn.parindex.benchmarks.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A curve of the run: sizes and nanoseconds.
 *
 * @param name what is done
 * @param sizes leaves or units, rising
 * @param nanos processor time, medians; not a number where the size was refused
 */
record GrowthCurve(String name, List<Integer> sizes, List<Double> nanos) {

    private static final String PREFIX = "growth: ";

    /** The name of a point among the measurements. */
    static String key(String curve, int size) {
        return PREFIX + curve + ": " + size;
    }

    static GrowthCurve of(Measurements measurements, String curve) {
        List<Integer> sizes = new ArrayList<>();
        List<Double> nanos = new ArrayList<>();
        String start = PREFIX + curve + ": ";
        for (String name : measurements.names()) {
            if (name.startsWith(start)) {
                sizes.add(Integer.parseInt(name.substring(start.length())));
                nanos.add(measurements.median(name).orElseThrow());
            }
        }
        return new GrowthCurve(curve, sizes, nanos);
    }

    /** All curves in the order in which they were measured. */
    static List<GrowthCurve> all(Measurements measurements) {
        return measurements.names().stream()
                .filter(name -> name.startsWith(PREFIX))
                .map(name -> name.substring(PREFIX.length(), name.lastIndexOf(": ")))
                .distinct()
                .map(name -> of(measurements, name))
                .toList();
    }

    /** The largest size that was not refused. */
    Optional<Double> largest() {
        for (int i = sizes.size() - 1; i >= 0; i--) {
            if (!nanos.get(i).isNaN()) {
                return Optional.of((double) sizes.get(i));
            }
        }
        return Optional.empty();
    }

    /** How it grows among its three largest sizes: 0 not at all, 1 in proportion, 2 with the square. */
    Optional<Double> exponent() {
        List<double[]> points = new ArrayList<>();
        for (int i = sizes.size() - 1; i >= 0 && points.size() < 3; i--) {
            if (!nanos.get(i).isNaN()) {
                points.add(new double[] {Math.log(sizes.get(i)), Math.log(Math.max(1, nanos.get(i)))});
            }
        }
        if (points.size() < 2) {
            return Optional.empty();
        }
        double x = points.stream().mapToDouble(p -> p[0]).average().orElseThrow();
        double y = points.stream().mapToDouble(p -> p[1]).average().orElseThrow();
        double top = points.stream().mapToDouble(p -> (p[0] - x) * (p[1] - y)).sum();
        double bottom =
                points.stream().mapToDouble(p -> (p[0] - x) * (p[0] - x)).sum();
        return Optional.of(top / bottom);
    }
}
