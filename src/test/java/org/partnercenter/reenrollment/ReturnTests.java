package org.partnercenter.reenrollment;

import java.util.Map;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.NotFound;
import org.partnercenter.enrollment.EnrollmentProcess;
import org.partnercenter.membership.MembershipStatus;
import org.partnercenter.membership.Memberships;
import org.partnercenter.membership.Phase;
import org.partnercenter.partner.NewOrganization;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Organizations;
import org.partnercenter.partner.Roles;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** An organization whose membership has expired comes back. */
@PartnerCenterTest
@Proves("D-22")
class ReturnTests {

	@Autowired
	RenewalYear year;

	@Autowired
	Engine engine;

	@Autowired
	Organizations organizations;

	@Autowired
	Memberships memberships;

	@Autowired
	EnrollmentProcess enrollments;

	@Autowired
	Members members;

	@Autowired
	Roles roles;

	private Member member;

	@BeforeEach
	void expire() {
		this.member = this.members.enroll();
		this.year.daysLeft(this.member, 10);
		ProcessInstance renewal = this.year.open(this.member);
		this.year.passUntil(renewal, NextStep.Kind.EXPIRY);
		this.year.pass(renewal);
	}

	@Test
	void itIsFoundAsOneThatIsNotEnrolledAndKeepsItsId() {
		Organization known = this.organizations.get(this.member.organization().id());

		assertThat(known.enrolled()).isFalse();
		assertThat(known.partnerProgramId()).isEqualTo(this.member.organization().partnerProgramId());
		assertThat(this.organizations.known(known.id())).isPresent();
	}

	/** A term that is paid after a long lapse is not over already (complaint 5). */
	@Test
	void itEnrollsAnewUnderItsOldIdWithANewAnniversary() {
		String instance = this.enrollments.begin(this.member.founder(), this.member.organization().id(), Map.of());
		while (this.engine.task(instance) != null) {
			this.engine.complete(instance, this.member.founder(), answers(instance));
		}

		Organization again = this.organizations.get(this.member.organization().id());
		MembershipStatus status = this.year.status(this.member);
		assertThat(again.enrolled()).isTrue();
		assertThat(again.partnerProgramId()).isEqualTo(this.member.organization().partnerProgramId());
		assertThat(status.phase()).isEqualTo(Phase.ACTIVE);
		assertThat(status.daysLeft()).isGreaterThan(364);
		assertThat(status.level()).isEqualTo("REGISTERED");
		assertThat(this.memberships.terms(again.id())).hasSize(2);
		assertThat(this.roles.globalAdministrators(again.id())).containsExactly(this.member.founder());
	}

	@Test
	void aStrangerCannotTakeItOver(@Autowired People people) {
		String stranger = people.person("eve@" + Unique.domain());
		NewOrganization told = new NewOrganization(this.member.organization().legalName(), null, "US", null, null, null,
				null, null, null, null);

		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.organizations.enroll(this.member.organization().id(), told, stranger, null));
		assertThat(this.organizations.get(this.member.organization().id()).enrolled()).isFalse();
	}

	private Map<String, Object> answers(String instance) {
		return switch (this.engine.task(instance).getTaskDefinitionKey()) {
			case "userTask_provideContact" -> Members.contact(this.member.organization().legalName());
			case "userTask_signAgreement" -> this.members.signature();
			case "userTask_completeIndividualProfile" -> Members.individualProfile(this.member.address());
			default -> Members.ORGANIZATION_PROFILE;
		};
	}

}
