package org.partnercenter.cases;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.time.Clock;

import static org.assertj.core.api.Assertions.assertThat;

/** A handful of cases whose times are chosen, added up by the database. */
@PartnerCenterTest
class ProcessFiguresTests {

	@LocalServerPort
	int port;

	@Autowired
	CaseFigureRows figures;

	@Autowired
	People people;

	@Autowired
	Clock clock;

	private TrialCases trial;

	/**
	 * Three that took 1, 2 and 4 hours, one that was broken off after 3, two that run.
	 */
	@BeforeEach
	void drive(@Autowired ProcessEngine engine, @Autowired OnBehalf onBehalf) {
		this.trial = new TrialCases(engine, onBehalf);
		for (int hours : new int[] { 1, 2, 4 }) {
			this.trial.finish(this.trial.start("done" + hours, true, 0), hours * 60);
		}
		this.trial.breakOff(this.trial.start("left", true, 0), 180);
		this.trial.finish(this.trial.start("again", false, 0), 30);
		this.trial.start("waiting", true, 10);
		this.trial.today();
	}

	@Test
	void tellHowAProcessStandsNow() {
		ProcessFigures now = this.figures.processes().get(this.trial.process());

		assertThat(now.running()).isEqualTo(2);
		assertThat(now.waiting()).isEqualTo(2);
		assertThat(now.overdue()).isEqualTo(1);
		assertThat(now.failed()).isZero();
		assertThat(now.finished()).isEqualTo(4);
		// of 1, 2, 3 and 4 hours
		assertThat(now.median()).isEqualTo(Duration.ofMinutes(150).toMillis());
	}

	@Test
	void countEachStepWithTheMedianOfWhatItTook() {
		Map<String, StepFigures> steps = this.figures.steps(this.trial.process(), null, recent());

		assertThat(steps.get("startEvent_begun").count()).isEqualTo(6);
		StepFigures check = steps.get("userTask_check");
		assertThat(check.count()).isEqualTo(6);
		assertThat(check.broken()).isEqualTo(1);
		// of 30 minutes, 1, 2, 3 and 4 hours; one has not ended
		assertThat(check.median()).isEqualTo(Duration.ofHours(2).toMillis());
		assertThat(steps.get("userTask_checkAgain")).isEqualTo(new StepFigures(1, 0, null));
		assertThat(steps).doesNotContainKey("endEvent_doneAgain");
	}

	@Test
	void knowWhereCasesStand() {
		Map<String, StepsNow> now = this.figures.now(this.trial.process());

		assertThat(now).containsOnly(Map.entry("userTask_check", new StepsNow(1, 1, 0)),
				Map.entry("userTask_checkAgain", new StepsNow(1, 0, 0)));
	}

	@Test
	void areThoseOfTheTimeAndVersionAskedFor() {
		LocalDate today = LocalDate.now(this.clock);
		Slice before = new Slice(null, today.minusDays(30), today.minusDays(10));

		assertThat(this.figures.cases(this.trial.process(), null, recent()))
			.isEqualTo(new CaseFigures(6, 4, 1, Duration.ofMinutes(150).toMillis()));
		assertThat(this.figures.cases(this.trial.process(), null, before)).isEqualTo(new CaseFigures(0, 0, 0, null));
		assertThat(this.figures.cases(this.trial.process(), "none:1:2", recent()).begun()).isZero();
		assertThat(this.figures.steps(this.trial.process(), null, before)).isEmpty();
	}

	@Test
	void standInThePagesOfProcessOwnersWithoutAnyPerson() {
		Browser owner = this.people.signedInStaff(this.port, StaffGroups.PROCESS_OWNERS);

		HttpResponse<String> page = owner.get("/processes/" + this.trial.process());

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("data-element=\"userTask_check\"", "data-kind=\"heat5\"", "6 · 2 h 0 min")
			.doesNotContain(TrialCases.CHECKER, "href=\"/cases");
		assertThat(owner.get("/processes").body()).contains("/processes/" + this.trial.process());
		assertThat(owner.get("/processes/none").statusCode()).isEqualTo(404);
	}

	@Test
	void ofTwoVersionsStandSideBySide() {
		this.trial.deploy("Look closely");
		Browser owner = this.people.signedInStaff(this.port, StaffGroups.PROCESS_OWNERS);

		HttpResponse<String> page = owner.get("/processes/" + this.trial.process() + "?version=2&other-version=1");

		assertThat(page.body()).contains("Look closely", "Version 2, begun from", "Version 1, begun from",
				"6 · 2 h 0 min");
		assertThat(page.body().split("class=\"diagram\"")).hasSize(3);
		HttpResponse<String> wrong = owner
			.get("/processes/" + this.trial.process() + "?version=9&from=soon&other-until=0000-00-00");
		assertThat(wrong.statusCode()).isEqualTo(200);
		assertThat(wrong.body()).contains("There is no such version.", "Give a day, such as", "value=\"soon\"");
	}

	@Test
	void areTakenAwayAsFiles() {
		Browser owner = this.people.signedInStaff(this.port, StaffGroups.PROCESS_OWNERS);
		String steps = "/processes/" + this.trial.process() + "/export";

		assertThat(owner.get(steps + ".csv").body()).contains(",userTask_check,Check,userTask,6,1,7200000,1,1,0\r\n");
		assertThat(owner.get(steps + ".json").body())
			.contains("\"step\":\"userTask_check\"", "\"medianMillis\":7200000")
			.endsWith("}");
		assertThat(owner.get("/processes/export.csv").body())
			.contains(this.trial.process() + ",Trial of checks,1,2,2,1,0,4,9000000");
		assertThat(owner.get("/processes/export.json").body()).contains("\"process\":\"" + this.trial.process() + "\"");
	}

	private Slice recent() {
		return Slice.recent(LocalDate.now(this.clock));
	}

}
