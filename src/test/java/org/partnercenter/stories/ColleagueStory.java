package org.partnercenter.stories;

import java.util.Locale;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Somebody joins the company he works for, and nobody has to decide. */
@BrowserTest
class ColleagueStory {

	@Autowired
	Inbox inbox;

	@Autowired
	Engine engine;

	@Autowired
	Members members;

	@Autowired
	People people;

	private final String word = Unique.word();

	private final String company = this.word.toUpperCase(Locale.ROOT).charAt(0) + this.word.substring(1) + ", Inc.";

	private final String domain = Unique.domain();

	private final String address = "colleague@" + this.domain;

	private Member member;

	@BeforeEach
	void theCompanyIsAMember() {
		this.member = this.members.enroll(this.company, "founder@" + this.domain, this.domain);
		this.people.person(this.address);
	}

	@Test
	@Proves({ "R-003", "R-004", "R-071", "R-073", "R-074", "R-075", "R-080", "R-081", "R-083", "R-090", "R-091",
			"R-092", "R-098", "R-100", "D-16", "D-26" })
	void aColleagueJoinsByHisAddressAndTheAdministratorUndoesIt(Visitor colleague, Visitor administrator) {
		colleague.signsIn(this.address, People.PASSWORD);
		colleague.sees("Become a member");
		findsTheCompanyInEachWay(colleague);
		String instance = asksWithHisAddress(colleague);
		followsTheOneMail(colleague);
		completesHisProfile(colleague, instance);
		findsBothWaysAtHisHome(colleague);
		theAdministratorUndoesIt(administrator);
		colleague.open("/individual");
		colleague.sees("Become a member");
	}

	@Test
	@Proves({ "R-005", "R-084", "R-088" })
	void whoDoesNotFindHisCompanyCorrectsTheSearchOrEnrollsWhatHeTyped(Visitor colleague) {
		String other = Unique.company();
		colleague.signsIn(this.address, People.PASSWORD);
		colleague.press("Associate as an individual");
		searchesByName(colleague, other);
		colleague.sees("No organization found");
		colleague.isWellServed("colleague-nothing-found");
		assertThat(colleague.page().locator("#name")).hasValue(other);
		assertThat(colleague.page().locator("#country")).hasValue("US");
		assertThat(colleague.page().locator("#city")).hasValue("Redmond");

		searchesByName(colleague, this.company);
		assertThat(result(colleague)).isVisible();
		searchesByName(colleague, other);
		colleague.press("Enroll new organization");
		colleague.sees("Enroll your organization");
		colleague.press("Begin enrollment");
		colleague.sees("Organization contact");
		assertThat(colleague.page().locator("#field-legalName")).hasValue(other);
		assertThat(colleague.page().locator("#field-country")).hasValue("US");
		assertThat(colleague.page().locator("#field-city")).hasValue("Redmond");
	}

	private void findsTheCompanyInEachWay(Visitor colleague) {
		colleague.press("Associate as an individual");
		colleague.isWellServed("colleague-1-search");
		searchesByName(colleague, this.word.toUpperCase(Locale.ROOT) + " inc");
		assertThat(result(colleague)).isVisible();
		searchesByName(colleague, withOneWrongLetter());
		assertThat(result(colleague)).isVisible();
		searches(colleague, "By web or e-mail domain", "domain", "https://www." + this.domain + "/about");
		assertThat(result(colleague)).isVisible();
		searches(colleague, "By Partner Program ID", "programId", this.member.organization().partnerProgramId());
		assertThat(result(colleague)).isVisible();
		assertThat(colleague.page().locator("#results .hint")).hasText("Redmond, United States");
		colleague.isWellServed("colleague-2-found");
	}

	private String asksWithHisAddress(Visitor colleague) {
		result(colleague).click();
		colleague.sees("Your e-mail address");
		assertThat(colleague.page().locator("#field-email")).hasValue(this.address);
		String instance = new FourSteps(colleague).instance();
		colleague.isWellServed("colleague-3-address");
		colleague.press("Submit");
		colleague.sees("Your request to " + this.company);
		assertThat(colleague.page().locator("#main .badge")).hasText("Waiting for you");
		colleague.isWellServed("colleague-4-look-into-your-mailbox");
		return instance;
	}

	private void followsTheOneMail(Visitor colleague) {
		String link = this.inbox.lastTo(this.address).path();
		assertThat(this.inbox.to(this.address)).hasSize(1);
		colleague.open(link);
		colleague.sees("Confirm your address");
		colleague.isWellServed("colleague-5-link");
		colleague.press("Go on to my profile");
	}

	private void completesHisProfile(Visitor colleague, String instance) {
		colleague.sees("Individual profile");
		assertThat(colleague.page().locator("#field-workEmail")).hasValue(this.address);
		colleague.fill("Job title", "Engineer");
		colleague.isWellServed("colleague-6-profile");
		colleague.press("Submit");
		colleague.sees("Your request to " + this.company);
		assertThat(colleague.page().locator("#main .badge")).hasText("Associated");
		colleague.isWellServed("colleague-7-associated");
		this.engine.run(instance, "sendTask_tellWhoJoined");
	}

	/** He may ask another organization, and enroll a new one. */
	private void findsBothWaysAtHisHome(Visitor colleague) {
		colleague.press("To the start page");
		colleague.sees("Your individual account");
		colleague.isWellServed("colleague-8-home");
		colleague.press("Associate to another organization");
		colleague.sees("Find your organization");
		colleague.open("/individual");
		colleague.press("Enroll a new organization");
		colleague.press("Begin enrollment");
		colleague.sees("Organization contact");
		colleague.press("Cancel");
		colleague.press("Cancel and erase everything");
		colleague.sees("Enrollment canceled");
		colleague.isWellServed("colleague-9-canceled");
	}

	private void theAdministratorUndoesIt(Visitor administrator) {
		administrator.signsIn(this.member.address(), People.PASSWORD);
		administrator.open(this.inbox.lastTo(this.member.address()).path());
		administrator.sees("People and roles");
		administrator.page()
			.getByRole(AriaRole.ROW)
			.filter(new Locator.FilterOptions().setHasText(this.address))
			.getByRole(AriaRole.LINK)
			.click();
		administrator.press("Undo the association");
		administrator.sees("People and roles");
		assertThat(administrator.page().locator("#main table")).not().containsText(this.address);
		administrator.isWellServed("colleague-10-undone");
		assertThat(this.inbox.lastTo(this.address).subject()).isEqualTo("You no longer belong to " + this.company);
	}

	private Locator result(Visitor colleague) {
		return colleague.page()
			.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Associate to " + this.company));
	}

	private static void searchesByName(Visitor colleague, String name) {
		colleague.page().selectOption("#country", "US");
		colleague.page().fill("#city", "Redmond");
		searches(colleague, "By name and place", "name", name);
	}

	private static void searches(Visitor colleague, String way, String field, String text) {
		Locator section = colleague.page()
			.locator("#main details.section")
			.filter(new Locator.FilterOptions().setHasText(way));
		if (section.getAttribute("open") == null) {
			section.locator("summary").click();
		}
		section.locator("#" + field).fill(text);
		section.getByRole(AriaRole.BUTTON).click();
	}

	private String withOneWrongLetter() {
		char wrong = (this.word.charAt(4) == 'x') ? 'y' : 'x';
		return this.word.substring(0, 4) + wrong + this.word.substring(5);
	}

}
