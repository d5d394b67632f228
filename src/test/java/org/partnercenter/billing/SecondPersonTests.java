package org.partnercenter.billing;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.form.InvalidAnswers;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Large amounts need two people of finance (T-P11). */
@PartnerCenterTest
@Proves("D-24")
class SecondPersonTests extends PaymentStory {

	private static final Map<String, Object> YES = Map.of("secondDecision", "CONFIRM");

	@Autowired
	Transfers transfers;

	private String colleague;

	@BeforeEach
	void somethingLarge() {
		this.colleague = this.people.staff(StaffGroups.FINANCE);
		begin(Sales.usd("10000.01"));
		expectTransfer();
	}

	@Test
	void aSecondPersonSeesWhatTheFirstHasEnteredAndConfirms(@Autowired Trail trail) {
		confirm(this.clerk, "10,000.01");
		assertThat(at()).isEqualTo("userTask_confirmAsSecond");
		assertThat(order().booked().isZero()).isTrue();
		assertThat(shown()).containsEntry("showAmount", "USD 10000.01")
			.containsEntry("showBankReference", "BANK-4711")
			.containsKeys("showFirst", "showReceived");

		this.engine.complete(this.instance, this.colleague, YES);

		assertThat(order().state()).isEqualTo(OrderState.SETTLED);
		assertThat(this.payments.of(this.order)).singleElement()
			.satisfies(payment -> assertThat(payment.confirmedBy()).isEqualTo(this.clerk + " " + this.colleague));
		assertThat(trail.of(this.member.organization().id()))
			.filteredOn(fact -> fact.action().startsWith("billing.transfer-"))
			.extracting("actorAccount")
			.containsExactlyInAnyOrder(this.clerk, this.colleague);
	}

	@Test
	void nobodyIsHisOwnSecondPerson() {
		confirm(this.clerk, "10000.01");

		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> this.engine.complete(this.instance, this.clerk, YES));
		assertThatExceptionOfType(SamePerson.class).isThrownBy(
				() -> this.transfers.decide(this.order, PaymentVariables.SecondDecision.CONFIRM, null, this.clerk));

		assertThat(at()).isEqualTo("userTask_confirmAsSecond");
		assertThat(order().booked().isZero()).isTrue();
	}

	@Test
	void whatIsSentBackIsEnteredAnew() {
		confirm(this.clerk, "10000.01");
		this.engine.complete(this.instance, this.colleague,
				Map.of("secondDecision", "SEND_BACK", "reason", "It is another payer"));

		assertThat(at()).isEqualTo("userTask_confirmTransfer");
		assertThat(shown()).containsEntry("showNote", "It is another payer");
		assertThat(order().booked().isZero()).isTrue();

		// whoever sent it back is the first one now
		confirm(this.colleague, "10000.01");
		assertThat(at()).isEqualTo("userTask_confirmAsSecond");
		this.engine.complete(this.instance, this.clerk, YES);
		assertThat(order().state()).isEqualTo(OrderState.SETTLED);
	}

	@Test
	void sendingBackNeedsAReason() {
		confirm(this.clerk, "10000.01");

		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(
				() -> this.engine.complete(this.instance, this.colleague, Map.of("secondDecision", "SEND_BACK")));
	}

	@Test
	void theLimitItselfNeedsOnePersonAndInPartsItStaysTheLimit() {
		confirm(this.clerk, "10000.00");
		this.engine.run(this.instance, "sendTask_tellWhatIsMissing");
		assertThat(order().due()).isEqualTo(Sales.usd("0.01"));

		confirm(this.clerk, "0.01");
		assertThat(at()).isEqualTo("userTask_confirmAsSecond");
	}

	@Test
	void whoeverConfirmedTooMuchForASmallOrderDoesNotAssignItToALargeOne() {
		begin(Sales.usd("1.00"));
		expectTransfer();
		confirm(this.clerk, "10000.00");
		UnappliedPayment money = setAside();
		begin(Sales.usd("20000.00"));
		this.payments.book(Sales.transfer(order(), Sales.usd("5000.00")));
		Order wanted = order();
		Map<String, Object> answers = Map.of("clearing", "ASSIGN", "invoiceNumber", wanted.number(), "reason",
				"Same payer");

		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> this.engine.complete(clearing(money), this.clerk, answers))
			.satisfies(refused -> assertThat(refused.violations().get("invoiceNumber"))
				.containsExactly("payment.error.sameClerk"));
		assertThatExceptionOfType(SamePerson.class)
			.isThrownBy(() -> this.unapplied.assign(money.id(), wanted.id(), this.clerk));

		this.engine.complete(clearing(money), this.colleague, answers);
		assertThat(order().booked()).isEqualTo(Sales.usd("14999.00"));
	}

	@Test
	void aTokenMovedPastTheSecondPersonBooksNothing() {
		confirm(this.clerk, "10000.01");
		String administrator = this.people.staff(StaffGroups.CAMUNDA_ADMIN);
		this.engine.engine().getIdentityService().setAuthentication(administrator, this.engine.groupsOf(administrator));

		assertThatThrownBy(() -> this.engine.engine()
			.getRuntimeService()
			.createProcessInstanceModification(this.instance)
			.startBeforeActivity("serviceTask_bookTransfer")
			.cancelAllForActivity("userTask_confirmAsSecond")
			.execute()).hasStackTraceContaining("Only finance decides this");

		this.engine.engine().getIdentityService().clearAuthentication();
		assertThat(order().booked().isZero()).isTrue();
	}

	@Test
	void eachCurrencyMayHaveALimitOfItsOwn(@Autowired PaymentSettings settings) {
		assertThat(settings.needsTwoPersons(Money.of("1500000", "JPY"))).isFalse();
		assertThat(settings.needsTwoPersons(Money.of("1500001", "JPY"))).isTrue();
		assertThat(settings.needsTwoPersons(Money.of("10000.000", "KWD"))).isFalse();
		assertThat(settings.needsTwoPersons(Money.of("10000.001", "KWD"))).isTrue();
	}

}
