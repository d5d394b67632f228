package org.partnercenter.handbook;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.partnercenter.access.StaffGroups;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Unique;

import static org.assertj.core.api.Assertions.assertThat;

@PartnerCenterTest
class HandbookPagesTests {

	@LocalServerPort
	int port;

	@Autowired
	People people;

	@Autowired
	Processes processes;

	@Autowired
	Tables tables;

	@Autowired
	Enforcement enforcement;

	@Autowired
	Use use;

	@Test
	void everyProcessTableFormAndRuleHasAPageInBothLanguages() {
		Browser clerk = this.people.signedInStaff(this.port, StaffGroups.FINANCE);
		for (String language : List.of("en", "de")) {
			clerk.submit("/language", "language=" + language);
			String overview = page(clerk, "/handbook");
			for (ProcessPage process : this.processes.all(Locale.ENGLISH)) {
				String path = "/handbook/processes/" + process.model().process();
				assertThat(overview).contains(path);
				assertThat(page(clerk, path)).contains(process.model().path());
				process.forms().forEach(form -> assertThat(page(clerk, "/handbook/forms/" + form)).contains(path));
			}
			this.tables.newest().forEach(table -> {
				assertThat(overview).contains("/handbook/tables/" + table.id());
				assertThat(page(clerk, "/handbook/tables/" + table.id())).contains("row-" + table.rows().get(0).id());
			});
			String rules = page(clerk, "/handbook/rules");
			this.enforcement.all(Locale.ENGLISH)
				.forEach(rule -> assertThat(rules).contains("/handbook/rules/" + rule.rule().id()));
		}
	}

	@Test
	void aStepTellsWhoDoesItWithWhichFormClassTablesAndRules() {
		StepPage asked = step("association-decision", "userTask_decideAssociation");
		assertThat(asked.role()).isEqualTo("organization-administrators");
		assertThat(asked.step().form()).isEqualTo("association-decision-decide");
		StepPage done = step("association", "serviceTask_matchEmailDomain");
		assertThat(done.type()).isEqualTo("association.MatchEmailDomainDelegate");
		assertThat(done.tables()).contains("public-mail-providers");
		assertThat(done.rules()).contains("R-091", "D-15", "D-16", "D-18");
		assertThat(step("association", "businessRuleTask_decideRoute").tables()).containsExactly("association-route");
		assertThat(step("upgrade", "callActivity_pay").called()).isEqualTo("payment");
	}

	@Test
	void aRuleLeadsToItsStepsRowsClassesAndTests() {
		Enforced found = this.enforcement.find("R-123", Locale.ENGLISH).orElseThrow();
		assertThat(found.rows()).contains(new Place("program-levels", "rule_goldPoints", "R-123"));
		assertThat(found.tests()).isNotEmpty()
			.allMatch(test -> test.startsWith("qualification.") || test.contains("."));
		assertThat(found.through()).extracting(Place::unit).contains("upgrade", "qualification-calendar");
		assertThat(this.enforcement.find("R-129", Locale.ENGLISH).orElseThrow().rows()).extracting(Place::unit)
			.contains("customer-satisfaction");
	}

	@Test
	void aRuleThatNothingKnowsOfIsCalledNotYetEnforced() {
		Browser clerk = this.people.signedInStaff(this.port, StaffGroups.REGIONAL_SERVICE_CENTER);
		List<Enforced> nowhere = this.enforcement.all(Locale.ENGLISH).stream().filter(Enforced::isNowhere).toList();

		String listed = page(clerk, "/handbook/rules?show=nowhere");

		assertThat(listed).contains("Not yet enforced by any step, row, class or test: " + nowhere.size() + ".")
			.doesNotContain("/handbook/rules/R-091\"");
		nowhere.forEach(rule -> assertThat(page(clerk, "/handbook/rules/" + rule.rule().id()))
			.contains("Not yet enforced: no step"));
	}

	@Test
	void whatRanIsCounted(@Autowired Members members) {
		Map<String, Long> before = this.use.ofSteps("enrollment");
		long cases = this.use.ofProcesses().getOrDefault("enrollment", 0L);

		members.enroll();

		Map<String, Long> after = this.use.ofSteps("enrollment");
		assertThat(after.get("userTask_signAgreement"))
			.isGreaterThan(before.getOrDefault("userTask_signAgreement", 0L));
		assertThat(this.use.ofProcesses().get("enrollment")).isGreaterThan(cases);
		Place step = new Place("enrollment", "userTask_signAgreement", "");
		assertThat(this.use.of(List.of(step))).containsKey("enrollment/userTask_signAgreement");
	}

	@Test
	void aFormTellsItsFieldsAsAPersonReadsThem() {
		Browser clerk = this.people.signedInStaff(this.port, StaffGroups.AUDITORS);

		assertThat(page(clerk, "/handbook/forms/enrollment-provide-contact")).contains("legalName", "200", "Yes");
		clerk.submit("/language", "language=de");
		assertThat(page(clerk, "/handbook/forms/enrollment-provide-contact")).contains("Rechtlicher Name", "Pflicht");
	}

	@Test
	void theWayToSingleCasesIsShownToInspectorsOnly(@Autowired Members members) {
		members.enroll();
		String path = "/handbook/processes/enrollment";
		String cases = "/cases?process=enrollment&amp;step=userTask_signAgreement";

		assertThat(page(this.people.signedInStaff(this.port, StaffGroups.AUDITORS), path)).contains(cases);
		assertThat(page(this.people.signedInStaff(this.port, StaffGroups.FINANCE), path)).doesNotContain("/cases?");
	}

	@Test
	void whatIsNotThereIsNotFoundAndPartnersDoNotRead() {
		Browser clerk = this.people.signedInStaff(this.port, StaffGroups.PROCESS_OWNERS);
		for (String path : List.of("/handbook/processes/none", "/handbook/tables/none", "/handbook/forms/none",
				"/handbook/rules/R-999", "/handbook/tables/program-fees?version=99999")) {
			assertThat(clerk.get(path).statusCode()).as(path).isEqualTo(404);
		}
		assertThat(this.people.signedIn(this.port, "ada@" + Unique.domain()).get("/handbook").statusCode())
			.isEqualTo(403);
	}

	private StepPage step(String process, String id) {
		return this.processes.find(process, Locale.ENGLISH)
			.orElseThrow()
			.steps()
			.stream()
			.filter(step -> step.id().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private static String page(Browser browser, String path) {
		var answer = browser.get(path);
		assertThat(answer.statusCode()).as(path).isEqualTo(200);
		return answer.body();
	}

}
