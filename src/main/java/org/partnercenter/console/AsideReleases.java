package org.partnercenter.console;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.partnercenter.database.InsertIfAbsent;
import org.partnercenter.process.Units;
import org.partnercenter.trail.Trail;

/**
 * A start never overrides what process owners have changed. Where the release that starts
 * ships other files than those the change stood on, it asks a process owner, once for all
 * nodes and starts.
 */
@Component
class AsideReleases {

	private final Units units;

	private final Candidates candidates;

	private final ChangeRows rows;

	private final InsertIfAbsent inserts;

	private final ProcessChangeProcess process;

	private final Trail trail;

	private final Clock clock;

	AsideReleases(Units units, Candidates candidates, ChangeRows rows, InsertIfAbsent inserts,
			ProcessChangeProcess process, Trail trail, Clock clock) {
		this.units = units;
		this.candidates = candidates;
		this.rows = rows;
		this.inserts = inserts;
		this.process = process;
		this.trail = trail;
		this.clock = clock;
	}

	@EventListener(ApplicationReadyEvent.class)
	@Transactional
	public void ask() {
		this.units.setAside().forEach(this::ask);
	}

	private void ask(Units.SetAside aside) {
		UUID id = UUID.randomUUID();
		String unit = aside.inForce().name();
		Map<String, Object> row = Map.of("id", id, "kind", ChangeKind.RELEASE, "state", ChangeState.IN_REVIEW,
				"created_at", this.clock.instant(), "handed_in_at", this.clock.instant(), "mistakes", "", "migrates",
				false, "reason", "", "release_key", unit + " " + aside.digest());
		if (!this.inserts.insert("process_change", row, "release_key")) {
			return;
		}
		Candidate candidate = this.candidates
			.of(List.of(new Candidate.Part(unit, Optional.of(aside.inForce()), aside.shipped())));
		this.rows.contents(id, candidate.parts(), candidate.files());
		this.trail.record(ReviewedChanges.fact("console.release-set-aside", id)
			.bySystem()
			.with("unit", unit)
			.with("digest", aside.digest()));
		this.process.ask(id, false);
	}

}
