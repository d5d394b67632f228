package org.partnercenter.stories;

import org.partnercenter.testing.Browser;
import org.partnercenter.testing.People;

/** Somebody of the staff, signed in. */
record Clerk(String account, Browser browser) {

	static Clerk of(People people, int port, String group) {
		String account = people.staff(group);
		Browser browser = new Browser(port);
		browser.signIn(account, People.PASSWORD);
		return new Clerk(account, browser);
	}

}
