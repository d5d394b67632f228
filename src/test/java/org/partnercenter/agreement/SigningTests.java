package org.partnercenter.agreement;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.UUID;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.partner.IndividualProfile;
import org.partnercenter.partner.NewOrganization;
import org.partnercenter.partner.OrganizationProfile;
import org.partnercenter.partner.Organizations;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PartnerCenterTest
@Proves("D-25")
class SigningTests {

	private static final Instant MAY_2026 = Instant.parse("2026-05-04T10:15:30Z");

	private static final Instant MAY_2027 = Instant.parse("2027-05-04T10:15:30Z");

	@Autowired
	Agreements agreements;

	@Autowired
	Organizations organizations;

	@Autowired
	Accounts accounts;

	@Autowired
	People people;

	@Autowired
	Trail trail;

	@Autowired
	JdbcTemplate database;

	private final String company = Unique.company();

	private Account ada;

	private UUID organization;

	private SignedBy signer;

	@BeforeEach
	void enroll() throws Exception {
		ClockUtil.setCurrentTime(Date.from(MAY_2026));
		this.ada = this.accounts.get(this.people.person("ada@" + Unique.domain()));
		this.organization = this.organizations
			.enroll(null,
					new NewOrganization(this.company, null, "US", null, "Seattle", "1 Main Street", "98101",
							"+1 206 555 0100", null, OrganizationProfile.EMPTY),
					this.ada.id(),
					new IndividualProfile("Ada", "Byron", this.ada.email(), null, "Director", null, false))
			.id();
		this.signer = new SignedBy(this.ada.id(), this.organization, "Wójcik-Łęcka", "Ada", "Director, R&D");
	}

	@Test
	@Proves("R-033")
	void aSignatureKeepsWhoSignedWhichTextForWhomAndWhen() throws Exception {
		AgreementText text = this.agreements.current(Locale.GERMAN);

		Signature signed = this.agreements.sign(this.signer, text.version(), "de", text.sha256());

		Signature kept = this.agreements.latest(this.organization).orElseThrow();
		assertThat(kept).isEqualTo(signed)
			.isEqualTo(new Signature(kept.id(), "2026-1", Locale.GERMAN, text.sha256(), "Wójcik-Łęcka", "Ada",
					"Director, R&D", this.ada.id(), this.ada.email(), this.organization, this.company, MAY_2026, null,
					null));
	}

	@Test
	void theSigningIsRecorded() throws Exception {
		Signature signed = sign(Locale.ENGLISH);

		assertThat(this.trail.about("agreement-signature", signed.id())).singleElement().satisfies(this::isSigning);
	}

	private void isSigning(Recorded fact) {
		assertThat(fact.action()).isEqualTo("agreement.signed");
		assertThat(fact.actorAccount()).isEqualTo(this.ada.id());
		assertThat(fact.organization()).isEqualTo(this.organization);
		assertThat(fact.details()).containsEntry("version", "2026-1").containsEntry("language", "en");
	}

	@ParameterizedTest
	@CsvSource(value = { "'',Ada,Director", "Byron,' ',Director", "Byron,Ada,NULL" }, nullValues = "NULL")
	@Proves("R-033")
	void withoutAllThreePartsThereIsNoSignature(String lastName, String firstName, String jobTitle) {
		assertThatThrownBy(() -> new SignedBy(this.ada.id(), this.organization, lastName, firstName, jobTitle))
			.isInstanceOf(IllegalArgumentException.class);
	}

	/** T-E01. */
	@Test
	void aTextReplacedWhileItWasBeingReadIsNotSigned() {
		AgreementText read = this.agreements.current(Locale.ENGLISH);
		ClockUtil.setCurrentTime(Date.from(MAY_2027));

		assertThatThrownBy(
				() -> this.agreements.sign(this.signer, read.version(), read.language().toLanguageTag(), read.sha256()))
			.isInstanceOf(AgreementChanged.class);

		assertThat(this.agreements.latest(this.organization)).isEmpty();
		assertThat(this.agreements.current(Locale.ENGLISH).version()).isEqualTo("2027-1");
	}

	/** T-E02. */
	@ParameterizedTest(name = "version {0}, language {1}, hash {2}")
	@CsvSource(value = { "2027-1,en,SAME", "NULL,en,SAME", "2026-1,de,SAME", "2026-1,fr,SAME", "2026-1,EN,SAME",
			"2026-1,NULL,SAME", "2026-1,'',SAME", "2026-1,en,ALTERED", "2026-1,en,UPPER", "2026-1,en,''",
			"2026-1,en,NULL" }, nullValues = "NULL")
	void alteredFieldsOfThePageAreRefused(String version, String language, String hash) {
		String shown = this.agreements.current(Locale.ENGLISH).sha256();
		String sent = altered(hash, shown);

		assertThatThrownBy(() -> this.agreements.sign(this.signer, version, language, sent))
			.isInstanceOf(AgreementChanged.class);

		assertThat(this.agreements.latest(this.organization)).isEmpty();
	}

	private static String altered(String hash, String shown) {
		if (hash == null) {
			return null;
		}
		return switch (hash) {
			case "SAME" -> shown;
			case "UPPER" -> shown.toUpperCase(Locale.ROOT);
			case "ALTERED" -> (shown.startsWith("0") ? "1" : "0") + shown.substring(1);
			default -> hash;
		};
	}

	/** T-E03. */
	@Test
	@Proves("R-196")
	void aYearLaterTheVeryBytesAreShown() throws Exception {
		String html = this.agreements.current(Locale.ENGLISH).html();
		Signature signed = sign(Locale.ENGLISH);
		byte[] pdf = this.agreements.pdf(signed.id());
		ClockUtil.setCurrentTime(Date.from(MAY_2027));

		AgreementText kept = this.agreements.textOf(this.agreements.latest(this.organization).orElseThrow());

		assertThat(kept.html()).isEqualTo(html);
		assertThat(kept.sha256()).isEqualTo(signed.sha256())
			.isEqualTo(AgreementText.sha256(html.getBytes(StandardCharsets.UTF_8)));
		assertThat(this.agreements.pdf(signed.id())).isEqualTo(pdf);
	}

	@Test
	@Proves("R-196")
	void theNewestSignatureIsTheOneThatBinds() throws Exception {
		sign(Locale.ENGLISH);
		ClockUtil.setCurrentTime(Date.from(MAY_2027));

		Signature second = sign(Locale.GERMAN);

		assertThat(this.agreements.latest(this.organization)).contains(second);
		assertThat(second.version()).isEqualTo("2027-1");
	}

	private Signature sign(Locale language) throws AgreementChanged {
		AgreementText text = this.agreements.current(language);
		return this.agreements.sign(this.signer, text.version(), text.language().toLanguageTag(), text.sha256());
	}

}
