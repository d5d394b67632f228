package org.partnercenter.trail;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.util.Assert;

/**
 * What is to be recorded: who did what, in which role, for whom, and why. Nobody changes
 * one; each method returns a changed copy.
 */
public final class Fact {

	private static final String SYSTEM = "system";

	private final String action;

	private String actorAccount;

	private String actorRole;

	private String onBehalfOf;

	private UUID organization;

	private String kind;

	private String objectId;

	private String reason;

	private String person;

	private String before;

	private String after;

	private String processInstance;

	private Map<String, Object> details = Map.of();

	private Map<String, Object> personal = Map.of();

	private Fact(String action) {
		this.action = action;
	}

	/**
	 * @param action what happened, module first: {@code association.approved}
	 */
	public static Fact of(String action) {
		return new Fact(action);
	}

	/** The person who acted, and the role that gave the right to. */
	public Fact by(String actorAccount, String role) {
		return copy(fact -> {
			fact.actorAccount = actorAccount;
			fact.actorRole = role;
		});
	}

	/** Nobody acted: a deadline passed, a rule decided. */
	public Fact bySystem() {
		return by(null, SYSTEM);
	}

	/** The account of the absent person as whose deputy the actor acted. */
	public Fact onBehalfOf(String account) {
		return copy(fact -> fact.onBehalfOf = account);
	}

	public Fact forOrganization(UUID organization) {
		return copy(fact -> fact.organization = organization);
	}

	/** The object it is about: {@code about("association", requestId)}. */
	public Fact about(String kind, Object id) {
		return copy(fact -> {
			fact.kind = kind;
			fact.objectId = String.valueOf(id);
		});
	}

	/** What the actor gave as reason, word for word. */
	public Fact because(String reason) {
		return copy(fact -> fact.reason = reason);
	}

	/**
	 * A further value: a plain text, number, flag or a list of them; no password, link,
	 * certification ID, and nothing that tells of a person: that goes into
	 * {@link #withPersonal}.
	 */
	public Fact with(String name, Object value) {
		return copy(fact -> fact.details = put(this.details, name, value));
	}

	/**
	 * Whom the reason and the personal values tell of. They are kept so that they can be
	 * forgotten together with the person.
	 */
	public Fact concerning(String account) {
		return copy(fact -> fact.person = account);
	}

	/** A value that tells of the person of {@link #concerning}: a name, an address. */
	public Fact withPersonal(String name, Object value) {
		Assert.state(this.person != null, "Of whom does it tell? Say concerning(...) first");
		return copy(fact -> fact.personal = put(this.personal, name, value));
	}

	/**
	 * What it was before and is now; only digests are kept.
	 * @param before a text, number, record, or collections of them; {@code null}: new
	 * @param after the same; {@code null}: gone
	 */
	public Fact changed(Object before, Object after) {
		return copy(fact -> {
			fact.before = Canonical.text(before);
			fact.after = Canonical.text(after);
		});
	}

	/**
	 * The instance in which it happened; the model's version is looked up. Where a step
	 * of a process records the fact, both are known by themselves.
	 */
	public Fact inProcess(String processInstance) {
		return copy(fact -> fact.processInstance = processInstance);
	}

	String action() {
		return this.action;
	}

	String actorAccount() {
		return this.actorAccount;
	}

	String actorRole() {
		return this.actorRole;
	}

	String onBehalfOf() {
		return this.onBehalfOf;
	}

	UUID organization() {
		return this.organization;
	}

	String kind() {
		return this.kind;
	}

	String objectId() {
		return this.objectId;
	}

	String reason() {
		return this.reason;
	}

	String person() {
		return this.person;
	}

	String before() {
		return this.before;
	}

	String after() {
		return this.after;
	}

	String processInstance() {
		return this.processInstance;
	}

	Map<String, Object> details() {
		return this.details;
	}

	Map<String, Object> personal() {
		return this.personal;
	}

	private static Map<String, Object> put(Map<String, Object> values, String name, Object value) {
		Map<String, Object> more = new LinkedHashMap<>(values);
		more.put(name, value);
		return Collections.unmodifiableMap(more);
	}

	private Fact copy(Consumer<Fact> change) {
		Fact copy = new Fact(this.action);
		copy.actorAccount = this.actorAccount;
		copy.actorRole = this.actorRole;
		copy.onBehalfOf = this.onBehalfOf;
		copy.organization = this.organization;
		copy.kind = this.kind;
		copy.objectId = this.objectId;
		copy.reason = this.reason;
		copy.person = this.person;
		copy.before = this.before;
		copy.after = this.after;
		copy.processInstance = this.processInstance;
		copy.details = this.details;
		copy.personal = this.personal;
		change.accept(copy);
		return copy;
	}

}
