package org.partnercenter.trail;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A fact as it stands in the trail. What told of a person who was erased reads
 * {@link #ERASED}.
 *
 * @param id grows with the order of writing
 * @param at when, by the product's clock, in UTC
 * @param actorAccount {@code null} if the system acted
 * @param onBehalfOf the account of the absent person as whose deputy the actor acted, or
 * {@code null}
 * @param details values as JSON gives them back: a UUID or a date is a text
 * @param before digest of what it was before, 64 hex digits; {@code null} if nothing was
 * changed, or it is new
 * @param after digest of what it became; equal digests of one object mean equal contents
 * @param processDefinition the id of the model ({@code association}), if known
 * @param processVersion the version of the model, if known
 * @param requestId ties the facts of one request to its lines in the log, if known
 */
public record Recorded(long id, Instant at, String action, String actorAccount, String actorRole, String onBehalfOf,
		UUID organization, String kind, String objectId, String reason, Map<String, Object> details, String before,
		String after, String processInstance, String processDefinition, Integer processVersion, String requestId) {

	/** Stands for what told of a person who was erased. */
	public static final String ERASED = "(erased)";

}
