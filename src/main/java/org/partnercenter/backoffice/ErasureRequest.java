package org.partnercenter.backoffice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Somebody's wish to be erased, as a clerk has filed it. It says nothing of the person
 * but his account, because it stays when he is gone.
 *
 * @param way on which it came: {@code LETTER}, {@code PHONE} or {@code COUNTER}
 * @param reference where the paper, or the note of the call, lies
 * @param recognized how it was made sure who asks: {@code DOCUMENT}, {@code SIGNATURE} or
 * {@code CALL_BACK}
 * @param filedBy account of the clerk
 */
record ErasureRequest(UUID id, String account, String way, String reference, String recognized, String filedBy,
		Instant filedAt) {

	/**
	 * The day, in UTC, from which on it may be done: the time has passed in full then.
	 */
	LocalDate from(Duration waits) {
		return LocalDate.ofInstant(this.filedAt.plus(waits), ZoneOffset.UTC).plusDays(1);
	}

}
