package vn.parindex.json.internal;

import java.util.List;

/** The types that a sister module adds to a host's JSON. */
public interface HostTypeProvider {

    /**
     * Returns the types, each once.
     *
     * @return the types
     */
    List<HostType<?>> types();
}
