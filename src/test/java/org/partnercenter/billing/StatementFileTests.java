package org.partnercenter.billing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.testing.Proves;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnercenter.billing.StatementFiles.batch;
import static org.partnercenter.billing.StatementFiles.credit;
import static org.partnercenter.billing.StatementFiles.entry;
import static org.partnercenter.billing.StatementFiles.part;

@Proves("D-24")
class StatementFileTests {

	@Test
	void readsBookedCreditsAndNothingElse() throws Exception {
		Statement statement = only(StatementFiles.of("S-1", credit("R1", "1500.00", "RF18 1000 23"),
				entry("DBIT", "<Cd>BOOK</Cd>", "USD", "5.00", "R2", ""),
				entry("CRDT", "<Cd>PDNG</Cd>", "USD", "7.00", "R3", ""),
				entry("CRDT", "<Cd>BOOK</Cd>", "USD", "8.00", "R4", "<RvslInd>true</RvslInd>")));

		assertThat(statement.account()).isEqualTo("DE02120300000000202051");
		assertThat(statement.id()).isEqualTo("S-1");
		assertThat(statement.ignored()).isEqualTo(3);
		assertThat(statement.credits()).containsExactly(new StatementCredit("R1", "R1", Sales.usd("1500.00"),
				LocalDate.of(2026, 5, 4), "Payer of R1", List.of("RF18 1000 23")));
	}

	@Test
	void readsTheOlderVersionToo() throws Exception {
		Statement statement = only(StatementFiles.inVersion("001.02", "S-1",
				entry("CRDT", "BOOK", "JPY", "200000", "R1",
						"<NtryDtls><TxDtls><RltdPties><Dbtr><Nm>Payer</Nm></Dbtr></RltdPties><RmtInf><Strd><CdtrRefInf>"
								+ "<Ref>RF18100023</Ref></CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls>")));

		assertThat(statement.credits()).singleElement()
			.satisfies(credit -> assertThat(credit.amount()).isEqualTo(Money.of("200000", "JPY")))
			.satisfies(credit -> assertThat(credit.payer()).isEqualTo("Payer"))
			.satisfies(credit -> assertThat(credit.remittance()).containsExactly("RF18100023"));
	}

	@Test
	void takesACollectiveEntryApart() throws Exception {
		Statement statement = only(
				StatementFiles.of("S-1", batch("B1", "30.00", List.of(part("10.00", "one"), part("20.00", "two")))));

		assertThat(statement.credits()).extracting(StatementCredit::amount)
			.containsExactly(Sales.usd("10.00"), Sales.usd("20.00"));
		assertThat(statement.credits()).extracting(StatementCredit::key).containsExactly("B1/1", "B1/2");
	}

	@Test
	void shipsAnExample() throws Exception {
		byte[] file = new ClassPathResource("examples/statement-camt053.xml").getContentAsByteArray();

		assertThat(StatementFile.read(file)).singleElement()
			.satisfies(statement -> assertThat(statement.credits()).hasSize(3));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			``                                                            | empty
			not xml                                                       | notXml
			<a>                                                           | notXml
			<a/>                                                          | otherFormat
			<Document/>                                                   | otherFormat
			<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"/> | otherFormat
			<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"/> | empty
			""")
	void refusesWhatIsNoStatement(String file, String why) {
		assertThat(refused(file)).isEqualTo("payment.statement.refused." + why);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<IBAN>DE02120300000000202051</IBAN> | <IBAN/>           | noAccount
			<Id>S-1</Id>                        | <Id> </Id>        | noId
			>1500.00<                           | >1500.005<        | content
			>1500.00<                           | >much<            | content
			>1500.00<                           | >0<               | content
			>1500.00<                           | >-5<              | content
			>1500.00<                           | >1E999999999<     | content
			>1500.00<                           | >99999999999999999999< | content
			Ccy="USD"                           | Ccy="XXQ"         | content
			<Dt>2026-05-04</Dt>                 | <Dt>2026-02-30</Dt> | content
			<Dt>2026-05-04</Dt>                 | <Dt/>             | content
			""")
	void refusesAStatementThatCannotBeUnderstood(String right, String wrong, String why) {
		String file = StatementFiles.of("S-1", credit("R1", "1500.00", "x"));

		assertThat(refused(file.replace(right, wrong))).isEqualTo("payment.statement.refused." + why);
	}

	@Test
	void refusesACollectiveEntryThatDoesNotAddUp() {
		assertThat(refused(
				StatementFiles.of("S-1", batch("B1", "31.00", List.of(part("10.00", "one"), part("20.00", "two"))))))
			.isEqualTo("payment.statement.refused.batch");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
			"<!DOCTYPE Document [<!ENTITY x \"y\"><!ENTITY z \"&x;&x;&x;\">]>",
			"<!DOCTYPE Document SYSTEM \"http://127.0.0.1:1/x.dtd\">" })
	void followsNothingAndExpandsNothing(String doctype) {
		String file = StatementFiles.of("S-1", credit("R1", "1500.00", "x"));

		assertThat(refused(file.replace("<Document ", doctype + "<Document ")))
			.isEqualTo("payment.statement.refused.notXml");
	}

	@Test
	void refusesWhatIsTooLarge() {
		assertThat(refused("<a>" + " ".repeat(StatementFile.MOST_BYTES) + "</a>"))
			.isEqualTo("payment.statement.refused.tooLarge");
	}

	private static Statement only(String file) throws StatementRefused {
		List<Statement> statements = StatementFile.read(file.getBytes(StandardCharsets.UTF_8));
		assertThat(statements).hasSize(1);
		return statements.get(0);
	}

	private static String refused(String file) {
		StatementRefused[] refused = new StatementRefused[1];
		assertThatExceptionOfType(StatementRefused.class)
			.isThrownBy(() -> StatementFile.read(file.getBytes(StandardCharsets.UTF_8)))
			.satisfies(ex -> refused[0] = ex);
		return refused[0].key();
	}

}
