package org.partnercenter.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.partnercenter.database.InsertIfAbsent;
import org.partnercenter.membership.OrganizationDay;
import org.partnercenter.partner.IndividualProfile;
import org.partnercenter.partner.People;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.Unique;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives organizations something to show, through the services that pages and imports use;
 * each step says that evidence has changed, as there.
 */
@TestComponent
public class Assets {

	/** Needs two professionals with the exam {@code WP-101}, and two references. */
	public static final CompetencyKey DEVICES = new CompetencyKey("workplace", "device-management");

	/** Needs two professionals with {@code WP-102}, and two references. */
	public static final CompetencyKey COLLABORATION = new CompetencyKey("workplace", "collaboration");

	/** Needs two professionals with {@code IS-201}, and two references. */
	public static final CompetencyKey IDENTITY = new CompetencyKey("information-security", "identity");

	/** {@code NW-101} retires in favor of {@code NW-201}; and two references. */
	public static final CompetencyKey NETWORK = new CompetencyKey("networking", "infrastructure");

	private final Competencies competencies;

	private final Assignments assignments;

	private final Exams exams;

	private final Solutions solutions;

	private final Surveys surveys;

	private final Catalogue catalogue;

	private final People people;

	private final org.partnercenter.testing.People accounts;

	private final OrganizationDay days;

	private final InsertIfAbsent insert;

	private final EvidenceNews news;

	private final TransactionTemplate transaction;

	Assets(Competencies competencies, Assignments assignments, Exams exams, Solutions solutions, Surveys surveys,
			Catalogue catalogue, People people, org.partnercenter.testing.People accounts, OrganizationDay days,
			InsertIfAbsent insert, EvidenceNews news, TransactionTemplate transaction) {
		this.competencies = competencies;
		this.assignments = assignments;
		this.exams = exams;
		this.solutions = solutions;
		this.surveys = surveys;
		this.catalogue = catalogue;
		this.people = people;
		this.accounts = accounts;
		this.days = days;
		this.insert = insert;
		this.news = news;
		this.transaction = transaction;
	}

	/**
	 * A whole competency: chosen, with exactly the professionals and references that it
	 * needs today.
	 * @return the accounts of the professionals
	 */
	public List<String> competency(Member member, CompetencyKey key) {
		Competency needed = this.catalogue.find(key, today(member)).orElseThrow();
		choose(member, key);
		List<String> professionals = new ArrayList<>();
		for (int i = 0; i < needed.professionals(); i++) {
			professionals.add(professional(member, needed.exams().iterator().next()));
			assign(member, professionals.get(i), key);
		}
		for (int i = 0; i < needed.references(); i++) {
			reference(member, key);
		}
		return professionals;
	}

	public void choose(Member member, CompetencyKey key) {
		this.competencies.choose(member.organization().id(), key, member.founder());
	}

	public void giveUp(Member member, CompetencyKey key) {
		this.competencies.giveUp(member.organization().id(), key, member.founder());
	}

	public void assign(Member member, String account, CompetencyKey key) {
		this.assignments.assign(member.organization().id(), account, key, member.founder());
	}

	/**
	 * Somebody who comes to the organization with a certification ID that is linked to
	 * it.
	 * @param passed exams, each two years ago
	 * @return his account
	 */
	public String professional(Member member, String... passed) {
		String account = associate(member, certificationId());
		pass(member, account, passed);
		return account;
	}

	/** Somebody who comes to the organization; {@code null}: without certification ID. */
	public String associate(Member member, String certificationId) {
		String account = this.accounts.person(Unique.word() + "@" + member.domain());
		associate(member, account, certificationId);
		return account;
	}

	/** As above, somebody who has an account already. */
	public void associate(Member member, String account, String certificationId) {
		this.people.associate(member.organization().id(), account, new IndividualProfile("Pia", "Professional",
				"pia@work.example", null, null, certificationId, certificationId != null));
		this.held.put(account, certificationId);
	}

	/** Of people who came by {@link #associate}. */
	private final Map<String, String> held = new HashMap<>();

	/** Passes exams two years ago. */
	public void pass(Member member, String account, String... exams) {
		for (String exam : exams) {
			pass(this.held.get(account), exam, today(member).minusYears(2));
		}
	}

	/** An exam under an ID, whomever it belongs to. */
	public void pass(String certificationId, String exam, LocalDate day) {
		this.exams.keep(List.of(new ExamResult(certificationId, exam, day)), "test");
	}

	/** An ID that nobody has, in its one writing. */
	public static String certificationId() {
		return "MC" + Unique.word().toUpperCase();
	}

	/** Accepted today, for a year; {@code null}: assigned to nothing. */
	public UUID reference(Member member, CompetencyKey key) {
		LocalDate today = today(member);
		return reference(member, key, today, today.plusYears(1));
	}

	/**
	 * @param expiresOn the last day on which it counts
	 */
	public UUID reference(Member member, CompetencyKey key, LocalDate acceptedOn, LocalDate expiresOn) {
		UUID id = UUID.randomUUID();
		Map<String, Object> row = new HashMap<>();
		row.put("id", id);
		row.put("organization_id", member.organization().id());
		row.put("customer_name", Unique.company());
		row.put("customer_email", "buyer@" + Unique.domain());
		row.put("competency", (key != null) ? key.competency() : null);
		row.put("specialization", (key != null) ? key.specialization() : null);
		row.put("state", "ACCEPTED");
		row.put("asked_at", Instant.parse("2026-01-01T00:00:00Z"));
		row.put("accepted_on", acceptedOn);
		row.put("expires_on", expiresOn);
		row.put("asked_by", member.founder());
		this.transaction.executeWithoutResult(status -> {
			this.insert.insert("evidence_reference", row, "id");
			this.news.changed(List.of(member.organization().id()));
		});
		return id;
	}

	/** Verified, certified today for two years. */
	public void solution(Member member) {
		LocalDate today = today(member);
		solution(member, today, today.plusYears(2));
	}

	/**
	 * @param expiresOn the last day on which it counts
	 */
	public void solution(Member member, LocalDate certifiedOn, LocalDate expiresOn) {
		CertifiedSolution said = new CertifiedSolution("Ledger", "TS-" + Unique.word().toUpperCase(), certifiedOn,
				expiresOn);
		this.solutions.certify(Map.of(member.organization().id(), List.of(said)), "staff-test");
	}

	public void takePartInSurveys(Member member) {
		this.surveys.takePart(member.organization().id(), member.founder());
	}

	/** Takes part, with a survey closed today that has just enough responses. */
	public void survey(Member member) {
		takePartInSurveys(member);
		survey(member, today(member), 8, 2);
	}

	/**
	 * @param responses of each customer organization
	 */
	public void survey(Member member, LocalDate closedOn, int... responses) {
		String number = "S-" + Unique.word();
		List<SurveyResponse> kept = new ArrayList<>();
		for (int i = 0; i < responses.length; i++) {
			kept.add(new SurveyResponse(member.organization().id(), number, closedOn, "Customer " + i, responses[i]));
		}
		this.surveys.keep(kept);
	}

	/** Where the organization is. */
	public LocalDate today(Member member) {
		return this.days.today(member.organization());
	}

}
