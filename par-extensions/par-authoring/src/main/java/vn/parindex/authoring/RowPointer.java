package vn.parindex.authoring;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.value.NodeCode;

/**
 * A place inside a row, as a JSON pointer into the canonical form of a methodology. Example:
 * {@code /areas/2/criteria/0/rule/floor} is {@code /rule/floor} of the row 3.1.
 *
 * @param code the row
 * @param rest the pointer from the row on; empty for the row itself
 */
public record RowPointer(NodeCode code, String rest) {

    private static final Pattern FORM =
            Pattern.compile("/areas/(\\d{1,4})(?:/criteria/(\\d{1,4})(?:/subCriteria/(\\d{1,4}))?)?(/.*)?");

    public RowPointer {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(rest, "rest");
    }

    /**
     * Reads a pointer.
     *
     * @param pointer a pointer into the canonical form
     * @return the place inside a row; empty if it lies beside the tree
     */
    public static Optional<RowPointer> parse(String pointer) {
        Matcher matcher = FORM.matcher(Objects.requireNonNull(pointer, "pointer"));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        StringBuilder code = new StringBuilder().append(position(matcher.group(1)));
        for (int group = 2; group <= 3 && matcher.group(group) != null; group++) {
            code.append('.').append(position(matcher.group(group)));
        }
        return Optional.of(
                new RowPointer(NodeCode.parse(code.toString()), Objects.requireNonNullElse(matcher.group(4), "")));
    }

    private static int position(String index) {
        return Math.min(9999, Integer.parseInt(index) + 1);
    }

    /**
     * Returns the pointer.
     *
     * @return e.g. {@code /areas/2/criteria/0/rule/floor}
     */
    @Override
    public String toString() {
        String[] positions = code.toString().split("\\.");
        String[] lists = {"/areas/", "/criteria/", "/subCriteria/"};
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < positions.length; i++) {
            pointer.append(lists[i]).append(Integer.parseInt(positions[i]) - 1);
        }
        return pointer.append(rest).toString();
    }
}
