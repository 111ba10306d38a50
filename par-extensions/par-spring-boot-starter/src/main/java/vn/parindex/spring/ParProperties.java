package vn.parindex.spring;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.parindex.value.Language;

/**
 * The settings of the starter, {@code par.*}.
 *
 * @param rules folders or main files of the host's own rule sets, on disk, or on the class path with {@code classpath:}
 *     before; beside those installed and those of providers that are beans
 * @param methodology the id of the one methodology that is a bean with its evaluator; empty for none
 * @param language the language of answers to requests that ask for none
 * @param problems true if the starter answers faults
 */
@ConfigurationProperties("par")
public record ParProperties(
        @DefaultValue List<String> rules,
        @DefaultValue("") String methodology,
        @DefaultValue("vi") Language language,
        @DefaultValue("true") boolean problems) {

    public ParProperties {
        rules = List.copyOf(rules);
    }
}
