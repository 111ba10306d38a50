package org.example.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.assessment.Assessment;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;

/** Reads a request in JSON from a file and writes the answer to another. */
public final class Main {

    /** What somebody asks for: a result, and what it gives for one item. */
    public record Request(String by, NodeCode code, Mode mode, Assessment assessment) {}

    /** What is answered. */
    public record Answer(String to, NodeCode code, Points points, IndexResult result) {}

    private final JsonMapper mapper;

    Main(JsonMapper mapper) {
        this.mapper = mapper;
    }

    String answer(String json) {
        Request request = mapper.readValue(json, Request.class);
        Assessment assessment = request.assessment();
        IndexResult result = IndexEvaluator.of(MethodologyCatalog.installed().get(assessment.methodology()))
                .evaluate(assessment, request.mode());
        Points points = result.outcome(request.code()).orElseThrow().score().points();
        return mapper.writeValueAsString(new Answer(request.by(), request.code(), points, result));
    }

    public static void main(String[] arguments) throws IOException {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Files.writeString(Path.of(arguments[1]), new Main(mapper).answer(Files.readString(Path.of(arguments[0]))));
    }
}
