package org.partnercenter.console;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.partnercenter.access.NotFound;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.process.Units;
import org.partnercenter.trail.Trail;

/**
 * The way back. Whoever approved a change may take it back alone and at once, as long as
 * nothing was built upon it: what returns has been approved and has run before, and a
 * mistake in force cannot wait for a colleague. Everybody else, and he too after seven
 * days, makes a change of it, which a second owner approves (decision 13).
 */
@Service
class ChangeReturns {

	private final ChangeRows rows;

	private final DeployedChanges deployed;

	private final DraftChanges drafts;

	private final Candidates candidates;

	private final Units units;

	private final Trail trail;

	private final Clock clock;

	ChangeReturns(ChangeRows rows, DeployedChanges deployed, DraftChanges drafts, Candidates candidates, Units units,
			Trail trail, Clock clock) {
		this.rows = rows;
		this.deployed = deployed;
		this.drafts = drafts;
		this.candidates = candidates;
		this.units = units;
		this.trail = trail;
		this.clock = clock;
	}

	/** Keeps that it is to be taken back. */
	@Transactional
	void takeBack(UUID id, String reviewer, String reason) {
		Change change = this.rows.lock(id).orElseThrow(NotFound::new);
		if (change.review() == null || !reviewer.equals(change.review().by())) {
			throw new ChangeRefused("notReviewer");
		}
		if (!isPossible(change)) {
			throw new ChangeRefused("builtUpon");
		}
		this.rows.takenBack(id, new Change.Word(reviewer, this.clock.instant(), reason));
		this.trail.record(ReviewedChanges.fact("console.return-wanted", id)
			.by(reviewer, StaffGroups.PROCESS_OWNERS)
			.because(reason));
	}

	/** Whether something was there before, and nothing came after. */
	boolean isPossible(Change change) {
		return change.state() == ChangeState.IN_FORCE && change.takeBack() == null
				&& this.rows.units(change.id()).stream().noneMatch(unit -> unit.before() == null)
				&& this.deployed.isNewest(change.id());
	}

	/**
	 * A draft with the files that the change has replaced.
	 * @return its id
	 */
	UUID draft(UUID id, String author) {
		Change change = this.rows.find(id).orElseThrow(NotFound::new);
		if (!isPossible(change)) {
			throw new ChangeRefused("builtUpon");
		}
		List<Candidate.Part> parts = this.rows.units(id)
			.stream()
			.map(unit -> new Candidate.Part(unit.unit(), Optional.of(this.units.of(unit.after())),
					this.units.of(unit.before()).files()))
			.toList();
		return this.drafts.beginReturn(author, id, this.candidates.of(parts));
	}

}
