package vn.parindex.word;

import java.util.List;
import java.util.Objects;

/**
 * An official paper as plain data, from which every {@link PaperFormat} is made.
 *
 * <p>Its head, with the country's name and motto, the issuing body, number, place and date, is made from its fields by
 * the format. Immutable and thread-safe.
 *
 * @param fields what its issuer fills in
 * @param name the kind of paper, e.g. {@code BÁO CÁO}
 * @param subject what it is about
 * @param blocks all that follows, in order
 */
public record Paper(PaperFields fields, String name, String subject, List<PaperBlock> blocks) {

    public Paper {
        Objects.requireNonNull(fields, "fields");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(subject, "subject");
        blocks = List.copyOf(blocks);
    }
}
