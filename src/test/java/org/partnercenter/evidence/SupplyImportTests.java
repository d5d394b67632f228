package org.partnercenter.evidence;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.evidence.Supply.Done;
import org.partnercenter.partner.ImportRefused;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PartnerCenterTest
class SupplyImportTests {

	private static final String EXAMS = "result_id,certification_id,exam,passed_on\n";

	private static final String SURVEYS = "partner_program_id,survey,closed_on,customer,responses\n";

	private static final String SOLUTIONS = "partner_program_id,solution,name,certified_on,expires_on\n";

	@Autowired
	SupplyImport imports;

	@Autowired
	Evidence evidence;

	@Autowired
	Assets assets;

	@Autowired
	Trail trail;

	private Member member;

	private final String id = Assets.certificationId();

	private final String result = Unique.word();

	@BeforeEach
	void enroll(@Autowired Members members) {
		this.member = members.enroll();
		this.assets.associate(this.member, this.id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "%s", "\uFEFF%s" })
	@Proves({ "R-038", "R-130" })
	void takesExamResultsHoweverTheFileIsWrittenAndTheSecondTimeNothingChanges(String file) {
		String list = EXAMS + this.result + "1," + this.id.toLowerCase() + ",WP-101,2026-01-02\n" + this.result + "2, "
				+ this.id + " ,WP-102,2026-01-03\n";
		String written = file.formatted(list.replace(",", ";").replace("\n", "\r\n"));

		assertThat(run("exams", written)).isEqualTo(new Done(2, 0, 0, List.of()));
		assertThat(run("exams", list)).isEqualTo(new Done(0, 2, 0, List.of()));

		assertThat(exams()).containsExactly(new PassedExam("WP-101", LocalDate.of(2026, 1, 2)),
				new PassedExam("WP-102", LocalDate.of(2026, 1, 3)));
		assertThat(facts()).containsOnlyOnce("evidence.exams-kept");
	}

	@Test
	void namesEveryWrongLineOfExamsAndTakesNone() {
		run("exams", EXAMS + this.result + "0," + this.id + ",WP-201,2026-01-02");
		Done done = run("exams",
				EXAMS + this.result + "1," + this.id + ",WP-101,2026-01-02\n" + "," + this.id + ",WP-101,2026-01-02\n"
						+ "r3,x,WP-101,2026-01-02\n" + "r4," + this.id + ",=1+1,2026-01-02\n" + "r5," + this.id
						+ ",WP-101,2026-02-30\n" + "r6," + this.id + ",WP-101,2999-01-01\n" + this.result + "1,"
						+ this.id + ",WP-102,2026-01-02\n" + "r8," + this.id + ",WP\u0000101,20.1.2026\n");

		assertThat(done.wrong()).containsExactly(WrongLine.of(3, "result_id", "supply.wrong.missing"),
				WrongLine.of(4, "certification_id", "people.error.certificationId"),
				WrongLine.of(5, "exam", "supply.wrong.code"), WrongLine.of(6, "passed_on", "supply.wrong.day"),
				WrongLine.of(7, "passed_on", "supply.wrong.future"), WrongLine.of(8, null, "supply.wrong.twice", 2L),
				WrongLine.of(9, "exam", "supply.wrong.code"), WrongLine.of(9, "passed_on", "supply.wrong.day"));
		assertThat(exams()).hasSize(1);
	}

	@Test
	void aResultIdThatStandsForAnotherResultTakesBackTheWholeFile() {
		run("exams", EXAMS + this.result + "0," + this.id + ",WP-201,2026-01-02");

		Done done = run("exams", EXAMS + this.result + "9," + this.id + ",WP-101,2026-01-02\n" + this.result + "0,"
				+ this.id + ",WP-102,2026-01-02");

		assertThat(done.wrong()).containsExactly(WrongLine.of(3, "result_id", "supply.wrong.contradicted"));
		assertThat(exams()).hasSize(1);
	}

	@Test
	@Proves({ "R-128", "D-14" })
	void takesSurveyResponsesOfEachCustomerOnce() {
		String list = SURVEYS + line("s1,2026-05-06,\"Coho, Inc.\",8") + line("s1,2026-05-06,Fabrikam,100000")
				+ line("s2,2026-06-01,Coho  Winery,0");

		assertThat(run("surveys", list).taken()).isEqualTo(3);
		assertThat(run("surveys", list)).isEqualTo(new Done(0, 3, 0, List.of()));

		assertThat(this.evidence.of(organization()).surveys())
			.anySatisfy(survey -> assertThat(survey.responses()).containsExactlyInAnyOrder(8, 100_000))
			.hasSize(2);
		assertThat(facts()).containsOnlyOnce("evidence.survey-responses-kept");
	}

	@Test
	@Proves({ "R-129", "D-14" })
	void aCustomerInOtherLettersIsNoOtherCustomer() {
		run("surveys", SURVEYS + line("s1,2026-05-06,Coho Winery,8"));

		assertThat(run("surveys", SURVEYS + line("s1,2026-05-06,COHO winery,8")).taken()).isZero();
		assertThat(run("surveys", SURVEYS + line("s1,2026-05-06,coho winery,7")).taken()).isEqualTo(1);

		assertThat(this.evidence.of(organization()).surveys()).singleElement()
			.satisfies(survey -> assertThat(survey.responses()).containsExactly(7));
	}

