package org.partnercenter.evidence;

import java.util.Collection;
import java.util.TreeSet;
import java.util.UUID;

import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Records what happens to evidence and says whose has changed. To be called in the
 * transaction of the change, and after it.
 */
@Component
class EvidenceNews {

	private static final String ADMINISTRATOR = "global-administrator";

	private final Trail trail;

	private final ApplicationEventPublisher events;

	EvidenceNews(Trail trail, ApplicationEventPublisher events) {
		this.trail = trail;
		this.events = events;
	}

	/** Something that the organization did and that may count or cease to. */
	void changed(UUID organization, String byAccount, Fact fact) {
		record(organization, byAccount, fact);
		this.events.publishEvent(new EvidenceChanged(organization));
	}

	/** Something that changes nothing of what counts. */
	void record(UUID organization, String byAccount, Fact fact) {
		record(organization, byAccount, ADMINISTRATOR, fact);
	}

	void record(UUID organization, String account, String role, Fact fact) {
		this.trail.record(fact.by(account, role).forOrganization(organization));
	}

	/** One after the other in the order of their ids, each once. */
	void changed(Collection<UUID> organizations) {
		new TreeSet<>(organizations)
			.forEach(organization -> this.events.publishEvent(new EvidenceChanged(organization)));
	}

}
