package org.partnercenter.trail;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.util.Assert;

/**
 * What is to be recorded: who did what, in which role, for whom, and why. Nobody changes
 * one; each method returns a changed copy.
 */
public final class Fact {

	private static final String SYSTEM = "system";

	private final Map<Part, Object> parts;

	private Fact(Map<Part, Object> parts) {
		this.parts = parts;
	}

	/**
	 * @param action what happened, module first: {@code association.approved}
	 */
	public static Fact of(String action) {
		return new Fact(new EnumMap<>(Map.of(Part.ACTION, action)));
	}

	/** The person who acted, and the role that gave the right to. */
	public Fact by(String actorAccount, String role) {
		return with(Part.ACTOR, actorAccount).with(Part.ROLE, role);
	}

	/** Nobody acted: a deadline passed, a rule decided. */
	public Fact bySystem() {
		return by(null, SYSTEM);
	}

	/** The account of the absent person as whose deputy the actor acted. */
	public Fact onBehalfOf(String account) {
		return with(Part.ON_BEHALF_OF, account);
	}

	public Fact forOrganization(UUID organization) {
		return with(Part.ORGANIZATION, organization);
	}

	/** The object it is about: {@code about("association", requestId)}. */
	public Fact about(String kind, Object id) {
		return with(Part.KIND, kind).with(Part.OBJECT, String.valueOf(id));
	}

	/** What the actor gave as reason, word for word. */
	public Fact because(String reason) {
		return with(Part.REASON, reason);
	}

	/**
	 * A further value: a plain text, number, flag or a list of them; no password, link,
	 * certification ID, and nothing that tells of a person: that goes into
	 * {@link #withPersonal}.
	 */
	public Fact with(String name, Object value) {
		return with(Part.DETAILS, put(details(), name, value));
	}

	/**
	 * Whom the reason and the personal values tell of. They are kept so that they can be
	 * forgotten together with the person.
	 */
	public Fact concerning(String account) {
		return with(Part.PERSON, account);
	}

	/**
	 * Who is told of as well: when either of both is forgotten, nobody reads the reason
	 * and the personal values any more.
	 * @param account of somebody besides the one of {@link #concerning}; {@code null}:
	 * there is none
	 */
	public Fact concerningToo(String account) {
		return with(Part.OTHER, account);
	}

	/** A value that tells of the person of {@link #concerning}: a name, an address. */
	public Fact withPersonal(String name, Object value) {
		Assert.state(text(Part.PERSON) != null, "Of whom does it tell? Say concerning(...) first");
		return with(Part.PERSONAL, put(personal(), name, value));
	}

	/**
	 * What it was before and is now; only digests are kept.
	 * @param before a text, number, record, or collections of them; {@code null}: new
	 * @param after the same; {@code null}: gone
	 */
	public Fact changed(Object before, Object after) {
		return with(Part.BEFORE, Canonical.text(before)).with(Part.AFTER, Canonical.text(after));
	}

	/**
	 * The instance in which it happened; the model's version is looked up. Where a step
	 * of a process records the fact, both are known by themselves.
	 */
	public Fact inProcess(String processInstance) {
		return with(Part.PROCESS_INSTANCE, processInstance);
	}

	/** {@code null}: not said. */
	String text(Part part) {
		return (String) this.parts.get(part);
	}

	UUID organization() {
		return (UUID) this.parts.get(Part.ORGANIZATION);
	}

	Map<String, Object> details() {
		return values(Part.DETAILS);
	}

	Map<String, Object> personal() {
		return values(Part.PERSONAL);
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> values(Part part) {
		return (Map<String, Object>) this.parts.getOrDefault(part, Map.of());
	}

	private static Map<String, Object> put(Map<String, Object> values, String name, Object value) {
		Map<String, Object> more = new LinkedHashMap<>(values);
		more.put(name, value);
		return Collections.unmodifiableMap(more);
	}

	private Fact with(Part part, Object value) {
		Map<Part, Object> more = new EnumMap<>(this.parts);
		more.put(part, value);
		return new Fact(more);
	}

	/** What can be said of a fact. */
	enum Part {

		ACTION, ACTOR, ROLE, ON_BEHALF_OF, ORGANIZATION, KIND, OBJECT, REASON, DETAILS, PERSON, OTHER, PERSONAL, BEFORE,
		AFTER, PROCESS_INSTANCE

	}

}
