package org.partnercenter.rulechange;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.partnercenter.access.StaffGroups;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.FlowCoverage;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;

import static org.assertj.core.api.Assertions.assertThat;

/** A process owner changes a table in the browser, without any script. */
@PartnerCenterTest
class RulePagesTests {

	@LocalServerPort
	int port;

	@Autowired
	People people;

	@Autowired
	RuleDrafts drafts;

	@Autowired
	RehearsalRows rehearsals;

	@Autowired
	Engine engine;

	private Browser owner;

	private String page;

	/** What the page of the draft would send. */
	private final Map<String, String> form = new LinkedHashMap<>();

	@AfterAll
	static void everyFlowWasTaken() {
		assertThat(FlowCoverage.untaken("rule-rehearsal")).isEmpty();
	}

	@BeforeEach
	void begin() {
		this.owner = this.people.signedInStaff(this.port, StaffGroups.PROCESS_OWNERS);
		this.page = this.owner.postForm("/rules", "table=program-levels").replaceFirst("^https?://[^/]+", "");
		RuleDraft draft = draft();
		this.form.put("purpose", "More points for Gold");
		this.form.put("effectiveOn", LocalDate.now().plusDays(60).toString());
		for (int i = 0; i < draft.rows().size(); i++) {
			this.form.put("id-" + i, draft.rows().get(i).id());
			this.form.put("note-" + i, draft.rows().get(i).annotation());
			for (int cell = 0; cell < draft.rows().get(i).cells().size(); cell++) {
				this.form.put(Mistake.cell(i, cell), draft.rows().get(i).cells().get(cell));
			}
		}
	}

	@Test
	void aNewDraftShowsTheRowsInForceAndNoMistakesYet() {
		String shown = this.owner.get(this.page).body();

		assertThat(shown).contains("value=\"rule_goldPoints\"", "value=\"120\"").doesNotContain("role=\"alert\"");
		assertThat(this.owner.get("/rules").body()).contains(this.page);
	}

	@Test
	void whatWasTypedIsKeptWithItsMistakesEachOfThemASentence() {
		this.form.put("cell-1-6", "many");
		this.form.put("cell-0-0", "\"classic");
		this.form.put("effectiveOn", "");

		send("save");

		String shown = this.owner.get(this.page).body();
		assertThat(shown).contains("Row 2, At least: write a whole number.",
				"Row 1, Scheme: the engine cannot read this.", "Give a day ahead", "value=\"many\"",
				"href=\"#cell-1-6\"");
		assertThat(send("rehearse").headers().firstValue("Location").orElse("")).endsWith(this.page);
		assertThat(this.rehearsals.of(draft().id())).isEmpty();
	}

	@Test
	void rowsAreAddedMovedAndRemoved() {
		int rows = draft().rows().size();
		send("add");
		assertThat(draft().rows()).hasSize(rows + 1)
			.last()
			.isEqualTo(new DraftRow("", List.of("", "", "", "", "", "", "", ""), ""));
		this.form.put("id-" + rows, "");
		send("remove-1");
		assertThat(draft().rows()).extracting(DraftRow::id).doesNotContain("rule_goldPoints").hasSize(rows);
		assertThat(this.owner.get(this.page).body()).contains("Removed rows", "rule_goldPoints");
		String first = draft().rows().get(0).id();
		this.form.keySet().removeIf(key -> key.endsWith("-" + rows));
		send("up-1");
		assertThat(draft().rows().get(1).id()).isEqualTo(first);
	}

