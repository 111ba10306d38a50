package org.example.host;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.parindex.assessment.Assessment;
import vn.parindex.finding.TypedInput;
import vn.parindex.intake.FactsOf;
import vn.parindex.intake.IntakeRules;
import vn.parindex.intake.KnownMethodology;
import vn.parindex.intake.KnownNode;
import vn.parindex.intake.PointsOf;
import vn.parindex.methodology.Leaf;
import vn.parindex.result.IndexResult;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;

/** Scores assessments, takes claims of points, and tells what an item is worth. */
@RestController
public class RoundController {

    private final IntakeRules rules;

    public RoundController(IntakeRules rules) {
        this.rules = rules;
    }

    @PostMapping("/results/{mode}")
    public IndexResult evaluate(@RequestBody Assessment assessment, @PathVariable("mode") Mode mode) {
        return rules.evaluator(assessment.methodology()).evaluate(assessment, mode);
    }

    /** What somebody types to claim points for an item. */
    @KnownNode
    @FactsOf
    @PointsOf
    public record Claim(
            @NotBlank String by,
            @KnownMethodology String methodology,
            String code,
            String points,
            Map<String, String> facts) {}

    /** An item, and the points claimed or possible. */
    public record Item(NodeCode code, Points points) {}

    @PostMapping("/claims")
    public Item claim(@Valid @RequestBody Claim claim) {
        return new Item(TypedInput.code(claim.code()), TypedInput.points(claim.points()));
    }

    @GetMapping("/items/{methodology}/{code}")
    public Item item(@PathVariable("methodology") MethodologyId methodology, @PathVariable("code") NodeCode code) {
        Leaf leaf = rules.catalog().get(methodology).leaf(code).orElseThrow();
        return new Item(leaf.code(), leaf.maximum());
    }
}
