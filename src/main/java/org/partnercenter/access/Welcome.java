package org.partnercenter.access;

import java.io.PrintStream;
import java.util.Optional;

import org.partnercenter.access.FirstStaff.Member;
import org.partnercenter.notification.LocalMailbox;
import org.partnercenter.notification.PortalAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says on the console where everything is. The one-time passwords of a first start are
 * shown here and nowhere else; they do not go through the log.
 */
@Component
class Welcome {

	private final FirstStart firstStart;

	private final PortalAddress portal;

	private final boolean hasInbox;

	private final PrintStream console = System.out;

	Welcome(FirstStart firstStart, PortalAddress portal, ObjectProvider<LocalMailbox> inbox) {
		this.firstStart = firstStart;
		this.portal = portal;
		this.hasInbox = inbox.getIfAvailable() != null;
	}

	/** After everything else that a start does. */
	@EventListener(ApplicationReadyEvent.class)
	void print() {
		this.console.println(text(this.firstStart.takeCreated()));
	}

	String text(Optional<FirstStaff> created) {
		StringBuilder text = new StringBuilder("\n  The Partner Membership Center is ready.\n\n");
		line(text, "Portal", this.portal.link("/"));
		line(text, "Tasklist", this.portal.link("/camunda/app/tasklist/"));
		line(text, "Cockpit", this.portal.link("/camunda/app/cockpit/"));
		if (this.hasInbox) {
			line(text, "All mails", this.portal.link("/dev/inbox"));
		}
		if (created.isEmpty()) {
			return text.append("\n  Staff sign in as staff-admin, staff-service-center, ... (passwords as before)\n")
				.toString();
		}
		text.append("\n  Accounts of staff, with passwords for one sign-in (shown only now):\n\n");
		for (Member member : created.get().members()) {
			line(text, member.name(), member.oneTimePassword());
		}
		return text.toString();
	}

	private static void line(StringBuilder text, String label, String value) {
		text.append("  ").append("%-22s".formatted(label)).append(value).append('\n');
	}

}
