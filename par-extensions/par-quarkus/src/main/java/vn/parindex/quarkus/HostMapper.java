package vn.parindex.quarkus;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import vn.parindex.json.ParJsonModule;

/** Teaches the host's mapper our types inside the host's own types; documents as bodies do not need it. */
@Singleton
public class HostMapper implements ObjectMapperCustomizer {

    /** Created by the container. */
    public HostMapper() {
        // holds nothing
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new ParJsonModule());
    }
}
