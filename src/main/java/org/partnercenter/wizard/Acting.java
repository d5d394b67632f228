package org.partnercenter.wizard;

import java.util.List;
import java.util.function.Supplier;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

import org.partnercenter.access.CurrentPerson;

/**
 * Tells the engine who is at work, so that its log names him and its grants are his, and
 * takes the name away again before the thread serves somebody else.
 */
@Component
class Acting {

	private static final int MOST_GROUPS = 500;

	private final IdentityService identities;

	private final CurrentPerson person;

	Acting(IdentityService identities, CurrentPerson person) {
		this.identities = identities;
		this.person = person;
	}

	<T> T asSignedIn(Supplier<T> work) {
		this.identities.setAuthentication(this.person.id(), groups());
		try {
			return work.get();
		}
		finally {
			this.identities.clearAuthentication();
		}
	}

	/** The groups of this moment, not those of the time of sign-in. */
	List<String> groups() {
		this.identities.clearAuthentication();
		return this.identities.createGroupQuery()
			.groupMember(this.person.id())
			.listPage(0, MOST_GROUPS)
			.stream()
			.map(Group::getId)
			.toList();
	}

}
