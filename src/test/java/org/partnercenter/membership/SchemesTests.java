package org.partnercenter.membership;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

@PartnerCenterTest
class SchemesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

	@Autowired
	Schemes schemes;

	@Test
	@Proves("R-112")
	void thereAreThreeLevelsInAnOrder() {
		Scheme scheme = this.schemes.on(TODAY);
		assertThat(scheme.ladder()).extracting(Level::code).containsExactly("REGISTERED", "CERTIFIED", "GOLD");
		assertThat(scheme.entry().code()).isEqualTo("REGISTERED");
		assertThat(scheme.next("REGISTERED")).map(Level::code).hasValue("CERTIFIED");
		assertThat(scheme.next("GOLD")).isEmpty();
		assertThat(scheme.isAbove("GOLD", "CERTIFIED")).isTrue();
		assertThat(scheme.isAbove("CERTIFIED", "CERTIFIED")).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "2098-12-31, classic", "2099-01-01, tiers" })
	@Proves({ "D-01", "R-144" })
	void theDayDecidesWhichSchemeIsInForce(LocalDate day, String scheme) {
		assertThat(this.schemes.on(day).code()).isEqualTo(scheme);
	}

	@Test
	@Proves({ "D-01", "R-144" })
	void anotherSchemeHasOtherLevelsAndCountsOtherThings() {
		Scheme tiers = this.schemes.on(LocalDate.of(2099, 1, 1));
		assertThat(tiers.ladder()).extracting(Level::code).containsExactly("REGISTERED", "SILVER", "GOLD");
		assertThat(tiers.requirementsOf("SILVER")).extracting(Requirement::measure)
			.containsExactly("silverCompetencies");
	}

	@Test
	void goldAsksForFiveThings() {
		assertThat(this.schemes.on(TODAY).requirementsOf("GOLD"))
			.extracting(Requirement::measure, Requirement::atLeast, Requirement::alternatives)
			.containsExactly(tuple("points", 120, null), tuple("competencies", 1, null),
					tuple("professionals", 2, "professionals-or-solution"),
					tuple("solutions", 1, "professionals-or-solution"), tuple("validSurveys", 1, null));
	}

	/** Both sides of each day on which the requirement changes. */
	@ParameterizedTest
	@CsvSource({ "2009-09-30, surveyParticipation, false", "2009-10-01, surveyParticipation, true",
			"2009-10-31, surveyParticipation, true", "2009-11-01, validSurveys, true" })
	@Proves("D-13")
	void customerSatisfactionIsAskedForByTheDay(LocalDate day, String measure, boolean binding) {
		assertThat(this.schemes.on(day).requirementsOf("GOLD")).filteredOn(asked -> asked.code().startsWith("survey"))
			.extracting(Requirement::measure, Requirement::binding)
			.containsExactly(tuple(measure, binding));
	}

	@Test
	void refusesALevelThatTheSchemeDoesNotKnow() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.schemes.on(TODAY).level("SILVER"));
	}

}
