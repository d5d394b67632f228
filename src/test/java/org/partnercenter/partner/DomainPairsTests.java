package org.partnercenter.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which addresses pass for those of an organization: only the same domain, label by
 * label, approves; whatever a forger writes instead does not, on a Turkish machine too.
 */
@PartnerCenterTest
@Proves({ "R-091", "D-15", "D-18" })
class DomainPairsTests {

	private final Locale before = Locale.getDefault();

	/** What forgers write before the @, between it and the domain, and after it. */
	private static final List<UnaryOperator<String>> FORGERIES = List.of(domain -> "ada@evil-" + domain,
			domain -> "ada@evil" + domain, domain -> "ada@" + domain + ".evil.example", domain -> "ada@mail." + domain,
			domain -> "ada@" + domain.replaceFirst("\\..*", ""), domain -> "ada@" + domain + ".",
			domain -> "ada@." + domain, domain -> "ada@" + domain.replaceFirst("\\.[^.]*$", ".test"),
			domain -> "ada@" + domain.replace('.', '\uFF0E'), domain -> "ada@" + domain.replace('.', '\u3002'),
			domain -> "ada@" + domain.charAt(0) + "\u200B" + domain.substring(1),
			domain -> "ada@" + domain.charAt(0) + "\u00AD" + domain.substring(1), domain -> "ada@" + wide(domain),
			domain -> "ada@" + domain.replaceFirst("[aeo]", "\u043E"),
			domain -> "ada@" + domain.replaceFirst("i", "\u0131"),
			domain -> "ada@" + domain.replaceFirst("I|i", "\u0130"), domain -> "ada@[" + domain + "]",
			domain -> "ada@192.0.2.1", domain -> "ada@[192.0.2.1]", domain -> "\"ada@" + domain + "\"@evil.example",
			domain -> "ada@" + domain + "@evil.example", domain -> "ada@evil.example@" + domain,
			domain -> "eve@evil.example,ada@" + domain, domain -> "ada@" + domain + ",eve@evil.example",
			domain -> "eve@evil.example;ada@" + domain, domain -> "eve@evil.example ada@" + domain,
			domain -> "\"ada\"@" + domain, domain -> "ada(x)@" + domain, domain -> "<ada@" + domain + ">",
			domain -> "ada@" + domain + "\u0000", domain -> "ada@" + domain + "\nBcc:eve@evil.example",
			domain -> "ada@" + domain + "/", domain -> "ada@" + domain + "#x",
			domain -> "ada@" + domain + "%2eevil.example", domain -> "ada%40" + domain, domain -> domain,
			domain -> "@" + domain, domain -> "ada@xn--" + domain,
			domain -> "ada@" + domain.replaceFirst("ss", "\u00DF"),
			domain -> "ada@" + domain.replaceFirst("\u00DF", "ss"), domain -> "support@" + domain,
			domain -> "ada@gmail.com", domain -> "ada@co.uk", domain -> "ada@github.io",
			domain -> "ada@" + domain + ".co.uk", domain -> "ada@xn--" + domain.replaceFirst("\\.", "-."));

	@Autowired
	DomainClaims claims;

	@Autowired
	Organizations organizations;

	@Autowired
	Accounts accounts;

	@AfterEach
	void restoreLocale() {
		Locale.setDefault(this.before);
	}

	@Test
	void onlyExactProvenPairsApprove() {
		Locale.setDefault(Locale.forLanguageTag("tr-TR"));
		List<String> wrong = new ArrayList<>();
		int pairs = 0;
		for (String domain : List.of("iris-" + Unique.domain(), Unique.word() + ".co.uk", Unique.word() + ".github.io",
				"stra\u00DFe" + Unique.domain(), "b\u00FCcher" + Unique.domain(), "issi" + Unique.word() + ".de",
				"mail." + Unique.domain())) {
			Organization organization = enrolled("founder@" + domain);
			assertThat(approves("ada@" + domain, organization)).as(domain).isTrue();
			assertThat(approves(
					"Ada.X@" + domain.toUpperCase(Locale.ROOT).replace("SS", domain.contains("ss") ? "SS" : "\u1E9E"),
					organization))
				.as("%s in capitals", domain)
				.isTrue();
			for (UnaryOperator<String> forgery : FORGERIES) {
				String address = forgery.apply(domain);
				pairs++;
				if (!address.equals("ada@" + domain) && approves(address, organization)) {
					wrong.add(address);
				}
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(pairs).isGreaterThanOrEqualTo(300);
	}

	/**
	 * Whatever stands in the field: it is refused with a sentence, or it is one address
	 * whose domain is the claim's, letter by letter.
	 */
	@Test
	void neverMakesTwoDomainsOfWhichTheLettersDifferEqual() {
		Random random = new Random(20_260_711);
		String target = "contoso.example";
		for (int i = 0; i < 200_000; i++) {
			String typed = mutated("ada@" + target, random);
			try {
				EmailAddress address = EmailAddress.parse(typed);
				String host = typed.strip().substring(typed.strip().lastIndexOf('@') + 1);
				boolean sameLetters = host.toLowerCase(Locale.ROOT).equals(target);
				assertThat(address.domain().equals(target)).as(typed).isEqualTo(sameLetters);
				assertThat(EmailAddress.parse(address.value())).isEqualTo(address);
				assertThat(address.value()).matches("[!-~]+");
			}
			catch (InvalidEmail refused) {
				assertThat(refused.key()).startsWith("partner.email.error.");
			}
			try {
				assertThat(RegistrableDomain.of(typed).value()).matches("[a-z0-9-]+(\\.[a-z0-9-]+)+");
			}
			catch (InvalidDomain refused) {
				assertThat(refused.key()).startsWith("partner.domain.error.");
			}
		}
	}

	private boolean approves(String address, Organization organization) {
		try {
			return this.claims.match(EmailAddress.parse(address), organization.id()).approves();
		}
		catch (InvalidEmail refused) {
			return false;
		}
	}

	private Organization enrolled(String founder) {
		Account person = Founders.person(this.accounts, EmailAddress.parse(founder).value());
		return Founders.enroll(this.organizations, Founders.company(Unique.company()), person);
	}

	private static String wide(String domain) {
		return (char) (domain.charAt(0) - 'a' + '\uFF41') + domain.substring(1);
	}

	/** One to three changes: letters of all kinds put in, taken out, exchanged. */
	private static String mutated(String text, Random random) {
		String kinds = "abco.-@ \t\"(),;<>[]\\/:%_+0123\u00DF\u1E9E\u0130\u0131\u043E\u0441\u200B\u200D\u00AD\uFF0E\u3002\uFF43\u0301\u00E9\u2126\u212A\u0000\n\u202E\u05D0\uD83E";
		StringBuilder changed = new StringBuilder(text);
		for (int n = random.nextInt(3); n >= 0; n--) {
			int at = random.nextInt(changed.length());
			char letter = (random.nextInt(4) == 0) ? (char) random.nextInt(0x10000)
					: kinds.charAt(random.nextInt(kinds.length()));
			switch (random.nextInt(4)) {
				case 0 -> changed.insert(at, letter);
				case 1 -> changed.setCharAt(at, letter);
				case 2 -> changed.setCharAt(at, Character.toUpperCase(changed.charAt(at)));
				default -> changed.deleteCharAt(at);
			}
		}
		return changed.toString();
	}

}
