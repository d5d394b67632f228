package org.partnercenter.enrollment;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.partnercenter.agreement.AgreementChanged;
import org.partnercenter.agreement.Agreements;
import org.partnercenter.agreement.Signature;
import org.partnercenter.agreement.SignedBy;
import org.partnercenter.enrollment.Enrollment.Outcome;
import org.partnercenter.enrollment.EnrollmentAnswers.OnlineSignature;
import org.partnercenter.membership.Memberships;
import org.partnercenter.partner.AlreadyEnrolled;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Organizations;
import org.partnercenter.process.Remembered;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The business side of enrollments: knows nothing of the engine. */
@Service
@Transactional
class Enrollments {

	private final EnrollmentRepository enrollments;

	private final Organizations organizations;

	private final Agreements agreements;

	private final Memberships memberships;

	private final Trail trail;

	private final Clock clock;

	private final Remembered<UUID, Begun> begun = new Remembered<>(10_000);

	/** Their processes start just now; nobody else knows their ids. */
	private final Map<UUID, Enrollment> starting = new ConcurrentHashMap<>();

	Enrollments(EnrollmentRepository enrollments, Organizations organizations, Agreements agreements,
			Memberships memberships, Trail trail, Clock clock) {
		this.enrollments = enrollments;
		this.organizations = organizations;
		this.agreements = agreements;
		this.memberships = memberships;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Writes it once, as it is when its process waits for the first time, or has ended.
	 * Until then no row stands for it, but {@link #find} knows it.
	 * @param start starts the process for an enrollment, and gives the id of the instance
	 * @return that id
	 */
	String begin(String account, UUID known, Function<UUID, String> start) {
		Enrollment enrollment = new Enrollment(account, known, this.clock.instant());
		this.begun.get(enrollment.id(), id -> Begun.of(enrollment));
		this.trail.record(fact("enrollment.begun", enrollment));
		this.starting.put(enrollment.id(), enrollment);
		try {
			enrollment.runsIn(start.apply(enrollment.id()));
		}
		finally {
			this.starting.remove(enrollment.id());
		}
		this.enrollments.save(enrollment);
		return enrollment.processInstanceId();
	}

	/** What never changes, so that nobody has to read it at each step. */
	@Transactional(readOnly = true)
	Begun begunBy(UUID id) {
		return this.begun.get(id, asked -> Begun.of(get(asked)));
	}

	/**
	 * Makes the organization a member: organization, founder's roles, signature and
	 * membership come into being together or not at all.
	 * @throws AlreadyEnrolled if somebody else was first (D-21)
	 * @throws AgreementChanged if the text that was shown is not in force any more (D-25)
	 */
	void finish(UUID id, EnrollmentAnswers answers) throws AlreadyEnrolled, AgreementChanged {
		Enrollment enrollment = get(id);
		if (!enrollment.isOpen()) {
			return;
		}
		OnlineSignature shown = answers.signature();
		this.agreements.verify(shown.version(), shown.language(), shown.sha256());
		Organization organization = this.organizations.enroll(enrollment.knownOrganizationId(), answers.organization(),
				enrollment.accountId(), answers.founder());
		Signature signature = sign(enrollment, organization, answers.signature());
		this.memberships.activate(organization.id(), signature.id(), enrollment.accountId());
		enrollment.enrolled(organization.id(), this.clock.instant());
		this.trail.record(fact("enrollment.finished", enrollment).forOrganization(organization.id())
			.with("legalName", organization.legalName())
			.with("agreement", signature.version()));
	}

	private Signature sign(Enrollment enrollment, Organization organization, OnlineSignature names)
			throws AgreementChanged {
		SignedBy by = new SignedBy(enrollment.accountId(), organization.id(), names.lastName(), names.firstName(),
				names.jobTitle());
		return this.agreements.sign(by, names.version(), names.language(), names.sha256());
	}

	/**
	 * Keeps the fact that an enrollment ended without a member (D-10).
	 * @param step the id of the user task at which it ended
	 */
	void end(UUID id, Outcome outcome, String step) {
		Enrollment enrollment = get(id);
		if (enrollment.isOpen()) {
			enrollment.end(outcome, step, this.clock.instant());
			this.trail.record(fact("enrollment.ended", enrollment).with("outcome", outcome).with("step", step));
		}
	}

	/**
	 * Records what the Regional Service Center found about organizations of a similar
	 * name (D-21).
	 */
	void review(UUID id, String outcome, String reason, String staff) {
		Enrollment enrollment = get(id);
		this.trail.record(Fact.of("enrollment.namesakes-reviewed")
			.by(staff, "regional-service-center")
			.forOrganization(enrollment.organizationId())
			.about("enrollment", id)
			.concerning(enrollment.accountId())
			.because(reason)
			.with("outcome", outcome));
	}

	/** Organizations of a similar name in the same country. */
	@Transactional(readOnly = true)
	List<Organization> namesakes(String legalName, String country) {
		return this.organizations.namesakes(legalName, country);
	}

	/**
	 * Organizations of a similar name in the same country, without the one that is being
	 * enrolled.
	 */
	@Transactional(readOnly = true)
	List<Organization> namesakes(Enrollment enrollment, String legalName, String country) {
		return this.organizations.namesakes(legalName, country)
			.stream()
			.filter(found -> !found.id().equals(enrollment.knownOrganizationId()))
			.filter(found -> !found.id().equals(enrollment.organizationId()))
			.toList();
	}

	@Transactional(readOnly = true)
	Enrollment get(UUID id) {
		return find(id).orElseThrow(() -> new IllegalStateException("No enrollment " + id));
	}

	@Transactional(readOnly = true)
	Optional<Enrollment> find(UUID id) {
		return Optional.ofNullable(this.starting.get(id)).or(() -> this.enrollments.findById(id));
	}

	/** The enrollment that a person has begun and not ended. */
	@Transactional(readOnly = true)
	Optional<Enrollment> openOf(String account) {
		return this.enrollments.findFirstByAccountIdAndOutcomeOrderByBegunAtDesc(account, Outcome.OPEN);
	}

	/**
	 * Who began it, for which known organization.
	 *
	 * @param known {@code null} if it is not one found by search
	 */
	record Begun(String account, UUID known) {

		static Begun of(Enrollment enrollment) {
			return new Begun(enrollment.accountId(), enrollment.knownOrganizationId());
		}

	}

	private static Fact fact(String action, Enrollment enrollment) {
		return Fact.of(action).by(enrollment.accountId(), "applicant").about("enrollment", enrollment.id());
	}

}
