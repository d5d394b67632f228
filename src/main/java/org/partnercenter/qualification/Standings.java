package org.partnercenter.qualification;

import java.util.Optional;
import java.util.UUID;

import org.partnercenter.evidence.Evidence;
import org.partnercenter.evidence.EvidenceChanged;
import org.partnercenter.evidence.EvidenceFile;
import org.partnercenter.membership.OrganizationDay;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How organizations stand: judged again when their evidence changes, and when it ends
 * . A member without any evidence has no standing.
 */
@Service
public class Standings {

	private final StandingRows rows;

	private final Evidence evidence;

	private final Evaluations evaluations;

	private final Deadlines deadlines;

	private final Notices notices;

	private final OrganizationDay days;

	private final Trail trail;

	private final ApplicationEventPublisher events;

	Standings(StandingRows rows, Evidence evidence, Evaluations evaluations, Deadlines deadlines, Notices notices,
			OrganizationDay days, Trail trail, ApplicationEventPublisher events) {
		this.rows = rows;
		this.evidence = evidence;
		this.evaluations = evaluations;
		this.deadlines = deadlines;
		this.notices = notices;
		this.days = days;
		this.trail = trail;
		this.events = events;
	}

	/** Empty for an organization that was never judged. */
	@Transactional(readOnly = true)
	public Optional<Standing> find(UUID organization) {
		return this.rows.find(organization);
	}

	/** In the transaction that changes the evidence. */
	@EventListener
	@Transactional
	void judgeAgain(EvidenceChanged changed) {
		judgeAgain(changed.organization());
	}

	/**
	 * Judges what the organization can show today, keeps the reasons if anything has
	 * changed, and publishes {@link LevelJudged} if the level has. Two at once take
	 * turns, and the second sees what the first has changed.
	 */
	@Transactional
	public Judgement judgeAgain(UUID organization) {
		return judgeAgain(organization, this.deadlines.on(this.days.today(organization)));
	}

	/** For many organizations, whose day is the same. */
	@Transactional
	Judgement judgeAgain(UUID organization, Today today) {
		StandingRows.Last last = this.rows.lock(organization);
		EvidenceFile file = this.evidence.of(organization);
		Judgement judgement = today.judge(file);
		boolean changed = !Kept.digest(judgement).equals(last.result());
		UUID evaluation = changed ? keep(file, judgement, last.level()) : last.evaluation();
		// whoever is still to be told is so at the next sweep
		boolean untold = this.notices.anyUnsent(organization, today.notices(file));
		this.rows.keep(judgement, evaluation, today.digest(), untold ? today.day() : today.next(file));
		if (isNews(judgement.level(), last.level(), today.rules())) {
			this.events.publishEvent(new LevelJudged(organization, judgement.level(), last.level(), evaluation));
		}
		return judgement;
	}

	private UUID keep(EvidenceFile file, Judgement judgement, String before) {
		UUID evaluation = this.evaluations.keep(file, judgement, before);
		this.trail.record(Fact.of("qualification.judged")
			.bySystem()
			.forOrganization(judgement.organization())
			.about("evaluation", evaluation)
			.with("level", judgement.level())
			.with("before", before)
			.with("points", judgement.total()));
		return evaluation;
	}

	/** Everybody begins at the level of entry: that is no news. */
	private static boolean isNews(String level, String before, Rules rules) {
		return !level.equals((before != null) ? before : rules.scheme().entry().code());
	}

}
