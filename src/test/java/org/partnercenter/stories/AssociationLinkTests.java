package org.partnercenter.stories;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The link of the mail after automatic approval, in all the wrong hands. */
@PartnerCenterTest
@Proves("D-16")
class AssociationLinkTests {

	private static final String INVALID = "This link is not valid";

	@LocalServerPort
	int port;

	@Autowired
	People people;

	@Autowired
	Inbox inbox;

	private String address;

	private Browser colleague;

	private Walk request;

	private Instant sent;

	private String link;

	@BeforeEach
	void ask(@Autowired Members members) {
		Member member = members.enroll();
		this.address = "colleague@" + member.domain();
		this.colleague = this.people.signedIn(this.port, this.address);
		this.request = Walk.asking(this.colleague, member.organization().id());
		this.request.giveAddress(this.address);
		this.sent = ClockUtil.getCurrentTime().toInstant();
		this.link = this.inbox.lastTo(this.address).path();
	}

	@Test
	void openedAHundredTimesItIsStillThere() {
		for (int i = 0; i < 100; i++) {
			assertThat(this.colleague.get(this.link).body()).contains("Go on to my profile");
		}
		// a scanner has nobody's cookies
		assertThat(new Browser(this.port).get(this.link).headers().firstValue("Location").orElse(""))
			.contains("/sign-in");
		assertThat(state()).contains("Waiting for you");
		assertThat(use(this.colleague, this.link)).isEqualTo(302);
		assertThat(this.request.page().body()).contains("<h1>Individual profile</h1>");
	}

	@Test
	void aUsedLinkLooksLikeOneThatNeverWas() {
		use(this.colleague, this.link);

		assertThat(Walk.said(this.colleague.get(this.link))).contains(INVALID)
			.isEqualTo(Walk.said(this.colleague.get("/association/links/never")));
		assertThat(use(this.colleague, this.link)).isNotEqualTo(302);
		assertThat(this.request.page().body()).contains("<h1>Individual profile</h1>");
	}

	@Test
	void somebodyElsesLinkLooksLikeOneThatNeverWasAndStaysUsable() {
		Browser eve = this.people.signedIn(this.port, "eve@" + Unique.domain());

		assertThat(Walk.said(eve.get(this.link))).contains(INVALID)
			.isEqualTo(Walk.said(eve.get("/association/links/never")));
		assertThat(use(eve, this.link)).isNotEqualTo(302);
		assertThat(eve.get(this.request.path()).statusCode()).isEqualTo(404);
		assertThat(use(this.colleague, this.link)).isEqualTo(302);
	}

	@Test
	void aWrongLinkSaysSo() {
		for (String wrong : new String[] { this.link + "x", this.link.substring(0, this.link.length() - 1),
				"/association/links/%3Cscript%3E" }) {
			assertThat(this.colleague.get(wrong).body()).contains(INVALID).doesNotContain("<script>");
			assertThat(use(this.colleague, wrong)).isNotEqualTo(302);
		}
		assertThat(state()).contains("Waiting for you");
	}

	@Test
	void aLinkLivesForADayFromTheMomentItsMailWasSentAndCanBeSentAgain() {
		String standing = standing();
		moveTo(Duration.ofHours(23));
		Browser nextDay = this.people.signedIn(this.port, this.address);
		assertThat(nextDay.get(this.link).body()).contains("Go on to my profile");
		moveTo(Duration.ofHours(24).plusMinutes(1));
		assertThat(nextDay.get(this.link).body()).contains(INVALID);
		assertThat(use(nextDay, this.link)).isNotEqualTo(302);

		assertThat(nextDay.postForm(standing + "/resend", "")).endsWith("?sent");
		String second = this.inbox.lastTo(this.address).path();
		assertThat(second).isNotEqualTo(this.link);
		assertThat(nextDay.get(this.link).body()).contains(INVALID);
		assertThat(use(nextDay, second)).isEqualTo(302);
	}

	private int use(Browser browser, String address) {
		return browser.submit(address, "").statusCode();
	}

	private String standing() {
		return this.request.page().headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
	}

	private String state() {
		return this.colleague.get(standing()).body();
	}

	private void moveTo(Duration afterTheMail) {
		ClockUtil.setCurrentTime(Date.from(this.sent.plus(afterTheMail)));
	}

}
