package org.partnercenter.notification;

/**
 * A document that goes with a mail. The outbox keeps only which one it is; it is fetched
 * from its {@link DocumentSource} when the mail goes out, so that whoever writes the mail
 * does not wait for it.
 *
 * @param name the file's name as the recipient sees it
 * @param contentType such as {@code application/pdf}
 * @param source the kind of document, which one {@link DocumentSource} serves
 * @param document its id there
 */
public record Enclosure(String name, String contentType, String source, String document) {

}
