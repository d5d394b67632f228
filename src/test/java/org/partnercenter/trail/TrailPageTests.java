package org.partnercenter.trail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@PartnerCenterTest
class TrailPageTests {

	@LocalServerPort
	int port;

	@Autowired
	TrailSealer sealer;

	@Autowired
	Anchors anchors;

	@Autowired
	JdbcTemplate jdbc;

	private Browser auditor;

	@BeforeEach
	void signIn(@Autowired People people) {
		String account = people.staff("auditors");
		this.jdbc.update("update account set email = ? where id = ?", account + "@" + Unique.domain(), account);
		this.auditor = new Browser(this.port);
		this.auditor.signIn(account, People.PASSWORD);
		this.sealer.seal();
	}

	@Test
	void anAuditorVerifiesTheTrail() {
		assertThat(this.auditor.get("/audit/trail").body()).contains("Has any record been altered?");

		assertThat(this.auditor.get("/audit/trail?verify=true").body()).contains("The trail is intact: ");
	}

	@Test
	void anAuditorComparesWithAnAnchorThatWasMailed() {
		String line = this.anchors.take().orElseThrow().line();

		assertThat(compare(line)).contains("The trail is intact: ").contains("and the one you brought");
		String other = line.contains("\"mac\":\"0") ? "1" : "0";
		assertThat(compare(line.replaceAll("\"mac\":\".", "\"mac\":\"" + other)))
			.contains("The trail was rewritten: its first");
		assertThat(compare(line.replaceAll("\"seq\":", "\"seq\":99"))).contains("The trail was cut: the anchor of");
		assertThat(compare("nothing")).contains("This is not a line of an anchor file").contains("value=\"nothing\"");
	}

	@Test
	void theAnchorIsMailedToAuditorsWhoHaveAnAddress(@Autowired Inbox inbox, @Autowired People people) {
		String account = people.staff("auditors");
		String address = "auditor@" + Unique.domain();
		this.jdbc.update("update account set email = ? where id = ?", address, account);
		this.sealer.seal();

		Anchor anchor = this.anchors.take().orElseThrow();

		assertThat(inbox.lastTo(address).text()).contains(anchor.line());
	}

	private String compare(String line) {
		return this.auditor.get("/audit/trail?anchor=" + URLEncoder.encode(line, StandardCharsets.UTF_8)).body();
	}

}
