package vn.parindex.service;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * The settings of the service.
 *
 * @param evidenceFolder where uploaded documents are kept
 * @param evidenceBytes the most bytes of one document
 * @param demo whether an empty database is filled with made-up data
 */
@ConfigurationProperties("service")
public record ServiceSettings(Path evidenceFolder, DataSize evidenceBytes, boolean demo) {}
