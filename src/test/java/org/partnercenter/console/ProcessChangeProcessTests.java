package org.partnercenter.console;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.identity.User;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.partnercenter.access.StaffGroups;
import org.partnercenter.form.InvalidAnswers;
import org.partnercenter.console.WaitingCases.Waiting;
import org.partnercenter.process.SecondPeople;
import org.partnercenter.process.Unit;
import org.partnercenter.process.Units;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.FlowCoverage;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A change of a flow, from the upload to its return. */
@PartnerCenterTest
class ProcessChangeProcessTests {

	@LocalServerPort
	int port;

	@Autowired
	People people;

	@Autowired
	Engine engine;

	@Autowired
	Units units;

	@Autowired
	Trail trail;

	@Autowired
	Inbox inbox;

	@Autowired
	Members members;

	@Autowired
	AsideReleases releases;

	@Autowired
	ChangeRows rows;

	@Autowired
	SecondPeople seconds;

	@Autowired
	ReviewedChanges changes;

	@Autowired
	DeployedChanges deployed;

	private Browser owner;

	private String author;

	private String second;

	@BeforeEach
	void signIn() {
		this.author = this.people.staff(StaffGroups.PROCESS_OWNERS);
		this.second = this.people.staff(StaffGroups.PROCESS_OWNERS);
		this.owner = new Browser(this.port);
		this.owner.signIn(this.author, People.PASSWORD);
	}

	@AfterEach
	void shippedFilesAreInForceAgain() {
		for (String unit : List.of("association", "role-addresses", "task-dates")) {
			if (!this.units.inForce(unit).orElseThrow().files().equals(this.units.shipped(unit))) {
				this.units.deploy(unit, this.units.shipped(unit), "test");
			}
		}
	}

	@AfterAll
	static void everyFlowWasTaken() {
		assertThat(FlowCoverage.untaken("process-change")).isEmpty();
	}

	@Test
	void comesIntoForceMigratesCasesAndIsTakenBack() {
		WaitingCases cases = new WaitingCases(this.engine, this.members, this.people, this.port);
		Waiting quick = cases.one();
		Waiting slow = cases.one();
		ChangeWalk change = begin(Changed.secondApproval());
		assertThat(Page.text(this.owner.get(change.path()))).contains("callActivity_decide", "Yes");
		change.handIn(this.owner, true).review(this.second, "APPROVE").run("serviceTask_deployChange").migrate();
		change.run("sendTask_sendChangeInForce");
		assertThat(definitionOf(quick)).isEqualTo(newest("association"));
		assertThat(Page.text(this.owner.get(change.path()))).contains("In force", "cases of association were migrated");

		cases.approve(quick);
		assertThat(this.engine.task(quick.instance()).getName())
			.isEqualTo("Approve a second time: Nina Applicant, " + quick.member().organization().displayName());
		assertThat(Page.text(this.people.signedIn(this.port, quick.address()).get(requestOf(quick))))
			.contains("one more step is open that is not yours")
			.doesNotContain("Go on");

		Browser reviewer = signedIn(this.second);
		assertThat(Page.text(reviewer.get(change.path()))).contains("Take it back at once");
		assertThat(reviewer.postForm(change.path() + "/take-back", "reason=Too+slow")).isEqualTo(change.path());
		change.run("serviceTask_takeBackChange").migrate().run("sendTask_sendChangeInForce");

		assertThat(this.engine.hasEnded(change.instance())).isTrue();
		assertThat(inForce("association").files()).isEqualTo(this.units.shipped("association"));
		assertThat(inForce("association").isOfRelease()).isTrue();
		assertThat(Page.text(this.owner.get(change.path()))).contains("Taken back", "Too slow", "Cases migrated back",
				"stayed under the earlier version, at: userTask_secondApproval");

		assertThat(definitionOf(slow)).isEqualTo(newest("association"));
		cases.approve(slow);
		this.engine.run(slow.instance(), "sendTask_sendApproval");
		assertThat(this.engine.task(slow.instance()).getTaskDefinitionKey())
			.isEqualTo("userTask_completeIndividualProfile");
		this.engine.complete(quick.instance(), quick.member().founder(), Map.of());
		this.engine.run(quick.instance(), "sendTask_sendApproval");

		assertThat(this.trail.about("process-change", change.id())).extracting(Recorded::action)
			.containsExactly("console.change-handed-in", "console.change-approved", "console.change-in-force",
					"console.cases-migrated", "console.return-wanted", "console.change-taken-back",
					"console.cases-migrated");
	}

