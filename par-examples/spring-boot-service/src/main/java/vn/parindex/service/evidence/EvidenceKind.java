package vn.parindex.service.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of documents that are taken, told by their first bytes and their names. */
enum EvidenceKind {
    /** PDF. */
    PDF("application/pdf", new int[] {0x25, 0x50, 0x44, 0x46, 0x2D}, "pdf"),
    /** PNG. */
    PNG("image/png", new int[] {0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A}, "png"),
    /** JPEG. */
    JPEG("image/jpeg", new int[] {0xFF, 0xD8, 0xFF}, "jpg", "jpeg"),
    /** Word. */
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            new int[] {0x50, 0x4B, 0x03, 0x04},
            "docx"),
    /** Excel. */
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            new int[] {0x50, 0x4B, 0x03, 0x04},
            "xlsx");

    private final String mediaType;
    private final int[] start;
    private final String[] endings;

    EvidenceKind(String mediaType, int[] start, String... endings) {
        this.mediaType = mediaType;
        this.start = start;
        this.endings = endings;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<EvidenceKind> of(String name, byte[] first) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> Arrays.stream(kind.endings).anyMatch(ending -> lower.endsWith("." + ending)))
                .filter(kind -> kind.startsLike(first))
                .findFirst();
    }

    private boolean startsLike(byte[] first) {
        if (first.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((first[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
