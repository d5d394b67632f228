package org.partnercenter.trail;

import java.time.Instant;

/**
 * A part of a long list, in the order of time: so many facts after the last one of the
 * part before, found by an index however far the list goes.
 *
 * @param after the time of that last fact
 * @param id its id
 * @param size how many at most
 */
public record Page(Instant after, long id, int size) {

	public static Page first(int size) {
		return new Page(Instant.EPOCH, 0, size);
	}

	/** The part that begins after this fact. */
	public static Page after(Recorded last, int size) {
		return new Page(last.at(), last.id(), size);
	}

}
