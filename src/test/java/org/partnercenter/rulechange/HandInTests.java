package org.partnercenter.rulechange;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.partnercenter.access.StaffGroups;
import org.partnercenter.console.ChangeWalk;
import org.partnercenter.process.DecisionTables;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;

import static org.assertj.core.api.Assertions.assertThat;

/** The way of a draft into force leads over a second process owner. */
@PartnerCenterTest
class HandInTests {

	private static final String TABLE = "customer-satisfaction";

	/** So far ahead that no other test judges anybody then. */
	private static final LocalDate DAY = LocalDate.of(2090, 6, 1);

	@LocalServerPort
	int port;

	@Autowired
	People people;

	@Autowired
	RuleDrafts drafts;

	@Autowired
	RuleTables tables;

	@Autowired
	RehearsalRows rehearsals;

	@Autowired
	DecisionTables decisions;

	@Autowired
	Engine engine;

	private String author;

	private Browser owner;

	private UUID draft;

	private int before;

	@BeforeEach
	void begin() {
		this.author = this.people.staff(StaffGroups.PROCESS_OWNERS);
		this.owner = new Browser(this.port);
		this.owner.signIn(this.author, People.PASSWORD);
		RuleTable table = this.tables.newest(TABLE).orElseThrow();
		// the tests of this class share the table
		this.before = months(DAY);
		this.draft = Changing.draft(this.drafts, TABLE, DAY, Changing.cell(table,
				table.rows().get(table.rows().size() - 1).id(), "months", String.valueOf(this.before - 1)),
				this.author);
	}

	@Test
	@Proves("D-01")
	void whatASecondOwnerApprovesCountsFromItsDayOnAndNotBefore() {
		rehearse();
		String page = this.owner.postForm("/rules/" + this.draft + "/hand-in", "");
		assertThat(months(DAY)).as("nothing is in force yet").isEqualTo(this.before);
		assertThat(this.owner.get(page).body()).as("nobody is asked for the reason twice")
			.contains(">" + this.drafts.get(this.draft).purpose() + "</textarea>");

		ChangeWalk.at(this.engine, page)
			.handIn(this.owner, false)
			.review(this.people.staff(StaffGroups.PROCESS_OWNERS), "APPROVE")
			.run("serviceTask_deployChange")
			.run("sendTask_sendChangeInForce");

		assertThat(months(LocalDate.now())).isEqualTo(12);
		assertThat(months(DAY.minusDays(1))).isEqualTo(12);
		assertThat(months(DAY)).isEqualTo(this.before - 1);
		assertThat(this.drafts.get(this.draft).handedInAt()).isEqualTo(page);
		assertThat(this.owner.get("/rules/" + this.draft).body()).contains("The table has a newer version than the");
	}

	@Test
	void aDraftThatWasNotRehearsedAsItIsStaysWhereItIs() {
		assertThat(this.owner.postForm("/rules/" + this.draft + "/hand-in", "")).isEqualTo("/rules/" + this.draft);
		rehearse();
		RuleDraft now = this.drafts.get(this.draft);
		this.drafts.save(this.draft, now.version(), DAY.plusDays(1), now.purpose(), now.rows(), this.author);

		assertThat(this.owner.postForm("/rules/" + this.draft + "/hand-in", "")).isEqualTo("/rules/" + this.draft);
		assertThat(this.drafts.get(this.draft).handedInAt()).isNull();
	}

	private void rehearse() {
		this.owner.get("/rules/" + this.draft);
		RuleDraft now = this.drafts.get(this.draft);
		DraftRow row = now.rows().get(0);
		StringBuilder form = new StringBuilder(
				"do=rehearse&seen=" + now.version() + "&effectiveOn=" + DAY + "&purpose=Fewer+months");
		for (int i = 0; i < now.rows().size(); i++) {
			form.append("&id-")
				.append(i)
				.append('=')
				.append(now.rows().get(i).id())
				.append("&note-")
				.append(i)
				.append('=');
			for (int cell = 0; cell < row.cells().size(); cell++) {
				form.append('&').append(Mistake.cell(i, cell)).append('=').append(now.rows().get(i).cells().get(cell));
			}
		}
		String rehearsal = this.owner.postForm("/rules/" + this.draft, form.toString());
		String id = rehearsal.substring(rehearsal.lastIndexOf('/') + 1);
		this.engine.run(this.engine.instance("rule-rehearsal", id).getId(), "serviceTask_rehearseRuleChange");
		assertThat(this.rehearsals.find(UUID.fromString(id)).orElseThrow().state()).isEqualTo(RehearsalState.DONE);
	}

	private int months(LocalDate day) {
		return this.decisions.rows(TABLE, Map.of("scheme", "classic", "day", day))
			.first()
			.orElseThrow()
			.number("months");
	}

}
