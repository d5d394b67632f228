package org.partnercenter.reenrollment;

import java.time.LocalDate;
import java.util.UUID;

import org.partnercenter.membership.MembershipStatus;
import org.partnercenter.membership.Memberships;
import org.partnercenter.qualification.Evaluations;
import org.partnercenter.qualification.Judgement;
import org.partnercenter.qualification.LevelResult;
import org.partnercenter.qualification.Qualifications;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The levels at which an organization can go on: those whose requirements its present
 * evidence meets on the day of the anniversary, by the scheme of that day (R-157, R-158,
 * R-172, D-01).
 */
@Component
@Transactional(readOnly = true)
class RenewalLevels {

	private final Qualifications qualifications;

	private final Evaluations evaluations;

	private final Memberships memberships;

	RenewalLevels(Qualifications qualifications, Evaluations evaluations, Memberships memberships) {
		this.qualifications = qualifications;
		this.evaluations = evaluations;
		this.memberships = memberships;
	}

	Judgement judge(Reenrollment reenrollment) {
		return this.qualifications.judge(reenrollment.organizationId(), reenrollment.anniversary());
	}

	Judgement judge(Renewal renewal) {
		return this.qualifications.judge(renewal.organization(), renewal.anniversary());
	}

	/** The level of entry asks for nothing. */
	boolean isMet(Reenrollment reenrollment, String level) {
		return isMet(judge(reenrollment), level);
	}

	static boolean isMet(Judgement judgement, String level) {
		return judgement.at(level).map(LevelResult::met).orElse(false);
	}

	/**
	 * Which level the choice comes with: the present one, or the best that is left of it
	 * (R-156).
	 */
	String preselected(Reenrollment reenrollment, Judgement judgement) {
		String active = active(reenrollment.organizationId());
		return isMet(judgement, active) ? active : judgement.level();
	}

	String active(UUID organization) {
		return this.memberships.find(organization).map(MembershipStatus::level).orElseThrow();
	}

	/** Keeps the evidence as it was judged, for the record of the term. */
	@Transactional
	public UUID keep(Reenrollment reenrollment) {
		LocalDate day = reenrollment.anniversary();
		return this.evaluations.keep(reenrollment.organizationId(), day, active(reenrollment.organizationId()));
	}

}
