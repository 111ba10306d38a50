package vn.parindex.spring;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A host: its controller and nothing else. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(AssessmentController.class)
public class HostApplication {}
