package vn.parindex.cli;

import java.awt.Desktop;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Opens a page where the user reads pages. */
interface PageOpener {

    /** Checks whether there is a desktop to open pages on. */
    boolean isThere();

    /** Opens a page; does not wait for it to be closed. */
    void open(Path page) throws IOException;

    /**
     * The browser of the desktop that the tool runs on: by the command that desktops of Linux have, elsewhere by
     * Java's.
     */
    static PageOpener desktop() {
        return new PageOpener() {
            @Override
            public boolean isThere() {
                return xdgOpen().isPresent()
                        || !System.getProperty("os.name").contains("Linux") && Desktop.isDesktopSupported();
            }

            @Override
            public void open(Path page) throws IOException {
                Optional<Path> command = xdgOpen();
                if (command.isPresent()) {
                    new ProcessBuilder(command.get().toString(), page.toUri().toString())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
                } else {
                    Desktop.getDesktop().browse(page.toUri());
                }
            }
        };
    }

    private static Optional<Path> xdgOpen() {
        boolean screen = System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> screen && !folder.isEmpty())
                .map(folder -> Path.of(folder, "xdg-open"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
