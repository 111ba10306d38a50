package vn.parindex.catalog;

import java.io.IOException;
import java.io.InputStream;

/**
 * Opens the files of one document by their plain names, such as {@code area-3.json}; their owner decides where they
 * lie.
 *
 * <p>A module that keeps its files to itself opens them with its own class: {@code name ->
 * MyRules.class.getResourceAsStream("province/" + name)}.
 */
@FunctionalInterface
public interface ResourceOpener {

    /**
     * Opens a file.
     *
     * @param name a plain name without any folder, already checked
     * @return its bytes, closed by the reader; {@code null} if there is no such file
     * @throws IOException if it cannot be opened
     */
    InputStream open(String name) throws IOException;
}
