package org.partnercenter.partner;

import java.util.regex.Pattern;

import com.google.common.net.InternetDomainName;

/**
 * The part of a host name that somebody registered: {@code contoso.co.uk} of
 * {@code www.contoso.co.uk} (D-15). By the public suffix list, its private section too,
 * and its default rule for endings which it does not know.
 *
 * @param value lower-case ASCII form
 */
public record RegistrableDomain(String value) {

	private static final int LONGEST_TYPED = 500;

	private static final Pattern SCHEME = Pattern.compile("(?i)^(mailto:|[a-z][a-z0-9+.-]*:)?(//)?");

	private static final Pattern PORT = Pattern.compile(":[0-9]*$");

	/**
	 * Reduces a web address, host name or e-mail address.
	 * @throws InvalidDomain with the key of a sentence that says what is wrong
	 */
	public static RegistrableDomain of(String typed) {
		return ofHost(HostName.ascii(hostOf(typed)));
	}

	/**
	 * Of a host in lower-case ASCII form.
	 * @throws InvalidDomain if the host is itself a public suffix
	 */
	static RegistrableDomain ofHost(String ascii) {
		String[] labels = ascii.split("\\.");
		int suffix = suffixLabels(ascii);
		if (labels.length <= suffix) {
			throw new InvalidDomain("publicSuffix");
		}
		int skip = labels.length - suffix - 1;
		String rest = ascii;
		for (int i = 0; i < skip; i++) {
			rest = rest.substring(rest.indexOf('.') + 1);
		}
		return new RegistrableDomain(rest);
	}

	/** The form for people, such as {@code bücher.example}. */
	public String display() {
		return HostName.display(this.value);
	}

	/** By the list; one where the list has no rule for the ending ("*"). */
	private static int suffixLabels(String ascii) {
		try {
			InternetDomainName suffix = InternetDomainName.from(ascii).publicSuffix();
			return (suffix != null) ? suffix.parts().size() : 1;
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidDomain("characters");
		}
	}

	private static String hostOf(String typed) {
		String address = (typed != null) ? typed.strip() : "";
		if (address.length() > LONGEST_TYPED) {
			throw new InvalidDomain("tooLong");
		}
		String host = withoutScheme(address).split("[/?#\\\\]", 2)[0];
		host = PORT.matcher(host.substring(host.lastIndexOf('@') + 1)).replaceFirst("");
		return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
	}

	/** "contoso.example:8080" has a port, not a scheme. */
	private static String withoutScheme(String address) {
		boolean scheme = address.contains("//") || address.regionMatches(true, 0, "mailto:", 0, 7);
		return scheme ? SCHEME.matcher(address).replaceFirst("") : address;
	}

}
