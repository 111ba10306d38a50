package vn.parindex.rulesframes;

import java.io.InputStream;
import vn.parindex.catalog.RoundFactsProvider;

/**
 * Offers what is known of the rounds 2012 to 2024: maxima of parts and areas, numbers of units, groups, ratings,
 * spellings, and printed figures that contradict others. Immutable and thread-safe.
 */
public final class ParRoundFacts implements RoundFactsProvider {

    /** Makes a provider; nothing is loaded. */
    public ParRoundFacts() {
        // for the service loader
    }

    @Override
    public InputStream open(String name) {
        return ParRoundFacts.class.getResourceAsStream("rounds/" + name);
    }
}
