package org.partnercenter.trail;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What is to be recorded: who did what, in which role, for whom, and why. Immutable; each
 * method returns a changed copy.
 *
 * @param action what happened, module first: {@code association.approved}
 * @param actorAccount {@code null} if the system acted by itself
 * @param actorRole such as {@code global-administrator}; {@code system} for the system
 * @param details further values, kept as JSON: plain texts, numbers, flags and lists of
 * them; no passwords, links or certification IDs
 */
public record Fact(String action, String actorAccount, String actorRole, UUID organization, String kind,
		String objectId, String reason, Map<String, Object> details, String processInstance) {

	private static final String SYSTEM = "system";

	public static Fact of(String action) {
		return new Fact(action, null, null, null, null, null, null, Map.of(), null);
	}

	/** The person who acted, and the role that gave the right to. */
	public Fact by(String actorAccount, String role) {
		return new Fact(this.action, actorAccount, role, this.organization, this.kind, this.objectId, this.reason,
				this.details, this.processInstance);
	}

	/** Nobody acted: a deadline passed, a rule decided. */
	public Fact bySystem() {
		return by(null, SYSTEM);
	}

	public Fact forOrganization(UUID organization) {
		return new Fact(this.action, this.actorAccount, this.actorRole, organization, this.kind, this.objectId,
				this.reason, this.details, this.processInstance);
	}

	/** The object it is about: {@code about("association", requestId)}. */
	public Fact about(String kind, Object id) {
		return new Fact(this.action, this.actorAccount, this.actorRole, this.organization, kind, String.valueOf(id),
				this.reason, this.details, this.processInstance);
	}

	/** What the actor gave as reason, word for word. */
	public Fact because(String reason) {
		return new Fact(this.action, this.actorAccount, this.actorRole, this.organization, this.kind, this.objectId,
				reason, this.details, this.processInstance);
	}

	public Fact with(String name, Object value) {
		Map<String, Object> more = new LinkedHashMap<>(this.details);
		more.put(name, value);
		return new Fact(this.action, this.actorAccount, this.actorRole, this.organization, this.kind, this.objectId,
				this.reason, Collections.unmodifiableMap(more), this.processInstance);
	}

	/** The instance in which it happened; the model's version is looked up. */
	public Fact inProcess(String processInstance) {
		return new Fact(this.action, this.actorAccount, this.actorRole, this.organization, this.kind, this.objectId,
				this.reason, this.details, processInstance);
	}

}
