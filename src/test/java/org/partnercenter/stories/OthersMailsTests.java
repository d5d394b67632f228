package org.partnercenter.stories;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.Accounts;
import org.partnercenter.notification.Mail;
import org.partnercenter.notification.Mailer;
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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody types what is not his: the address of another person, or the name of one. */
@PartnerCenterTest
@Proves({ "T-E09", "T-E10" })
class OthersMailsTests {

	@LocalServerPort
	int port;

	@Autowired
	People people;

	@Autowired
	Accounts accounts;

	@Autowired
	Members members;

	@Autowired
	Mailer mailer;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcTemplate jdbc;

	private final String address = Unique.word() + "@" + Unique.domain();

	private Member member;

	private String account;

	private Browser person;

	@BeforeEach
	void signIn() {
		this.member = this.members.enroll();
		this.account = this.people.person(this.address);
		this.person = this.people.signedIn(this.port, this.address);
	}

	@Test
	void anAddressThatHeHasOnlyTypedGivesAndTakesNothingOfWhoseItIs() {
		Member other = this.members.enroll();
		String victim = "Victim@" + Unique.domain();
		String folded = victim.toLowerCase(Locale.ROOT);
		String mails = Unique.word();
		write(other.organization().id(), mails, folded, "To nobody else");
		UUID reference = reference(other, folded);
		this.members.join(this.member, this.address);
		this.jdbc.update("update individual set work_email = ? where account = ?", victim, this.account);
		Walk.asking(this.person, other.organization().id())
			.send("giveAddress", "email", victim, "firstName", "Ada", "lastName", "Example");

		assertThat(this.person.get("/account/data/export").body()).contains(victim)
			.doesNotContain("To nobody else", "Customer " + reference);
		erase();

		assertThat(subjects(mails)).containsExactly("You have a new role: To nobody else, there");
		assertThat(
				this.jdbc.queryForMap("select customer_email, state from evidence_reference where id = ?", reference))
			.containsValues(folded, "ASKED");
	}

	@Test
	void anAddressWhoseMailboxHeHasProvenIsHis(@Autowired Inbox inbox) {
		String proven = "ada@" + this.member.domain();
		Walk walk = Walk.asking(this.person, this.member.organization().id());
		walk.send("giveAddress", "email", proven, "firstName", "Ada", "lastName", "Example");
		String link = inbox.lastTo(proven).path();
		this.person.submit(this.person.get(link), link, "x", "y");
		String mails = Unique.word();
		write(UUID.randomUUID(), mails, proven, "Only for Ada");

		assertThat(this.person.get("/account/data/export").body()).contains("Only for Ada");
		erase();

		assertThat(subjects(mails)).containsExactly("(erased)");
		assertThat(this.jdbc.queryForList("select recipient from outbox_mail where recipient = ?", proven)).isEmpty();
	}

	@Test
	void aNamesakeElsewhereStaysAndAtHomeOnlyWholeNamesAreTakenOut() {
		String last = "Z" + Unique.word();
		this.accounts.rename(this.account, "Zoe", last);
		this.members.join(this.member, this.address);
		UUID home = this.member.organization().id();
		String mails = Unique.word();
		write(this.members.enroll().organization().id(), mails, "x@" + Unique.domain(), "Zoe " + last);
		write(home, mails, "y@" + Unique.domain(), "Zoe " + last);
		write(home, mails, "z@" + Unique.domain(), "Zoe " + last + "sen");

		erase();

		assertThat(subjects(mails)).containsExactlyInAnyOrder("You have a new role: Zoe " + last + ", there",
				"You have a new role: (erased), there", "You have a new role: Zoe " + last + "sen, there");
	}

	@Test
	void aNameThatIsHardlyOneTakesNothingOutOfWhatOthersWrote() {
		this.accounts.rename(this.account, "a", "ne");
		this.members.join(this.member, this.address);
		this.jdbc.update("update individual set first_name = 'a', last_name = 'ne' where account = ?", this.account);
		String mails = Unique.word();
		write(this.member.organization().id(), mails, "y@" + Unique.domain(), "have a ne");

		erase();

		assertThat(subjects(mails)).containsExactly("You have a new role: have a ne, there");
	}

	private void write(UUID organization, String event, String to, String told) {
		this.transaction.executeWithoutResult(status -> this.mailer.send(Mail.of("role-given", event + ":" + to)
			.forOrganization(organization)
			.to(to, Locale.ENGLISH)
			.with("You", told, "there", "there", "there", "there")
			.link("http://localhost/home")));
	}

	private UUID reference(Member other, String customer) {
		UUID id = UUID.randomUUID();
		this.jdbc.update("""
				insert into evidence_reference (id, organization_id, customer_name, customer_email, state, asked_at,
				asked_by) values (?, ?, ?, ?, 'ASKED', current_timestamp, ?)""", id, other.organization().id(),
				"Customer " + id, customer, other.founder());
		return id;
	}

	private void erase() {
		assertThat(this.person.submit(this.person.get("/account/data"), "/account/data/erase", "confirm", this.address)
			.body()).contains("You were erased");
	}

	private List<String> subjects(String mails) {
		return this.jdbc.queryForList("select subject from outbox_mail where event like ?", String.class, mails + ":%");
	}

}
