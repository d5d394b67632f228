package org.partnercenter.console;

import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.partnercenter.access.StaffGroups;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Unique;

import static org.assertj.core.api.Assertions.assertThat;

@PartnerCenterTest
class ConsolePagesTests {

	@LocalServerPort
	int port;

	@Autowired
	People people;

	@Autowired
	Engine engine;

	private Browser owner;

	private String account;

	@BeforeEach
	void signIn() {
		this.account = this.people.staff(StaffGroups.PROCESS_OWNERS);
		this.owner = new Browser(this.port);
		this.owner.signIn(this.account, People.PASSWORD);
	}

	@Test
	void listsEveryUnitWithWhereItComesFrom() {
		String page = this.owner.get("/console").body();

		assertThat(page).contains("association-decision", "program-levels", "Release", "Upload and check");
	}

	@Test
	void showsWhatIsDifferentInAModel() {
		ChangeWalk change = ChangeWalk.upload(this.engine, this.owner, Changed.secondApproval());

		String page = this.owner.get(change.path()).body();

		assertThat(page).contains("Change of association, task-dates", "Approve a second time",
				"userTask_secondApproval", "Hand in for review", "class=\"legend\"", "Migrate the running cases");
		assertThat(page).contains("data-element=\"userTask_secondApproval\" data-kind=\"added\"");
	}

	@Test
	void ofATableNoCasesAreMigrated() {
		ChangeWalk change = ChangeWalk.upload(this.engine, this.owner, Changed.roleAddress(Unique.word()));

		assertThat(this.owner.get(change.path()).body()).contains("Hand in for review")
			.doesNotContain("Migrate the running cases");
	}

	@Test
	void aTableThatIsApprovedIsInForceAtOnce() {
		String mailbox = Unique.word();
		String second = this.people.staff(StaffGroups.PROCESS_OWNERS);
		ChangeWalk change = ChangeWalk.upload(this.engine, this.owner, Changed.roleAddress(mailbox))
			.handIn(this.owner, false)
			.review(second, "APPROVE")
			.run("serviceTask_deployChange")
			.run("sendTask_sendChangeInForce");

		assertThat(this.owner.get(change.path()).body()).contains("In force");
		assertThat(this.owner.get("/console/units/role-addresses/role-addresses.dmn").body()).contains(mailbox);
	}

	@Test
	void aFileThatIsTooLargeToBeReadAtAllIsExplained() {
		HttpResponse<String> answer = this.owner.upload("/console/changes", "files",
				Map.of("association-decide.form", new byte[3_000_000]));

		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("This is too large");
	}

	@Test
	void mistakesAreNamedAndTheUploadStays() {
		HttpResponse<String> answer = this.owner.upload("/console/changes", "files", Changed.upload(Map.of(
				"association.bpmn",
				Changed.shipped("processes/association.bpmn").replace("${sendApprovalDelegate}", "${dataSource}"))));

		String page = this.owner.get(answer.headers().firstValue("Location").orElseThrow()).body();

		assertThat(page).contains("evaluates ${dataSource}", "Throw this draft away").doesNotContain("Hand in for");
	}

}
