package org.partnercenter.stories;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.partnercenter.partner.CertificationIds;
import org.partnercenter.privacy.PersonalRecords;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody with a history is erased; then every text column of every table, of the engine
 * and of ours, is searched for his name, which is in his address, too.
 */
@Proves("T-E09")
abstract class ErasedEverywhere {

	/** Kept: what was signed for an organization, and the copy of it. */
	private static final List<String> UNDER_HOLD = List.of("agreement_signature.first_name",
			"agreement_signature.last_name", "agreement_signature.mail_address");

	@LocalServerPort
	int port;

	@Autowired
	People people;

	@Autowired
	Members members;

	@Autowired
	Engine engine;

	@Autowired
	Inbox inbox;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	CertificationIds certifications;

	@Autowired
	PersonalRecords records;

	private final String name = "Z" + Unique.word() + "son";

	private final String address = this.name.toLowerCase(Locale.ROOT) + "@" + Unique.domain();

	private final String id = "MC" + Unique.word().toUpperCase(Locale.ROOT);

	private String account;

	private Browser browser;

	private String clerk;

	@Test
	void whoHasAHistoryIsFoundUnderHoldOnly() {
		this.account = this.people.person(this.address);
		this.browser = this.people.signedIn(this.port, this.address);
		this.clerk = this.people.staff("regional-service-center");
		founds();
		Member other = this.members.enroll();
		belongsTo(other);
		contests(other);
		asks(this.members.enroll());
		isReferenceFor(other);
		assertThat(found()).contains("account.email", "individual.last_name", "certification_contest.reason",
				"association_request.decision_reason", "outbox_mail.text_part", "act_hi_varinst.text_",
				"evidence_reference.customer_email", "act_hi_taskinst.name_", "act_ru_task.name_",
				"agreement_signature.mail_address");

		this.records.erase(this.account, () -> {
		});

		assertThat(found()).isNotEmpty().isSubsetOf(UNDER_HOLD);
		assertThat(this.jdbc.queryForObject("""
				select count(*) from outbox_mail where state = 'PENDING' and text_part like '%(erased)%'""",
				Long.class))
			.as("what waits for others goes out without his name")
			.isPositive();
	}

	/** Signs for an organization, which has a second administrator. */
	private void founds() {
		Member own = this.members.enroll(Unique.company(), this.address, Unique.domain(), this.account);
		String second = "second@" + own.domain();
		this.members.administersHeadquarters(own, second);
		this.jdbc.update("update contact_role set role = 'GLOBAL_ADMINISTRATOR' where account = ?",
				this.people.person(second));
	}

	private void belongsTo(Member member) {
		String decision = asks(member);
		String association = this.engine.engine()
			.getRuntimeService()
			.createProcessInstanceQuery()
			.subProcessInstanceId(decision)
			.singleResult()
			.getId();
		this.inbox.deliver();
		this.engine.complete(decision, member.founder(),
				Map.of("decision", "APPROVE", "reason", "I know Zeno " + this.name));
		this.engine.run(association, "sendTask_sendApproval");
		this.engine.complete(association, this.account,
				Map.of("firstName", "Zeno", "lastName", this.name, "workEmail", this.address));
	}

	/** One contest was decided, and in another one he is the holder. */
	private void contests(Member member) {
		UUID organization = member.organization().id();
		this.certifications.link(member.founder(), organization, this.id);
		this.certifications.link(this.account, organization, this.id);
		this.engine.complete(contest(), this.clerk, Map.of("contestDecision", "GIVE", "reason",
				"Zeno " + this.name + " showed the papers sent to " + this.address));
		Member claimant = this.members.enroll();
		this.certifications.link(claimant.founder(), claimant.organization().id(), this.id);
		assertThat(contest()).isNotNull();
	}

	private void isReferenceFor(Member member) {
		this.jdbc.update("""
				insert into evidence_reference (id, organization_id, customer_name, customer_email, contact_name, state,
				asked_at, asked_by) values (?, ?, 'Customer', ?, ?, 'ASKED', current_timestamp, ?)""",
				UUID.randomUUID(), member.organization().id(), this.address, "Zeno " + this.name, member.founder());
	}

	private String contest() {
		return this.engine.engine()
			.getTaskService()
			.createTaskQuery()
			.processDefinitionKey("certification-contest")
			.taskVariableValueEquals("showCertificationId", this.id)
			.singleResult()
			.getProcessInstanceId();
	}

	/** The mail to the administrators waits; it names him. */
	private String asks(Member member) {
		Walk walk = Walk.asking(this.browser, member.organization().id());
		walk.send("giveAddress", "email", this.address, "firstName", "Zeno", "lastName", this.name);
		walk.askTheAdministrator();
		return this.engine.engine()
			.getRuntimeService()
			.createProcessInstanceQuery()
			.superProcessInstanceId(walk.instance())
			.singleResult()
			.getId();
	}

	/**
	 * Columns in which his name stands, in any case; bytes count as the text they are.
	 */
	private Set<String> found() {
		Set<String> found = new TreeSet<>();
		List<Map<String, Object>> columns = this.jdbc.queryForList("""
				select c.table_name as t, c.column_name as c, lower(c.data_type) as d
				from information_schema.columns c join information_schema.tables b
				on b.table_name = c.table_name and b.table_schema = c.table_schema
				where lower(c.table_schema) = 'public' and b.table_type = 'BASE TABLE'""");
		long texts = 0;
		for (Map<String, Object> column : columns) {
			String type = column.get("d").toString();
			boolean text = type.startsWith("character") || type.equals("text");
			if (text || type.equals("bytea") || type.startsWith("binary")) {
				texts++;
				String name = "\"" + column.get("c") + "\"";
				String where = text ? "lower(" + name + ")" : asText(name);
				String sql = "select count(*) from \"%s\" where position('%s' in %s) > 0".formatted(column.get("t"),
						this.name.toLowerCase(Locale.ROOT), where);
				if (this.jdbc.queryForObject(sql, Long.class) > 0) {
					found.add((column.get("t") + "." + column.get("c")).toLowerCase(Locale.ROOT));
				}
			}
		}
		assertThat(texts).isGreaterThan(300);
		return found;
	}

	/** Bytes as a text in lower case, in the way of the database. */
	abstract String asText(String column);

}
