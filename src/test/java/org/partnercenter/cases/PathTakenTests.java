package org.partnercenter.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.partnercenter.diagram.DrawnModel;
import org.partnercenter.diagram.Flow;

import static org.assertj.core.api.Assertions.assertThat;

class PathTakenTests {

	private static final Instant BEGIN = Instant.parse("2026-03-14T09:00:00Z");

	@Test
	void leadsFromStepToStep() {
		assertThat(taken("a>b b>c b>d", "a", "b", "d")).containsExactlyInAnyOrder("a>b", "b>d");
	}

	@Test
	void goesRoundAsOftenAsTheCaseDid() {
		assertThat(taken("a>b b>c c>b c>d", "a", "b", "c", "b", "c", "d")).containsExactlyInAnyOrder("a>b", "b>c",
				"c>b", "c>d");
	}

	@Test
	void isNotDrawnWhereTwoFlowsLeadFromTheSameToTheSame() {
		assertThat(taken("a>b a>b'", "a", "b")).isEmpty();
	}

	@Test
	void meetsAgainWhereItWasParted() {
		assertThat(taken("fork>x fork>y x>join y>join join>end", "fork", "x", "y", "join", "join", "end"))
			.containsExactlyInAnyOrder("fork>x", "fork>y", "x>join", "y>join", "join>end");
	}

	@Test
	void doesNotComeFromAStepThatLastsOrWasBrokenOff() {
		List<CaseStep> steps = new ArrayList<>();
		steps.add(step("a", 1, null, false));
		steps.add(step("b", 2, BEGIN, true));
		steps.add(step("c", 3, BEGIN, false));

		assertThat(PathTaken.of(model("a>c b>c"), steps)).isEmpty();
	}

	@Test
	void staysWithinAPart() {
		CaseStep outside = step("a", 1, BEGIN, false);
		CaseStep inside = new CaseStep("2", "case", "b", "b", "part", "userTask", BEGIN, BEGIN, 0L, false, null, null,
				2);

		assertThat(PathTaken.of(model("a>b"), List.of(outside, inside))).isEmpty();
	}

	private static java.util.Set<String> taken(String flows, String... activities) {
		List<CaseStep> steps = new ArrayList<>();
		for (String activity : activities) {
			steps.add(step(activity, steps.size() + 1, BEGIN, false));
		}
		return PathTaken.of(model(flows), steps);
	}

	private static CaseStep step(String activity, int order, Instant ended, boolean brokenOff) {
		return new CaseStep(String.valueOf(order), "case", activity, activity, "case", "userTask", BEGIN, ended, 0L,
				brokenOff, null, null, order);
	}

	/** Flows such as {@code a>b}; a stroke makes another one between the same. */
	private static DrawnModel model(String flows) {
		return new DrawnModel("model:1:1", "model", 1, "Model", null, List.of(),
				Arrays.stream(flows.split(" "))
					.map(flow -> new Flow(flow, null, flow.split(">")[0], flow.split(">")[1].replace("'", "")))
					.toList());
	}

}
