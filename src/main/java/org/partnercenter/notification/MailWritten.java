package org.partnercenter.notification;

/** A mail stands in the outbox; whoever delivers may hurry once this is committed. */
record MailWritten() {

}
