package org.partnercenter.qualification;

import org.junit.jupiter.api.Test;
import org.partnercenter.evidence.Assets;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages about progress in a real browser, on a phone and on a desk. */
@BrowserTest
class ProgressLooksTests {

	@Autowired
	Members members;

	@Autowired
	Assets assets;

	@Test
	void theWayToTheNextLevelAndTheAccountAreWellServed(Visitor founder) {
		Member member = this.members.enroll();
		this.assets.competency(member, Assets.DEVICES);
		this.assets.reference(member, Assets.DEVICES);
		founder.signsIn(member.address(), People.PASSWORD);
		founder.open("/progress");
		founder.isWellServed("progress");
		founder.page().selectOption("#more-competencies", "2");
		founder.press("Show the result");
		assertThat(founder.page().locator("[role=status]").innerText()).contains("115 points: Certified Partner.");
		assertThat(founder.page().inputValue("#more-competencies")).isEqualTo("2");
		founder.isWellServed("progress-estimate");
		founder.open("/progress/points");
		founder.isWellServed("progress-points");
	}

}
