package vn.parindex.catalog;

import java.util.List;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.MethodologyId;

/**
 * Offers methodologies: what a rules module implements so that {@link MethodologyCatalog#installed()} finds it.
 *
 * <p>A provider is found by {@link java.util.ServiceLoader}: it has a public constructor without parameters and is
 * named by {@code provides} in the module's {@code module-info.java} and, for hosts on the class path, in
 * {@code META-INF/services/vn.parindex.catalog.MethodologyProvider}. Implementations are thread-safe.
 */
public interface MethodologyProvider {

    /**
     * Returns the identities of the methodologies offered. Called to list a catalogue, so nothing is loaded here.
     *
     * @return identities, each once, always the same
     */
    List<MethodologyId> ids();

    /**
     * Loads one of them.
     *
     * @param id one of {@link #ids()}
     * @return the methodology with that identity
     * @throws vn.parindex.finding.ParIndexException if its files are unsound, with all faults
     * @throws IllegalArgumentException if it does not offer that identity
     */
    Methodology load(MethodologyId id);
}
