package vn.parindex.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalog.ResourceOpener;
import vn.parindex.codec.Json;
import vn.parindex.codec.Place;
import vn.parindex.codec.Reading;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.internal.JsonFiles;
import vn.parindex.json.internal.MethodologyDocument;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.MethodologyBuilder;

/** One methodology being put together from a head file and a sheet; used once. */
final class SheetMethodology {

    private final String name;
    private final Reading faults = new Reading();
    private final JsonFiles files;
    private final MethodologyDocument document;

    SheetMethodology(Path head) {
        this.name = head.getFileName().toString();
        this.files = new JsonFiles(ResourceOpener.beside(head), RuleSets.LIMITS, faults);
        this.document = new MethodologyDocument(files, faults);
    }

    Methodology read(TextSheet sheet, String source) {
        Optional<Json> tree = files.read(name);
        List<FactSpec> declared = new ArrayList<>();
        MethodologyBuilder parts = tree.map(json -> head(json, declared)).orElse(null);
        TreeSheet rows = null;
        try {
            rows = TreeSheet.read(sheet, declared, source);
        } catch (ParIndexException e) {
            e.findings().forEach(faults::add);
        }
        Methodology made =
                faults.count() > 0 ? null : built(parts.areas(rows.areas()).facts(rows.facts()), rows);
        faults.refuse();
        return made;
    }

    /** Reads the head with an empty tree, and the facts that it declares. */
    private MethodologyBuilder head(Json json, List<FactSpec> declared) {
        if (json instanceof Json.Obj object) {
            if (object.has("areas")) {
                faults.fault(AuthoringCode.HEAD_WITH_AREAS, object.get("areas"));
            }
            object.put("areas", new Json.Arr(object, "areas", 0));
            object.add("facts", new Json.Arr(object, "facts", 0));
            return document.main(json, declared);
        }
        return document.main(json);
    }

    private Methodology built(MethodologyBuilder parts, TreeSheet rows) {
        try {
            return parts.build();
        } catch (ParIndexException e) {
            Place main = Place.of(name);
            for (Finding f : e.findings()) {
                if (document.isSure(f, main)) {
                    Optional<String> line =
                            RowPointer.parse(f.place()).map(row -> rows.places().get(row.code()));
                    faults.add(line.isPresent() ? f.at(line.get()) : document.placed(f, main));
                }
            }
            return null;
        }
    }
}
