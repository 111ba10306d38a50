package vn.parindex.service.store;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * What somebody has typed on a page.
 *
 * @param login who typed
 * @param page the page's path
 */
@Embeddable
public record DraftKey(String login, String page) implements Serializable {}
