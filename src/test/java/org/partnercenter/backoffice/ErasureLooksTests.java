package org.partnercenter.backoffice;

import java.time.Duration;
import java.util.Date;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.Accounts;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.testing.People.PASSWORD;

/** Two clerks at real browsers erase somebody who has written a letter. */
@BrowserTest
@Proves("T-E09")
class ErasureLooksTests {

	@Test
	void oneFilesAndTheOtherHasItDone(Visitor first, Visitor second, Visitor third, @Autowired People people,
			@Autowired Members members, @Autowired Accounts accounts) {
		Member member = members.enroll();
		String address = Unique.word() + "@" + member.domain();
		members.join(member, address);
		String name = "Zeno " + Unique.word();
		accounts.rename(people.person(address), "Zeno", name.substring(5));
		first.signsIn(people.staff(StaffGroups.REGIONAL_SERVICE_CENTER), PASSWORD);
		first.open("/staff");
		first.press("Erase a person");
		first.fill("E-mail address of the account", address);
		first.press("File the request");
		first.isWellServed("erasures-mistakes");
		first.page().selectOption("#way", "LETTER");
		first.page().selectOption("#recognized", "SIGNATURE");
		first.fill("File number", "L-2026/4711");
		first.press("File the request");
		first.sees("Waiting for a second clerk");
		first.isWellServed("erasures");
		first.press(name);
		first.sees("Erase " + name);
		first.isWellServed("erasure-own");

		String colleague = people.staff(StaffGroups.REGIONAL_SERVICE_CENTER);
		second.signsIn(colleague, PASSWORD);
		second.open("/staff/erasures");
		second.press(name);
		second.sees("Erase " + name);
		second.isWellServed("erasure-early");
		third.signsIn(address, PASSWORD);
		third.open("/account/data");
		third.sees("Somebody asked to have you erased");
		third.isWellServed("erasure-notice");
		ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(4))));
		second.signsIn(colleague, PASSWORD);
		second.open("/staff/erasures");
		second.press(name);
		second.isWellServed("erasure");
		second.page().fill("#confirm", "somebody@else.example");
		second.press("Erase for good");
		second.isWellServed("erasure-mistake");
		second.page().fill("#confirm", address);
		second.press("Erase for good");
		second.isAt("/staff/erasures");
		second.isWellServed("erasures-done");

		assertThat(accounts.byEmail(address)).isEmpty();
	}

}
