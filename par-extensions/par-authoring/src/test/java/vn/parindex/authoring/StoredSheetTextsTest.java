package vn.parindex.authoring;

import org.junit.jupiter.api.Test;
import vn.parindex.laws.StoredTextLaws;

import static org.assertj.core.api.Assertions.assertThat;

/** What an overlay or a correction admits its format can write, whatever people enter. */
class StoredSheetTextsTest {

    private static final String OVERLAY = RuleSetSample.overlay("""
            "baseDigest": "%s", "level": "department", "note": "n", "rounds": [2023],
            "decision": {"number": "1", "date": "2023-01-01", "issuer": {"vi": "UBND", "en": "x"}, "source": "qd-1"},
            "set": {
              "methods": [{"id": "m", "kind": "appraisal", "name": {"vi": "a"}, "selfAssessed": true}],
              "rounding": {"leaf": {"decimals": 2, "mode": "down"}, "published": {"decimals": 2, "mode": "down"},
                "citation": {"source": "qd-1", "place": "x"}, "confidence": "reported", "note": "n"},
              "units": [{"id": "so-a", "name": {"vi": "Sở A"}, "group": "g", "form": "f"}],
              "scales": [{"id": "s", "name": {"vi": "s"}, "purpose": "group", "compares": "exact",
                "bands": [{"id": "a", "name": {"vi": "A"}}], "citation": {"source": "qd-1"}, "confidence": "reported"}]
            },
            "sources": [{"id": "z", "number": "1", "title": {"vi": "Z", "en": "z"}, "date": "d", "issuer": {"vi": "I"},
              "grade": "A", "seen": "s", "notSeen": "t"}],
            "facts": [{"id": "f", "kind": "count", "name": {"vi": "F"}, "unit": {"vi": "hồ sơ"}}],
            "operations": [
              {"op": "set", "code": "1.1", "name": {"vi": "x"}, "method": "m", "evidence": {"vi": "e"}, "note": "n",
                "rule": {"kind": "levels", "fact": "f", "levels": [
                  {"id": "a", "name": {"vi": "a"}, "points": "1"}, {"id": "b", "name": {"vi": "b"}, "points": "0"}]}},
              {"op": "add", "under": "1", "criterion": {"name": {"vi": "y"}, "maximum": "1", "method": "m", "note": "n",
                "rule": {"kind": "index", "fact": "f", "index": "SIPAS"}}},
              {"op": "set", "code": "1.2", "rule": {"kind": "checklist", "items": [
                {"fact": "f", "name": {"vi": "a"}, "points": "1"}]}}
            ]""".formatted("0123456789abcdef".repeat(4)));

    private static final String CORRECTIONS = RuleSetSample.corrections("""
            "baseDigest": "%s", "name": {"vi": "Bản sửa"}, "note": "n",
            "facts": [{"id": "f", "kind": "count", "name": {"vi": "F"}}],
            "corrections": [{"code": "1.1", "field": "name", "from": "a", "to": "b",
              "citation": {"source": "annex", "place": "p"}, "confidence": "official", "note": "n"}]""".formatted("0123456789abcdef".repeat(4)));

    @Test
    void overlays() {
        assertThat(StoredTextLaws.verify(
                        AuthoringJson.OVERLAY.read(OVERLAY, "o.json"),
                        AuthoringJson.OVERLAY::canonical,
                        text -> AuthoringJson.OVERLAY.read(text, "o.json"),
                        11))
                .hasSizeGreaterThan(40);
    }

    @Test
    void corrections() {
        assertThat(StoredTextLaws.verify(
                        AuthoringJson.CORRECTIONS.read(CORRECTIONS, "c.json"),
                        AuthoringJson.CORRECTIONS::canonical,
                        text -> AuthoringJson.CORRECTIONS.read(text, "d.json"),
                        12))
                .hasSizeGreaterThan(10);
    }

    @Test
    void sources() {
        assertThat(StoredTextLaws.verify(
                        AuthoringJson.CORRECTIONS.read(CORRECTIONS, "c.json").sources(),
                        AuthoringJson.SOURCES::canonical,
                        text -> AuthoringJson.SOURCES.read(text, "s.json"),
                        13))
                .hasSizeGreaterThan(5);
    }
}
