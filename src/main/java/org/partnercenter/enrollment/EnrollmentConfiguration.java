package org.partnercenter.enrollment;

import org.partnercenter.partner.CertificationIds;
import org.partnercenter.partner.CertificationRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rule of the certification ID for the founder's profile. */
@Configuration
class EnrollmentConfiguration {

	@Bean
	CertificationRule enrollmentCertification(CertificationIds ids) {
		return new CertificationRule(EnrollmentDrafts.INDIVIDUAL, ids);
	}

}
