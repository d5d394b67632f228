package org.partnercenter.membership;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A term to be added.
 *
 * @param anniversary the last day of the term that is renewed
 * @param signature of the agreement of the new year
 * @param order that paid for it, {@code null} where nothing was due
 * @param evaluation the evidence as it was judged; may be {@code null}
 */
public record NewTerm(UUID organization, LocalDate anniversary, String level, UUID signature, UUID order,
		UUID evaluation) {

}
