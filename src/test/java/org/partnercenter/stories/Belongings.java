package org.partnercenter.stories;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.partnercenter.agreement.Agreements;
import org.partnercenter.billing.Invoices;
import org.partnercenter.billing.Money;
import org.partnercenter.billing.NewOrder;
import org.partnercenter.billing.Order;
import org.partnercenter.billing.Orders;
import org.partnercenter.evidence.Assets;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.Unique;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the people of one organization, and those who ask to join it, have in the portal.
 */
final class Belongings {

	private static final String UUID_TEXT = "([0-9a-f-]{36})";

	private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

	private final Member member;

	private final Function<String, Browser> signIn;

	private final Browser founder;

	private final String location;

	/** The ids in paths, by the beginning of the path and the name in the pattern. */
	private final Map<String, Map<String, String>> ids = new LinkedHashMap<>();

	private final List<String> secrets = new ArrayList<>();

	private final String certificate = Unique.word();

	/** Valid wherever the organizations are. */
	private final LocalDate today;

	/** Pages by whose look a change would show. */
	private final Map<String, Browser> watched = new LinkedHashMap<>();

	Belongings(Member member, Function<String, Browser> signIn) {
		this.member = member;
		this.signIn = signIn;
		this.founder = signIn.apply(member.address());
		for (String page : List.of("/organization/people", "/organization/domains", "/organization/locations",
				"/organization/profile", "/account", "/tasks")) {
			this.watched.put(page, this.founder);
		}
		String individual = first("/organization/people/" + UUID_TEXT, this.founder.get("/organization/people").body());
		own("/organization/people", "individual", individual);
		own("/organization/domains", "claim",
				first("/organization/domains/" + UUID_TEXT, this.founder.get("/organization/domains").body()));
		this.founder.upload("/organization/legal-name?organization=" + organization() + "&newName=" + Unique.word(),
				"document", Map.of("register.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
		String request = first("/organization/legal-name/" + UUID_TEXT,
				this.founder.get("/organization/legal-name").body());
		own("/organization/legal-name", "request", request);
		own("/staff/organizations/legal-name", "request", request);
		this.watched.put("/organization/legal-name", this.founder);
		this.location = first("name=\"location\"[^>]*value=\"" + UUID_TEXT + "\"",
				this.founder.get("/organization/people/" + individual).body());
		// for auditors only
		own("/audit/organizations", "organizationId", organization().toString());
		own("/audit/people", "account", member.founder());
		own("/audit/evaluations", "evaluationId", organization().toString());
		own("/audit/questions", "number", "1");
		// nobody's, and no business of his
		own("/models", "definition", "enrollment:1:1");
		own("/console", "change", UUID.randomUUID().toString());
		this.ids.get("/console").put("unit", "enrollment");
		this.ids.get("/console").put("file", "enrollment.bpmn");
		this.founder.postForm("/organization/locations", "organization=" + organization() + "&parent=" + this.location
				+ "&name=" + Unique.word() + "&country=DE&city=Berlin");
		own("/organization/locations", "location",
				first("/organization/locations/" + UUID_TEXT, this.founder.get("/organization/locations").body()));
		own("/handbook/processes", "process", "enrollment");
		own("/handbook/tables", "table", "program-fees");
		own("/handbook/forms", "form", "enrollment-sign-agreement");
		own("/handbook/rules", "rule", "R-091");
		own("/rules", "draft", UUID.randomUUID().toString());
		this.ids.get("/rules").put("rehearsal", UUID.randomUUID().toString());
		own("/processes", "process", "enrollment");
		own("/staff/erasures", "erasure", UUID.randomUUID().toString());
		own("/cases", "instance", member.instance());
		this.ids.get("/processes").put("ending", "csv");
		this.ids.get("/cases").put("ending", "csv");
		this.today = LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZoneOffset.ofHours(-12));
		this.secrets.addAll(List.of(member.address(), member.domain(), member.founder(), organization().toString()));
	}

	void addSignature(Agreements agreements) {
		own("/agreement", "signatureId", agreements.latest(organization()).orElseThrow().id().toString());
	}

	/** The organization has ordered something, and got an invoice. */
	void addPurchase(Orders orders, Invoices invoices) {
		Money fee = Money.of("1500.00", "USD");
		LocalDate day = LocalDate.of(2026, 3, 14);
		Order order = orders.place(new NewOrder(Unique.word(), organization(), "upgrade", "GOLD", day, day.plusYears(1),
				fee, "US", null, null));
		own("/purchases/invoices", "invoiceId", invoices.issue(order.id()).id().toString());
		own("/purchases", "orderId", order.id().toString());
		own("/staff/billing", "orderId", order.id().toString());
		this.secrets.add(order.number());
		this.watched.put("/purchases", this.founder);
		this.watched.put("/purchases/" + order.id(), this.founder);
	}

	/** A competency, people and references that count for it, a claimed solution. */
	void addEvidence(Assets assets) {
		assets.competency(this.member, Assets.DEVICES);
		this.founder.postForm("/evidence/solutions", fields(organization()));
		String people = this.founder.get("/evidence/people").body();
		own("/evidence/people", "individual", first("/evidence/people/" + UUID_TEXT, people));
		String solution = first("/evidence/solutions/" + UUID_TEXT, this.founder.get("/evidence/solutions").body());
		own("/evidence/solutions", "solution", solution);
		own("/staff/evidence/solutions", "solution", solution);
		own("/evidence/references", "reference",
				first("/evidence/references/" + UUID_TEXT, this.founder.get("/evidence/references").body()));
		for (String page : List.of("/evidence", "/evidence/competencies", "/evidence/people", "/evidence/solutions",
				"/evidence/references", "/evidence/surveys")) {
			this.watched.put(page, this.founder);
		}
	}

	/** Not theirs, but the clerk's, and as little for outsiders. */
	void addKey(Browser clerk) {
		String keys = clerk.submit("/staff/evidence/keys", "provider=" + Unique.word()).body();
		own("/staff/evidence/keys", "key", first("/staff/evidence/keys/" + UUID_TEXT, keys));
		this.watched.put("/staff/evidence/keys", clerk);
	}

	/** Somebody waits for the founder's decision. */
	void addRequest(Engine engine) {
		String address = "applicant@" + Unique.domain();
		Browser applicant = this.signIn.apply(address);
		Walk walk = Walk.asking(applicant, organization());
		walk.giveAddress(address);
		String request = walk.askTheAdministrator();
		own("/association/requests", "id", lastOf(request));
		own("/tasks", "taskId",
				engine
					.task(engine.engine()
						.getRuntimeService()
						.createProcessInstanceQuery()
						.superProcessInstanceId(walk.instance())
						.singleResult()
						.getId())
					.getId());
		this.secrets.add(address);
		this.watched.put(request, applicant);
	}

	/** Somebody has a link in a mail. */
	void addLink(Inbox inbox) {
		String address = "colleague@" + this.member.domain();
		Browser colleague = this.signIn.apply(address);
		Walk.asking(colleague, organization()).giveAddress(address);
		String link = inbox.lastTo(address).path();
		own("/association/links", "token", lastOf(link));
		this.watched.put(link, colleague);
	}

	/** Somebody has canceled one enrollment and begun another. */
	void addEnrollments() {
		Browser other = this.signIn.apply("other@" + Unique.domain());
		String ended = other.postForm(Walk.enrolling(other).path() + "/cancel", "");
		own("/enrollment", "id", first("/enrollment/" + UUID_TEXT, ended));
		Walk walk = Walk.enrolling(other);
		own("/wizard", "instanceId", walk.instance());
		this.ids.get("/wizard").put("stepId", "userTask_provideContact");
		this.watched.put(walk.path(), other);
	}

	UUID organization() {
		return this.member.organization().id();
	}

	/** A path of the pattern with the ids of these people. */
	String path(String pattern) {
		Map<String, String> here = this.ids.entrySet()
			.stream()
			.filter(each -> pattern.startsWith(each.getKey()))
			.findFirst()
			.map(Map.Entry::getValue)
			.orElse(Map.of());
		return VARIABLE.matcher(pattern).replaceAll(variable -> {
			assertThat(here).as("whose is it? " + pattern).containsKey(variable.group(1));
			return here.get(variable.group(1));
		});
	}

	/** A path of the pattern that is nobody's. */
	static String unknown(String pattern) {
		return VARIABLE.matcher(pattern).replaceAll("00000000-0000-4000-8000-000000000000");
	}

	/** Something for every field that our forms have. */
	String fields(UUID organization) {
		return "organization=" + organization + "&location=" + this.location + "&parent=" + this.location + "&place="
				+ this.location + "&role=GLOBAL_ADMINISTRATOR&reason=Mine&decision=APPROVE&domain=" + Unique.domain()
				+ "&mailbox=eve&on=true&kind=COMPANY&state=OPEN&email=eve%40evil.example&legalName=Mine&firstName=Eve&lastName=Evil&country=US"
				+ "&competency=workplace/device-management&name=Mine&certificate=" + this.certificate + "&certifiedOn="
				+ this.today + "&expiresOn=" + this.today.plusYears(1);
	}

	/** What an answer must not tell, without what the request has brought along. */
	String[] secretsNotIn(String request) {
		return this.secrets.stream().filter(secret -> !request.contains(secret)).toArray(String[]::new);
	}

	/** How the pages look to those who own them; every answer has another token in it. */
	Map<String, String> looks() {
		Map<String, String> looks = new LinkedHashMap<>();
		this.watched.forEach((path, owner) -> looks.put(path,
				Walk.said(owner.get(path)).replaceAll("<input[^>]*name=\"_csrf\"[^>]*>", "")));
		return looks;
	}

	private void own(String beginning, String name, String id) {
		this.ids.put(beginning, new LinkedHashMap<>(Map.of(name, id)));
	}

	private static String lastOf(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	private static String first(String pattern, String text) {
		Matcher found = Pattern.compile(pattern).matcher(text);
		assertThat(found.find()).as(pattern).isTrue();
		return found.group(1);
	}

}
