package org.partnercenter.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.partnercenter.trail.Recorded;

/**
 * Name and address of an organization as its facts tell them: each change says how both
 * are from then on.
 *
 * @param state {@code RECORDED}; {@code UNCHANGED}: those of today, because nothing was
 * changed since; {@code UNKNOWN}: changed since, and from what is not recorded, as of
 * changes before release 5; {@code NONE}: not enrolled yet
 * @param parts by name, in the order of an address; empty unless recorded
 * @param record the fact that says so, or {@code null}
 */
record CompanyThen(String state, Map<String, Object> parts, Long record) {

	private static final String SAID = "nameAndAddress";

	static final List<String> ACTIONS = List.of("organization.enrolled", "organization.changed",
			"organization.renamed");

	/**
	 * @param facts of all times, in the order of writing
	 */
	static CompanyThen of(List<Recorded> facts, Instant moment) {
		Recorded last = null;
		boolean changed = false;
		for (Recorded fact : facts) {
			if (ACTIONS.contains(fact.action())) {
				last = fact.at().isBefore(moment) ? fact : last;
				changed |= !fact.at().isBefore(moment);
			}
		}
		if (last == null) {
			return new CompanyThen("NONE", Map.of(), null);
		}
		Map<String, Object> parts = parts(last);
		return parts.isEmpty() ? new CompanyThen(changed ? "UNKNOWN" : "UNCHANGED", parts, null)
				: new CompanyThen("RECORDED", parts, last.id());
	}

	/** What a fact says of a name and an address. */
	@SuppressWarnings("unchecked")
	static Map<String, Object> parts(Recorded fact) {
		return (fact != null && fact.details().get(SAID) instanceof Map<?, ?> said) ? (Map<String, Object>) said
				: Map.of();
	}

	/** The name that customers saw then; {@code null} where not recorded. */
	public String displayName() {
		Object trading = this.parts.get("doingBusinessAs");
		return (String) ((trading != null) ? trading : this.parts.get("name"));
	}

}
