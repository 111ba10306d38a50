package vn.parindex.rulesframes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.parindex.json.ParJson;
import vn.parindex.units.UnitList;
import vn.parindex.units.UnitListProvider;

/**
 * Offers the provinces and ministries since 2012, with the mergers of 2025. Each row has its source; what is not
 * official says so. Immutable and thread-safe.
 */
public final class ParUnits implements UnitListProvider {

    private static final String FILE = "units.json";

    /** Makes a provider; nothing is loaded. */
    public ParUnits() {
        // for the service loader
    }

    @Override
    public UnitList load() {
        try (InputStream stream = ParUnits.class.getResourceAsStream(FILE)) {
            return ParJson.UNITS.read(stream, FILE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close " + FILE, e);
        }
    }
}
