package vn.parindex.value;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.value.internal.Sent;

/**
 * The code of a node in a criteria tree: {@code 3} an area, {@code 3.4} a criterion, {@code 3.4.1} a sub-criterion.
 *
 * <p>Ordered by number, tier by tier, so that 1.9 comes before 1.10 and a parent before its children. Immutable and
 * thread-safe.
 */
@SuppressWarnings("serial") // goes as its text
public final class NodeCode implements Comparable<NodeCode>, Serializable {

    /** The deepest tier. */
    public static final int MAX_DEPTH = 3;

    private static final int MAX_DIGITS = 4;
    private static final int MAX_POSITION = 9999;

    /** Enough for four digits. */
    private static final int BITS = 14;

    private static final long PART = (1L << BITS) - 1;

    /** The parts in turn, zero where there is none: codes compare as these numbers do. */
    private final long packed;

    private NodeCode(long packed) {
        this.packed = packed;
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
        long packed = 0;
        int depth = 1;
        int part = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && digits > 0 && depth < MAX_DEPTH) {
                packed = packed << BITS | part;
                depth++;
                part = 0;
                digits = 0;
            } else if (c >= (digits == 0 ? '1' : '0') && c <= '9' && digits < MAX_DIGITS) {
                part = part * 10 + (c - '0');
                digits++;
            } else {
                throw malformed(text);
            }
        }
        if (digits == 0) {
            throw malformed(text);
        }
        return new NodeCode((packed << BITS | part) << BITS * (MAX_DEPTH - depth));
    }

    private static IllegalArgumentException malformed(String text) {
        return new IllegalArgumentException("not a node code such as 3.4.1: '" + Excerpt.of(text) + "'");
    }

    /** The number at a tier; zero below the code's own. */
    private int part(int tier) {
        return (int) (packed >> BITS * (MAX_DEPTH - tier) & PART);
    }

    /**
     * Returns the tier: 1 for an area, 2 for a criterion, 3 for a sub-criterion.
     *
     * @return 1 to 3
     */
    public int depth() {
        return part(3) > 0 ? 3 : part(2) > 0 ? 2 : 1;
    }

    /**
     * Returns the place among its siblings, counted from 1.
     *
     * @return the last number of the code
     */
    public int position() {
        return part(depth());
    }

    /**
     * Returns the code of the node above.
     *
     * @return the parent, or empty for an area
     */
    public Optional<NodeCode> parent() {
        int depth = depth();
        return depth == 1 ? Optional.empty() : Optional.of(new NodeCode(begin(depth - 1)));
    }

    /** The numbers down to a tier. */
    private long begin(int tier) {
        return packed & -1L << BITS * (MAX_DEPTH - tier);
    }

    /**
     * Returns the code of the area that this belongs to.
     *
     * @return the area's code, this one if it is an area
     */
    public NodeCode area() {
        return depth() == 1 ? this : new NodeCode(begin(1));
    }

    /**
     * Returns the code of a child.
     *
     * @param position its place, counted from 1
     * @return the child's code
     * @throws IllegalArgumentException if this is of the deepest tier or the position is out of range
     */
    public NodeCode child(int position) {
        int depth = depth();
        if (depth == MAX_DEPTH || position < 1 || position > MAX_POSITION) {
            throw malformed(this + "." + position);
        }
        return new NodeCode(packed | (long) position << BITS * (MAX_DEPTH - depth - 1));
    }

    /**
     * Checks whether another node lies below this one.
     *
     * @param other the other code
     * @return true if it lies below; a node does not contain itself
     */
    public boolean contains(NodeCode other) {
        return packed != other.packed && other.begin(depth()) == packed;
    }

    @Override
    public int compareTo(NodeCode other) {
        return Long.compare(packed, other.packed);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof NodeCode other && packed == other.packed;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * part(1) + part(2)) + part(3);
    }

    /**
     * Returns the code as written.
     *
     * @return the text that {@link #parse(String)} reads
     */
    @Override
    @JsonValue
    public String toString() {
        StringBuilder text = new StringBuilder(3 * MAX_DIGITS + 2).append(part(1));
        for (int tier = 2; tier <= depth(); tier++) {
            text.append('.').append(part(tier));
        }
        return text.toString();
    }

    private Object writeReplace() {
        return Sent.of(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw Sent.refused(NodeCode.class);
    }
}
