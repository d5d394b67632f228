package org.partnercenter.backoffice;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.TrialProcess;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.testing.TrialProcess.startedAtApproval;

/** The filters that come with the product, as the people of Tasklist get them. */
@PartnerCenterTest
class TasklistFiltersTests {

	@Autowired
	ProcessEngine engine;

	@Autowired
	TasklistFilters shipped;

	@Autowired
	FilterCatalogue catalogue;

	@Autowired
	FilterService filters;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	People people;

	@LocalServerPort
	int port;

	@Test
	void eachGroupIsOfferedItsOwnFilters() {
		assertThat(namesFor(StaffGroups.REGIONAL_SERVICE_CENTER))
			.contains("My tasks", "My group's, unclaimed", "Overdue", "Due this week", "Association approvals",
					"Service-center cases")
			.doesNotContain("Payments to confirm");
		assertThat(namesFor(StaffGroups.FINANCE)).contains("My tasks", "Payments to confirm")
			.doesNotContain("Service-center cases");
		assertThat(names(this.people.administrator(this.port, "ada@" + Unique.domain(), Unique.word())))
			.contains("My tasks", "My group's, unclaimed", "Overdue", "Due this week", "Association approvals")
			.doesNotContain("Service-center cases", "Payments to confirm");
	}

	@Test
	void anotherStartMakesNoneTwice() {
		List<String> before = idsOfShipped();

		this.shipped.bringUpToDate();

		assertThat(idsOfShipped()).isEqualTo(before);
		for (ShippedFilter filter : this.catalogue.today()) {
			assertThat(this.filters.createFilterQuery().filterName(filter.name()).count()).as(filter.name())
				.isEqualTo(1);
		}
	}

	@Test
	void aFilterThatWasShippedOtherwiseIsChangedAndOneThatIsMissingComesBack() {
		String changed = idOf("Overdue");
		this.filters.saveFilter(this.filters.getFilter(changed).setProperties(Map.of("color", "#000000")));
		this.jdbc.update("update tasklist_filter set digest = 'another' where name = 'Overdue'");
		this.filters.deleteFilter(idOf("Deputy for others"));

		this.shipped.bringUpToDate();

		assertThat(idOf("Overdue")).isEqualTo(changed);
		assertThat(this.filters.getFilter(changed).getProperties()).containsEntry("color", "#b3261e")
			.containsKeys("description", "variables");
		assertThat(this.filters.getFilter(idOf("Deputy for others"))).isNotNull();
	}

	@Test
	void whatAnAdministratorChangedByHimselfStays() {
		String id = idOf("My tasks");
		Map<String, Object> shipped = this.filters.getFilter(id).getProperties();
		this.filters.saveFilter(this.filters.getFilter(id).setProperties(Map.of("color", "#123456")));

		this.shipped.bringUpToDate();

		assertThat(this.filters.getFilter(id).getProperties()).containsEntry("color", "#123456");
		this.filters.saveFilter(this.filters.getFilter(id).setProperties(shipped));
	}

	@Test
	void anAdministratorFindsHisOrganizationsTasksInThemAndNobodyElses() throws Exception {
		String organization = Unique.word();
		Task own = TrialProcess.task(this.engine, startedAtApproval(this.engine, organization));
		Task foreign = TrialProcess.task(this.engine, startedAtApproval(this.engine, Unique.word()));
		String address = "ada@" + Unique.domain();
		Browser ada = this.people.administrator(this.port, address, organization);
		ada.get("/camunda/app/tasklist/" + this.engine.getName() + "/");

		assertThat(tasksIn(ada, "My group's, unclaimed")).contains(own.getId()).doesNotContain(foreign.getId());
		assertThat(tasksIn(ada, "My tasks")).doesNotContain(own.getId());
		ada.post(api("/task/" + own.getId() + "/claim"), "{\"userId\":\"" + this.people.person(address) + "\"}");
		assertThat(tasksIn(ada, "My tasks")).contains(own.getId());
		assertThat(tasksIn(ada, "My group's, unclaimed")).doesNotContain(own.getId());
		JsonNode count = new ObjectMapper().readTree(ada.get(api("/filter/" + idOf("My tasks") + "/count")).body());
		assertThat(count.get("count").asInt()).isEqualTo(1);
	}

	private String tasksIn(Browser browser, String filter) {
		return browser.get(api("/filter/" + idOf(filter) + "/list?firstResult=0&maxResults=200")).body();
	}

	private List<String> namesFor(String group) {
		return names(this.people.signedInStaff(this.port, group));
	}

	private List<String> names(Browser browser) {
		String page = browser.get(api("/filter?firstResult=0&maxResults=2000&itemCount=false&resourceType=Task"))
			.body();
		try {
			return new ObjectMapper().readTree(page).findValuesAsText("name");
		}
		catch (Exception ex) {
			throw new AssertionError(page, ex);
		}
	}

	private List<String> idsOfShipped() {
		return this.catalogue.today().stream().map(filter -> idOf(filter.name())).toList();
	}

	private String idOf(String filter) {
		return this.jdbc.queryForObject("select filter_id from tasklist_filter where name = ?", String.class, filter);
	}

	private String api(String path) {
		return "/camunda/api/engine/engine/" + this.engine.getName() + path;
	}

}
