package org.partnercenter.association;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The decision of a person on a request; kept as it was made.
 *
 * @param by the account of the one who decided
 */
@Embeddable
record Decided(@Column(name = "decided_by") String by, @Column(name = "decision_reason") String reason,
		@Column(name = "decided_at") Instant at) {

}
