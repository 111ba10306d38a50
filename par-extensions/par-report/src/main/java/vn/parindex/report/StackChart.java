package vn.parindex.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Units by rank, their index cut into parts, with the lower ends of the groups.
 *
 * @param title the title
 * @param description what it says, for whoever cannot see it
 * @param parts names of the parts; one name if there are no parts
 * @param rows the units, from top to bottom
 * @param bands the lower ends of the groups, in percent
 */
public record StackChart(String title, String description, List<String> parts, List<Row> rows, List<BandEnd> bands)
        implements Chart {

    /**
     * One unit of a ranking.
     *
     * @param rank its rank
     * @param label its name
     * @param values its parts in percentage points of the index, one a part
     * @param index its index in percent, as printed
     */
    public record Row(int rank, String label, List<BigDecimal> values, BigDecimal index) {

        public Row {
            Objects.requireNonNull(label, "label");
            values = List.copyOf(values);
            Objects.requireNonNull(index, "index");
        }
    }

    /**
     * The lower end of a group.
     *
     * @param label the group's name
     * @param from percent
     */
    public record BandEnd(String label, BigDecimal from) {

        public BandEnd {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(from, "from");
        }
    }

    public StackChart {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
        bands = List.copyOf(bands);
    }
}
