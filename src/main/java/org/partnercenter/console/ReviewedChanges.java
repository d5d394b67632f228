package org.partnercenter.console;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.partnercenter.access.NotFound;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;

/**
 * The two pairs of eyes: one process owner hands a change in, another one approves or
 * rejects it. Who is who, is looked up here, whatever the process says.
 */
@Service
@Transactional
class ReviewedChanges {

	private final ChangeRows rows;

	private final DraftChanges drafts;

	private final DeployedChanges deployed;

	private final Trail trail;

	private final Clock clock;

	ReviewedChanges(ChangeRows rows, DraftChanges drafts, DeployedChanges deployed, Trail trail, Clock clock) {
		this.rows = rows;
		this.drafts = drafts;
		this.deployed = deployed;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * From here on nobody changes its files.
	 * @throws ChangeRefused if it is not his draft, or has mistakes
	 */
	void handIn(UUID id, String author, String reason, boolean migrates) {
		Change change = this.drafts.own(id, author);
		if (!change.mistakes().isEmpty()) {
			throw new ChangeRefused("mistakes");
		}
		if (!this.deployed.isUpToDate(id)) {
			throw new ChangeRefused("stale");
		}
		this.rows.handedIn(id, reason, migrates, this.clock.instant());
		this.trail.record(fact("console.change-handed-in", id).by(author, StaffGroups.PROCESS_OWNERS)
			.because(reason)
			.with("kind", change.kind().name())
			.with("units", unitNames(id))
			.with("files", fileDigests(id))
			.with("migrates", migrates));
	}

	/** The author thinks better of it. */
	void withdraw(UUID id, String by) {
		Change change = in(id, ChangeState.IN_REVIEW);
		if (!by.equals(change.author())) {
			throw new ChangeRefused("notYours");
		}
		this.rows.state(id, ChangeState.WITHDRAWN);
		this.trail.record(fact("console.change-withdrawn", id).by(by, StaffGroups.PROCESS_OWNERS));
	}

	/** Whether this person must leave the review to somebody else. */
	@Transactional(readOnly = true)
	boolean isAuthor(UUID id, String account) {
		return this.rows.find(id).filter(change -> account.equals(change.author())).isPresent();
	}

	/**
	 * Approves or rejects.
	 * @param by a process owner
	 * @throws ChangeRefused if it is his own, or not to be reviewed any more
	 */
	void review(UUID id, String by, boolean approve, String reason) {
		Change change = in(id, ChangeState.IN_REVIEW);
		if (by.equals(change.author())) {
			throw new ChangeRefused("own");
		}
		this.rows.reviewed(id, approve ? ChangeState.APPROVED : ChangeState.REJECTED,
				new Change.Word(by, this.clock.instant(), reason));
		this.trail.record(fact(approve ? "console.change-approved" : "console.change-rejected", id)
			.by(by, StaffGroups.PROCESS_OWNERS)
			.because(reason)
			.with("author", Optional.ofNullable(change.author()).orElse("release"))
			.with("units", unitNames(id))
			.with("files", fileDigests(id)));
	}

	private Change in(UUID id, ChangeState state) {
		Change change = this.rows.lock(id).orElseThrow(NotFound::new);
		if (change.state() != state) {
			throw new ChangeRefused("tooLate");
		}
		return change;
	}

	private List<String> unitNames(UUID id) {
		return this.rows.units(id).stream().map(ChangedUnit::unit).toList();
	}

	private List<String> fileDigests(UUID id) {
		return this.rows.files(id)
			.stream()
			.map(file -> file.path() + " " + Optional.ofNullable(file.digest()).orElse("left out"))
			.toList();
	}

	static Fact fact(String action, UUID id) {
		return Fact.of(action).about("process-change", id);
	}

}
