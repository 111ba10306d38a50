package vn.parindex.value;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * The code of a node in a criteria tree: {@code 3} an area, {@code 3.4} a criterion, {@code 3.4.1} a sub-criterion.
 *
 * <p>Ordered by number, tier by tier, so that 1.9 comes before 1.10 and a parent before its children. Immutable and
 * thread-safe.
 */
public final class NodeCode implements Comparable<NodeCode> {

    /** The deepest tier. */
    public static final int MAX_DEPTH = 3;

    private static final int MAX_DIGITS = 4;

    private final int[] parts;
    private final String text;

    private NodeCode(int[] parts, String text) {
        this.parts = parts;
        this.text = text;
    }

    /**
     * Reads a code.
     *
     * @param text one to three whole numbers from 1 to 9999 joined by points, without leading zeros
     * @return the code
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static NodeCode parse(String text) {
        Objects.requireNonNull(text, "text");
        int[] parts = new int[MAX_DEPTH];
        int depth = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && digits > 0 && depth < MAX_DEPTH - 1) {
                depth++;
                digits = 0;
            } else if (c >= (digits == 0 ? '1' : '0') && c <= '9' && digits < MAX_DIGITS) {
                parts[depth] = parts[depth] * 10 + (c - '0');
                digits++;
            } else {
                throw malformed(text);
            }
        }
        if (digits == 0) {
            throw malformed(text);
        }
        return new NodeCode(Arrays.copyOf(parts, depth + 1), text);
    }

    private static IllegalArgumentException malformed(String text) {
        return new IllegalArgumentException("not a node code such as 3.4.1: '" + Excerpt.of(text) + "'");
    }

    /**
     * Returns the tier: 1 for an area, 2 for a criterion, 3 for a sub-criterion.
     *
     * @return 1 to 3
     */
    public int depth() {
        return parts.length;
    }

    /**
     * Returns the place among its siblings, counted from 1.
     *
     * @return the last number of the code
     */
    public int position() {
        return parts[parts.length - 1];
    }

    /**
     * Returns the code of the node above.
     *
     * @return the parent, or empty for an area
     */
    public Optional<NodeCode> parent() {
        return parts.length == 1
                ? Optional.empty()
                : Optional.of(
                        new NodeCode(Arrays.copyOf(parts, parts.length - 1), text.substring(0, text.lastIndexOf('.'))));
    }

    /**
     * Returns the code of the area that this belongs to.
     *
     * @return the area's code, this one if it is an area
     */
    public NodeCode area() {
        return parts.length == 1 ? this : parse(Integer.toString(parts[0]));
    }

    /**
     * Returns the code of a child.
     *
     * @param position its place, counted from 1
     * @return the child's code
     * @throws IllegalArgumentException if this is of the deepest tier or the position is out of range
     */
    public NodeCode child(int position) {
        return parse(text + "." + position);
    }

    /**
     * Checks whether another node lies below this one.
     *
     * @param other the other code
     * @return true if it lies below; a node does not contain itself
     */
    public boolean contains(NodeCode other) {
        return other.parts.length > parts.length && Arrays.mismatch(parts, other.parts) == parts.length;
    }

    @Override
    public int compareTo(NodeCode other) {
        return Arrays.compare(parts, other.parts);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof NodeCode other && text.equals(other.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Returns the code as written.
     *
     * @return the text that {@link #parse(String)} reads
     */
    @Override
    public String toString() {
        return text;
    }
}
