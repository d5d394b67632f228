package org.partnercenter.evidence;

import java.time.LocalDate;

/**
 * A result as a testing provider tells it.
 *
 * @param resultId its key at the provider, who may tell it again
 * @param certificationId in its one writing
 * @param exam its code
 */
public record SuppliedResult(String resultId, String certificationId, String exam, LocalDate passedOn) {

	ExamResult result() {
		return new ExamResult(this.certificationId, this.exam, this.passedOn);
	}

}
