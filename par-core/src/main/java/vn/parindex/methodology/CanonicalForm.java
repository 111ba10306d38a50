package vn.parindex.methodology;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Mode;
import vn.parindex.value.Rounding;
import vn.parindex.value.Stage;

/** Writes a methodology as one JSON document in a fixed order: what the digest is taken of. */
final class CanonicalForm {

    private final JsonText out = new JsonText();

    private CanonicalForm() {}

    static String of(Methodology methodology) {
        CanonicalForm form = new CanonicalForm();
        form.methodology(methodology);
        return form.out.toString();
    }

    static String digest(String canonical) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void methodology(Methodology m) {
        out.open('{')
                .text("format", "par-methodology/1")
                .text("id", m.id().value())
                .text("name", m.name());
        out.text("level", m.level());
        out.key("decision")
                .open('{')
                .text("number", m.decision().number())
                .text("date", m.decision().date().toString());
        out.text("issuer", m.decision().issuer())
                .text("source", m.decision().source())
                .close('}');
        out.key("rounds").open('[');
        m.rounds().forEach(year -> out.raw(Integer.toString(year.value())));
        out.close(']').text("total", m.total().toString());
        out.list("methods", m.methods(), this::method);
        opinions(m.opinions());
        out.key("rounding").open('{');
        rounding("leaf", m.rounding().leaf());
        rounding("published", m.rounding().published());
        origin(m.rounding().citation(), m.rounding().confidence());
        out.optional("note", m.rounding().note()).close('}');
        out.key("notApplicable")
                .open('{')
                .text("effect", m.notApplicable().effect().id());
        origin(m.notApplicable().citation(), m.notApplicable().confidence());
        out.optional("note", m.notApplicable().note()).close('}');
        out.optionalList("scales", m.scales(), this::scale);
        out.optionalList("adjustments", m.adjustments(), this::adjustment);
        out.optionalList("unranked", m.unranked(), this::unranked);
        out.optionalList("forms", m.forms(), this::form);
        out.optionalList("units", m.units(), this::unit);
        out.list("facts", m.facts(), this::fact);
        out.list("sources", m.sources(), this::source);
        out.list("areas", m.areas(), this::node);
        out.optional("note", m.note()).close('}');
    }

    private void method(Method method) {
        out.text("id", method.id()).text("kind", method.kind().id()).text("name", method.name());
        out.flag("selfAssessed", method.selfAssessed());
    }

    private void opinions(OpinionPolicy policy) {
        out.key("opinions").open('{');
        for (Mode mode : Mode.values()) {
            out.key(mode.id()).open('[');
            policy.of(mode).stream().map(Stage::id).forEach(out::string);
            out.close(']');
        }
        out.close('}');
    }

    private void rounding(String key, Rounding rounding) {
        out.key(key).open('{').key("decimals").raw(Integer.toString(rounding.decimals()));
        out.text("mode", rounding.mode().id()).close('}');
    }

    private void origin(Citation citation, Confidence confidence) {
        out.key("citation")
                .open('{')
                .text("source", citation.source())
                .optional("place", citation.place())
                .close('}');
        out.text("confidence", confidence.id());
    }

    private void scale(GradeScale scale) {
        out.text("id", scale.id()).text("name", scale.name());
        out.text("purpose", scale.purpose().id())
                .text("compares", scale.compares().id());
        out.list("bands", scale.bands(), band -> {
            out.text("id", band.id()).text("name", band.name());
            band.from().ifPresent(from -> out.text("from", from.toString()).flag("fromIncluded", band.fromIncluded()));
        });
        origin(scale.citation(), scale.confidence());
    }

    private void adjustment(Adjustment adjustment) {
        out.text("id", adjustment.id()).text("kind", adjustment.kind().id()).text("name", adjustment.name());
        out.text("cap", adjustment.cap().toString())
                .text("placement", adjustment.placement().id());
        origin(adjustment.citation(), adjustment.confidence());
    }

    private void unranked(UnrankedUnit unit) {
        out.text("name", unit.name());
        origin(unit.citation(), unit.confidence());
    }

    private void form(UnitForm form) {
        out.text("id", form.id()).text("name", form.name());
        out.key("without").open('[');
        form.without().forEach(code -> out.string(code.toString()));
        out.close(']');
        origin(form.citation(), form.confidence());
    }

    private void unit(ListedUnit unit) {
        out.text("id", unit.id())
                .text("name", unit.name())
                .optional("group", unit.group())
                .optional("form", unit.form());
    }

    private void fact(FactSpec fact) {
        out.text("id", fact.id()).text("kind", fact.kind().id()).text("name", fact.name());
        fact.unit().ifPresent(unit -> out.text("unit", unit));
    }

    private void source(Source source) {
        out.text("id", source.id()).optional("number", source.number()).text("title", source.title());
        out.optional("date", source.date());
        source.issuer().ifPresent(issuer -> out.text("issuer", issuer));
        out.text("grade", source.grade()).optional("seen", source.seen()).optional("notSeen", source.notSeen());
    }

    private void node(Node node) {
        out.text("code", node.code().toString())
                .text("name", node.name())
                .text("maximum", node.maximum().toString());
        origin(node.citation(), node.confidence());
        out.optional("note", node.note());
        node.scoring().ifPresent(this::scoring);
        out.optionalList(node instanceof Area ? "criteria" : "subCriteria", node.children(), this::node);
    }

    private void scoring(Scoring scoring) {
        out.text("method", scoring.method());
        out.key("rule").raw(scoring.rule().canonical());
        scoring.evidence().ifPresent(evidence -> out.text("evidence", evidence));
        if (scoring.mayBeNotApplicable()) {
            out.flag("notApplicable", true);
        }
        scoring.selfAssessed().ifPresent(self -> out.flag("selfAssessed", self));
    }
}
