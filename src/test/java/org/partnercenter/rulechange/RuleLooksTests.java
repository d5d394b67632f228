package org.partnercenter.rulechange;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.partnercenter.access.StaffGroups;
import org.partnercenter.evidence.Assets;
import org.partnercenter.membership.Levels;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A rule change from the first look at the tables to its effects, in a real browser. */
@BrowserTest
class RuleLooksTests {

	@Autowired
	People people;

	@Autowired
	Members members;

	@Autowired
	Assets assets;

	@Autowired
	Levels levels;

	@Autowired
	Engine engine;

	@Test
	void aProcessOwnerRehearsesAndSeesWhomToWarn(Visitor owner) {
		Member member = this.members.enroll();
		this.assets.competency(member, Assets.DEVICES);
		this.levels.activate(member.organization().id(), "CERTIFIED", null);
		owner.signsIn(this.people.staff(StaffGroups.PROCESS_OWNERS), People.PASSWORD);
		owner.open("/rules");
		owner.isWellServed("rules");
		owner.page().locator("button[aria-label='Begin a draft of Requirements of the levels']").click();
		owner.sees("Draft: Requirements of the levels");
		owner.page().fill("#cell-0-6", "plenty");
		owner.press("Save and check");
		owner.sees("There is a problem");
		owner.isWellServed("rules-draft-mistakes");
		owner.page().fill("#cell-0-6", "51");
		owner.page().fill("#purpose", "One point more for Certified");
		owner.page().fill("#effectiveOn", LocalDate.now().plusDays(40).toString());
		owner.press("Save and rehearse");
		owner.sees("Rehearsal: Requirements of the levels");
		owner.isWellServed("rules-running");
		String id = owner.page().url().replaceFirst(".*/", "");
		this.engine.run(this.engine.instance("rule-rehearsal", id).getId(), "serviceTask_rehearseRuleChange");
		owner.press("Look again");
		owner.sees("Figures");
		assertThat(owner.page().locator("table").last().innerText()).contains(member.organization().displayName(),
				"Certified Partner → Registered Member", "51 partner points; it has 50");
		owner.isWellServed("rules-found");
		owner.chooseLanguage("Deutsch");
		owner.sees("Probe: Requirements of the levels");
		owner.isWellServed("rules-found-de");
		owner.press("Zurück zum Entwurf");
		owner.sees("Entwurf: Requirements of the levels");
		owner.isWellServed("rules-draft-de");
	}

}
