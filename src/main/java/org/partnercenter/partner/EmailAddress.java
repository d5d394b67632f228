package org.partnercenter.partner;

import java.util.regex.Pattern;

/**
 * One e-mail address of the strict subset that we take: ASCII local part without quotes
 * or comments, a named host, at most 254 characters. The host is kept in its lower-case
 * ASCII form.
 */
public final class EmailAddress {

	private static final Pattern LOCAL = Pattern
		.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

	private static final int LONGEST = 254;

	private static final int LONGEST_LOCAL = 64;

	private final String local;

	private final String domain;

	private EmailAddress(String local, String domain) {
		this.local = local;
		this.domain = domain;
	}

	/**
	 * Blanks around the address are taken for slips of the hand.
	 * @throws InvalidEmail with the key of a sentence that says what is wrong
	 */
	public static EmailAddress parse(String typed) {
		String address = (typed != null) ? typed.strip() : "";
		int at = address.lastIndexOf('@');
		refuse(address.isEmpty(), "empty");
		refuse(address.length() > LONGEST, "tooLong");
		refuse(at != address.indexOf('@') || address.matches(".*[,;\\s].*"), "several");
		refuse(at < 1 || at == address.length() - 1, "noAt");
		refuse(at > LONGEST_LOCAL, "tooLong");
		refuse(!LOCAL.matcher(address.substring(0, at)).matches(), "localPart");
		EmailAddress parsed = new EmailAddress(address.substring(0, at), domain(address.substring(at + 1)));
		refuse(parsed.value().length() > LONGEST, "tooLong");
		return parsed;
	}

	public String value() {
		return this.local + "@" + this.domain;
	}

	/** What stands before the @, as typed. */
	public String local() {
		return this.local;
	}

	/** The host after the @, all labels of it: {@code mail.contoso.example}. */
	public String domain() {
		return this.domain;
	}

	private static String domain(String typed) {
		try {
			return HostName.ascii(typed);
		}
		catch (InvalidDomain ex) {
			throw new InvalidEmail("changed".equals(ex.reason()) ? "changed" : "domain");
		}
	}

	private static void refuse(boolean wrong, String reason) {
		if (wrong) {
			throw new InvalidEmail(reason);
		}
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof EmailAddress address && address.value().equals(value());
	}

	@Override
	public int hashCode() {
		return value().hashCode();
	}

	@Override
	public String toString() {
		return value();
	}

}
