/**
 * Providers of our services, wherever the library runs: on the class path, in modules, in a runtime image, in OSGi.
 *
 * <p>For our own modules; not part of the public interface. Null arguments are refused with a
 * {@link java.lang.NullPointerException} naming the parameter; nothing returns {@code null}. All types are thread-safe.
 */
package vn.parindex.services;
