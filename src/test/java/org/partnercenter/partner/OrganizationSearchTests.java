package org.partnercenter.partner;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PartnerCenterTest
@Proves({ "R-073", "D-29" })
class OrganizationSearchTests {

	@Autowired
	OrganizationSearch search;

	@Autowired
	Organizations organizations;

	@Autowired
	Accounts accounts;

	private final String domain = Unique.domain();

	private final String first = Unique.word();

	private final String second = Unique.word();

	private Organization found;

	@BeforeEach
	void enroll() {
		Account founder = Founders.personAt(this.accounts, this.domain);
		NewOrganization told = new NewOrganization(this.first + " " + this.second + ", Inc.", "Shops of " + this.second,
				"US", "WA", "Seattle", null, null, null, "https://www.shops-" + this.domain + "/about", null);
		this.found = Founders.enroll(this.organizations, told, founder);
	}

	@Test
	@Proves({ "R-074", "R-075", "R-082" })
	void findsANameWhateverItsCasePunctuationAndLegalForm() {
		assertThat(names(this.first.toUpperCase(Locale.ROOT) + "-" + this.second + " inc"))
			.containsExactly(this.found.id());
		assertThat(names(this.first + this.second)).containsExactly(this.found.id());
		assertThat(names(this.first + " " + this.second + " GmbH")).containsExactly(this.found.id());
	}

	@Test
	@Proves({ "R-082" })
	void findsTheBeginningOfANameItsWordsInAnyOrderAndANameWithOneWordTooMany() {
		assertThat(names(this.first.substring(0, 7))).containsExactly(this.found.id());
		assertThat(names(this.second + " " + this.first)).containsExactly(this.found.id());
		assertThat(names(this.second)).containsExactly(this.found.id());
		assertThat(names(this.first + " Consulting")).containsExactly(this.found.id());
	}

	@Test
	@Proves({ "R-082" })
	void findsANameWithOneWrongMissingExtraOrSwappedLetterInEachWord() {
		String missing = this.first.substring(0, 3) + this.first.substring(4);
		String extra = this.second.substring(0, 3) + "q" + this.second.substring(3);

		assertThat(names(missing + " " + extra)).containsExactly(this.found.id());
		assertThat(names(this.first.substring(0, 9) + "7 " + this.second)).containsExactly(this.found.id());
		assertThat(names(this.first.substring(2))).isEmpty();
	}

	@Test
	@Proves({ "R-076" })
	void takesTheTradingNameAsExtraCriterion() {
		assertThat(this.search.byName(new NameSearch(this.first, "shops", "US", null, null))).hasSize(1);
		assertThat(this.search.byName(new NameSearch(this.first, "bakery", "US", null, null))).isEmpty();
		assertThat(names("shops of " + this.second)).startsWith(this.found.id());
	}

	@Test
	@Proves({ "R-077", "R-078", "R-079" })
	void narrowsByCountryAndOnRequestByCityAndState() {
		assertThat(this.search.byName(new NameSearch(this.first, null, "US", " SEATTLE", "wa"))).hasSize(1);
		assertThat(this.search.byName(new NameSearch(this.first, "", "US", "", ""))).hasSize(1);
		assertThat(this.search.byName(new NameSearch(this.first, null, "US", "Portland", null))).isEmpty();
		assertThat(this.search.byName(new NameSearch(this.first, null, "US", null, "OR"))).isEmpty();
		assertThat(this.search.byName(new NameSearch(this.first, null, "CA", null, null))).isEmpty();
		assertThat(this.search.byName(new NameSearch(this.first, null, null, null, null))).isEmpty();
	}

	@Test
	@Proves({ "R-080", "D-15" })
	void findsTheDomainOfAClaimAndThatOfTheWebAddress() {
		assertThat(this.search.byDomain("https://www." + this.domain + "/about")).singleElement()
			.matches(hit -> hit.id().equals(this.found.id()) && hit.enrolled());
		assertThat(this.search.byDomain("somebody@shops-" + this.domain)).hasSize(1);
		assertThat(this.search.byDomain("x" + this.domain)).isEmpty();
	}

