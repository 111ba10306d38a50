package vn.parindex.service.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;
import vn.parindex.service.ServiceSettings;
import vn.parindex.service.store.EvidenceRow;
import vn.parindex.service.store.EvidenceRows;
import vn.parindex.service.store.UnitInCampaign;
import vn.parindex.value.Text;

/** Keeps documents in a folder that the web server does not serve, each under the SHA-256 of its bytes. */
@Service
public class EvidenceStore {

    private static final int FIRST_BYTES = 16;

    /** As long as a file's name can be. */
    private static final int LONGEST_NAME = 255;

    private final EvidenceRows rows;
    private final ServiceSettings settings;
    private final Clock clock;

    EvidenceStore(EvidenceRows rows, ServiceSettings settings, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Keeps a document.
     *
     * @param key the unit that hands it in
     * @param code the item that it proves
     * @param file the document
     * @param login who hands it in
     * @return its row
     * @throws IOException if it cannot be written
     * @throws UnfitFileException if it is empty, too large or of another kind
     */
    public EvidenceRow keep(UnitInCampaign key, String code, MultipartFile file, String login) throws IOException {
        long most = settings.evidenceBytes().toBytes();
        if (file.isEmpty()) {
            throw new UnfitFileException(Text.of("tệp không có nội dung", "the file is empty"));
        }
        if (file.getSize() > most) {
            throw new UnfitFileException(Text.of(
                    "tệp có " + file.getSize() + " byte, nhiều nhất là " + most,
                    "the file has " + file.getSize() + " bytes, the most is " + most));
        }
        String name = name(file.getOriginalFilename());
        byte[] first;
        try (InputStream in = file.getInputStream()) {
            first = in.readNBytes(FIRST_BYTES);
        }
        EvidenceKind kind = EvidenceKind.of(name, first)
                .orElseThrow(() -> new UnfitFileException(Text.of(
                        "chỉ nhận tệp pdf, docx, xlsx, png, jpg có nội dung đúng với đuôi tệp",
                        "only pdf, docx, xlsx, png and jpg are taken, with contents as their names say")));
        String sha256 = write(file);
        EvidenceRow row = new EvidenceRow(
                UUID.randomUUID().toString(),
                key,
                code,
                name,
                kind.mediaType(),
                file.getSize(),
                sha256,
                login,
                OffsetDateTime.now(clock).withNano(0));
        return rows.save(row);
    }

    /**
     * Returns a file's name for people: whole, and nothing that is obeyed rather than read. What stands for a folder,
     * or cannot be in a name, becomes a hyphen.
     */
    static String name(String given) {
        String name = Text.normalized(given == null ? "" : given)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "")
                .replaceAll("[/\\\\\"<>|:*?\\p{Zl}\\p{Zp}]", "-")
                .strip();
        if (name.length() > LONGEST_NAME) {
            // the end has the ending; no half of a letter is left where it begins
            int start = name.length() - LONGEST_NAME;
            name = name.substring(Character.isLowSurrogate(name.charAt(start)) ? start + 1 : start)
                    .replaceFirst("^\\p{M}+", "");
        }
        return name.isEmpty() ? "tep" : name;
    }

    private String write(MultipartFile file) throws IOException {
        Path folder = Files.createDirectories(settings.evidenceFolder());
        Path part = Files.createTempFile(folder, "upload", ".part");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(file.getInputStream(), digest)) {
                Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            }
            String sha256 = HexFormat.of().formatHex(digest.digest());
            try {
                Files.move(part, folder.resolve(sha256));
            } catch (FileAlreadyExistsException e) {
                // the same bytes are kept already
            }
            return sha256;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Returns the documents of a unit.
     *
     * @param key the unit
     * @return the rows
     */
    public List<EvidenceRow> of(UnitInCampaign key) {
        return rows.of(key.campaign(), key.unit());
    }

    /**
     * Finds a document of a unit.
     *
     * @param key the unit
     * @param id the document's id
     * @return its row
     */
    public Optional<EvidenceRow> find(UnitInCampaign key, String id) {
        return rows.findById(id).filter(row -> row.unit().equals(key));
    }

    /**
     * Returns where the bytes of a document lie.
     *
     * @param row the document
     * @return the file
     */
    public Path path(EvidenceRow row) {
        return settings.evidenceFolder().resolve(row.sha256());
    }
}
