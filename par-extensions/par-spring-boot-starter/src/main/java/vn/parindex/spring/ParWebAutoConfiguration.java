package vn.parindex.spring;

import jakarta.servlet.Servlet;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;
import vn.parindex.catalog.MethodologyCatalog;

/** Documents as bodies and faults as answers, where requests are served by Spring MVC. */
@AutoConfiguration(after = ParAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({Servlet.class, DispatcherServlet.class})
public class ParWebAutoConfiguration {

    /** Created by Spring. */
    public ParWebAutoConfiguration() {
        // holds nothing
    }

    /**
     * Obtains the converter of bodies.
     *
     * @param catalog has the methodologies that crosswalks name
     * @return the converter
     */
    @Bean
    @ConditionalOnMissingBean
    public DocumentConverter parDocumentConverter(MethodologyCatalog catalog) {
        return new DocumentConverter(catalog);
    }

    /**
     * Obtains the answers to faults, unless {@code par.problems} is false.
     *
     * @param properties has the language for requests that ask for none
     * @param documents reads bodies
     * @return the resolver
     */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty(name = "par.problems", matchIfMissing = true)
    public FaultResolver parFaultResolver(ParProperties properties, DocumentConverter documents) {
        return new FaultResolver(properties.language(), documents);
    }

    /**
     * Obtains the answers to refusals that a page meets and no handler of the host takes, unless {@code par.problems}
     * is false.
     *
     * @param properties has the language for requests that ask for none
     * @param documents reads bodies
     * @return the resolver
     */
    @Bean
    @ConditionalOnMissingBean(name = "parPageResolver")
    @ConditionalOnProperty(name = "par.problems", matchIfMissing = true)
    public FaultResolver parPageResolver(ParProperties properties, DocumentConverter documents) {
        return FaultResolver.ofPages(properties.language(), documents);
    }
}
