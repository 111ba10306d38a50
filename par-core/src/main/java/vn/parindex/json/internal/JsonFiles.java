package vn.parindex.json.internal;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.catalog.ResourceOpener;
import vn.parindex.codec.Codecs;
import vn.parindex.codec.Json;
import vn.parindex.codec.Place;
import vn.parindex.codec.Reading;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.LimitedCount;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Text;

/** The files of one document: opens each by name, keeps to the limits, and makes trees of them. */
public final class JsonFiles {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,94}\\.json");

    private final ResourceOpener opener;
    private final Limits limits;
    private final Reading faults;
    private int left;

    public JsonFiles(ResourceOpener opener, Limits limits, Reading faults) {
        this.opener = opener;
        this.limits = limits;
        this.faults = faults;
        this.left = limits.allBytes();
    }

    /** The name of another file as it stands in a document; null if it may not be used. */
    String name(Json json) {
        String name = Codecs.NAME.read(json, faults);
        if (name == null || isName(name)) {
            return name;
        }
        faults.fault(InputCode.BAD_FILE_NAME, json.place(), "got", Excerpt.of(name));
        return null;
    }

    /** Checks whether a text is a plain name of a file that a document may name. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches() && !name.contains("..");
    }

    /** Returns the tree of a file; empty after a fault. */
    public Optional<Json> read(String name) {
        Place place = Place.of(name);
        try (InputStream stream = opener.open(name)) {
            if (stream == null) {
                throw new NoSuchFileException(name);
            }
            int most = Math.min(limits.fileBytes(), left);
            byte[] bytes = bytes(stream, most + 1);
            if (bytes.length <= most) {
                left -= bytes.length;
                return JsonTree.parse(bytes, name, limits, faults);
            }
            if (most == limits.fileBytes()) {
                tooLarge(faults, name, limits);
            } else {
                left = 0;
                allTooLarge(faults, place, limits);
            }
        } catch (IOException e) {
            faults.cause(e);
            faults.add(Finding.unreadable(name, e));
        }
        return Optional.empty();
    }

    /**
     * Returns files that were written, if they keep the limits under which they are read.
     *
     * @param files contents by name
     * @param limits the limits
     * @return the same files
     * @throws vn.parindex.finding.ParIndexException if they could not be read again
     */
    public static Map<String, String> written(Map<String, String> files, Limits limits) {
        Reading in = new Reading();
        long all = 0;
        for (Map.Entry<String, String> file : files.entrySet()) {
            all += WrittenDocument.bytes(file.getValue());
            if (!fits(file.getValue(), limits)) {
                tooLarge(in, file.getKey(), limits);
            } else if (file.getValue().length() > limits.values()) {
                JsonTree.parse(file.getValue(), file.getKey(), limits, in);
            }
        }
        if (all > limits.allBytes()) {
            allTooLarge(in, Place.of(files.keySet().iterator().next()), limits);
        }
        in.refuse();
        return files;
    }

    /** Checks whether a file is not larger than is read. */
    public static boolean fits(String content, Limits limits) {
        return WrittenDocument.bytes(content) <= limits.fileBytes();
    }

    private static void allTooLarge(Reading in, Place place, Limits limits) {
        in.fault(
                InputCode.TOO_LARGE,
                place,
                "got",
                Text.of("tổng dung lượng các tệp", "the size of all files together"),
                "allowed",
                bytes(limits.allBytes()));
    }

    /** The bytes of a stream, or so many of them; most streams know how many there are. */
    private static byte[] bytes(InputStream stream, int most) throws IOException {
        byte[] bytes = new byte[Math.min(most, Math.max(stream.available(), 1 << 12))];
        int length = stream.readNBytes(bytes, 0, bytes.length);
        while (length == bytes.length && length < most) {
            int next = stream.read();
            if (next < 0) {
                break;
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(most, 2L * length));
            bytes[length++] = (byte) next;
            length += stream.readNBytes(bytes, length, bytes.length - length);
        }
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }

    /** Notes that one file is too large. */
    static void tooLarge(Reading in, String name, Limits limits) {
        in.fault(
                InputCode.TOO_LARGE,
                Place.of(name),
                "got",
                LimitedCount.FILE_BYTES,
                "allowed",
                bytes(limits.fileBytes()));
    }

    /** Returns a stream that its owner closes, not the reader. */
    public static InputStream unclosed(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public void close() {
                // the owner's to close
            }
        };
    }

    /** Returns the bytes of a text. */
    public static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Text bytes(int count) {
        String mebibytes = (count >> 20) + " MiB";
        return Text.of(mebibytes, mebibytes);
    }
}
