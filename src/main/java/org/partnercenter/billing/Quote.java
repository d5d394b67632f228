package org.partnercenter.billing;

import org.partnercenter.trail.Fact;

/**
 * A fee and what of it is due.
 *
 * @param fee of the whole year
 * @param due less what was paid for the same term; never less than nothing (D-07)
 */
public record Quote(Fee fee, Money due) {

	/** Adds the reasons, so that an auditor can follow the decision. */
	public Fact reasonsTo(Fact fact) {
		return fact.with("fee", this.fee.amount())
			.with("due", this.due)
			.with("row", this.fee.row())
			.with("tableVersion", this.fee.tableVersion());
	}

}
