package org.partnercenter.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.billing.Order;
import org.partnercenter.testing.CountedStatements;
import org.partnercenter.testing.PartnerCenterTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PartnerCenterTest
class TimelineTests {

	@LocalServerPort
	int port;

	@Autowired
	ApplicationContext product;

	@Autowired
	Timeline timeline;

	@Autowired
	Wordings wordings;

	@Autowired
	JdbcClient jdbc;

	private AuditedCompany company;

	private AuditedCompany.Asking asking;

	private String clerk;

	@BeforeEach
	void muchHappens() {
		this.company = new AuditedCompany(this.product, this.port);
		this.asking = this.company.asked();
		this.company.decides(this.asking, "APPROVE", "Works with us");
		Order order = this.company.meets();
		this.clerk = this.company.pays(order);
		this.jdbc.sql(
				"insert into renewal_notice (organization_id, anniversary, notice, expected_on, state, why, happened_at)"
						+ " values (?, ?, 'SIXTY_DAYS', ?, 'SUPPRESSED', 'RENEWED', ?)")
			.params(this.company.id(), LocalDate.of(2026, 8, 1), LocalDate.of(2026, 6, 2),
					Instant.parse("2026-06-02T08:00:00Z").atOffset(ZoneOffset.UTC))
			.update();
	}

	@Test
	void theTrailSaysWhoDidWhatInWhichRoleAndWhy() {
		Line approved = line(Kind.FACT, "Association approved");

		assertThat(approved.who()).endsWith("(Global Administrator)");
		assertThat(approved.account()).isEqualTo(this.company.member.founder());
		assertThat(approved.reason()).isEqualTo("Works with us");
		assertThat(approved.casePath()).isEqualTo("/cases/" + this.asking.decision());
		assertThat(approved.details()).extracting(Line.Said::label).contains("Applicant", "Address");
	}

	@Test
	void theEngineSaysWhenTasksCameAndWhoFinishedThem() {
		assertThat(line(Kind.TASK, "Task: Decide on association").details()).extracting(Line.Said::value)
			.containsExactly("the administrators of the organization");
		Line finished = line(Kind.TASK, "Task finished: Decide on association");
		assertThat(finished.account()).isEqualTo(this.company.member.founder());
		assertThat(finished.casePath()).isEqualTo("/cases/" + this.asking.decision());
	}

	@Test
	void casesBeginAndEnd() {
		assertThat(line(Kind.CASE, "Case began: Association, version ").casePath())
			.isEqualTo("/cases/" + this.asking.instance());
		assertThat(line(Kind.CASE, "Case ended: Upgrade, version ").bad()).isFalse();
	}

	@Test
	void aTableSaysWhichOfItsRowsFired() {
		assertThat(line(Kind.DECISION, "Table “Association route”, version ").details()).extracting(Line.Said::value)
			.containsExactly("4 → ADMINISTRATOR: No approval by itself (R-093)");
		assertThat(line(Kind.DECISION, "Evidence judged: Certified Partner, with 50 points").documentPath())
			.startsWith("/audit/evaluations/");
	}

	@Test
	void mailsSayToWhomAndWhetherTheyWentOut() {
		Line waiting = line(Kind.MAIL, "Mail to " + this.company.member.address() + " waits to be sent: Nina");
		assertThat(waiting.details()).extracting(Line.Said::value).contains("association-asked");

		this.jdbc
			.sql("update outbox_mail set state = 'UNDELIVERABLE', last_error = 'no such box', recipient = 'gone'"
					+ " where organization = ? and template = 'association-asked'")
			.param(this.company.id())
			.update();
		Line failed = line(Kind.MAIL, "Mail to (erased) could not be delivered: Nina");
		assertThat(failed.bad()).isTrue();
		assertThat(failed.details()).extracting(Line.Said::value).contains("no such box");
	}

	@Test
	void paymentsSayWhoConfirmedThemAndWhatTheySettled() {
		Line paid = line(Kind.PAYMENT, "Payment of USD");
		assertThat(paid.what()).endsWith("1,500.00 by bank transfer: the order is paid");
		assertThat(paid.account()).isEqualTo(this.clerk);
		assertThat(paid.documentPath()).startsWith("/staff/billing/orders/");
	}

