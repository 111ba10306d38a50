package vn.parindex.service.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.parindex.appraisal.ProcessState;
import vn.parindex.service.faults.FaultException;
import vn.parindex.service.faults.ServiceFault;
import vn.parindex.service.store.UnitRow;

/** Tags of what changes. That of a unit is the number of its last event, which an action sends back. */
final class Tags {

    private static final int BYTES = 12;

    private Tags() {}

    static String of(ProcessState state) {
        return "\"" + state.logLength() + "\"";
    }

    static String of(UnitRow row) {
        return "\"" + row.logLength() + "\"";
    }

    static String of(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "\"" + HexFormat.of().formatHex(digest, 0, BYTES) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads the tag of a unit. */
    static long sequence(String tag) {
        if (!tag.matches("\"[0-9]{1,9}\"")) {
            throw new FaultException(ServiceFault.TAG_UNREADABLE);
        }
        return Long.parseLong(tag.substring(1, tag.length() - 1));
    }
}
