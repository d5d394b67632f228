package org.partnercenter.evidence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.partner.CertificationIds;
import org.partnercenter.partner.IndividualProfile;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@PartnerCenterTest
class EvidenceTests {

	@Autowired
	private Evidence evidence;

	@Autowired
	private Assets assets;

	@Autowired
	private CertificationIds certifications;

	@Autowired
	private org.partnercenter.partner.People people;

	private Member member;

	@BeforeEach
	void enroll(@Autowired Members members) {
		this.member = members.enroll();
	}

	@Test
	void anOrganizationThatHasJustEnrolledShowsNothing() {
		assertThat(file()).isEqualTo(EvidenceFile.empty(organization()));
	}

	@Test
	@Proves({ "R-135", "R-141" })
	void everythingThatAnOrganizationHasIsInItsFile() {
		LocalDate today = this.assets.today(this.member);
		List<String> professionals = this.assets.competency(this.member, Assets.DEVICES);
		this.assets.solution(this.member, today, today.plusYears(1));
		this.assets.takePartInSurveys(this.member);
		this.assets.survey(this.member, today, 9, 0, 2);

		EvidenceFile file = file();

		assertThat(file.competencies())
			.containsExactly(new ChosenCompetency(Assets.DEVICES.competency(), Assets.DEVICES.specialization(), today));
		assertThat(file.professionals()).extracting(Professional::account)
			.containsExactlyInAnyOrderElementsOf(professionals);
		assertThat(file.professionals()).allSatisfy(professional -> {
			assertThat(professional.exams()).containsExactly(new PassedExam("WP-101", today.minusYears(2)));
			assertThat(professional.linkedTo()).containsExactly(Assets.DEVICES);
		});
		assertThat(file.references()).hasSize(2)
			.extracting(CustomerReference::assignedTo, CustomerReference::acceptedOn, CustomerReference::expiresOn)
			.containsOnly(tuple(Assets.DEVICES, today, today.plusYears(1)));
		assertThat(file.solutions()).extracting(Solution::certifiedOn, Solution::expiresOn)
			.containsExactly(tuple(today, today.plusYears(1)));
		assertThat(file.surveys()).extracting(Survey::closedOn, Survey::responses)
			.containsExactly(tuple(today, List.of(9, 0, 2)));
		assertThat(file.surveyParticipationSince()).isEqualTo(today);
	}

	@Test
	@Proves({ "R-039", "R-046" })
	void anExamCountsWhereItsIdIsLinkedAndNowhereElse(@Autowired Members members) {
		Member other = members.enroll();
		String id = Assets.certificationId();
		this.assets.pass(id, "WP-101", LocalDate.of(2020, 2, 29));
		String account = this.assets.associate(this.member, id);
		this.people.associate(other.organization().id(), account,
				new IndividualProfile("Pia", "Professional", "pia@x.example", null, null, null, false));

		assertThat(file().professionals()).extracting(Professional::exams)
			.containsExactly(List.of(new PassedExam("WP-101", LocalDate.of(2020, 2, 29))));
		assertThat(this.evidence.of(other.organization().id()).professionals()).isEmpty();

		this.certifications.unlink(account, organization());
		this.certifications.link(account, other.organization().id(), id);

		assertThat(file().professionals()).isEmpty();
		assertThat(this.evidence.of(other.organization().id()).professionals()).hasSize(1);
	}

	@Test
	@Proves({ "R-040", "R-130" })
	void whoUnlinksHisIdStaysAssignedAndCountsAgainWhenHeLinksIt() {
		this.assets.choose(this.member, Assets.DEVICES);
		String id = Assets.certificationId();
		String account = this.assets.associate(this.member, id);
		this.assets.assign(this.member, account, Assets.DEVICES);

		this.certifications.unlink(account, organization());
		assertThat(file().professionals()).isEmpty();

		this.certifications.link(account, organization(), id);
		assertThat(file().professionals()).extracting(Professional::linkedTo).containsExactly(List.of(Assets.DEVICES));
	}

	@Test
	@Proves("R-130")
	void whoLeavesIsAssignedToNothingWhenHeComesBack() {
		this.assets.choose(this.member, Assets.DEVICES);
		String id = Assets.certificationId();
		String account = this.assets.associate(this.member, id);
		this.assets.assign(this.member, account, Assets.DEVICES);

		this.people.leave(organization(), account);
		assertThat(file().professionals()).isEmpty();

		this.people.associate(organization(), account,
				new IndividualProfile("Pia", "Professional", "pia@x.example", null, null, id, true));
		assertThat(file().professionals()).extracting(Professional::linkedTo).containsExactly(List.of());
	}

	@Test
	void allFilesInOnePassAreTheSameAsEachByItself(@Autowired Members members) {
		Map<UUID, EvidenceFile> own = new HashMap<>();
		for (Member each : List.of(this.member, members.enroll(), members.enroll())) {
			own.put(each.organization().id(), null);
			this.assets.competency(each, Assets.COLLABORATION);
			this.assets.survey(each);
			this.assets.survey(each);
			this.assets.solution(each);
		}
		UUID bare = members.enroll().organization().id();
		own.put(bare, null);
		own.replaceAll((organization, none) -> this.evidence.of(organization));

		Map<UUID, EvidenceFile> seen = new HashMap<>();
		this.evidence.each(file -> assertThat(seen.put(file.organization(), file)).isNull());

		assertThat(seen).containsAllEntriesOf(own);
		assertThat(seen.get(bare)).isEqualTo(EvidenceFile.empty(bare));
	}

	private EvidenceFile file() {
		return this.evidence.of(organization());
	}

	private UUID organization() {
		return this.member.organization().id();
	}

}
