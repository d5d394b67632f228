package org.partnercenter.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.billing.Invoices;
import org.partnercenter.billing.Order;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An auditor answers each of the ten questions in at most three clicks. */
@BrowserTest
class AuditorStory {

	private static final int MOST_CLICKS = 3;

	@LocalServerPort
	int port;

	@Autowired
	ApplicationContext product;

	@Autowired
	People people;

	@Autowired
	Invoices invoices;

	@Autowired
	JdbcClient jdbc;

	private AuditedCompany company;

	private AuditedCompany.Asking asking;

	private AuditedCompany.Asking waiting;

	private Order order;

	private String clerk;

	private int clicks;

	@BeforeEach
	void muchHasHappened() {
		this.company = new AuditedCompany(this.product, this.port);
		this.company.joinsByDomain();
		this.asking = this.company.asked();
		this.company.decides(this.asking, "APPROVE", "Works with us as contractor");
		this.waiting = this.company.asked();
		this.order = this.company.meets();
		this.clerk = this.company.pays(this.order);
		this.jdbc.sql("update act_ru_task set create_time_ = dateadd('day', -9, create_time_) where proc_inst_id_ = ?")
			.param(this.waiting.decision())
			.update();
		this.jdbc.sql(
				"insert into renewal_notice (organization_id, anniversary, notice, expected_on, state, why, happened_at)"
						+ " values (?, ?, 'SIXTY_DAYS', ?, 'SUPPRESSED', 'RENEWED', ?)")
			.params(this.company.id(), LocalDate.of(2026, 8, 1), LocalDate.of(2026, 6, 2),
					Instant.parse("2026-06-02T08:00:00Z").atOffset(ZoneOffset.UTC))
			.update();
	}

	@Test
	void answersTheTenQuestions(Visitor auditor) {
		auditor.signsIn(this.people.staff(StaffGroups.AUDITORS), People.PASSWORD);
		String id = this.company.member.organization().partnerProgramId();
		String today = LocalDate.now(ZoneOffset.UTC).toString();

		ask(auditor, 1, Map.of("person", this.asking.address()), "approved the association of", "Works with us",
				"4 → ADMINISTRATOR: No approval by itself (R-093)");
		auditor.isWellServed("audit-answer-1");
		ask(auditor, 2, Map.of("organization", id), "signed version 2026-1", "have the same fingerprint");
		ask(auditor, 3, Map.of("organization", id, "day", LocalDate.now(ZoneOffset.UTC).plusDays(1).toString()),
				"held Certified Partner", "Gold Certified Partner asks for more");
		auditor.isWellServed("audit-answer-3");
		ask(auditor, 4, Map.of("organization", id), "has never lapsed", "60 days left", "suppressed",
				"already renewed");
		ask(auditor, 5, Map.of("invoice", this.invoices.currentOf(this.order.id()).orElseThrow().number()), "is paid",
				this.clerk.substring("staff-".length()), "still in the group");
		auditor.isWellServed("audit-answer-5");
		ask(auditor, 6, Map.of("person", this.clerk, "from", today, "until", today), "Payment booked");
		auditor.isWellServed("audit-answer-6");
		ask(auditor, 7, Map.of(), this.company.member.domain(), this.company.member.organization().legalName());
		ask(auditor, 8, Map.of(), "Nina Applicant, " + this.company.member.organization().displayName(),
				"the administrators of the organization");
		auditor.isWellServed("audit-answer-8");
		String version = version(this.asking.instance());
		ask(auditor, 9, Map.of("process", "association", "version", version), "version " + version,
				"came with a release of the product", this.asking.instance());
		auditor.isWellServed("audit-answer-9");
		ask(auditor, 10, Map.of(), "");
		auditor.isAt("/audit/trail");
	}

	/** Other tests change the flow. */
	private String version(String instance) {
		return this.jdbc.sql(
				"select d.version_ from act_hi_procinst i join act_re_procdef d on d.id_ = i.proc_def_id_ where i.id_ = ?")
			.param(instance)
			.query(String.class)
			.single();
	}

	@Test
	void readsWhatHappenedAndHowThingsStood(Visitor auditor) {
		auditor.signsIn(this.people.staff(StaffGroups.AUDITORS), People.PASSWORD);
		auditor.open("/audit");
		auditor.isWellServed("audit");
		auditor.fill("Look for", this.company.member.organization().legalName());
		auditor.press("Search");
		auditor.sees(this.company.member.organization().displayName());
		auditor.isWellServed("audit-organization");
		auditor.page().getByLabel("Show as known on").fill(LocalDate.now(ZoneOffset.UTC).plusDays(1).toString());
		auditor.press("Show that day");
		auditor.sees("Points and evidence");
		assertThat(auditor.page().locator("main")).containsText("It held Certified Partner");
		auditor.isWellServed("audit-as-of");
		auditor.page().locator("main a").getByText("Ada Example").first().click();
		auditor.sees("Organizations");
		auditor.isWellServed("audit-person");
		auditor.open("/audit?sought=frida+founder");
		auditor.isWellServed("audit-found");
		auditor.open("/audit/questions");
		auditor.isWellServed("audit-questions");
	}

	/** From the audit's first page; the proof stands on the page that is reached. */
	private void ask(Visitor auditor, int question, Map<String, String> fields, String... proof) {
		auditor.page().setViewportSize(1280, 900);
		auditor.open("/audit");
		this.clicks = 0;
		click(auditor.page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName("The ten questions")));
		Locator card = auditor.page().locator("section[aria-labelledby=question-" + question + "]");
		fields.forEach((name, value) -> {
			Locator field = card.locator("[name=" + name + "]");
			if (name.equals("process")) {
				field.selectOption(value);
			}
			else {
				field.fill(value);
			}
		});
		click(card.locator("button"));
		for (String said : proof) {
			assertThat(auditor.page().locator("main")).containsText(said);
		}
		assertThat(this.clicks).isLessThanOrEqualTo(MOST_CLICKS);
	}

	private void click(Locator what) {
		this.clicks++;
		what.click();
	}

}
