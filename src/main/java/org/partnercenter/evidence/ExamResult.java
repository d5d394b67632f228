package org.partnercenter.evidence;

import java.time.LocalDate;

/**
 * Somebody passed an exam under this certification ID.
 *
 * @param certificationId in its one writing, see
 * {@link org.partnercenter.partner.CertificationIds#normalized}
 * @param exam its code, at most 64 characters
 */
public record ExamResult(String certificationId, String exam, LocalDate passedOn) {

}
