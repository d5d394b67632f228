package org.partnercenter.notification;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A mail to be written: its texts are {@code mail.<template>.subject}, {@code .body}
 * (paragraphs separated by an empty line) and, with a link, {@code .action}. Immutable;
 * each method returns a changed copy.
 *
 * @param event what the mail is about, unique in the product: {@code association:4711}.
 * The same event, template and recipient never give a second mail
 * @param address one plain address, {@code ada@acme.example}
 * @param language of the recipient, who chose it himself (D-26)
 * @param arguments plain values for the placeholders {@code {0}}...; dates and instants
 * are written in the recipient's way
 * @param link absolute, see {@link PortalAddress}; may be {@code null}
 * @param organization whose affairs it tells of; {@code null} if it is about no
 * organization
 */
public record Mail(String template, String event, String address, Locale language, List<Object> arguments, String link,
		List<Enclosure> enclosures, UUID organization) {

	public static Mail of(String template, String event) {
		return new Mail(template, event, null, null, List.of(), null, List.of(), null);
	}

	public Mail to(String address, Locale language) {
		return new Mail(this.template, this.event, address, language, this.arguments, this.link, this.enclosures,
				this.organization);
	}

	/** Whose affairs it tells of: auditors find it there. */
	public Mail forOrganization(UUID organization) {
		return new Mail(this.template, this.event, this.address, this.language, this.arguments, this.link,
				this.enclosures, organization);
	}

	public Mail with(Object... arguments) {
		List<Object> values = Collections.unmodifiableList(Arrays.asList(arguments.clone()));
		return new Mail(this.template, this.event, this.address, this.language, values, this.link, this.enclosures,
				this.organization);
	}

	public Mail link(String absoluteUrl) {
		return new Mail(this.template, this.event, this.address, this.language, this.arguments, absoluteUrl,
				this.enclosures, this.organization);
	}

	public Mail enclose(Enclosure enclosure) {
		List<Enclosure> more = Stream.concat(this.enclosures.stream(), Stream.of(enclosure)).toList();
		return new Mail(this.template, this.event, this.address, this.language, this.arguments, this.link, more,
				this.organization);
	}

}
