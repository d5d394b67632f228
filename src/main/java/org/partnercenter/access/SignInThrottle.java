package org.partnercenter.access;

import java.util.ArrayList;
import java.util.List;

import org.partnercenter.access.RecentAttempts.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Component;

/**
 * How many passwords are looked at: so many per account and per network address, and then
 * none for a while, not even the right one. It passes by itself. A browser in which the
 * account has signed in before is counted apart: guessing strangers do not keep its owner
 * out.
 */
@Component
class SignInThrottle {

	private static final Logger LOGGER = LoggerFactory.getLogger(SignInThrottle.class);

	private final RecentAttempts attempts;

	private final AccessSettings settings;

	SignInThrottle(RecentAttempts attempts, AccessSettings settings) {
		this.attempts = attempts;
		this.settings = settings;
	}

	/**
	 * Counts an attempt before its password is looked at.
	 * @param name as typed: names that nobody has are counted like others
	 * @param knownDevice the browser's token if it is known for this account, or null
	 * @return the places taken, to be given back when the password was right
	 * @throws LockedException when the limit is reached
	 */
	List<String> admit(String name, String knownDevice, String remoteAddress) {
		List<String> taken = new ArrayList<>();
		String account = knownDevice == null ? "name:" + name : "device:" + knownDevice + name;
		take(taken, "address:" + remoteAddress, this.settings.guessesPerAddress());
		take(taken, account, this.settings.guessesPerAccount());
		return taken;
	}

	void giveBack(List<String> taken) {
		taken.forEach(this.attempts::giveBack);
	}

	private void take(List<String> taken, String subject, int places) {
		String digest = Secrets.digest(subject);
		Answer answer = this.attempts.take(digest, places, this.settings.guessWindow());
		if (answer == Answer.ADMITTED) {
			taken.add(digest);
			return;
		}
		boolean first = answer == Answer.REFUSED_FIRST_TIME;
		if (first) {
			LOGGER.warn("Too many wrong passwords: {}", subject.replaceAll("[^\\x21-\\x7e]", "?"));
		}
		throw new TooManyGuesses(first && !subject.startsWith("address:"));
	}

	/** The limit is reached. */
	static final class TooManyGuesses extends LockedException {

		private final transient boolean newForAccount;

		private TooManyGuesses(boolean newForAccount) {
			super("Too many attempts");
			this.newForAccount = newForAccount;
		}

		/** Whether this is the first refusal of this account for a while. */
		boolean isNewForAccount() {
			return this.newForAccount;
		}

	}

}
