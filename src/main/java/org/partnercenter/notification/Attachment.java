package org.partnercenter.notification;

/**
 * A file that goes with a mail; at most a few hundred kilobytes.
 *
 * @param name the file's name as the recipient sees it
 * @param contentType such as {@code application/pdf}
 */
public record Attachment(String name, String contentType, byte[] content) {

}
