package org.partnercenter.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * There is nothing for this person at this address: unknown, or somebody else's. Both
 * look the same to whoever asks.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotFound extends RuntimeException {

	public NotFound() {
		super("Nothing here for this person", null, false, false);
	}

}
