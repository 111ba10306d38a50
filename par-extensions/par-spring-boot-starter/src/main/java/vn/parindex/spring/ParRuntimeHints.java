package vn.parindex.spring;

import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;

/** What a native image has to keep: the library's files, and the lists of providers. */
public final class ParRuntimeHints implements RuntimeHintsRegistrar {

    /** Created by Spring. */
    public ParRuntimeHints() {
        // holds nothing
    }

    @Override
    public void registerHints(RuntimeHints hints, ClassLoader classLoader) {
        // The first is how Spring Framework 6 writes "any file in any folder below", the second how 7 does.
        hints.resources()
                .registerPattern("vn/parindex/*")
                .registerPattern("vn/parindex/**")
                .registerPattern("META-INF/services/vn.parindex.*");
    }
}
