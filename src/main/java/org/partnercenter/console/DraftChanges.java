package org.partnercenter.console;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import org.partnercenter.access.NotFound;

/**
 * What process owners have uploaded and not handed in yet. Whatever is wrong with it, it
 * stays until its author replaces it or throws it away.
 */
@Service
class DraftChanges {

	private final ChangeRows rows;

	private final Candidates candidates;

	private final Judge judge;

	private final TransactionTemplate transaction;

	private final Clock clock;

	DraftChanges(ChangeRows rows, Candidates candidates, Judge judge, TransactionTemplate transaction, Clock clock) {
		this.rows = rows;
		this.candidates = candidates;
		this.judge = judge;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Keeps files as a draft, with all their mistakes.
	 * @param files path to text
	 * @param reason why it is wanted, or {@code null} as long as nobody has said
	 * @return its id
	 * @throws UploadRefused if nothing would be different
	 */
	UUID begin(String author, Map<String, String> files, String reason) throws UploadRefused {
		Candidate candidate = candidate(files);
		List<String> mistakes = this.judge.mistakes(candidate);
		return keep(new Change(UUID.randomUUID(), ChangeKind.UPLOAD, ChangeState.DRAFT, author, this.clock.instant(),
				mistakes, reason, false, null, null, null), candidate);
	}

	/** A draft that brings back what another change has replaced. */
	UUID beginReturn(String author, UUID change, Candidate candidate) {
		return keep(new Change(UUID.randomUUID(), ChangeKind.TAKE_BACK, ChangeState.DRAFT, author, this.clock.instant(),
				this.judge.mistakes(candidate), null, false, null, null, change), candidate);
	}

	private UUID keep(Change change, Candidate candidate) {
		this.transaction.executeWithoutResult(status -> {
			this.rows.insert(change);
			this.rows.contents(change.id(), candidate.parts(), candidate.files());
		});
		return change.id();
	}

	/**
	 * Lays more files over those of a draft; one of the same name takes the place of the
	 * other.
	 */
	void addTo(UUID id, String author, Map<String, String> files) throws UploadRefused {
		Map<String, String> together = new HashMap<>();
		this.rows.files(id)
			.stream()
			.filter(file -> file.text() != null)
			.forEach(file -> together.put(file.path(), file.text()));
		together.putAll(files);
		Candidate candidate = candidate(together);
		List<String> mistakes = this.judge.mistakes(candidate);
		this.transaction.executeWithoutResult(status -> {
			own(id, author);
			this.rows.mistakes(id, mistakes);
			this.rows.contents(id, candidate.parts(), candidate.files());
		});
	}

	void discard(UUID id, String author) {
		this.transaction.executeWithoutResult(status -> {
			own(id, author);
			this.rows.delete(id);
		});
	}

	/**
	 * Locks a draft of this person.
	 * @throws NotFound if there is none
	 * @throws ChangeRefused if it is somebody else's, or was handed in
	 */
	Change own(UUID id, String author) {
		Change change = this.rows.lock(id).orElseThrow(NotFound::new);
		if (!author.equals(change.author())) {
			throw new ChangeRefused("notYours");
		}
		if (change.state() != ChangeState.DRAFT) {
			throw new ChangeRefused("handedIn");
		}
		return change;
	}

	private Candidate candidate(Map<String, String> files) throws UploadRefused {
		Candidate candidate = this.candidates.of(files);
		if (candidate.parts().isEmpty()) {
			throw new UploadRefused("same");
		}
		return candidate;
	}

}
