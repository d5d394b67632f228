package org.partnercenter.partner;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.partner.ImportCheck.Wrong;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PartnerCenterTest
@Proves({ "R-085", "D-17" })
class OrganizationImportTests {

	@Autowired
	OrganizationImport imports;

	@Autowired
	OrganizationSearch search;

	@Autowired
	Organizations organizations;

	@Autowired
	DomainClaims claims;

	@Autowired
	Accounts accounts;

	private final String name = Unique.company();

	private final String domain = Unique.domain();

	@Test
	void importsOrganizationsThatCanBeFoundAndAreNotEnrolled() {
		OrganizationImport.Result result = run("legal_name,country,city,domains,website\n\"" + this.name
				+ ", Inc.\",us,Seattle," + this.domain + ",https://www." + this.domain);

		assertThat(result).isEqualTo(new OrganizationImport.Result(1, 0, 0, List.of()));
		Found found = onlyFound();
		assertThat(found.enrolled()).isFalse();
		assertThat(this.search.byDomain(this.domain)).containsExactly(found);
		assertThat(this.organizations.known(found.id()))
			.hasValueSatisfying(known -> assertThat(known.city()).isEqualTo("Seattle"));
		assertThat(this.claims.of(found.id())).singleElement().matches(claim -> claim.state() == ClaimState.UNPROVEN);
		assertThat(this.claims.match(EmailAddress.parse("ada@" + this.domain), found.id()).approves()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "true", "false" })
	void changesNothingTheSecondTime(boolean withKey) {
		String list = (withKey ? "external_id;" : "") + "legal_name;country;city;domains\n"
				+ (withKey ? Unique.word() + ";" : "") + this.name + ";US;Seattle;" + this.domain;
		run("\uFEFF" + list);

		assertThat(run(list)).isEqualTo(new OrganizationImport.Result(0, 0, 1, List.of()));
		assertThat(this.search.byName(new NameSearch(this.name, null, "US", null, null))).hasSize(1);
	}

	@Test
	void bringsARecordUpToDateByItsKey() {
		String key = Unique.word();
		run("external_id,legal_name,country,city\n" + key + ",before " + Unique.word() + ",US,Seattle");
		UUID before = this.search.byName(new NameSearch("before", null, "US", "Seattle", null)).get(0).id();

		OrganizationImport.Result result = run(
				"external_id,legal_name,country,city\n" + key + "," + this.name + ",US,Tacoma");

		assertThat(result.changed()).isEqualTo(1);
		assertThat(onlyFound().city()).isEqualTo("Tacoma");
		assertThat(onlyFound().id()).isEqualTo(before);
	}

	@Test
	@Proves("R-030")
	void leavesAnEnrolledOrganizationAlone() throws AlreadyEnrolled {
		String key = Unique.word();
		run("external_id,legal_name,country\n" + key + "," + this.name + ",US");
		Account founder = Founders.personAt(this.accounts, this.domain);
		this.organizations.enroll(onlyFound().id(), Founders.company("something else"), founder.id(),
				Founders.profile(founder));

		OrganizationImport.Result result = run(
				"external_id,legal_name,country,domains\n" + key + ",Other,US," + Unique.domain());

		assertThat(result.same()).isEqualTo(1);
		assertThat(onlyFound().name()).isEqualTo(this.name);
		assertThat(this.claims.of(onlyFound().id())).hasSize(1);
	}

	@Test
	void importsNothingIfALineIsWrongAndNamesEveryWrongOne() {
		OrganizationImport.Result result = run(
				"legal_name,country,website,phone,domains\n" + this.name + ",US,,,\n,US,,,\n"
						+ "Acme,XX,,,\nAcme,US,nonsense,,\nAcme Two,US,,call me,\nAcme Three,US,,,gmail.com co.uk\n"
						+ this.name + ",US,,,");

		assertThat(result.wrong()).containsExactly(new Wrong(3, "legalName", "partner.field.required", null),
				new Wrong(4, "country", "partner.field.countryUnknown", null),
				new Wrong(5, "website", "partner.domain.error.noDot", null),
				new Wrong(6, "phone", "partner.field.phoneWrong", null),
				new Wrong(7, "domains", "partner.domain.error.publicProvider", "gmail.com"),
				new Wrong(7, "domains", "partner.domain.error.publicSuffix", "co.uk"),
				new Wrong(8, null, "partner.import.twice", 2L));
		assertThat(this.search.byName(new NameSearch(this.name, null, "US", null, null))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			name,country\\nAcme,US                       | columnMissing
			legal_name,country,shoe_size\\nAcme,US,44     | columnUnknown
			legal_name,country,country\\nAcme,US,US       | columnTwice
			legal_name,country                           | empty
			~~                                           | columnMissing
			legal_name,country\\n"Acme,US                 | quotes
			legal_name,country\\n"Acme"x,US               | quotes
			""")
	void refusesAFileThatCannotBeRead(String list, String reason) {
		assertThatExceptionOfType(ImportRefused.class).isThrownBy(() -> run(list.replace("\\n", "\n")))
			.extracting(ImportRefused::key)
			.isEqualTo("partner.import.refused." + reason);
	}

	@Test
	void refusesWhatIsNotUtf8AndWhatIsTooLong() {
		byte[] latin = "legal_name,country\nMüller,DE".getBytes(StandardCharsets.ISO_8859_1);
		assertThatExceptionOfType(ImportRefused.class).isThrownBy(() -> this.imports.run(latin, null))
			.extracting(ImportRefused::key)
			.isEqualTo("partner.import.refused.notUtf8");
		assertThatExceptionOfType(ImportRefused.class)
			.isThrownBy(() -> run("legal_name,country\n" + "Acme,US\n".repeat(ImportFile.MOST_LINES + 1)))
			.extracting(ImportRefused::key)
			.isEqualTo("partner.import.refused.tooManyLines");
	}

	@Test
	@Proves("R-086")
	void shipsTwentyExamplesOfWhichOneLacksItsPhone() throws Exception {
		byte[] list = new ClassPathResource("examples/known-organizations.csv").getContentAsByteArray();
		this.imports.run(list, null);

		assertThat(this.imports.run(list, null)).isEqualTo(new OrganizationImport.Result(0, 0, 20, List.of()));
		Found northwind = this.search.byName(new NameSearch("northwind trader", null, "US", "Seattle", null)).get(0);
		KnownOrganization known = this.organizations.known(northwind.id()).orElseThrow();
		assertThat(known.legalName()).isEqualTo("Northwind Traders");
		assertThat(known.phone()).isNull();
		assertThat(this.search.byName(new NameSearch("星綾", null, "JP", null, null))).hasSize(1);
		assertThat(this.search.byName(new NameSearch("lodzkie zaklady", null, "PL", null, null))).hasSize(1);
		assertThat(this.search.byDomain("https://www.BÜCHERWALD.example/")).hasSize(1);
	}

	private Found onlyFound() {
		List<Found> found = this.search.byName(new NameSearch(this.name, null, "US", null, null));
		assertThat(found).hasSize(1);
		return found.get(0);
	}

	private OrganizationImport.Result run(String list) {
		return this.imports.run(list.getBytes(StandardCharsets.UTF_8), null);
	}

}