	@Test
	@Proves({ "R-081" })
	void findsThePartnerProgramIdWithBlanks() {
		String id = this.found.partnerProgramId();

		assertThat(this.search.byProgramId(" " + id.substring(0, 4) + " " + id.substring(4))).hasSize(1);
		assertThat(this.search.byProgramId(id.substring(1))).isEmpty();
		assertThat(this.search.byProgramId("' or 1=1 --")).isEmpty();
	}

	@Test
	void findsPartsOfNamesInScriptsWithoutBlanks() {
		Account founder = Founders.personAt(this.accounts, Unique.domain());
		String name = IntStream.range(0, 6)
			.mapToObj(i -> Character.toString(0x4E00 + (int) (Math.random() * 5000)))
			.reduce("", String::concat);
		Organization japanese = Founders.enroll(this.organizations, Founders.inCountry("株式会社" + name, "JP"), founder);

		for (String part : List.of(name, name.substring(0, 3), name.substring(2, 5), name + "株式会社")) {
			assertThat(this.search.byName(new NameSearch(part, null, "JP", null, null))).extracting(Found::id)
				.as(part)
				.contains(japanese.id());
		}
	}

	@Test
	@Proves({ "R-082" })
	void showsTheBestFirstAndAtMostTwentyFive() {
		Account founder = Founders.personAt(this.accounts, Unique.domain());
		IntStream.range(0, 30)
			.forEach(i -> Founders.enroll(this.organizations, Founders.company(this.first + " Branch " + i), founder));
		Organization exact = Founders.enroll(this.organizations, Founders.company(this.first), founder);

		List<Found> hits = this.search.byName(new NameSearch(this.first, null, "US", null, null));

		assertThat(hits).hasSize(25);
		assertThat(hits.get(0).id()).isEqualTo(exact.id());
	}

	/**
	 * Whoever mistypes a name into another one that exists still gets to the right one.
	 */
	@Test
	@Proves({ "R-082" })
	void showsOnRequestWhatIsOnlySimilarWhenANameBeginsAsWasTyped() {
		Account founder = Founders.personAt(this.accounts, Unique.domain());
		String mistyped = this.first.substring(0, 9) + "7";
		IntStream.range(0, 31)
			.forEach(i -> Founders.enroll(this.organizations, Founders.company(mistyped + " Branch " + i), founder));
		NameSearch typed = new NameSearch(mistyped, null, "US", null, null);

		assertThat(this.search.names(typed).direct()).isTrue();
		assertThat(this.search.byName(typed)).hasSize(25).extracting(Found::id).doesNotContain(this.found.id());
		assertThat(this.search.similar(typed)).extracting(Found::id).containsExactly(this.found.id());
		assertThat(this.search.names(new NameSearch(this.second, null, "US", null, null)).direct()).isFalse();
	}

	/** What is there and what is not take the same time, and tell nothing of people. */
	@Test
	void doesNotTellByItsTimeWhatIsThere() {
		long[] hits = new long[200];
		long[] misses = new long[200];
		for (int i = 0; i < hits.length; i++) {
			hits[i] = nanos(this.first + " " + this.second);
			misses[i] = nanos(Unique.company());
		}
		Arrays.sort(hits);
		Arrays.sort(misses);

		assertThat(Math.abs(hits[100] - misses[100])).isLessThan(10_000_000);
		assertThat(Found.class.getRecordComponents()).extracting(RecordComponent::getName)
			.containsExactly("id", "name", "doingBusinessAs", "country", "state", "city", "enrolled");
	}

	private long nanos(String name) {
		long start = System.nanoTime();
		names(name);
		return System.nanoTime() - start;
	}

	@Test
	void staysCalmWhateverIsTyped() {
		for (String name : List.of("", " ", "%", "_%", "'", "\u0000", "🦄", "a", ".,;", "x".repeat(100_000),
				"the ".repeat(9999))) {
			assertThat(names(name)).hasSizeLessThanOrEqualTo(25);
		}
	}

	private List<java.util.UUID> names(String name) {
		return this.search.byName(new NameSearch(name, null, "US", null, null)).stream().map(Found::id).toList();
	}

}
