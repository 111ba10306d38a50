package vn.parindex.provincial;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.parindex.value.Points;

/**
 * A line of a table of results: the points of a unit, and the figures printed for it.
 *
 * @param id the unit's id in the rule set
 * @param unit its name
 * @param points points without bonus
 * @param bonus bonus points
 * @param index the index as printed, or as made up
 * @param rating the rating as printed; empty if none was
 * @param rank the rank as printed; empty if none was
 * @param origin {@code published} or {@code made-up}
 * @param maximum the maximum as printed; empty if none was
 */
record UnitFigure(
        String id,
        String unit,
        Points points,
        Points bonus,
        String index,
        String rating,
        String rank,
        String origin,
        String maximum) {

    /** Reads a table with a heading, fields separated by tabulators. */
    static List<UnitFigure> read(String name) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(UnitFigure.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> of(line.split("\t", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static UnitFigure of(String[] f) {
        Points bonus = f[3].isEmpty() ? Points.ZERO : Points.parse(f[3]);
        return new UnitFigure(f[0], f[1], Points.parse(f[2]), bonus, f[4], f[5], f[6], f[7], f.length > 8 ? f[8] : "");
    }
}
