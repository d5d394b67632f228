package org.partnercenter.rulechange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.partnercenter.membership.Memberships;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Organizations;
import org.partnercenter.process.LongJob;
import org.partnercenter.rulechange.EffectRows.Placed;

/**
 * What a rehearsal reads and writes beside its stream, in transactions of its own: so
 * that nothing is held in memory, and its progress is seen.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class BatchWriter {

	private final RehearsalRows rehearsals;

	private final EffectRows effects;

	private final Memberships memberships;

	private final Organizations organizations;

	private final LongJob job;

	BatchWriter(RehearsalRows rehearsals, EffectRows effects, Memberships memberships, Organizations organizations,
			LongJob job) {
		this.rehearsals = rehearsals;
		this.effects = effects;
		this.memberships = memberships;
		this.organizations = organizations;
		this.job = job;
	}

	void begin(UUID rehearsal) {
		this.effects.clear(rehearsal);
	}

	Map<UUID, String> levels(Collection<UUID> organizations) {
		return this.memberships.levels(organizations);
	}

	Map<UUID, Organization> organizations(Collection<UUID> ids) {
		return this.organizations.all(ids);
	}

	/** Fails with {@link Rehearsing.Canceled} if somebody has asked to stop. */
	void write(UUID rehearsal, List<Placed> found, Figures figures) {
		if (!this.rehearsals.count(rehearsal, figures)) {
			throw new Rehearsing.Canceled();
		}
		this.effects.insert(rehearsal, found);
		this.job.stillRuns();
	}

}