	@Test
	void aRejectedChangeEndsWithTheReasonMailedToItsAuthor() {
		String address = "owner@" + Unique.domain();
		address(this.author, address);
		ChangeWalk change = begin(Changed.roleAddress(Unique.word())).handIn(this.owner, false)
			.review(this.second, "REJECT")
			.run("sendTask_sendChangeRejected");

		assertThat(this.inbox.lastTo(address).text()).contains("Looked at it", "role-addresses");
		assertThat(this.engine.hasEnded(change.instance())).isTrue();
		assertThat(Page.text(this.owner.get(change.path()))).contains("Rejected", "Looked at it");
		assertThat(inForce("role-addresses").files()).isEqualTo(this.units.shipped("role-addresses"));
	}

	@Test
	void nobodyReviewsHisOwnChange() {
		ChangeWalk change = begin(Changed.roleAddress(Unique.word())).handIn(this.owner, false);
		String task = this.engine.task(change.instance()).getId();

		assertThat(Page.text(this.owner.get(change.path()))).doesNotContain("Review the change");
		assertThat(Page.text(this.owner.get("/tasks"))).doesNotContain("role-addresses");
		assertThat(this.owner.get("/tasks/" + task).statusCode()).isEqualTo(404);
		assertThatThrownBy(() -> change.review(this.author, "APPROVE")).isInstanceOf(InvalidAnswers.class);
		assertThatThrownBy(() -> this.engine.engine().getTaskService().claim(task, this.author))
			.hasStackTraceContaining("somebody else has to decide");
		assertThat(this.engine.task(change.instance()).getAssignee()).isNull();
		assertThat(this.seconds.leaves(this.engine.task(change.instance()), this.author)).isTrue();
		assertThat(this.seconds.leaves(this.engine.task(change.instance()), this.second)).isFalse();
		assertThatThrownBy(() -> this.changes.review(change.id(), this.author, true, "Mine"))
			.isInstanceOf(ChangeRefused.class);
		assertThat(Page.text(signedIn(this.second).get(change.path()))).contains("Review the change");
		assertThat(Page.text(signedIn(this.second).get("/tasks"))).contains("role-addresses");
		change.review(this.second, "REJECT").run("sendTask_sendChangeRejected");
	}

	@Test
	void nobodyButAProcessOwnerReviews() {
		ChangeWalk change = begin(Changed.roleAddress(Unique.word())).handIn(this.owner, false);

		for (String group : List.of(StaffGroups.CAMUNDA_ADMIN, StaffGroups.AUDITORS, StaffGroups.FINANCE)) {
			String other = this.people.staff(group);
			assertThatThrownBy(() -> change.review(other, "APPROVE")).isInstanceOf(AuthorizationException.class);
		}
		change.review(this.second, "REJECT").run("sendTask_sendChangeRejected");
	}

	@Test
	void aChangeIsWithdrawnByItsAuthorOnly() {
		ChangeWalk change = begin(Changed.roleAddress(Unique.word())).handIn(this.owner, false);

		signedIn(this.second).postForm(change.path() + "/withdraw", "");
		assertThat(this.engine.hasEnded(change.instance())).isFalse();
		this.owner.postForm(change.path() + "/withdraw", "");

		assertThat(this.engine.hasEnded(change.instance())).isTrue();
		assertThat(Page.text(this.owner.get(change.path()))).contains("Withdrawn");
	}

	@Test
	void ofTwoChangesOfTheSameTheSecondIsOvertaken() {
		String address = "owner@" + Unique.domain();
		address(this.author, address);
		String first = Unique.word();
		ChangeWalk one = begin(Changed.roleAddress(first)).handIn(this.owner, false).review(this.second, "APPROVE");
		ChangeWalk other = begin(Changed.roleAddress(Unique.word())).handIn(this.owner, false)
			.review(this.second, "APPROVE");

		one.run("serviceTask_deployChange").run("sendTask_sendChangeInForce");
		other.run("serviceTask_deployChange").run("sendTask_sendChangeOvertaken");

		assertThat(this.engine.hasEnded(other.instance())).isTrue();
		assertThat(this.inbox.lastTo(address).subject()).contains("overtaken");
		assertThat(inForce("role-addresses").files().toString()).contains(first);
		this.engine.run(one.instance(), "event_proven");
		assertThat(this.engine.passed(one.instance(), "endEvent_inForce")).isTrue();
	}

