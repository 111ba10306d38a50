package vn.parindex.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.codec.Sha256;
import vn.parindex.csv.CsvReader;
import vn.parindex.csv.CsvRecord;
import vn.parindex.csv.CsvWriter;
import vn.parindex.finding.ParIndexException;

/**
 * What an earlier run of a batch wrote, finished or not, read along with the inputs in the same order. Whatever does
 * not fit together, as the end of a file that was being written, counts as not there.
 */
final class BatchEarlier implements Closeable {

    private final EarlierRows results;
    private final EarlierRows areas;
    private final EarlierRows faults;
    private final ByteLines canonical;

    private BatchEarlier(Path folder) throws IOException {
        results = new EarlierRows(folder.resolve(BatchFolder.RESULTS), BatchRow.COLUMNS);
        areas = new EarlierRows(folder.resolve(BatchFolder.AREAS), BatchRow.AREA_COLUMNS);
        faults = new EarlierRows(folder.resolve(BatchFolder.FAULTS), BatchRow.FAULT_COLUMNS);
        canonical = new ByteLines(Files.newInputStream(folder.resolve(BatchFolder.CANONICAL)), Integer.MAX_VALUE);
    }

    /** Opens what stands in a folder, if all of it is there. */
    static Optional<BatchEarlier> in(Path folder) {
        for (String file : BatchFolder.FILES) {
            if (!Files.isRegularFile(folder.resolve(file))) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(new BatchEarlier(folder));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What was written of an input, if it stands there whole. */
    Optional<BatchRow> find(BatchInput input) {
        try {
            Optional<BatchRow> found = Optional.empty();
            while (results.peek() != null && results.peek().compareTo(input) <= 0) {
                EarlierRow row = results.peek();
                results.take();
                byte[] line = row.isRefused() ? null : canonical.next();
                found = line == null || row.compareTo(input) != 0 ? Optional.empty() : whole(input, row.fields(), line);
            }
            return found;
        } catch (IOException | ParIndexException e) {
            results.end();
            return Optional.empty();
        }
    }

    private Optional<BatchRow> whole(BatchInput input, List<String> fields, byte[] text) {
        List<List<String>> areaRows = areas.of(input);
        List<List<String>> faultRows = faults.of(input);
        faultRows.removeIf(BatchRun::isRepeated);
        BatchRow found =
                new BatchRow(input.file(), input.line(), fields, List.copyOf(areaRows), List.copyOf(faultRows), text);
        return found.field("areas").equals(Integer.toString(areaRows.size()))
                        && found.field("faults").equals(Integer.toString(faultRows.size()))
                        && found.field("result_sha256").equals(Sha256.of(sha -> sha.update(text)))
                ? Optional.of(found)
                : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        results.close();
        areas.close();
        faults.close();
        canonical.close();
    }

    /** A row of any of the tables: all begin with the file and the line. */
    private record EarlierRow(String file, long line, List<String> fields) {

        int compareTo(BatchInput input) {
            int byFile = file.compareTo(input.file());
            return byFile != 0 ? byFile : Long.compare(line, input.line());
        }

        boolean isRefused() {
            return fields.get(BatchRow.COLUMNS.size() - 1).isEmpty();
        }
    }

    /** The rows of one table, one read ahead. */
    private static final class EarlierRows implements Closeable {
        private final InputStream stream;
        private final CsvReader reader;
        private final int width;
        private EarlierRow next;

        EarlierRows(Path file, List<String> columns) throws IOException {
            stream = Files.newInputStream(file);
            reader = CsvReader.utf8(stream, file.toString(), Integer.MAX_VALUE, Long.MAX_VALUE)
                    .withMostCharacters(Integer.MAX_VALUE)
                    .headedBy(columns);
            width = columns.size();
            if (reader.next().map(CsvRecord::fields).filter(columns::equals).isPresent()) {
                take();
            }
        }

        EarlierRow peek() {
            return next;
        }

        void take() {
            next = reader.next()
                    .map(CsvRecord::fields)
                    .filter(fields -> fields.size() == width && fields.get(1).matches("[0-9]{0,18}"))
                    .map(fields -> new EarlierRow(
                            CsvWriter.plain(fields.get(0)),
                            fields.get(1).isEmpty() ? 0 : Long.parseLong(fields.get(1)),
                            fields))
                    .orElse(null);
        }

        List<List<String>> of(BatchInput input) {
            List<List<String>> found = new ArrayList<>();
            while (next != null && next.compareTo(input) <= 0) {
                if (next.compareTo(input) == 0) {
                    found.add(next.fields());
                }
                take();
            }
            return found;
        }

        void end() {
            next = null;
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }
}
