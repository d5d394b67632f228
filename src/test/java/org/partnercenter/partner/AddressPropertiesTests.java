package org.partnercenter.partner;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.impl.Punycode;
import com.ibm.icu.text.StringPrepParseException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.partnercenter.testing.Proves;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of every address and domain that somebody can type (T-D05), whatever the
 * characters; {@link DomainPairsTests} forges one domain in particular.
 */
@Proves({ "D-15", "D-18" })
class AddressPropertiesTests {

	/** Those that look alike, fold into each other, vanish, or separate. */
	private static final char[] ALIKE = "aA\u0430\uFF41\u00E4\u00C4sS\u00DF\u1E9E\uFB00\u017FiI\u0130\u0131kK\u212A0-._\u3002\uFF0E\u200B\u200D\u00AD\u0308\u05D0xn"
		.toCharArray();

	/** Refused with a sentence, or one address that reads itself. */
	@Property(tries = 20_000)
	void anyTextIsAnAddressOrRefusedWithASentence(@ForAll("typed") String typed) {
		address(typed).ifPresent(address -> {
			assertThat(address.value()).matches("[!-~]+@[a-z0-9-]+(\\.[a-z0-9-]+)+");
			assertThat(EmailAddress.parse(address.value())).isEqualTo(address);
		});
	}

	@Property(tries = 20_000)
	void anyTextIsADomainOrRefusedWithASentence(@ForAll("typed") String typed) {
		domain(typed).ifPresent(domain -> {
			assertThat(domain.value()).matches("[a-z0-9-]+(\\.[a-z0-9-]+)+");
			assertThat(RegistrableDomain.of(domain.value())).isEqualTo(domain);
			assertThat(RegistrableDomain.of("https://www." + domain.value() + "/x?y")).isEqualTo(domain);
		});
	}

	@Property(tries = 50_000)
	void twoHostsAreTheSameOnlyIfTheirLettersAre(@ForAll("host") String one, @ForAll("host") String other) {
		Optional<String> first = address("ada@" + one).map(EmailAddress::domain);
		Optional<String> second = address("ada@" + other).map(EmailAddress::domain);
		if (first.isPresent() && first.equals(second)) {
			assertThat(letters(one)).isEqualTo(letters(other));
		}
	}

	/** No mapping behind somebody's back: what is kept shows what was typed. */
	@Property(tries = 50_000)
	void whatIsKeptShowsTheLettersThatWereTyped(@ForAll("host") String host) {
		address("ada@" + host).ifPresent(address -> assertThat(letters(address.domain())).isEqualTo(letters(host)));
	}

	@Provide
	Arbitrary<String> typed() {
		return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(300),
				Arbitraries.strings().withChars(ALIKE).withChars("@:/ []()<>,;%#\\\"\u0000\n").ofMaxLength(20),
				host().map(host -> "ada@" + host));
	}

	@Provide
	Arbitrary<String> host() {
		Arbitrary<String> alike = Arbitraries.strings().withChars(ALIKE).ofMinLength(1).ofMaxLength(3);
		return Arbitraries
			.oneOf(alike, Arbitraries.strings().all().ofMinLength(1).ofMaxLength(4),
					alike.map(AddressPropertiesTests::encoded))
			.map(label -> label + ".example");
	}

	private static String encoded(String label) {
		try {
			return IDN.toASCII(label, IDN.ALLOW_UNASSIGNED);
		}
		catch (IllegalArgumentException ex) {
			return "xn--" + label;
		}
	}

	/** In small letters, label by label, with what is encoded decoded. */
	private static String letters(String host) {
		return Stream.of(host.toLowerCase(Locale.ROOT).split("\\.", -1))
			.map(label -> label.startsWith("xn--") ? decoded(label.substring(4)) : label)
			.collect(Collectors.joining("."));
	}

	private static String decoded(String punycode) {
		try {
			return Punycode.decode(punycode, null).toString();
		}
		catch (StringPrepParseException ex) {
			throw new IllegalStateException(punycode, ex);
		}
	}

	private static Optional<EmailAddress> address(String typed) {
		try {
			return Optional.of(EmailAddress.parse(typed));
		}
		catch (InvalidEmail refused) {
			assertThat(refused.key()).startsWith("partner.email.error.");
			return Optional.empty();
		}
	}

	private static Optional<RegistrableDomain> domain(String typed) {
		try {
			return Optional.of(RegistrableDomain.of(typed));
		}
		catch (InvalidDomain refused) {
			assertThat(refused.key()).startsWith("partner.domain.error.");
			return Optional.empty();
		}
	}

}