	@Test
	void whoHasNotApprovedItTakesItBackByAChangeThatAnotherApproves() {
		ChangeWalk change = begin(Changed.roleAddress(Unique.word())).handIn(this.owner, false)
			.review(this.second, "APPROVE")
			.run("serviceTask_deployChange")
			.run("sendTask_sendChangeInForce");
		this.owner.postForm(change.path() + "/take-back", "reason=Mine");
		assertThat(Page.text(this.owner.get(change.path()))).contains("In force", "Propose to take it back");

		ChangeWalk back = ChangeWalk.at(this.engine, this.owner.postForm(change.path() + "/return", ""))
			.handIn(this.owner, false)
			.review(this.second, "APPROVE")
			.run("serviceTask_deployChange")
			.run("sendTask_sendChangeInForce");

		assertThat(inForce("role-addresses").files()).isEqualTo(this.units.shipped("role-addresses"));
		assertThat(Page.text(this.owner.get(back.path()))).contains("Takes back");
		assertThat(Page.text(signedIn(this.second).get(change.path()))).doesNotContain("Take it back at once");
	}

	@Test
	void aReleaseWithOtherFilesAsksAProcessOwnerOnce() {
		SortedMap<String, String> shipped = this.units.shipped("role-addresses");
		String stoodOn = "release 2020-01-01T00:00:00Z " + "0".repeat(64);
		this.engine.engine()
			.getRepositoryService()
			.createDeployment()
			.name("role-addresses")
			.source("console " + UUID.randomUUID() + " " + stoodOn)
			.addString("processes/role-addresses.dmn", Changed.roleAddress(Unique.word()).get("role-addresses.dmn"))
			.deploy();

		this.releases.ask();
		this.releases.ask();

		List<Change> asked = this.rows.newest()
			.stream()
			.filter(change -> change.kind() == ChangeKind.RELEASE && change.state() == ChangeState.IN_REVIEW)
			.toList();
		assertThat(asked).hasSize(1);
		ChangeWalk change = ChangeWalk.at(this.engine, "/console/changes/" + asked.get(0).id());
		assertThat(Page.text(this.owner.get(change.path()))).contains("a new release", "removed");
		change.review(this.author, "APPROVE").run("serviceTask_deployChange").run("sendTask_sendChangeInForce");
		assertThat(inForce("role-addresses").files()).isEqualTo(shipped);
		assertThat(inForce("role-addresses").isOfRelease()).isTrue();
	}

	@Test
	void aJumpPastTheReviewDeploysNothing() {
		ChangeWalk change = begin(Changed.roleAddress(Unique.word())).handIn(this.owner, false);

		assertThatThrownBy(() -> this.deployed.deploy(change.id())).isInstanceOf(IllegalStateException.class);
		assertThatThrownBy(() -> this.deployed.takeBack(change.id())).isInstanceOf(IllegalStateException.class);
		change.review(this.second, "REJECT").run("sendTask_sendChangeRejected");
	}

	private void address(String account, String address) {
		User user = this.engine.engine().getIdentityService().createUserQuery().userId(account).singleResult();
		user.setEmail(address);
		this.engine.engine().getIdentityService().saveUser(user);
	}

	private String requestOf(Waiting waiting) {
		return "/association/requests/" + this.engine.engine()
			.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceId(waiting.instance())
			.singleResult()
			.getBusinessKey();
	}

	private Browser signedIn(String account) {
		Browser browser = new Browser(this.port);
		browser.signIn(account, People.PASSWORD);
		return browser;
	}

	private Unit inForce(String unit) {
		return this.units.inForce(unit).orElseThrow();
	}

	private ChangeWalk begin(Map<String, String> files) {
		return ChangeWalk.upload(this.engine, this.owner, files);
	}

	private String definitionOf(Waiting waiting) {
		return this.engine.engine()
			.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceId(waiting.instance())
			.singleResult()
			.getProcessDefinitionId();
	}

	private String newest(String process) {
		return this.engine.engine()
			.getRepositoryService()
			.createProcessDefinitionQuery()
			.processDefinitionKey(process)
			.latestVersion()
			.singleResult()
			.getId();
	}

}
