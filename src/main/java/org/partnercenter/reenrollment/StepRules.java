package org.partnercenter.reenrollment;

import org.partnercenter.form.AnswerRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the domain says about the answers of each step, in the portal and in Tasklist. */
@Configuration(proxyBeanMethods = false)
class StepRules {

	@Bean
	AnswerRule reenrollmentLevelRule(StepCheck check) {
		return new StepRule(ReenrollmentPages.LEVEL, check::level);
	}

	@Bean
	AnswerRule reenrollmentAgreementRule(StepCheck check) {
		return new StepRule(ReenrollmentPages.AGREEMENT, check::agreement);
	}

	@Bean
	AnswerRule reenrollmentProfileRule(StepCheck check) {
		return new StepRule(ReenrollmentPages.PROFILE, check::profile);
	}

}
