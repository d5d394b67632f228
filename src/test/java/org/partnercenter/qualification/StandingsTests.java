package org.partnercenter.qualification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.NotFound;
import org.partnercenter.evidence.Assets;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnercenter.evidence.Assets.DEVICES;
import static org.partnercenter.evidence.Assets.IDENTITY;

@PartnerCenterTest
@RecordApplicationEvents
class StandingsTests {

	@Autowired
	Standings standings;

	@Autowired
	Evaluations evaluations;

	@Autowired
	Qualifications qualifications;

	@Autowired
	Members members;

	@Autowired
	Assets assets;

	@Autowired
	RepositoryService repository;

	@Autowired
	ApplicationEvents events;

	@Test
	void aMemberWithoutEvidenceHasNoStandingAndIsNoNews() {
		Member member = this.members.enroll();
		assertThat(this.standings.find(member.organization().id())).isEmpty();
		this.assets.takePartInSurveys(member);
		assertThat(this.standings.find(member.organization().id())).map(Standing::level).hasValue("REGISTERED");
		assertThat(judged(member)).isEmpty();
	}

	@Test
	@Proves("R-113")
	void theLevelIsMetAtTheMomentTheEvidenceIsThereAndLostWithIt() {
		Member member = this.members.enroll();
		this.assets.competency(member, DEVICES);
		assertThat(judged(member)).extracting(LevelJudged::level, LevelJudged::before)
			.containsExactly(tuple("CERTIFIED", "REGISTERED"));
		Standing standing = this.standings.find(member.organization().id()).orElseThrow();
		assertThat(standing.level()).isEqualTo("CERTIFIED");
		assertThat(standing.evaluation()).isEqualTo(judged(member).findFirst().orElseThrow().evaluation());
		assertThat(standing.judgedOn()).isEqualTo(this.assets.today(member));

		this.assets.giveUp(member, DEVICES);
		assertThat(judged(member)).extracting(LevelJudged::level, LevelJudged::before)
			.containsExactly(tuple("CERTIFIED", "REGISTERED"), tuple("REGISTERED", "CERTIFIED"));
	}

	@Test
	@Proves("R-113")
	void levelsCanBeSkipped() {
		Member member = this.members.enroll();
		this.assets.survey(member);
		this.assets.solution(member);
		this.assets.competency(member, DEVICES);
		this.assets.competency(member, IDENTITY);
		this.assets.competency(member, Assets.COLLABORATION);
		assertThat(this.standings.judgeAgain(member.organization().id()).total()).isEqualTo(100);
		this.assets.solution(member);
		this.assets.solution(member);
		assertThat(judged(member)).extracting(LevelJudged::level).containsExactly("CERTIFIED", "GOLD");
	}

	@Test
	@Proves("R-141")
	void anEvaluationKeepsWhatItRestsOn() {
		Member member = this.members.enroll();
		this.assets.competency(member, DEVICES);
		Evaluation kept = this.evaluations.get(evaluationOf(member));
		assertThat(kept.judgement().level()).isEqualTo("CERTIFIED");
		assertThat(kept.judgement().tables()).hasSize(7).anyMatch(id -> id.startsWith("partner-points:"));
		assertThat(kept.judgement().rows()).contains("rule_pointsCompetency", "rule_certifiedPoints");
		assertThat(kept.evidence().professionals()).hasSize(2);
		assertThat(kept.judgement()).isEqualTo(this.qualifications.judge(kept.evidence(), kept.judgement().day()));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.evaluations.get(UUID.randomUUID()));
	}

	@Test
	void judgingAgainWithoutAChangeKeepsNothingAndSaysNothing() {
		Member member = this.members.enroll();
		this.assets.competency(member, DEVICES);
		UUID before = evaluationOf(member);
		this.standings.judgeAgain(member.organization().id());
		assertThat(evaluationOf(member)).isEqualTo(before);
		assertThat(judged(member)).hasSize(1);
	}

	@Test
	@Proves("D-01")
	void anEvaluationRunsAgainWithTheSameResultAfterTheTablesHaveChanged() throws IOException {
		Member member = this.members.enroll();
		this.assets.competency(member, DEVICES);
		UUID before = evaluationOf(member);
		String shipped = Files.readString(Path.of("processes/partner-points.dmn"));
		try {
			deploy(shipped.replace("<text>20</text></outputEntry>\n        <outputEntry id=\"entry_pointsFirst",
					"<text>15</text></outputEntry>\n        <outputEntry id=\"entry_pointsFirst"));
			assertThat(this.standings.judgeAgain(member.organization().id()).total()).isEqualTo(45);
			assertThat(evaluationOf(member)).isNotEqualTo(before);
			assertThat(this.evaluations.runAgain(before)).isEqualTo(this.evaluations.get(before).judgement());
			assertThat(this.evaluations.runAgain(before).total()).isEqualTo(50);
			assertThat(this.evaluations.runAgain(evaluationOf(member)).level()).isEqualTo("REGISTERED");
		}
		finally {
			deploy(shipped);
		}
		assertThat(this.standings.judgeAgain(member.organization().id()).level()).isEqualTo("CERTIFIED");
	}

	private void deploy(String table) {
		this.repository.createDeployment()
			.name("partner-points")
			.addString("processes/partner-points.dmn", table)
			.deploy();
	}

	private UUID evaluationOf(Member member) {
		return this.standings.find(member.organization().id()).orElseThrow().evaluation();
	}

	private Stream<LevelJudged> judged(Member member) {
		return this.events.stream(LevelJudged.class)
			.filter(judged -> judged.organization().equals(member.organization().id()));
	}

}
