package org.partnercenter.evidence;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What may be typed about a tested solution, and told about a survey. */
class SolutionFormTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

	@Test
	void whatIsRightIsTakenWithoutBlanksAndInCapitals() {
		SolutionForm form = new SolutionForm(null, " Ledger ", " ts-17 /a ", "2026-11-20", "2026-11-20");

		assertThat(form.errors(TODAY)).isEmpty();
		assertThat(form.said()).isEqualTo(new CertifiedSolution("Ledger", "TS-17/A", TODAY, TODAY));
	}

	@Test
	void eachEmptyFieldIsNamed() {
		assertThat(SolutionForm.empty(null).errors(TODAY)).containsOnlyKeys("name", "certificate", "certifiedOn",
				"expiresOn");
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-20, 2026-11-20,", "2026-11-21, 2026-12-01, certifiedOn", "2026-11-01, 2026-11-19, expiresOn",
			"2026-11-01, 2036-11-01,", "2026-11-01, 2036-11-02, expiresOn", "yesterday, 2036-11-01, certifiedOn",
			"2026-02-30, 2027-01-01, certifiedOn", "2026-11-01, 20.11.2027, expiresOn" })
	void daysMustBeDaysAndInOrder(String from, String until, String wrong) {
		SolutionForm form = new SolutionForm(null, "Ledger", "TS-17", from, until);

		if (wrong == null) {
			assertThat(form.errors(TODAY)).isEmpty();
		}
		else {
			assertThat(form.errors(TODAY)).containsOnlyKeys(wrong);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "T", "-17", "TS_17", "TS-17-", "<b>17</b>",
			"T0123456789012345678901234567890123456789012345678901234567890123" })
	void aCertificateNumberHasItsForm(String typed) {
		SolutionForm form = new SolutionForm(null, "Ledger", typed, "2026-11-01", "2027-11-01");

		assertThat(form.errors(TODAY)).containsOnlyKeys("certificate");
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 100_001, 10_000_000 })
	void noSurveyHasSuchNumbersOfResponses(int responses) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new SurveyResponse(null, "S-1", TODAY, "Customer", responses));
	}

}
