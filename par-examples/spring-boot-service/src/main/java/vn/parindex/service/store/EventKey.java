package vn.parindex.service.store;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * The place of an event in the log of a unit.
 *
 * @param campaign the campaign's id
 * @param unit the unit's id
 * @param sequence the event's number in the log, from 1
 */
@Embeddable
public record EventKey(String campaign, String unit, long sequence) implements Serializable {}
