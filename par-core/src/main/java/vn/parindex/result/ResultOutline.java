package vn.parindex.result;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.parindex.value.Confidence;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Text;

/**
 * The nodes and parts that a result has, without points: the same for every assessment under one methodology.
 *
 * <p>It knows which node stands above which, and so how points are summed: each leaf into the nodes above it and into
 * the part of its method. Immutable and thread-safe.
 */
public final class ResultOutline {

    /**
     * A node.
     *
     * @param code its code
     * @param name its name
     * @param confidence the confidence in its row
     * @param method id of its method if it is a leaf; empty for a node with children
     */
    public record Row(NodeCode code, Text name, Confidence confidence, String method) {

        public Row {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(confidence, "confidence");
            Objects.requireNonNull(method, "method");
        }

        /**
         * Checks whether the node is a leaf.
         *
         * @return true if it is scored itself
         */
        public boolean isLeaf() {
            return !method.isEmpty();
        }
    }

    private final List<Row> rows;
    private final Map<String, Text> methods;
    private final Map<NodeCode, Integer> places = new HashMap<>();
    private final int[] parents;
    private final int[] leaves;
    private final int[] leafNumbers;
    private final int[] areas;
    private final int[][] byMethod;

    private ResultOutline(List<Row> rows, Map<String, Text> methods) {
        this.rows = rows;
        this.methods = methods;
        this.parents = new int[rows.size()];
        for (int i = 0; i < parents.length; i++) {
            Row row = rows.get(i);
            Integer parent =
                    row.code().parent().map(places::get).orElse(row.code().depth() == 1 ? -1 : null);
            boolean behind = i == 0 || row.code().compareTo(rows.get(i - 1).code()) > 0;
            if (!behind || parent == null || parent >= 0 && rows.get(parent).isLeaf()) {
                throw new IllegalArgumentException("node out of order or without a parent: " + row.code());
            }
            if (row.isLeaf() && !methods.containsKey(row.method())) {
                throw new IllegalArgumentException("leaf of an unknown method: " + row.code() + ", " + row.method());
            }
            parents[i] = parent;
            places.put(row.code(), i);
        }
        leaves = IntStream.range(0, parents.length)
                .filter(i -> rows.get(i).isLeaf())
                .toArray();
        leafNumbers = new int[parents.length];
        for (int i = 0; i < leaves.length; i++) {
            leafNumbers[leaves[i]] = i;
        }
        areas = IntStream.range(0, parents.length).filter(i -> parents[i] < 0).toArray();
        byMethod = methods.keySet().stream()
                .map(method -> IntStream.of(leaves)
                        .filter(i -> rows.get(i).method().equals(method))
                        .toArray())
                .toArray(int[][]::new);
    }

    /**
     * Obtains an outline.
     *
     * @param rows the nodes in the order of their codes, so that parents stand before their children
     * @param methods the names of the parts by id of the method, in the order of printed parts
     * @return the outline
     * @throws IllegalArgumentException if a node is out of order, its parent is missing or a leaf, or its method has no
     *     part
     */
    public static ResultOutline of(List<Row> rows, Map<String, Text> methods) {
        return new ResultOutline(List.copyOf(rows), Collections.unmodifiableMap(new LinkedHashMap<>(methods)));
    }

    /** The number of nodes. */
    int size() {
        return rows.size();
    }

    Row row(int place) {
        return rows.get(place);
    }

    /** The place of the node above; below zero for an area. */
    int parent(int place) {
        return parents[place];
    }

    /** The names of the parts by id of the method. */
    Map<String, Text> methods() {
        return methods;
    }

    /** The place of a node among the rows; null if there is none of that code. */
    Integer placeOf(NodeCode code) {
        return places.get(code);
    }

    /** The places of the leaves. */
    int[] leaves() {
        return leaves;
    }

    /** The number of the leaf at a place, from zero. */
    int leafNumber(int place) {
        return leafNumbers[place];
    }

    /** The places of the areas. */
    int[] areas() {
        return areas;
    }

    /** The places of the leaves of a method, by the number of its part. */
    int[] leavesOf(int part) {
        return byMethod[part];
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ResultOutline other
                && rows.equals(other.rows)
                && List.copyOf(methods.entrySet()).equals(List.copyOf(other.methods.entrySet()));
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }
}
