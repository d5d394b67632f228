package org.partnercenter.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.access.NotFound;
import org.partnercenter.partner.OrganizationZone;
import org.partnercenter.partner.Organizations;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The program agreement and who signed it. The text cannot change under a signer: what
 * was shown to him is what he signs, or he reads again (D-25).
 */
@Service
public class Agreements {

	/** The kind of document that the copies are, for mails. */
	public static final String COPIES = "agreement-copy";

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'xxx",
			Locale.ROOT);

	private final AgreementSource source;

	private final Signatures signatures;

	private final AgreementPdf pdfs;

	private final Organizations organizations;

	private final Accounts accounts;

	private final Trail trail;

	private final Clock clock;

	Agreements(AgreementSource source, Signatures signatures, AgreementPdf pdfs, Organizations organizations,
			Accounts accounts, Trail trail, Clock clock) {
		this.source = source;
		this.signatures = signatures;
		this.pdfs = pdfs;
		this.organizations = organizations;
		this.accounts = accounts;
		this.trail = trail;
		this.clock = clock;
	}

	/** The text in force now, in English where this language has none. */
	public AgreementText current(Locale language) {
		return on(today(), language);
	}

	/** The text of a program year that begins on this day. */
	public AgreementText on(LocalDate day, Locale language) {
		return this.source.inForce(day, language);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/**
	 * Checks that what a page showed is the text in force; all three values come back
	 * from that page. To be asked before anything else is written.
	 * @param language the tag of {@link AgreementText#language}
	 */
	public void verify(String version, String language, String sha256Shown) throws AgreementChanged {
		verify(today(), version, language, sha256Shown);
	}

	/** The same for a program year that begins on this day. */
	public void verify(LocalDate day, String version, String language, String sha256Shown) throws AgreementChanged {
		AgreementText current = on(day, Locale.forLanguageTag(String.valueOf(language)));
		if (!current.version().equals(version) || !current.language().toLanguageTag().equals(language)
				|| !current.sha256().equals(sha256Shown)) {
			throw new AgreementChanged(current.version());
		}
	}

	/**
	 * Records the signature (R-033, D-25); joins the caller's transaction. The
	 * organization must exist.
	 * @param language the tag of {@link AgreementText#language}
	 * @param sha256Shown of the text that was shown to the signer
	 * @throws AgreementChanged as {@link #verify} does; nothing is written
	 */
	@Transactional
	public Signature sign(SignedBy by, String version, String language, String sha256Shown) throws AgreementChanged {
		return sign(by, today(), version, language, sha256Shown);
	}

	/** The same for a program year that begins on this day. */
	@Transactional
	public Signature sign(SignedBy by, LocalDate day, String version, String language, String sha256Shown)
			throws AgreementChanged {
		verify(day, version, language, sha256Shown);
		String organization = this.organizations.get(by.organization()).legalName();
		String address = this.accounts.find(by.account()).map(Account::email).orElse(null);
		Signature signature = new Signature(UUID.randomUUID(), version, Locale.forLanguageTag(language), sha256Shown,
				by.lastName(), by.firstName(), by.jobTitle(), by.account(), address, by.organization(), organization,
				this.clock.instant(), SigningRequest.ip(), SigningRequest.userAgent());
		this.signatures.add(signature);
		this.trail.record(Fact.of("agreement.signed")
			.by(by.account(), "signatory")
			.forOrganization(by.organization())
			.about("agreement-signature", signature.id())
			.with("version", version)
			.with("language", language)
			.with("sha256", sha256Shown));
		return signature;
	}

	/**
	 * The signature that binds the organization now, for the foot of each page.
	 */
	@Transactional(readOnly = true)
	public Optional<Signature> latest(UUID organization) {
		return this.signatures.latest(organization);
	}

	@Transactional(readOnly = true)
	public Optional<Signature> find(UUID signatureId) {
		return this.signatures.find(signatureId);
	}

	/** The very text that was signed, byte for byte, whatever is in force today. */
	@Transactional(readOnly = true)
	public AgreementText textOf(Signature signature) {
		return this.signatures.text(signature.sha256());
	}

	/**
	 * When it was signed, with the offset from UTC: on the calendar of the organization,
	 * as its membership is dated (D-02), such as {@code 2026-05-05 00:15:30 UTC+12:00}.
	 */
	@Transactional(readOnly = true)
	public String dateOf(Signature signature) {
		String country = this.organizations.get(signature.organization()).country();
		return DATE.format(signature.at().atZone(OrganizationZone.of(country)));
	}

	/**
	 * The copy of text and signature as PDF: drawn when it is first needed, which is not
	 * while the signer waits, and then kept.
	 * @throws NotFound if there is no such signature
	 */
	@Transactional
	public byte[] pdf(UUID signatureId) {
		return this.signatures.copy(signatureId).orElseGet(() -> {
			Signature signature = find(signatureId).orElseThrow(NotFound::new);
			byte[] pdf = this.pdfs.draw(signature, dateOf(signature), textOf(signature));
			this.signatures.keepCopy(signatureId, pdf, OffsetDateTime.now(this.clock));
			return this.signatures.copy(signatureId).orElse(pdf);
		});
	}

}
