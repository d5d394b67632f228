package org.partnercenter.backoffice;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.backoffice.Erasures.Filing;
import org.springframework.stereotype.Component;

/**
 * What hinders an erasure, as keys of texts. Members of staff are not erased here, nobody
 * files or confirms where the name is his own, and the second clerk is another person
 * than the first one, not only another account.
 */
@Component
class ErasureRules {

	static final Set<String> WAYS = Set.of("LETTER", "PHONE", "COUNTER");

	static final Set<String> RECOGNIZED = Set.of("DOCUMENT", "SIGNATURE", "CALL_BACK");

	private static final Pattern REFERENCE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ./_-]{2,39}");

	private final Accounts accounts;

	ErasureRules(Accounts accounts) {
		this.accounts = accounts;
	}

	/** By field of the form; empty: it may be filed. */
	Map<String, String> filing(Filing typed, Optional<Account> person, String clerk) {
		Map<String, String> errors = new LinkedHashMap<>();
		person.ifPresentOrElse(found -> {
			if (found.staff()) {
				errors.put("email", "backoffice.erasure.error.staff");
			}
			else if (isNamesake(found.id(), clerk)) {
				errors.put("email", "backoffice.erasure.error.own");
			}
		}, () -> errors.put("email", "backoffice.erasure.error.unknown"));
		if (!WAYS.contains(typed.way())) {
			errors.put("way", "backoffice.erasure.error.way");
		}
		if (!RECOGNIZED.contains(typed.recognized())) {
			errors.put("recognized", "backoffice.erasure.error.recognized");
		}
		if (!REFERENCE.matcher(typed.reference()).matches()
				|| person.filter(found -> tellsOf(found, typed.reference())).isPresent()) {
			errors.put("reference", "backoffice.erasure.error.reference");
		}
		return errors;
	}

	/**
	 * Empty: it may be done.
	 * @param from the first day on which it may
	 */
	Optional<String> confirming(ErasureRequest request, String typedAddress, String clerk, LocalDate from,
			LocalDate today) {
		if (clerk.equals(request.filedBy())) {
			return Optional.of("backoffice.erasure.error.same");
		}
		if (isNamesake(request.filedBy(), clerk)) {
			return Optional.of("backoffice.erasure.error.namesake");
		}
		if (isNamesake(request.account(), clerk)) {
			return Optional.of("backoffice.erasure.error.own");
		}
		if (today.isBefore(from)) {
			return Optional.of("backoffice.erasure.error.early");
		}
		return typedAddress.strip().toLowerCase(Locale.ROOT).equals(this.accounts.get(request.account()).email())
				? Optional.empty() : Optional.of("backoffice.erasure.error.confirm");
	}

	/** Staff may have a second account, too; a namesake asks a colleague. */
	private boolean isNamesake(String account, String clerk) {
		return name(account).equalsIgnoreCase(name(clerk));
	}

	private String name(String account) {
		return this.accounts.get(account).name().strip().replaceAll("\\s+", " ");
	}

	/** The reference stays when the person is gone. */
	private static boolean tellsOf(Account person, String reference) {
		String lower = reference.toLowerCase(Locale.ROOT);
		return Stream.of(person.firstName(), person.lastName())
			.map(name -> name.toLowerCase(Locale.ROOT))
			.anyMatch(name -> name.length() > 2 && lower.contains(name));
	}

}
