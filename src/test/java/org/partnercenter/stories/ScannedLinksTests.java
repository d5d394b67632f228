package org.partnercenter.stories;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.partnercenter.partner.DomainClaims;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The links of our mails, before their reader comes to them: mail programs ask for the
 * head, browsers fetch ahead, scanners run the scripts of the page. Nothing of that uses
 * a link; only its reader's own button does (T-D06).
 */
@BrowserTest
@Proves("D-16")
class ScannedLinksTests {

	private static final List<String> AHEAD = List.of("Sec-Purpose", "Purpose", "X-Moz", "X-Purpose");

	@LocalServerPort
	int port;

	@Autowired
	People people;

	@Autowired
	Inbox inbox;

	@Autowired
	Members members;

	private final String address = "ada@" + Unique.domain();

	@Test
	void ofASignUp(Visitor scanner) {
		Browser ada = new Browser(this.port);
		ada.submit("/sign-up", "email=" + this.address);
		String link = this.inbox.lastTo(this.address).path();

		scan(ada, scanner, link);

		assertThat(ada
			.submit("/sign-up/confirm", token(link) + "&firstName=Ada&lastName=Byron&password=seven+quiet+herons+fly")
			.statusCode()).isEqualTo(302);
	}

	@Test
	void ofAForgottenPassword(Visitor scanner) {
		this.people.person(this.address);
		Browser ada = new Browser(this.port);
		ada.submit("/password/forgotten", "email=" + this.address);
		String link = this.inbox.lastTo(this.address).path();

		scan(ada, scanner, link);

		assertThat(ada.submit("/password/reset", token(link) + "&password=seven+quiet+herons+fly").statusCode())
			.isEqualTo(302);
	}

	/** The scanner even sits in the browser of the one who asks. */
	@Test
	void ofAnAssociation(Visitor scanner) {
		Member member = this.members.enroll();
		String colleague = "colleague@" + member.domain();
		Browser browser = this.people.signedIn(this.port, colleague);
		Walk request = Walk.asking(browser, member.organization().id());
		request.giveAddress(colleague);
		String link = this.inbox.lastTo(colleague).path();
		scanner.signsIn(colleague, People.PASSWORD);

		scan(browser, scanner, link);

		assertThat(browser.submit(link, "").statusCode()).isEqualTo(302);
		assertThat(request.page().body()).contains("<h1>Individual profile</h1>");
	}

	@Test
	void ofAClaimToADomain(Visitor scanner, @Autowired DomainClaims claims) {
		Member member = this.members.enroll();
		Browser founder = this.people.signedIn(this.port, member.address());
		String wanted = Unique.domain();
		String about = "organization=" + member.organization().id();
		founder.submit("/organization/domains", about + "&domain=" + wanted);
		UUID claim = claims.of(member.organization().id())
			.stream()
			.filter(each -> each.domain().equals(wanted))
			.findFirst()
			.orElseThrow()
			.id();
		founder.submit("/organization/domains/" + claim + "/proof", about + "&mailbox=ada");
		String link = this.inbox.lastTo("ada@" + wanted).path();
		scanner.signsIn(member.address(), People.PASSWORD);

		scan(founder, scanner, link);

		assertThat(founder.submit("/organization/domains/proof", token(link)).statusCode()).isEqualTo(302);
	}

	private static void scan(Browser reader, Visitor scanner, String link) {
		HttpResponse<String> before = reader.get(link);
		assertThat(before.statusCode()).isEqualTo(200);
		for (int i = 0; i < 25; i++) {
			assertThat(reader.look("HEAD", link).statusCode()).isEqualTo(200);
			for (String header : AHEAD) {
				assertThat(reader.look("GET", link, header, "prefetch").statusCode()).isEqualTo(200);
			}
		}
		assertThat(scanner.open(link)).isEqualTo(200);
		scanner.page().waitForLoadState(LoadState.NETWORKIDLE);
		scanner.page().reload();
		assertThat(Walk.said(reader.get(link)).replaceAll("value=\"[^\"]*\"", ""))
			.isEqualTo(Walk.said(before).replaceAll("value=\"[^\"]*\"", ""));
	}

	private static String token(String link) {
		return link.substring(link.indexOf("token="));
	}

}
