package org.partnercenter.notification;

/**
 * Where the documents of one kind come from when a mail takes them along; asked in a
 * transaction, at each attempt.
 */
public interface DocumentSource {

	/** The kind, as {@link Enclosure#source()} names it. */
	String kind();

	/** At most a few hundred kilobytes; the same bytes for the same document. */
	byte[] content(String document);

}
