package org.partnercenter.operations;

import java.time.Instant;
import java.util.List;

/**
 * All cases that stand at the same step of the same process for the same reason: who
 * mends the reason wants to try all of them again.
 *
 * @param name the step as drawn in the model
 * @param cases how many stand there
 * @param since when the first of them stopped
 * @param some the first few of them
 */
record StuckStep(String process, String step, String name, String message, long cases, Instant since,
		List<Stuck> some) {

	public boolean canBeTriedAgain() {
		return this.some.stream().anyMatch(one -> one.job() != null);
	}

}
