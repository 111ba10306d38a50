package vn.parindex.published;

import vn.parindex.json.JsonOutput;

/** The JSON documents of published figures: {@code PublishedJson.VERIFICATION.pretty(verification)}. */
public final class PublishedJson {

    /**
     * Verifications, {@code par-verification/1} of {@code docs/published-figures.md}: each figure with its verdict, the
     * relations that hold for it and what contradicts it.
     */
    public static final JsonOutput<PublishedVerification> VERIFICATION = new JsonOutput<>(VerificationForm.DOCUMENT);

    private PublishedJson() {}
}
