package org.partnercenter.billing;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@PartnerCenterTest
@Proves("D-07")
class ProgramFeesTests {

	private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

	@Autowired
	ProgramFees fees;

	@Autowired
	Orders orders;

	@Autowired
	Payments payments;

	private UUID organization;

	@BeforeEach
	void enroll(@Autowired Members members) {
		this.organization = members.enroll().organization().id();
	}

	@ParameterizedTest
	@CsvSource({ "US, USD 1500.00", "JP, JPY 200000", "KW, KWD 450.125", "PL, PLN 5900.50", "TV, USD 1000.00" })
	@Proves("R-137")
	void dependOnTheCountryOfThePayingLocation(String country, String fee) {
		assertThat(this.fees.fee("classic", "CERTIFIED", country, DAY).amount()).hasToString(fee);
	}

	@Test
	void sayTheirReason() {
		assertThat(this.fees.fee("classic", "GOLD", "JP", DAY)).returns("rule_japan", Fee::row)
			.returns(1, Fee::tableVersion);
	}

	@ParameterizedTest
	@CsvSource({ "CERTIFIED", "GOLD" })
	@Proves({ "R-115", "R-116" })
	void areDueInFullWhenNothingWasPaid(String level) {
		assertThat(due(level)).isEqualTo(Money.of("1500.00", "USD"));
	}

	@Test
	@Proves("R-117")
	void areNotDueAgainFromCertifiedToGoldInTheSameTerm() {
		pay(order("CERTIFIED", Sales.TERM));

		assertThat(due("GOLD")).isEqualTo(Money.of("0.00", "USD"));
	}

	@Test
	void areDueAgainForAnotherTermOrWhenTheMoneyWasGivenBack() {
		pay(order("CERTIFIED", Sales.TERM.minusYears(1)));
		Order credited = order("CERTIFIED", Sales.TERM);
		pay(credited);
		this.orders.credit(credited.id(), "Given back", "staff-finance");

		assertThat(due("GOLD")).isEqualTo(Money.of("1500.00", "USD"));
	}

	@Test
	void whatIsOnlyOrderedIsNotPaid() {
		this.payments.book(Sales.transfer(order("CERTIFIED", Sales.TERM), Money.of("1499.99", "USD")));

		assertThat(due("GOLD")).isEqualTo(Money.of("1500.00", "USD"));
	}

	@Test
	void areUnknownForAnUnknownLevelAndInAnotherCurrency() {
		Fee fee = this.fees.fee("classic", "GOLD", "US", DAY);

		assertThatIllegalStateException().isThrownBy(() -> this.fees.fee("classic", "PLATINUM", "US", DAY));
		assertThatIllegalArgumentException().isThrownBy(() -> ProgramFees.due(fee, Money.of("1.00", "EUR")));
	}

	private Money due(String level) {
		Fee fee = this.fees.fee("classic", level, "US", DAY);
		return ProgramFees.due(fee, this.orders.paidFor(this.organization, Sales.TERM, fee.amount().currency()));
	}

	private Order order(String level, LocalDate from) {
		Money net = this.fees.fee("classic", level, "US", DAY).amount();
		return this.orders.place(Sales.order(this.organization, net, Unique.word(), from));
	}

	private void pay(Order order) {
		this.payments.book(Sales.transfer(order, order.due()));
	}

}
