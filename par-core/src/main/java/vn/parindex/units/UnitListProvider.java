package vn.parindex.units;

/**
 * Offers a list of units, so that {@link UnitRegister#installed()} finds it.
 *
 * <p>A provider is found by {@link java.util.ServiceLoader}: it has a public constructor without parameters and is
 * named by {@code provides} in the module's {@code module-info.java} and, for hosts on the class path, in
 * {@code META-INF/services/vn.parindex.units.UnitListProvider}. Implementations are thread-safe.
 */
public interface UnitListProvider {

    /**
     * Reads the list.
     *
     * @return the list
     * @throws vn.parindex.finding.ParIndexException if its file is unsound, with all faults
     */
    UnitList load();
}
