package vn.parindex.authoring;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.catalog.ResourceOpener;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.MethodologyFormat;
import vn.parindex.json.internal.JsonFiles;
import vn.parindex.json.internal.Limits;
import vn.parindex.methodology.Methodology;

/**
 * Reads rule sets of any kind: methodologies, overlays on them, and corrections of them. Which kind a file is, its
 * {@code format} says.
 *
 * <p>Overlays and corrections name a base: a methodology of the catalogue by its id, or a file in the same folder,
 * which may itself be an overlay or corrections. Bases that lead back to where they began, or more than
 * {@value #MOST_BASES} of them, are refused. The limits of {@link MethodologyFormat} hold for all files together.
 */
public final class RuleSets {

    /** Rule sets that may build on each other. */
    public static final int MOST_BASES = 8;

    static final Limits LIMITS = Limits.METHODOLOGY;

    private RuleSets() {}

    /**
     * Reads a rule set from disk.
     *
     * @param path a folder with a {@value MethodologyFormat#MAIN_FILE}, or the file itself; other files are looked for
     *     beside it
     * @param bases the catalogue of bases that are named by id
     * @return the methodology
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static Methodology read(Path path, MethodologyCatalog bases) {
        return derive(path, bases).methodology();
    }

    /**
     * Reads a rule set whose files somebody else opens, such as the resources of a module.
     *
     * @param mainName the name of the main file
     * @param opener opens the main file and those that it names
     * @param bases the catalogue of bases that are named by id
     * @return the methodology
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static Methodology read(String mainName, ResourceOpener opener, MethodologyCatalog bases) {
        return derive(mainName, opener, bases).methodology();
    }

    /**
     * Reads a rule set that is one document. Names of other files in it are faults.
     *
     * @param stream the bytes; read to the end, not closed
     * @param name its name in faults, e.g. the name of an uploaded file
     * @param bases the catalogue of bases that are named by id
     * @return the methodology
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static Methodology read(InputStream stream, String name, MethodologyCatalog bases) {
        Objects.requireNonNull(stream, "stream");
        return read(name, other -> other.equals(name) ? JsonFiles.unclosed(stream) : null, bases);
    }

    /**
     * Reads a rule set from disk, with the new places of the rows of its base.
     *
     * @param path a folder with a {@value MethodologyFormat#MAIN_FILE}, or the file itself; other files are looked for
     *     beside it
     * @param bases the catalogue of bases that are named by id
     * @return the methodology with its base; a methodology that has none is its own base
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static Derivation derive(Path path, MethodologyCatalog bases) {
        return derive(mainName(path), opener(path), bases);
    }

    private static String mainName(Path path) {
        return Files.isDirectory(path)
                ? MethodologyFormat.MAIN_FILE
                : path.getFileName().toString();
    }

    private static ResourceOpener opener(Path path) {
        return Files.isDirectory(path) ? ResourceOpener.inside(path) : ResourceOpener.beside(path);
    }

    /**
     * Reads a rule set whose files somebody else opens, with the new places of the rows of its base.
     *
     * @param mainName the name of the main file
     * @param opener opens the main file and those that it names
     * @param bases the catalogue of bases that are named by id
     * @return the methodology with its base; a methodology that has none is its own base
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static Derivation derive(String mainName, ResourceOpener opener, MethodologyCatalog bases) {
        Objects.requireNonNull(mainName, "mainName");
        Objects.requireNonNull(opener, "opener");
        Objects.requireNonNull(bases, "bases");
        return new RuleSetFiles(opener, bases).read(mainName);
    }

    /**
     * Reads a methodology whose tree stands in a sheet, as {@code TreeSheet} describes it.
     *
     * @param head the file with everything else: a methodology without {@code areas}; {@code facts} may be left out,
     *     figures that it does not declare get names made from the rows that measure them
     * @param sheet the sheet
     * @param source id of the document that rows cite which have no citation
     * @return the methodology
     * @throws vn.parindex.finding.ParIndexException with all faults, each with its file and pointer or with its line of
     *     the sheet
     */
    public static Methodology read(Path head, TextSheet sheet, String source) {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(source, "source");
        return new SheetMethodology(head).read(sheet, source);
    }

    /**
     * Returns all faults of a rule set, or all advice on it if it has none.
     *
     * @param path a folder with a {@value MethodologyFormat#MAIN_FILE}, or the file itself; other files are looked for
     *     beside it
     * @param bases the catalogue of bases that are named by id
     * @return errors, or else warnings and notes as {@link Lint} gives them, each with its file and JSON pointer, or
     *     with the file and the row's code where a row does not stand in the file itself
     */
    public static List<Finding> lint(Path path, MethodologyCatalog bases) {
        return lint(mainName(path), opener(path), bases);
    }

    /**
     * Returns all faults of a rule set whose files somebody else opens, or all advice on it if it has none.
     *
     * @param mainName the name of the main file
     * @param opener opens the main file and those that it names
     * @param bases the catalogue of bases that are named by id
     * @return as {@link #lint(Path, MethodologyCatalog)}
     */
    public static List<Finding> lint(String mainName, ResourceOpener opener, MethodologyCatalog bases) {
        Objects.requireNonNull(bases, "bases");
        try {
            return new RuleSetFiles(opener, bases).lint(mainName);
        } catch (ParIndexException e) {
            return e.findings();
        }
    }

    /**
     * Applies corrections to a methodology.
     *
     * @param base the methodology; whether it is the one that the corrections name is not asked, its digest is
     * @param corrections the corrections
     * @return the corrected methodology: its own id, the base's rows with what was corrected in them
     * @throws vn.parindex.finding.ParIndexException with all faults: an unknown row or field, a value other than the
     *     correction starts from, one corrected twice, or faults of the whole such as a sum that no longer holds
     */
    public static Methodology correct(Methodology base, Corrections corrections) {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(corrections, "corrections");
        RuleSetFiles.requireDigest(base, corrections.baseDigest(), "#/baseDigest");
        return new RowCorrections(base, corrections, "").applied();
    }
}
