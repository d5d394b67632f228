package org.partnercenter.process;

import java.time.Instant;

/**
 * A process that a timer starts again and again, mostly for nothing. Only a rehearsal
 * asks, to pass over the starts that would change nothing; the timer itself goes on.
 */
public interface IdleTimer {

	/** The key of the process. */
	String process();

	/** Before this moment a start would find nothing to do, as far as is known now. */
	Instant idleUntil();

}
