package org.partnercenter.console;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.partnercenter.console.Difference.Detail;
import org.partnercenter.diagram.Mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class DifferenceTests {

	private static final String MODEL = "processes/association.bpmn";

	private static final String TABLE = "processes/role-addresses.dmn";

	private static final String FORM = "forms/association-decision-decide.form";

	@Test
	void tellsWhatWasAddedToAModelAndWhatLeadsElsewhere() {
		String before = Changed.shipped(MODEL);

		FileDifference found = FileDifference.of(MODEL, before, Changed.secondApprovalIn(before));

		assertThat(found.differences()).extracting(Difference::kind, Difference::id)
			.containsExactlyInAnyOrder(tuple("added", "userTask_secondApproval"), tuple("added", "flow_approvedTwice"),
					tuple("changed", "flow_approved"));
		assertThat(detail(found, "flow_approved", "targetRef"))
			.isEqualTo(new Detail("targetRef", "sendTask_sendApproval", "userTask_secondApproval"));
		assertThat(detail(found, "userTask_secondApproval", "documentation").after())
			.startsWith("A second administrator");
		assertThat(detail(found, "userTask_secondApproval", "since").after()).isEqualTo("2026-11");
		assertThat(found.before()).containsExactly(Mark.of("flow_approved", "changed"));
		assertThat(found.after()).contains(Mark.of("userTask_secondApproval", "added"));
	}

	@Test
	void tellsTheSameTheOtherWayRound() {
		String before = Changed.shipped(MODEL);

		FileDifference found = FileDifference.of(MODEL, Changed.secondApprovalIn(before), before);

		assertThat(found.differences()).extracting(Difference::kind).containsOnly("removed", "changed");
		assertThat(found.after()).containsExactly(Mark.of("flow_approved", "changed"));
	}

	@Test
	void tellsWhatHasOnlyMovedApart() {
		String before = Changed.shipped(MODEL);

		FileDifference found = FileDifference.of(MODEL, before,
				before.replace("<dc:Bounds x=\"1145\" y=\"240\"", "<dc:Bounds x=\"1149\" y=\"240\""));

		assertThat(found.differences()).isEmpty();
		assertThat(found.moved()).containsExactly("Let the organization decide");
		assertThat(found.after()).containsExactly(Mark.of("callActivity_decide", "moved"));
	}

	@Test
	void tellsATimerAConditionAFormAndATextThatChanged() {
		String before = Changed.shipped(MODEL);

		FileDifference found = FileDifference.of(MODEL, before,
				before.replace("P7D", "P9D")
					.replace("${nextStep == 'CORRECT'}", "${nextStep != 'CORRECT'}")
					.replace("camunda:formRef=\"association-give-address\"", "camunda:formRef=\"association-other\"")
					.replace("name=\"Give your e-mail address\"", "name=\"Say your address\""));

		assertThat(found.differences()).extracting(Difference::id)
			.containsExactlyInAnyOrder("event_proofExpired", "flow_correct", "userTask_giveAddress");
		assertThat(detail(found, "event_proofExpired", "timerEventDefinition timeDuration").after()).isEqualTo("P9D");
		assertThat(detail(found, "userTask_giveAddress", "formRef").before()).isEqualTo("association-give-address");
	}

	@Test
	void tellsWhichRowsOfATableChanged() {
		String before = Changed.shipped(TABLE);
		String after = Changed.roleAddressIn(before, "newcomer")
			.get("role-addresses.dmn")
			.replace("\"postmaster\", ", "");

		FileDifference found = FileDifference.of(TABLE, before, after);

		assertThat(found.differences()).extracting(Difference::kind, Difference::id)
			.containsExactly(tuple("changed", "role-addresses/rule_technical"),
					tuple("added", "role-addresses/rule_newcomer"));
		assertThat(detail(found, "role-addresses/rule_technical", "mailbox").before()).startsWith("\"postmaster\"");
		assertThat(detail(found, "role-addresses/rule_newcomer", "→ roleAddress").after()).isEqualTo("true");
	}

	@Test
	void tellsWhenRowsChangePlaces() {
		String before = Changed.shipped(TABLE);
		int start = before.indexOf("<rule id=\"rule_technical\">");
		int end = before.indexOf("<rule id=\"rule_administration\">");
		String after = before.substring(0, start)
				+ before.substring(end).replace("</decisionTable>", before.substring(start, end) + "</decisionTable>");

		FileDifference found = FileDifference.of(TABLE, before, after);

		assertThat(found.differences()).isEmpty();
		assertThat(found.moved()).anyMatch(row -> row.matches("role-addresses 1(:.*)?"));
	}

	@Test
	void tellsWhichFieldsOfAFormChanged() {
		String before = Changed.shipped(FORM);
		String after = before.replace("\"maxLength\": 1000", "\"maxLength\": 500");

		FileDifference found = FileDifference.of(FORM, before, after);

		assertThat(found.differences()).extracting(Difference::id).containsExactly("reason");
		assertThat(found.differences().get(0).details())
			.isEqualTo(List.of(new Detail("validate maxLength", "1000", "500")));
	}

	@Test
	void saysWhenAFileCannotBeRead() {
		assertThat(FileDifference.of(FORM, "{}", "{").readable()).isFalse();
	}

	private static Detail detail(FileDifference found, String id, String what) {
		return found.differences()
			.stream()
			.filter(difference -> difference.id().equals(id))
			.flatMap(difference -> difference.details().stream())
			.filter(detail -> detail.what().equals(what))
			.findFirst()
			.orElseThrow();
	}

}
