package org.partnercenter.access;

import java.util.Optional;

/**
 * Something a signed-in person must do before he reaches the pages he asks for, such as
 * finding his organization at the first visit. Asked for pages of signed-in
 * persons only, not for public pages, and not for sign-out.
 */
public interface Detour {

	/**
	 * Where the person goes instead.
	 * @param path the page asked for
	 * @return a path of the portal; empty: let him through
	 */
	Optional<String> insteadOf(Account person, String path);

}
