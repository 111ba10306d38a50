package vn.parindex.service;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * The settings of the service.
 *
 * @param evidenceFolder where uploaded documents are kept
 * @param evidenceBytes the most bytes of one document
 * @param surveyPatience how long the sender of answers waits before a page shows how far they are counted
 * @param demo whether an empty database is filled with made-up data
 */
@ConfigurationProperties("service")
public record ServiceSettings(Path evidenceFolder, DataSize evidenceBytes, Duration surveyPatience, boolean demo) {}
