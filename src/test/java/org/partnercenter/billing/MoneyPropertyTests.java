package org.partnercenter.billing;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.partnercenter.testing.Proves;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every amount there is, in currencies with none, two and three decimals.
 */
class MoneyPropertyTests {

	private static final List<Currency> CURRENCIES = List.of(Currency.getInstance("USD"), Currency.getInstance("JPY"),
			Currency.getInstance("KWD"));

	@Property
	void survivesItsSmallestUnitAndItsText(@ForAll("moneys") Money money) throws JsonProcessingException {
		ObjectMapper json = new ObjectMapper();

		assertThat(Money.ofMinor(money.minor(), money.currency())).isEqualTo(money);
		assertThat(Money.parse(money.toString())).isEqualTo(money);
		assertThat(json.readValue(json.writeValueAsString(money), Money.class)).isEqualTo(money);
	}

	@Property
	void addsWithoutLoss(@ForAll("moneys") Money one, @ForAll long more) {
		Money other = Money.ofMinor(more / 4, one.currency());

		assertThat(one.plus(other).minus(other)).isEqualTo(one);
		assertThat(one.plus(other)).isEqualTo(other.plus(one));
		assertThat(one.minus(one)).isEqualTo(Money.zero(one.currency()));
	}

	@Property
	void taxIsNeverFurtherOffThanHalfAUnit(@ForAll("moneys") Money net,
			@ForAll @BigRange(min = "0", max = "100") @Scale(3) BigDecimal percent) {
		BigDecimal exact = net.amount().multiply(percent).movePointLeft(2);
		BigDecimal half = BigDecimal.valueOf(5, net.amount().scale() + 1);

		assertThat(net.percent(percent).amount().subtract(exact).abs()).isLessThanOrEqualTo(half);
	}

	/** Whatever was paid before, even more than the fee. */
	@Property
	@Proves("D-07")
	void theFeeDueIsNeverNegative(@ForAll("moneys") Money fee, @ForAll long paid) {
		Money before = Money.ofMinor(paid / 4, fee.currency());

		Money due = ProgramFees.due(new Fee(fee.orZero(), "rule", 1), before);

		assertThat(due.minor()).isNotNegative();
		assertThat(due.minor()).isLessThanOrEqualTo(fee.orZero().minor());
		assertThat(due.isZero() || due.plus(before.orZero()).equals(fee)).isTrue();
	}

	@Provide
	Arbitrary<Money> moneys() {
		return Combinators
			.combine(Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L), Arbitraries.of(CURRENCIES))
			.as(Money::ofMinor);
	}

}
