package org.partnercenter.qualification;

import java.time.LocalDate;

/** One row of {@code processes/evidence-notices.dmn}. */
record NoticeRule(String kind, int daysBefore) {

	LocalDate dayFor(Ending ending) {
		return ending.endsOn().minusDays(this.daysBefore);
	}

}
