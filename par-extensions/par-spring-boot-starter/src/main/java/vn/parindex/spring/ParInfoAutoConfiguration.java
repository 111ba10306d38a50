package vn.parindex.spring;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.actuate.autoconfigure.info.ConditionalOnEnabledInfoContributor;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.result.LibraryVersion;

/** The library's version and the digest of every methodology, for {@code /actuator/info}. */
@AutoConfiguration(after = ParAutoConfiguration.class)
@ConditionalOnClass({InfoContributor.class, ConditionalOnEnabledInfoContributor.class})
public class ParInfoAutoConfiguration {

    /** Created by Spring. */
    public ParInfoAutoConfiguration() {
        // holds nothing
    }

    /**
     * Obtains the contributor, unless {@code management.info.par.enabled} is false. Methodologies are loaded when it is
     * first asked.
     *
     * @param catalog the catalogue
     * @return the contributor
     */
    @Bean
    @ConditionalOnEnabledInfoContributor("par")
    @ConditionalOnMissingBean(name = "parInfoContributor")
    public InfoContributor parInfoContributor(MethodologyCatalog catalog) {
        return info -> {
            Map<String, String> digests = new LinkedHashMap<>();
            catalog.ids().forEach(id -> digests.put(id.value(), catalog.get(id).digest()));
            Map<String, Object> par = new LinkedHashMap<>();
            par.put("version", LibraryVersion.value());
            par.put("methodologies", digests);
            info.withDetail("par", par);
        };
    }
}
