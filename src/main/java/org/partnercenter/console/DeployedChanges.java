package org.partnercenter.console;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.partnercenter.access.NotFound;
import org.partnercenter.database.InsertIfAbsent;
import org.partnercenter.process.Deployed;
import org.partnercenter.process.Unit;
import org.partnercenter.process.Units;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;

/**
 * Brings approved changes into force, and back. A change replaces exactly what it was
 * judged and approved upon, or nothing.
 */
@Service
@Transactional
class DeployedChanges {

	private final ChangeRows rows;

	private final Units units;

	private final Candidates candidates;

	private final Judge judge;

	private final InsertIfAbsent inserts;

	private final Trail trail;

	DeployedChanges(ChangeRows rows, Units units, Candidates candidates, Judge judge, InsertIfAbsent inserts,
			Trail trail) {
		this.rows = rows;
		this.units = units;
		this.candidates = candidates;
		this.judge = judge;
		this.inserts = inserts;
		this.trail = trail;
	}

	/**
	 * Makes new versions of all its units; done already, it does nothing.
	 * @throws ChangeOvertaken if one of them has become another meanwhile, or if it does
	 * not go with what has
	 * @throws IllegalStateException if nobody has approved it
	 */
	void deploy(UUID id) throws ChangeOvertaken {
		Change change = this.rows.lock(id).orElseThrow(NotFound::new);
		if (change.state() == ChangeState.IN_FORCE) {
			return;
		}
		if (change.state() != ChangeState.APPROVED) {
			throw new IllegalStateException("Nobody has approved change " + id);
		}
		List<Candidate.Part> parts = this.candidates.parts(id);
		if (!isUpToDate(id) || !this.judge.gateMistakes(this.candidates.of(parts)).isEmpty()) {
			throw new ChangeOvertaken(id);
		}
		for (Candidate.Part part : parts) {
			replace(id, part);
		}
		Fact fact = ReviewedChanges.fact("console.change-in-force", id).bySystem();
		for (Candidate.Part part : parts) {
			Deployed made = this.units.deploy(part.unit(), part.files(), id.toString());
			this.rows.deployed(id, part.unit(), made.deployment());
			fact = fact.with(part.unit(), made.definition());
		}
		this.rows.state(id, ChangeState.IN_FORCE);
		this.trail.record(fact);
	}

	/** Another change came first. */
	void overtaken(UUID id) {
		this.rows.lock(id).orElseThrow(NotFound::new);
		this.rows.replacesNothing(id);
		this.rows.state(id, ChangeState.OVERTAKEN);
		this.trail.record(ReviewedChanges.fact("console.change-overtaken", id).bySystem());
	}

	/** Deploys what was in force before as the newest version again. */
	void takeBack(UUID id) {
		Change change = this.rows.lock(id).orElseThrow(NotFound::new);
		if (change.state() == ChangeState.TAKEN_BACK) {
			return;
		}
		if (change.takeBack() == null) {
			throw new IllegalStateException("Nobody has taken back change " + id);
		}
		Fact fact = ReviewedChanges.fact("console.change-taken-back", id).bySystem();
		for (ChangedUnit unit : this.rows.units(id)) {
			Deployed made = this.units.deployAgain(this.units.of(unit.before()));
			this.rows.deployedBack(id, unit.unit(), made.deployment());
			fact = fact.with(unit.unit(), made.definition());
		}
		this.rows.state(id, ChangeState.TAKEN_BACK);
		this.trail.record(fact);
	}

	/** Whether everything it has made is still what is in force. */
	@Transactional(readOnly = true)
	boolean isNewest(UUID id) {
		return this.rows.units(id)
			.stream()
			.allMatch(unit -> unit.after() != null && this.units.inForce(unit.unit())
				.filter(present -> present.deployment().equals(unit.after()))
				.isPresent());
	}

	/** Whether what it stands on is in force. */
	@Transactional(readOnly = true)
	boolean isUpToDate(UUID id) {
		return this.rows.units(id)
			.stream()
			.allMatch(unit -> Objects.equals(unit.before(),
					this.units.inForce(unit.unit()).map(Unit::deployment).orElse(null)));
	}

	/** Of two changes that stand on the same version, one only gets through. */
	private void replace(UUID id, Candidate.Part part) throws ChangeOvertaken {
		String replaced = Optional.ofNullable(part.beforeDeployment()).orElse("none: " + part.unit());
		if (!this.inserts.insert("process_unit_replaced", Map.of("deployment", replaced, "change_id", id),
				"deployment")) {
			throw new ChangeOvertaken(id);
		}
	}

}
