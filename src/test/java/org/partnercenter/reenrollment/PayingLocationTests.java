package org.partnercenter.reenrollment;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.billing.Order;
import org.partnercenter.billing.Orders;
import org.partnercenter.evidence.Assets;
import org.partnercenter.evidence.CompetencyKey;
import org.partnercenter.form.InvalidAnswers;
import org.partnercenter.partner.Locations;
import org.partnercenter.partner.Place;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Which location gets the invoice of the next year, and what that changes. */
@PartnerCenterTest
@Proves("R-168")
class PayingLocationTests {

	@Autowired
	RenewalYear year;

	@Autowired
	Engine engine;

	@Autowired
	Locations locations;

	@Autowired
	Orders orders;

	@Autowired
	Assets assets;

	@Autowired
	People people;

	@LocalServerPort
	int port;

	private Member member;

	private Browser founder;

	@BeforeEach
	void enroll(@Autowired Members members) {
		this.member = members.enroll();
		this.founder = this.people.signedIn(this.port, this.member.address());
	}

	@Test
	void theLocationIsAskedBeforeTheLevelAndEachHasItsPrice() {
		Place berlin = branch("Berlin office", "DE");
		this.year.certify(this.member);
		daysLeft(60);

		String page = page();

		assertThat(page.indexOf("Location that gets the invoice")).isBetween(0,
				page.indexOf("Level of the next year") - 1);
		assertThat(page).contains("Berlin office, Berlin, Germany", berlin.id().toString(), "1,400.00", "1,500.00");
		assertThat(page).containsPattern("value=\"" + headquarters() + "\"[^>]*checked");
	}

	@Test
	void theOnlyLocationIsShownAndNotAsked() {
		daysLeft(60);

		String page = page();

		assertThat(page).contains("The invoice goes to ", ", Redmond, United States.")
			.doesNotContain("name=\"location\"");
	}

	@Test
	@Proves({ "R-167", "D-07" })
	void orderAndInvoiceAreThoseOfTheBranch() {
		Place berlin = branch("Berlin office", "DE");

		Order order = orderOf(berlin);

		assertThat(order.country()).isEqualTo("DE");
		assertThat(order.net().toString()).isEqualTo("EUR 1400.00");
		assertThat(order.location()).isEqualTo(berlin.id());
		assertThat(order.address().name()).isEqualTo(this.member.organization().legalName());
		assertThat(order.address().department()).isEqualTo("Berlin office");
		assertThat(order.address().street()).isEqualTo("Nebenstr. 2");
		assertThat(order.address().country()).isEqualTo("DE");
	}

	@Test
	void whoChoosesTheHeadquartersPaysAsBefore() {
		branch("Berlin office", "DE");

		Order order = orderOf(this.locations.headquarters(this.member.organization().id()));

		assertThat(order.country()).isEqualTo("US");
		assertThat(order.location()).isNull();
		assertThat(order.address().street()).isEqualTo("1 Main Street");
	}

	@Test
	void whereThereAreSeveralOneMustBeChosen() {
		branch("Berlin office", "DE");
		daysLeft(60);

		refuses(Map.of("level", "REGISTERED"), "reenrollment.location.choose");
		HttpResponse<String> page = this.founder.get(path());
		assertThat(this.founder.submit(page, path() + "/userTask_chooseLevel", "level", "REGISTERED").body())
			.contains("Please choose the location that gets the invoice first.");
	}

	/** Nobody founds a branch for the sake of a lower fee. */
	@Test
	@Proves("D-07")
	void aBranchThatCameAfterTheRenewalOpenedIsNotInvoiced() {
		daysLeft(90);
		Place nowhere = branch("Cheap office", "BD");

		assertThat(page()).doesNotContain(nowhere.id().toString());
		refuses(Map.of("level", "REGISTERED", "location", nowhere.id().toString()), "");
	}

	@Test
	void aBranchOfOthersOrOneThatWasClosedMeanwhileIsRefused(@Autowired Members members) {
		Place berlin = branch("Berlin office", "DE");
		UUID foreign = this.locations.headquarters(members.enroll().organization().id()).id();
		this.year.certify(this.member);
		daysLeft(60);
		ProcessInstance renewal = this.year.open(this.member);
		refuses(Map.of("level", "CERTIFIED", "location", foreign.toString()), "");
		choose(renewal, berlin);
		this.engine.complete(renewal.getId(), this.member.founder(), this.year.signature());

		this.founder.submit("/organization/locations/" + berlin.id() + "/close", organization());
		this.engine.complete(renewal.getId(), this.member.founder(), Map.of("profileUpToDate", true));

		assertThat(this.year.reenrollment(this.member).orderId()).isNull();
		assertThat(this.engine.task(renewal.getId()).getTaskDefinitionKey()).isEqualTo("userTask_chooseLevel");
	}

	/** Else money in one currency would not count against the fee in another. */
	@Test
	@Proves({ "R-116", "D-07" })
	void aLevelOfTheSameFeeCostsNothingMoreInATermThatABranchPaid() {
		Place berlin = branch("Berlin office", "DE");
		Order order = orderOf(berlin);
		ProcessInstance renewal = this.year.running(this.member);
		this.year.pay(order);
		this.year.finish(renewal, order);
		this.year.pass(renewal);
		assertThat(this.year.status(this.member).termFrom()).isEqualTo(order.termFrom());

		for (CompetencyKey each : List.of(Assets.DEVICES, Assets.IDENTITY, Assets.NETWORK)) {
			this.assets.competency(this.member, each);
		}
		this.assets.survey(this.member);

		assertThat(this.orders.of(this.member.organization().id())).noneMatch(Order::isOpen);
	}

	private Order orderOf(Place place) {
		this.year.certify(this.member);
		daysLeft(60);
		ProcessInstance renewal = this.year.open(this.member);
		choose(renewal, place);
		this.engine.complete(renewal.getId(), this.member.founder(), this.year.signature());
		this.engine.complete(renewal.getId(), this.member.founder(), Map.of("profileUpToDate", true));
		return this.year.order(this.year.reenrollment(this.member).id());
	}

	private void choose(ProcessInstance renewal, Place place) {
		this.engine.complete(renewal.getId(), this.member.founder(),
				Map.of("level", "CERTIFIED", "location", place.id().toString()));
	}

	private void refuses(Map<String, Object> answers, String why) {
		String renewal = this.year.open(this.member).getId();
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> this.engine.complete(renewal, this.member.founder(), new LinkedHashMap<>(answers)))
			.satisfies(refused -> assertThat(refused.violations().get("location").toString()).contains(why));
	}

	private Place branch(String name, String country) {
		UUID id = this.member.organization().id();
		this.founder.submit("/organization/locations", organization() + "&parent=" + headquarters() + "&name="
				+ name.replace(" ", "+") + "&country=" + country + "&street=Nebenstr.+2&city=Berlin");
		return this.locations.of(id).stream().filter(place -> place.name().equals(name)).findFirst().orElseThrow();
	}

	/** A session does not outlive so many days. */
	private void daysLeft(int days) {
		this.year.daysLeft(this.member, days);
		this.founder = this.people.signedIn(this.port, this.member.address());
	}

	private UUID headquarters() {
		return this.locations.headquarters(this.member.organization().id()).id();
	}

	private String page() {
		return this.founder.get(path()).body();
	}

	private String path() {
		return "/wizard/" + this.year.open(this.member).getId();
	}

	private String organization() {
		return "organization=" + this.member.organization().id();
	}

}
