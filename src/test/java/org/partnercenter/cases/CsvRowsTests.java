package org.partnercenter.cases;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvRowsTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1" })
	void disarmWhatASpreadsheetTakesForAFormula(String text) {
		assertThat(CsvRows.harmless(text)).isEqualTo("'" + text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Fabrikam = Contoso", "'quoted", "a-b" })
	void leaveEverythingElseAsItIs(String text) {
		assertThat(CsvRows.harmless(text)).isEqualTo(text);
	}

	@Test
	void quoteWhatHoldsCommasQuotesAndLines() throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (CsvRows rows = new CsvRows(file, List.of("one", "two", "three"))) {
			rows.row("a,b", "say \"c\"\nd", -5);
			rows.row(null, Instant.EPOCH, true);
			rows.end();
		}

		assertThat(file.toString(StandardCharsets.UTF_8)).isEqualTo(
				"\uFEFFone,two,three\r\n" + "\"a,b\",\"say \"\"c\"\"\nd\",-5\r\n" + ",1970-01-01T00:00:00Z,true\r\n");
	}

}
