package org.partnercenter.wizard;

import java.util.function.BooleanSupplier;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * What becomes of work that somebody else was quicker at. The engine says so in at least
 * five kinds of exceptions, and the domain in its own, where it had to wait for the row;
 * what counts is how things stand afterwards.
 */
final class Overtaken {

	private static final int ATTEMPTS = 3;

	private Overtaken() {
	}

	/**
	 * Does the work, and once more if it only met somebody at the same row.
	 * @param work one transaction
	 * @param stillToDo how things stand, read anew
	 * @return whether it was done here
	 */
	static boolean doUnless(BooleanSupplier stillToDo, Runnable work) {
		for (int attempt = 1;; attempt++) {
			try {
				work.run();
				return true;
			}
			catch (RuntimeException ex) {
				if (!stillToDo.getAsBoolean()) {
					return false;
				}
				if (attempt == ATTEMPTS || !isRace(ex)) {
					throw ex;
				}
			}
		}
	}

	private static boolean isRace(Throwable ex) {
		return ex instanceof OptimisticLockingException || ex instanceof ConcurrencyFailureException
				|| ex.getCause() != null && isRace(ex.getCause());
	}

}
