package org.partnercenter.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A customer satisfaction survey that is closed.
 *
 * @param responses how many there were, for each customer organization
 */
public record Survey(UUID id, LocalDate closedOn, List<Integer> responses) {

	public Survey {
		responses = List.copyOf(responses);
	}

}
