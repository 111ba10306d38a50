package vn.parindex.spark;

/** Paths as a job is given them: a file, a folder, a pattern, or several with commas. */
final class InputPath {

    private static final String PATTERN = "*?[{,";

    private InputPath() {}

    /** The folder or file that all of what is named lies below, as far as no pattern begins. */
    static String fixed(String named) {
        for (int i = 0; i < named.length(); i++) {
            if (PATTERN.indexOf(named.charAt(i)) >= 0) {
                int slash = named.lastIndexOf('/', i);
                return slash < 0 ? "." : named.substring(0, Math.max(slash, 1));
            }
        }
        return named;
    }

    /**
     * Returns the name of a file below what was named, so that files of one name in two folders are told apart.
     *
     * @param folder the whole path of the folder or the file that was named
     * @param file the whole path of the file
     * @return the path below the folder; the name of a file that was itself named; else the whole path
     */
    static String below(String folder, String file) {
        if (file.equals(folder)) {
            return file.substring(file.lastIndexOf('/') + 1);
        }
        return isBelow(folder, file) ? file.substring(folder.length()).replaceFirst("^/", "") : file;
    }

    /** Checks whether a path lies in a folder, at any depth, or is that folder. */
    static boolean isIn(String folder, String path) {
        return path.equals(folder) || isBelow(folder, path);
    }

    private static boolean isBelow(String folder, String path) {
        return path.startsWith(folder.endsWith("/") ? folder : folder + "/");
    }
}