	@Test
	void signaturesCarryTheFingerprintOfTheText() {
		Line signed = line(Kind.SIGNATURE, "Version 2026-1 of the agreement signed for");
		assertThat(signed.details()).extracting(Line.Said::label).contains("Signed as", "Fingerprint");
		assertThat(signed.documentPath()).startsWith("/agreement/");
	}

	@Test
	void noticesSayWhyTheyWereSuppressed() {
		Line notice = line(Kind.NOTICE, "Notice suppressed: 60 days left, anniversary August 1, 2026");
		assertThat(notice.details()).extracting(Line.Said::value).contains("already renewed");
	}

	@Test
	void aPersonsLineTellsWhatHeDidAndWhatWasDoneAboutHim() {
		List<Line> lines = lines(Subject.person(this.company.member.founder()), Filter.ALL);
		assertThat(lines).extracting(Line::what).contains("Association approved", "Task finished", "Role given");
		assertThat(lines).extracting(Line::kind).contains(Kind.MAIL, Kind.SIGNATURE);
		assertThat(lines(Subject.person(this.clerk), Filter.ALL)).extracting(Line::what).contains("Payment booked");
	}

	@Test
	void partByPartTheLineIsTheSameAlsoWhereMuchHappensAtOneMoment() {
		this.jdbc.sql("update outbox_mail set created_at = ? where organization = ?")
			.params(Instant.parse("2026-06-02T08:00:00Z").atOffset(ZoneOffset.UTC), this.company.id())
			.update();
		List<Line> whole = lines(Subject.organization(this.company.id()), Filter.ALL);
		List<Entry> parts = new ArrayList<>();
		Timeline.Page page = this.timeline.page(Subject.organization(this.company.id()), Filter.ALL, null, 3);
		parts.addAll(page.entries());
		while (page.next() != null) {
			Cursor next = Cursor.parse(page.next().toString()).orElseThrow();
			page = this.timeline.page(Subject.organization(this.company.id()), Filter.ALL, next, 3);
			parts.addAll(page.entries());
		}

		assertThat(whole).hasSizeGreaterThan(40).isSortedAccordingTo((one, other) -> other.at().compareTo(one.at()));
		assertThat(this.wordings.lines(parts, Locale.ENGLISH)).isEqualTo(whole);
	}

	@Test
	void aFilterLeavesOutOtherKindsAndDays() {
		Filter notices = new Filter(EnumSet.of(Kind.NOTICE), null, null);
		assertThat(lines(Subject.organization(this.company.id()), notices)).hasSize(1);
		Filter day = new Filter(EnumSet.allOf(Kind.class), LocalDate.of(2026, 6, 2), LocalDate.of(2026, 6, 2));
		assertThat(lines(Subject.organization(this.company.id()), day)).extracting(Line::kind)
			.containsExactly(Kind.NOTICE);
		assertThat(Filter.of(List.of("nonsense"), "soon", "2026-13-01")).isEqualTo(Filter.ALL);
	}

	@Test
	void moreEntriesTakeNoMoreStatements(@Autowired DataSource dataSource) {
		CountedStatements counted = new CountedStatements();
		counted.counting(true);
		JdbcClient client = JdbcClient.create(counted.counted(dataSource));
		List<Chronicle> sources = List.of(new CaseChronicle(client), new TaskChronicle(client),
				new MailChronicle(client), new PaymentChronicle(client), new SignatureChronicle(client),
				new NoticeChronicle(client));
		Timeline line = new Timeline(sources);
		Subject subject = Subject.organization(this.company.id());

		line.page(subject, Filter.ALL, null, 2);
		long few = counted.count();
		line.page(subject, Filter.ALL, null, 200);

		assertThat(few).isEqualTo(sources.size());
		assertThat(counted.count()).isEqualTo(2 * few);
		assertThat(Set.copyOf(sources.stream().map(Chronicle::kind).toList())).hasSize(6);
	}

	private Line line(Kind kind, String what) {
		return lines(Subject.organization(this.company.id()), Filter.ALL).stream()
			.filter(line -> line.kind() == kind && line.what().startsWith(what))
			.findFirst()
			.orElseThrow(() -> new AssertionError("Nothing says " + what));
	}

	private List<Line> lines(Subject subject, Filter filter) {
		return this.wordings.lines(this.timeline.page(subject, filter, null, 1000).entries(), Locale.ENGLISH);
	}

}
