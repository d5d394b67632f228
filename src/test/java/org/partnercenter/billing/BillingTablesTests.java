package org.partnercenter.billing;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.testing.Proves;

import static org.assertj.core.api.Assertions.assertThat;

class BillingTablesTests {

	private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	private static final DmnDecision FEES = read("program-fees");

	private static final DmnDecision TAXES = read("tax-rates");

	/** One of each rule, and both sides of each day. */
	@ParameterizedTest
	@CsvSource({ "classic, 2026-05-04, REGISTERED, US, 0, USD", "tiers, 2099-01-01, REGISTERED, JP, 0, USD",
			"classic, 2026-05-04, CERTIFIED, US, 1500, USD", "tiers, 2099-01-01, SILVER, US, 1600, USD",
			"tiers, 2099-01-01, GOLD, CA, 1900, CAD", "classic, 2098-12-31, GOLD, GB, 1200, GBP",
			"classic, 2099-01-01, GOLD, GB, 1250, GBP", "classic, 2026-05-04, GOLD, DE, 1400, EUR",
			"classic, 2026-05-04, CERTIFIED, SK, 1400, EUR", "classic, 2026-05-04, CERTIFIED, CH, 1450, CHF",
			"classic, 2026-05-04, CERTIFIED, PL, 5900.50, PLN", "classic, 2026-05-04, GOLD, IN, 60000, INR",
			"classic, 2026-05-04, GOLD, JP, 200000, JPY", "classic, 2026-05-04, GOLD, KW, 450.125, KWD",
			"classic, 2026-05-04, GOLD, TV, 1000, USD" })
	@Proves("R-137")
	void theFeeDependsOnTheCountry(String scheme, LocalDate day, String level, String country, BigDecimal fee,
			String currency) {
		DmnDecisionRuleResult row = fee(scheme, day, level, country);

		assertThat(new BigDecimal(row.get("amount").toString())).isEqualByComparingTo(fee);
		assertThat(row.get("currency")).isEqualTo(currency);
	}

	/**
	 * The countries of the table, and others: an amount that its currency has, the same
	 * for both.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "2026-05-04", "2099-01-01" })
	@Proves({ "R-115", "R-116", "R-117" })
	void certifiedAndGoldCostTheSameInEveryCountry(LocalDate day) {
		for (String country : List.of("US", "CA", "GB", "DE", "FR", "SK", "CH", "PL", "IN", "JP", "KW", "TV", "AQ")) {
			Money certified = money(fee("classic", day, "CERTIFIED", country));
			assertThat(certified.isPositive()).as(country).isTrue();
			assertThat(money(fee("classic", day, "GOLD", country))).as(country).isEqualTo(certified);
		}
	}

	@Test
	void anUnknownLevelHasNoFee() {
		assertThat(ENGINE.evaluateDecisionTable(FEES,
				Map.of("scheme", "classic", "day", LocalDate.EPOCH, "level", "PLATINUM", "country", "US")))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "DE, COMPANY, 2098-12-31, 0, NONE", "DE, COMPANY, 2099-01-01, 19,", "DE, NON_PROFIT, 2099-01-01, 19,",
			"DE, PUBLIC_BODY, 2098-12-31, 0, NONE", "DE, PUBLIC_BODY, 2099-01-01, 7, REDUCED",
			"US, COMPANY, 2099-01-01, 0, NONE", "JP, PUBLIC_BODY, 2026-05-04, 0, NONE" })
	void theTaxDependsOnCountryCustomerAndDay(String country, CustomerKind kind, LocalDate day, int percent,
			String note) {
		DmnDecisionRuleResult row = ENGINE
			.evaluateDecisionTable(TAXES, Map.of("country", country, "customerKind", kind.name(), "day", day))
			.getSingleResult();

		assertThat(((Number) row.get("percent")).intValue()).isEqualTo(percent);
		assertThat(row.<Object>get("note")).isEqualTo(note);
	}

	/** A new rule needs a new line above. */
	@Test
	void everyRuleIsKnownHere() {
		assertThat(((DmnDecisionTableImpl) FEES.getDecisionLogic()).getRules()).hasSize(13);
		assertThat(((DmnDecisionTableImpl) TAXES.getDecisionLogic()).getRules()).hasSize(3);
	}

	private static DmnDecisionRuleResult fee(String scheme, LocalDate day, String level, String country) {
		return ENGINE
			.evaluateDecisionTable(FEES, Map.of("scheme", scheme, "day", day, "level", level, "country", country))
			.getSingleResult();
	}

	private static Money money(DmnDecisionRuleResult row) {
		return new Money(new BigDecimal(row.get("amount").toString()),
				Currency.getInstance((String) row.get("currency")));
	}

	private static DmnDecision read(String name) {
		try (FileInputStream file = new FileInputStream("processes/" + name + ".dmn")) {
			return ENGINE.parseDecision(name, file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
