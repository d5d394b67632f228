package org.partnercenter.cases;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.PostgresTest;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The same figures and lists from PostgreSQL, which takes less for granted than H2. */
@PostgresTest
class CasesOnPostgresTests {

	@Autowired
	CaseFigureRows figures;

	@Autowired
	CaseList list;

	@Autowired
	CaseFiles files;

	@Autowired
	Clock clock;

	private TrialCases trial;

	private String done;

	private String again;

	@BeforeEach
	void drive(@Autowired ProcessEngine engine, @Autowired OnBehalf onBehalf) {
		this.trial = new TrialCases(engine, onBehalf);
		this.done = this.trial.start("done", true, 0);
		this.trial.finish(this.done, 60);
		this.again = this.trial.start("again", false, 0);
		this.trial.finish(this.again, 120);
		this.trial.today();
	}

	@Test
	void areAddedUp() {
		Slice recent = Slice.recent(LocalDate.now(this.clock));

		assertThat(this.figures.processes().get(this.trial.process()))
			.isEqualTo(new ProcessFigures(1, 1, 0, 0, 1, Duration.ofHours(1).toMillis()));
		assertThat(this.figures.cases(this.trial.process(), null, recent).begun()).isEqualTo(2);
		assertThat(this.figures.steps(this.trial.process(), null, recent).get("userTask_check"))
			.isEqualTo(new StepFigures(2, 0, Duration.ofMinutes(90).toMillis()));
		assertThat(this.figures.now(this.trial.process()))
			.isEqualTo(Map.of("userTask_checkAgain", new StepsNow(1, 0, 0)));
	}

	@Test
	void areFoundByEveryFilterAndFollowed() {
		String definition = this.files.of(this.again).line().definitionId();
		LocalDate today = LocalDate.now(this.clock);
		CaseFilter every = new CaseFilter(this.trial.process(), definition, CaseState.WAITING, "userTask_checkAgain",
				false, 0, this.again, today.minusDays(2), today);

		assertThat(found(every, null)).containsExactly(this.again);
		assertThat(found(new CaseFilter(this.trial.process(), null, null, null, false, null, null, null, null),
				new CaseKey(this.clock.instant(), "")))
			.hasSize(2);
		assertThat(found(new CaseFilter(null, null, CaseState.FAILED, null, true, null, null, null, null), null))
			.isEmpty();
		assertThat(this.files.of(this.again).flows()).contains("flow_no");
	}

	@Test
	void areThoseOfAnOrganization(@Autowired Members members) {
		Members.Member member = members.enroll();

		assertThat(found(new CaseFilter(null, null, null, null, false, null, member.organization().partnerProgramId(),
				null, null), null))
			.contains(member.instance());
		assertThat(this.files.of(member.instance()).summary().owner().name())
			.isEqualTo(member.organization().displayName());
		assertThat(this.files.of(member.instance()).facts()).isNotEmpty();
	}

	private List<String> found(CaseFilter filter, CaseKey after) {
		CaseConditions conditions = this.list.conditions(filter);
		assertThat(this.list.count(conditions)).isLessThan(1000);
		return this.list.page(conditions, after).cases().stream().map(each -> each.line().instance()).toList();
	}

}
