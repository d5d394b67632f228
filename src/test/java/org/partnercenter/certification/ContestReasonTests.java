package org.partnercenter.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.certification.CertificationVariables.ContestDecision;
import org.partnercenter.partner.CertificationIds;
import org.partnercenter.privacy.PersonalRecords;
import org.partnercenter.process.Variables;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.partnercenter.trail.TrailSealer;
import org.partnercenter.trail.TrailVerifier;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.certification.CertificationVariables.CONTEST_DECISION;
import static org.partnercenter.certification.CertificationVariables.REASON;

/** What a clerk wrote of two people is forgotten with either of them. */
@PartnerCenterTest
@Proves("T-E09")
class ContestReasonTests {

	private static final String REASON_OF_BOTH = "Ada showed the papers, Bob had found them";

	@Autowired
	Engine engine;

	@Autowired
	Members members;

	@Autowired
	People people;

	@Autowired
	CertificationIds certifications;

	@Autowired
	Contests contests;

	@Autowired
	PersonalRecords records;

	@Autowired
	Trail trail;

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aReasonAboutTwoPeopleIsReadByNobodyWhenOneOfThemIsErased(boolean claimantGoes, @Autowired TrailSealer sealer,
			@Autowired TrailVerifier verifier) {
		String id = "MC" + Unique.word();
		Member one = this.members.enroll();
		Member other = this.members.enroll();
		String holder = link(one, id);
		String claimant = link(other, id);
		UUID contest = this.contests.openOf(other.organization().id(), claimant).get(0);
		String instance = this.engine.engine()
			.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(contest.toString())
			.singleResult()
			.getId();
		this.engine.complete(instance, this.people.staff("regional-service-center"),
				Variables.with(CONTEST_DECISION, ContestDecision.GIVE).and(REASON, REASON_OF_BOTH).asMap());
		assertThat(reasons(one, other, instance)).containsOnly(REASON_OF_BOTH).hasSize(4);

		this.records.erase(claimantGoes ? claimant : holder, () -> {
		});

		assertThat(reasons(one, other, instance)).containsOnly(Recorded.ERASED).hasSize(4);
		sealer.seal();
		assertThat(verifier.verify().isIntact()).isTrue();
	}

	private String link(Member member, String id) {
		String address = Unique.word() + "@" + member.domain();
		this.members.join(member, address);
		String account = this.people.person(address);
		this.certifications.link(account, member.organization().id(), id);
		return account;
	}

	/** Of the task, of the contest, of what was taken and of what was given. */
	private List<String> reasons(Member one, Member other, String instance) {
		List<Recorded> facts = new ArrayList<>(this.trail.of(one.organization().id()));
		facts.addAll(this.trail.of(other.organization().id()));
		facts.addAll(this.trail.ofProcess(instance));
		return facts.stream()
			.filter(fact -> List
				.of("task.completed", "certification.contest-settled", "certification.withdrawn",
						"certification.awarded")
				.contains(fact.action()))
			.filter(fact -> fact.reason() != null)
			.collect(Collectors.toMap(Recorded::id, Recorded::reason, (a, b) -> a))
			.values()
			.stream()
			.toList();
	}

}
