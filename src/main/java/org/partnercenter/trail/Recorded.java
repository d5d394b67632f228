package org.partnercenter.trail;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A fact as it stands in the trail.
 *
 * @param id grows with the order of writing
 * @param at when, by the product's clock, in UTC
 * @param actorAccount {@code null} if the system acted
 * @param details values as JSON gives them back: a UUID or a date is a text
 * @param processDefinition the id of the model ({@code association}), if known
 * @param processVersion the version of the model, if known
 * @param requestId ties the facts of one request to its lines in the log, if known
 */
public record Recorded(long id, Instant at, String action, String actorAccount, String actorRole, UUID organization,
		String kind, String objectId, String reason, Map<String, Object> details, String processInstance,
		String processDefinition, Integer processVersion, String requestId) {

}
