package vn.parindex.cli;

import java.util.List;
import vn.parindex.codec.Sha256;
import vn.parindex.finding.Finding;

/**
 * One assessment of a batch as it was found: a file, or a line of a file of JSON lines.
 *
 * @param file the path under the folder that was named, with slashes
 * @param line the line, from 1; 0 for a file of its own
 * @param bytes the document in UTF-8; empty if it could not be taken
 * @param size the bytes that it takes up where it was found, its line end with it
 * @param faults why it could not be taken, if so
 */
record BatchInput(String file, long line, byte[] bytes, long size, List<Finding> faults) {

    /** The place of what is wrong with it. */
    String place() {
        return line == 0 ? file : file + ":" + line;
    }

    /** SHA-256 of its bytes. */
    String digest() {
        return Sha256.of(sha -> sha.update(bytes));
    }
}