	@ParameterizedTest
	@CsvSource({ "-1", "10000000", "100001", "8.5", "1e3", "٣", "''", "99999999999999999999" })
	void refusesNumbersOfResponsesThatNobodyCanHaveMeant(String responses) {
		Done done = run("surveys",
				SURVEYS + line("s1,2026-05-06,Coho,8") + line("s1,2026-05-06,Fabrikam," + responses));

		assertThat(done.wrong()).extracting(WrongLine::number, WrongLine::column)
			.containsExactly(org.assertj.core.groups.Tuple.tuple(3L, "responses"));
		assertThat(this.evidence.of(organization()).surveys()).isEmpty();
	}

	@Test
	void namesEveryWrongLineOfSurveysAndTakesNone() {
		run("surveys", SURVEYS + line("old,2026-05-06,Coho,8"));
		Done done = run("surveys",
				SURVEYS + line("s1,2026-05-06,Coho,8") + line("s1,2026-05-07,Fabrikam,8") + line("s1,2026-05-06,COHO,9")
						+ "0000,s1,2026-05-06,Coho,8\n" + line("old,2026-05-07,Coho,8")
						+ line("s1,2026-05-06,=SUM(A1),8") + line("s1,2026-05-06,\"a\u0000b\",8"));

		assertThat(done.wrong()).containsExactly(WrongLine.of(3, "closed_on", "supply.wrong.closedOn"),
				WrongLine.of(4, null, "supply.wrong.twice", 2L),
				WrongLine.of(5, "partner_program_id", "supply.wrong.organization"),
				WrongLine.of(6, "closed_on", "supply.wrong.closedOn"), WrongLine.of(7, "customer", "supply.wrong.name"),
				WrongLine.of(8, "customer", "supply.wrong.name"));
		assertThat(this.evidence.of(organization()).surveys()).hasSize(1);
	}

	@Test
	@Proves("R-125")
	void takesVerifiedSolutions() {
		String number = "TS-" + Unique.word();
		String list = SOLUTIONS + line(number + ",Ledger,2026-01-01,2028-01-01");

		assertThat(run("solutions", list).taken()).isEqualTo(1);
		assertThat(run("solutions", list)).isEqualTo(new Done(0, 1, 0, List.of()));

		assertThat(this.evidence.of(organization()).solutions()).singleElement()
			.matches(solution -> solution.expiresOn().equals(LocalDate.of(2028, 1, 1)));
	}

	@Test
	void namesEveryWrongLineOfSolutionsAndTakesNone() {
		Done done = run("solutions",
				SOLUTIONS + line("TS-1,Ledger,2026-01-01,2028-01-01") + line("TS-1,Ledger,2026-01-01,2028-01-01")
						+ line("TS-2,Ledger,2026-01-01,2025-01-01") + line("TS-3,Ledger,2026-01-01,2099-01-01")
						+ line("?,Ledger,2026-01-01,2027-01-01") + line("TS-5,@x,2999-01-01,soon"));

		assertThat(done.wrong()).extracting(WrongLine::number, WrongLine::column)
			.containsExactly(tuple(3L, null), tuple(4L, "expires_on"), tuple(5L, "expires_on"), tuple(6L, "solution"),
					tuple(7L, "name"), tuple(7L, "certified_on"), tuple(7L, "expires_on"));
		assertThat(this.evidence.of(organization()).solutions()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			result_id,exam\\nr,x                                                   | columnMissing
			result_id,certification_id,exam,passed_on,salary\\nr,i,x,2026-01-01,1   | columnUnknown
			result_id,certification_id,exam,passed_on                               | empty
			result_id,certification_id,exam,passed_on\\n"r,i,x,2026-01-01           | quotes
			PK\u0003\u0004zip                                                       | columnMissing
			""")
	void refusesAFileThatCannotBeRead(String list, String reason) {
		assertThatExceptionOfType(ImportRefused.class).isThrownBy(() -> run("exams", list.replace("\\n", "\n")))
			.extracting(ImportRefused::key)
			.isEqualTo("partner.import.refused." + reason);
	}

	@Test
	void refusesWhatIsTooLong() {
		assertThatExceptionOfType(ImportRefused.class)
			.isThrownBy(() -> run("exams", EXAMS + "r,i,x,2026-01-01\n".repeat(20_001)));
	}

	@Test
	void changedEvidenceIsSaidOnceForEachOrganization(@Autowired Members members) {
		Member other = members.enroll();
		run("surveys", SURVEYS + line("s1,2026-05-06,Coho,8") + line("s1,2026-05-06,Fabrikam,8")
				+ other.organization().partnerProgramId() + ",s1,2026-05-06,Coho,8\n" + line("s2,2026-05-06,Coho,8"));

		assertThat(this.trail.of(other.organization().id())).extracting(Recorded::action)
			.containsOnlyOnce("evidence.survey-responses-kept");
		assertThat(facts()).containsOnlyOnce("evidence.survey-responses-kept");
	}

	private static org.assertj.core.groups.Tuple tuple(Long number, String column) {
		return org.assertj.core.groups.Tuple.tuple(number, column);
	}

	private Done run(String kind, String list) {
		return this.imports.run(kind, list.getBytes(StandardCharsets.UTF_8), "staff-test");
	}

	private String line(String rest) {
		return this.member.organization().partnerProgramId() + "," + rest + "\n";
	}

	private List<PassedExam> exams() {
		return this.evidence.of(organization())
			.professionals()
			.stream()
			.flatMap(person -> person.exams().stream())
			.toList();
	}

	private List<String> facts() {
		return this.trail.of(organization()).stream().map(Recorded::action).toList();
	}

	private java.util.UUID organization() {
		return this.member.organization().id();
	}

}
