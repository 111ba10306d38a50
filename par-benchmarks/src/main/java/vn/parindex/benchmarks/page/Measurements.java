package vn.parindex.benchmarks.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All figures of a run, by name; one figure of each name a round. Kept as a file of tab-separated lines. */
final class Measurements {

    private final Map<String, List<Double>> figures = new LinkedHashMap<>();
    private final Map<String, String> facts = new LinkedHashMap<>();

    void add(String name, double figure) {
        figures.computeIfAbsent(name, n -> new ArrayList<>()).add(figure);
    }

    /** Notes something about the run itself. */
    void note(String name, String text) {
        facts.put(name, text);
    }

    String noted(String name) {
        return facts.getOrDefault(name, "");
    }

    List<String> names() {
        return List.copyOf(figures.keySet());
    }

    List<Double> all(String name) {
        return figures.getOrDefault(name, List.of());
    }

    /** The median over the rounds; empty if there is none, not a number if it could not be had. */
    Optional<Double> median(String name) {
        return median(all(name));
    }

    private static Optional<Double> median(List<Double> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return Optional.of(
                sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2);
    }

    void write(Path file) {
        StringBuilder text = new StringBuilder();
        facts.forEach((name, fact) ->
                text.append("#\t").append(name).append('\t').append(fact).append('\n'));
        figures.forEach((name, values) -> values.forEach(
                value -> text.append(name).append('\t').append(value).append('\n')));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Measurements read(Path file) {
        Measurements measurements = new Measurements();
        try {
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split("\t");
                if (parts[0].equals("#")) {
                    measurements.note(parts[1], parts.length > 2 ? parts[2] : "");
                } else {
                    measurements.add(parts[0], Double.parseDouble(parts[1]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return measurements;
    }
}
