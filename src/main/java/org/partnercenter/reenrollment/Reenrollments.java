package org.partnercenter.reenrollment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.agreement.AgreementChanged;
import org.partnercenter.agreement.Agreements;
import org.partnercenter.agreement.Signature;
import org.partnercenter.agreement.SignedBy;
import org.partnercenter.membership.MembershipStatus;
import org.partnercenter.membership.Memberships;
import org.partnercenter.membership.OrganizationDay;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The renewals of memberships, one for an organization and an anniversary: knows nothing
 * of the engine.
 */
@Service
@Transactional
class Reenrollments {

	private static final int REMINDER_DAYS = 7;

	private final ReenrollmentRepository reenrollments;

	private final Memberships memberships;

	private final OrganizationDay days;

	private final Agreements agreements;

	private final Trail trail;

	Reenrollments(ReenrollmentRepository reenrollments, Memberships memberships, OrganizationDay days,
			Agreements agreements, Trail trail) {
		this.reenrollments = reenrollments;
		this.memberships = memberships;
		this.days = days;
		this.agreements = agreements;
		this.trail = trail;
	}

	/**
	 * Records who signed the agreement of the next year.
	 * @throws AgreementChanged if the text that was shown is not in force any more (D-25)
	 */
	void sign(UUID id, SignedBy by, String version, String language, String sha256) throws AgreementChanged {
		Signature signature = this.agreements.sign(by, termFrom(get(id)), version, language, sha256);
		get(id).sign(signature.id());
	}

	/**
	 * The first day of the next term, whose agreement is signed; in the grace that of
	 * today, so that nobody signs a text that was replaced.
	 */
	@Transactional(readOnly = true)
	LocalDate termFrom(Reenrollment reenrollment) {
		LocalDate next = reenrollment.anniversary().plusDays(1);
		LocalDate today = this.days.today(reenrollment.organizationId());
		return next.isAfter(today) ? next : today;
	}

	/** Until it is renewed, nothing of the organization can be changed (D-22). */
	@Transactional(readOnly = true)
	boolean hasLapsed(Reenrollment reenrollment) {
		return this.days.today(reenrollment.organizationId()).isAfter(reenrollment.anniversary());
	}

	/** Somebody wants to be reminded in 7 days. */
	void remindLater(UUID id, String account) {
		Reenrollment reenrollment = get(id);
		LocalDate day = this.days.today(reenrollment.organizationId()).plusDays(REMINDER_DAYS);
		reenrollment.remindOn(day);
		this.trail.record(Fact.of("reenrollment.reminder-asked-for")
			.by(account, "global-administrator")
			.forOrganization(reenrollment.organizationId())
			.about("reenrollment", id)
			.with("on", day));
	}

	/** He has been. */
	void reminded(UUID id) {
		get(id).remindOn(null);
	}

	/** The renewal of the present anniversary, if it was opened. */
	@Transactional(readOnly = true)
	Optional<Reenrollment> of(UUID organization) {
		return this.memberships.find(organization)
			.map(MembershipStatus::validUntil)
			.flatMap(anniversary -> this.reenrollments.findByOrganizationIdAndAnniversary(organization, anniversary));
	}

	/** The newest, ended or not. */
	@Transactional(readOnly = true)
	Optional<Reenrollment> latestOf(UUID organization) {
		return this.reenrollments.findFirstByOrganizationIdOrderByAnniversaryDesc(organization);
	}

	@Transactional(readOnly = true)
	Optional<Reenrollment> ofOrder(UUID order) {
		return this.reenrollments.findByOrderId(order);
	}

	@Transactional(readOnly = true)
	Optional<Reenrollment> find(UUID id) {
		return this.reenrollments.findById(id);
	}

	@Transactional(readOnly = true)
	Reenrollment get(UUID id) {
		return find(id).orElseThrow(() -> new IllegalStateException("No re-enrollment " + id));
	}

}
