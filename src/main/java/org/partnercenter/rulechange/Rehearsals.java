package org.partnercenter.rulechange;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.partnercenter.access.NotFound;
import org.partnercenter.partner.Organizations;
import org.partnercenter.rulechange.EffectRows.Placed;
import org.partnercenter.trail.Trail;

/** Rehearsals of drafts: asked for, canceled, read. */
@Service
@Transactional
class Rehearsals {

	static final int PAGE = 50;

	private final RehearsalRows rows;

	private final EffectRows effects;

	private final RuleDrafts drafts;

	private final DraftCheck check;

	private final Organizations organizations;

	private final RuleRehearsalProcess process;

	private final Trail trail;

	private final Clock clock;

	Rehearsals(RehearsalRows rows, EffectRows effects, RuleDrafts drafts, DraftCheck check, Organizations organizations,
			RuleRehearsalProcess process, Trail trail, Clock clock) {
		this.rows = rows;
		this.effects = effects;
		this.drafts = drafts;
		this.check = check;
		this.organizations = organizations;
		this.process = process;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Has a draft without mistakes run against everybody, in the background. One at a
	 * time, because each reads all evidence.
	 * @return empty while another one runs
	 */
	Optional<UUID> ask(UUID draftId, String author) {
		RuleDraft draft = this.drafts.get(draftId);
		if (this.rows.anyRunning()) {
			return Optional.empty();
		}
		Rehearsal rehearsal = new Rehearsal(UUID.randomUUID(), draftId, draft.version(), this.check.file(draft),
				draft.effectiveOn(), RehearsalState.RUNNING, author, this.clock.instant(), null,
				this.organizations.enrolled(), false, null, Figures.NONE);
		this.rows.insert(rehearsal);
		this.process.start(rehearsal);
		this.trail.record(RuleDrafts.fact("rulechange.rehearsed", draft, author)
			.with("rehearsal", rehearsal.id())
			.with("effectiveOn", draft.effectiveOn()));
		return Optional.of(rehearsal.id());
	}

	void cancel(UUID draft, UUID id) {
		this.rows.askToCancel(get(draft, id).id());
	}

	/** Fails with {@link NotFound} if the draft has no such rehearsal. */
	@Transactional(readOnly = true)
	Rehearsal get(UUID draft, UUID id) {
		return this.rows.find(id).filter(found -> found.draft().equals(draft)).orElseThrow(NotFound::new);
	}

	/** Newest first. */
	@Transactional(readOnly = true)
	List<Rehearsal> of(UUID draft) {
		return this.rows.of(draft);
	}

	/** One more than fit on a page, if there are more. */
	@Transactional(readOnly = true)
	List<Placed> page(Rehearsal rehearsal, String shown, long after) {
		return this.effects.page(rehearsal.id(), shown, after, PAGE + 1);
	}

}
