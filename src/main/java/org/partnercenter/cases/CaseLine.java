package org.partnercenter.cases;

import java.time.Instant;

/**
 * A case: an instance of a process.
 *
 * @param version of the model; 0 if that was deleted
 * @param businessKey the key of what it is about, or {@code null}
 * @param ended {@code null} while it runs
 * @param millis how long it took, {@code null} while it runs
 * @param state {@code ACTIVE}, {@code SUSPENDED}, {@code COMPLETED} or a word that ends
 * with {@code TERMINATED}
 * @param startedBy an account, {@code null} for the system
 * @param calledBy the instance that called it, or {@code null}
 */
record CaseLine(String instance, String definitionId, String process, int version, String businessKey, Instant started,
		Instant ended, Long millis, String state, String startedBy, String calledBy) {

	public boolean isRunning() {
		return this.ended == null;
	}

	/** Where a list goes on after this case. */
	CaseKey key() {
		return new CaseKey(this.started, this.instance);
	}

}
