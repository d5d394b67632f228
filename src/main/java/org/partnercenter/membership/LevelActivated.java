package org.partnercenter.membership;

import java.util.UUID;

/**
 * An organization has another active level; published in the transaction that changes it.
 */
public record LevelActivated(UUID organization, String level, String before) {

}
