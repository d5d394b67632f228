package org.partnercenter.cases;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Component;

/**
 * The facts of the trail that belong to a case: those that name it, and those about what
 * it is about, whose id is its business key.
 */
@Component
class CaseFacts {

	/**
	 * As what facts name the object of a case; other processes name it like themselves.
	 */
	private static final Map<String, List<String>> KINDS = Map.of("association",
			List.of("association", "association-request"), "association-decision",
			List.of("association", "association-request"), "payment", List.of("order"), "domainclaim",
			List.of("domain"));

	private final Trail trail;

	CaseFacts(Trail trail) {
		this.trail = trail;
	}

	/** Oldest first. */
	List<Recorded> of(CaseLine line) {
		Map<Long, Recorded> facts = new TreeMap<>();
		this.trail.ofProcess(line.instance()).forEach(fact -> facts.put(fact.id(), fact));
		if (line.businessKey() != null) {
			KINDS.getOrDefault(line.process(), List.of(line.process()))
				.forEach(
						kind -> this.trail.about(kind, line.businessKey()).forEach(fact -> facts.put(fact.id(), fact)));
		}
		return List.copyOf(facts.values());
	}

}
