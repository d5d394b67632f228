package org.partnercenter.access;

import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.access.FirstStaff.Member;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.TrialProcess;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PartnerCenterTest
@Proves("D-11")
class FirstStartTests {

	@LocalServerPort
	int port;

	@Autowired
	ProcessEngine engine;

	@Autowired
	People people;

	@ParameterizedTest
	@CsvSource({ "staff-admin,camunda-admin", "staff-service-center,regional-service-center", "staff-finance,finance",
			"staff-auditor,auditors", "staff-process-owner,process-owners" })
	void aNewDatabaseHasOneMemberOfStaffInEachGroup(String id, String group, @Autowired AccountRows rows) {
		assertThat(rows.groupsOf(id)).containsExactly(group);
		assertThat(rows.byId(id).orElseThrow().mustChangePassword()).isTrue();
	}

	@Test
	void aLaterStartCreatesNothing(@Autowired FirstStart firstStart, @Autowired IdentityService identities) {
		String hash = identities.createUserQuery().userId("staff-admin").singleResult().getPassword();
		firstStart.afterSingletonsInstantiated();
		assertThat(firstStart.takeCreated()).isEmpty();
		assertThat(identities.createUserQuery().userId("staff-admin").singleResult().getPassword()).isEqualTo(hash);
	}

	@Test
	void theConsoleSaysWhereEverythingIsAndThePasswordsOnce(@Autowired Welcome welcome) {
		FirstStaff staff = new FirstStaff(List.of(new Member("staff-admin", "once-only")));
		assertThat(welcome.text(Optional.of(staff))).contains("Portal                http://localhost:8080/",
				"Tasklist              http://localhost:8080/camunda/app/tasklist/",
				"Cockpit               http://localhost:8080/camunda/app/cockpit/",
				"All mails             http://localhost:8080/dev/inbox", "staff-admin           once-only");
		assertThat(welcome.text(Optional.empty())).doesNotContain("once-only");
		assertThat(staff.toString()).doesNotContain("once-only");
	}

	@Test
	void noAccountOfStaffIsMadeTwice(@Autowired Staff staff) {
		assertThatThrownBy(() -> staff.employ("admin", "Second", "Administrator", StaffGroups.CAMUNDA_ADMIN))
			.isInstanceOf(AddressTaken.class);
	}

	@ParameterizedTest
	@CsvSource({ "camunda-admin,tasklist,200", "camunda-admin,cockpit,200", "camunda-admin,admin,200",
			"regional-service-center,tasklist,200", "regional-service-center,cockpit,403", "finance,tasklist,200",
			"finance,admin,403", "auditors,cockpit,200", "auditors,tasklist,403", "process-owners,cockpit,200",
			"process-owners,tasklist,200", "process-owners,admin,403" })
	void eachGroupReachesItsOwnWebApps(String group, String app, int status) {
		Browser staff = this.people.signedInStaff(this.port, group);
		assertThat(staff.get("/camunda/app/" + app + "/" + this.engine.getName() + "/").statusCode()).isEqualTo(status);
	}

	/**
	 * As the web apps do: without an administrator they lead everybody to their set-up.
	 */
	@Test
	void theSetUpStaysShutWhenNoAdministratorIsLeft(@Autowired IdentityService identities) {
		Browser auditor = this.people.signedInStaff(this.port, StaffGroups.AUDITORS);
		List<String> admins = identities.createUserQuery()
			.memberOfGroup(StaffGroups.CAMUNDA_ADMIN)
			.list()
			.stream()
			.map(User::getId)
			.toList();
		admins.forEach(admin -> identities.deleteMembership(admin, StaffGroups.CAMUNDA_ADMIN));
		try {
			String user = "{\"profile\":{\"id\":\"evil\"},\"credentials\":{\"password\":\"evil\"}}";
			String setUp = "/camunda/api/admin/setup/" + this.engine.getName() + "/user/create";
			auditor.get("/camunda/app/cockpit/" + this.engine.getName() + "/");
			assertThat(auditor.post(setUp, user).statusCode()).isEqualTo(403);
			assertThat(new Browser(this.port).post(setUp, user).statusCode()).isEqualTo(401);
			assertThat(auditor.get("/camunda/app/admin/" + this.engine.getName() + "/setup/").statusCode())
				.isEqualTo(403);
			assertThat(identities.createUserQuery().userId("evil").count()).isZero();
		}
		finally {
			admins.forEach(admin -> identities.createMembership(admin, StaffGroups.CAMUNDA_ADMIN));
		}
	}

	@Test
	void auditorsReadEverythingAndChangeNothing() {
		String organization = Unique.word();
		var instance = TrialProcess.startedAtApproval(this.engine, organization);
		var task = TrialProcess.task(this.engine, instance);
		Browser auditor = this.people.signedInStaff(this.port, StaffGroups.AUDITORS);
		auditor.get("/camunda/app/cockpit/" + this.engine.getName() + "/");

		assertThat(auditor.get(api("/process-instance/" + instance.getId())).statusCode()).isEqualTo(200);
		assertThat(auditor.get(api("/history/process-instance/" + instance.getId())).statusCode()).isEqualTo(200);
		assertThat(auditor.get(api("/task/" + task.getId())).statusCode()).isEqualTo(200);
		assertThat(auditor.get(api("/process-instance/" + instance.getId() + "/variables")).body())
			.contains(organization);
		assertThat(auditor.get(api("/process-definition/key/trial/xml")).statusCode()).isEqualTo(200);
		assertThat(auditor.post(api("/task/" + task.getId() + "/complete"), "{}").statusCode()).isEqualTo(403);
		assertThat(auditor.post(api("/task/" + task.getId() + "/claim"), "{\"userId\":\"x\"}").statusCode())
			.isEqualTo(403);
		assertThat(auditor.put(api("/process-instance/" + instance.getId() + "/suspended"), "{\"suspended\":true}")
			.statusCode()).isEqualTo(403);
		assertThat(auditor
			.put(api("/process-instance/" + instance.getId() + "/variables/organization"),
					"{\"value\":\"x\",\"type\":\"String\"}")
			.statusCode()).isEqualTo(403);
	}

	@Test
	void processOwnersReadModelsButNotWhatRunsInThem() {
		var instance = TrialProcess.startedAtApproval(this.engine, Unique.word());
		Browser owner = this.people.signedInStaff(this.port, StaffGroups.PROCESS_OWNERS);
		owner.get("/camunda/app/cockpit/" + this.engine.getName() + "/");

		assertThat(owner.get(api("/process-definition/key/trial/xml")).statusCode()).isEqualTo(200);
		assertThat(owner.get(api("/process-instance/" + instance.getId())).statusCode()).isEqualTo(404);
		assertThat(owner.get(api("/process-instance/" + instance.getId() + "/variables")).statusCode()).isEqualTo(403);
		assertThat(owner.get(api("/task?maxResults=50")).body()).contains("\"count\":0");
		assertThat(owner.post(api("/process-definition/key/trial/start"), "{}").statusCode()).isEqualTo(403);
	}

	private String api(String path) {
		return "/camunda/api/engine/engine/" + this.engine.getName() + path;
	}

}