	@Test
	void aRehearsalRunsAsAJobAndLeadsToTheFileOfAScheduledTable() {
		this.form.put("cell-1-6", "130");
		assertThat(this.owner.get(this.page + "/file").statusCode()).as("not rehearsed yet").isEqualTo(404);

		String rehearsal = send("rehearse").headers().firstValue("Location").orElse("");
		String running = this.owner.get(path(rehearsal)).body();
		assertThat(running).contains("organizations judged", "Cancel the rehearsal");
		assertThat(send("rehearse").headers().firstValue("Location").orElse("")).as("one at a time")
			.endsWith(this.page);
		UUID id = UUID.fromString(rehearsal.substring(rehearsal.lastIndexOf('/') + 1));
		String instance = this.engine.instance("rule-rehearsal", id.toString()).getId();
		this.engine.run(instance, "serviceTask_rehearseRuleChange");

		assertThat(this.engine.hasEnded(instance)).isTrue();
		assertThat(this.owner.get(path(rehearsal) + "?show=all").statusCode()).isEqualTo(200);
		assertThat(this.owner.get(path(rehearsal)).body()).contains("The draft has been changed since this rehearsal");
		this.owner.submit(path(send("rehearse").headers().firstValue("Location").orElse("")) + "/cancel", "");
		Rehearsal second = this.rehearsals.of(draft().id()).get(0);
		assertThat(second.cancelAsked()).isTrue();
		this.engine.run(this.engine.instance("rule-rehearsal", second.id().toString()).getId(),
				"serviceTask_rehearseRuleChange");
		assertThat(this.rehearsals.find(second.id()).orElseThrow().state()).isEqualTo(RehearsalState.CANCELED);
	}

	@Test
	void theFileHoldsBothSetsOfRowsOnceTheDraftIsRehearsed() {
		this.form.put("cell-1-6", "130");
		String rehearsal = send("rehearse").headers().firstValue("Location").orElse("");
		String id = rehearsal.substring(rehearsal.lastIndexOf('/') + 1);
		this.engine.run(this.engine.instance("rule-rehearsal", id).getId(), "serviceTask_rehearseRuleChange");

		HttpResponse<String> file = this.owner.get(this.page + "/file");

		String day = this.form.get("effectiveOn");
		assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("program-levels.dmn");
		assertThat(file.body()).contains("&lt; date(\"" + day + "\")", "&gt;= date(\"" + day + "\")",
				"rule_goldPoints_" + day.replace("-", ""), "<text>120</text>", "<text>130</text>");
		assertThat(this.owner.get(this.page).body()).contains(this.page + "/file");
	}

	@Test
	void whoWasSlowerLosesNothingOfWhatHeTyped() {
		RuleDraft draft = draft();
		this.drafts.save(draft.id(), 0, null, "Somebody else’s", draft.rows(), "staff-other");
		this.form.put("seen", "0");
		this.form.put("cell-1-6", "12345");

		HttpResponse<String> answer = this.owner.submit(this.owner.get(this.page), this.page, fields("save"));

		assertThat(answer.body()).contains("Somebody else has saved this draft", "value=\"12345\"");
		assertThat(draft().purpose()).isEqualTo("Somebody else’s");
	}

	@Test
	void draftsAreForProcessOwnersAndUnknownOnesAreNotFound() {
		assertThat(this.people.signedInStaff(this.port, StaffGroups.AUDITORS).get("/rules").statusCode())
			.isEqualTo(403);
		String unknown = "/rules/" + UUID.randomUUID();
		for (String path : List.of(unknown, unknown + "/file", this.page + "/rehearsals/" + UUID.randomUUID())) {
			assertThat(this.owner.get(path).statusCode()).as(path).isEqualTo(404);
		}
		assertThat(this.owner.submit("/rules", "table=tax-rates").statusCode()).isEqualTo(404);
		assertThat(this.owner.postForm(this.page + "/discard", "")).endsWith("/rules");
		assertThat(this.owner.get(this.page).statusCode()).isEqualTo(404);
	}

	private RuleDraft draft() {
		return this.drafts.get(UUID.fromString(this.page.substring(this.page.lastIndexOf('/') + 1)));
	}

	private HttpResponse<String> send(String action) {
		this.form.put("seen", String.valueOf(draft().version()));
		return this.owner.submit(this.owner.get(this.page), this.page, fields(action));
	}

	private String[] fields(String action) {
		this.form.put("do", action);
		return this.form.entrySet()
			.stream()
			.flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
			.toArray(String[]::new);
	}

	private static String path(String location) {
		return location.replaceFirst("^https?://[^/]+", "");
	}

}
