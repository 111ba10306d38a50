package vn.parindex.service.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.json.JsonFormat;
import vn.parindex.json.ParJson;

/**
 * The contract with programs, OpenAPI 3.1, and the JSON Schemas of the library's documents. The schemas stand in the
 * contract as they are published: they refer to each other by their ids.
 */
@RestController
public class ContractController {

    private static final List<JsonFormat<?>> DOCUMENTS =
            List.of(ParJson.ASSESSMENT, ParJson.RESULT, ParJson.EVENTS, ParJson.EVENT, ParJson.ACTION);

    private final Map<String, String> schemas = new LinkedHashMap<>();
    private final String contract;

    ContractController(JsonMapper mapper) {
        DOCUMENTS.forEach(format -> schemas.put(name(format), format.schema()));
        try (InputStream in = ContractController.class.getResourceAsStream("openapi.json")) {
            ObjectNode written = (ObjectNode) mapper.readTree(in);
            ObjectNode components = (ObjectNode) written.get("components").get("schemas");
            schemas.forEach((name, schema) -> components.set(name, mapper.readTree(schema)));
            contract = mapper.writeValueAsString(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(JsonFormat<?> format) {
        return format.id().replace('/', '-');
    }

    @GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> contract() {
        return fixed(contract);
    }

    @GetMapping(path = "/api/schemas/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> schema(@PathVariable String name) {
        String schema = schemas.get(name);
        if (schema == null) {
            throw new NoSuchElementException("schema");
        }
        return fixed(schema);
    }

    private static ResponseEntity<String> fixed(String text) {
        return ResponseEntity.ok()
                .eTag(Tags.of(text))
                .cacheControl(CacheControl.noCache())
                .body(text);
    }
}
