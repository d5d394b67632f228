package org.partnercenter.partner;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;

import org.partnercenter.database.InsertIfAbsent;
import org.springframework.stereotype.Component;

/**
 * Partner Program IDs: seven random digits, so that nobody counts partners by
 * them, and a check digit that tells every wrong digit and every swap of neighbours.
 */
@Component
class ProgramIds {

	private static final int LENGTH = 8;

	/** The quasigroup of Damm. */
	private static final String[] DAMM = { "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
			"3674209581", "5869720134", "8945362017", "9438617205", "2581436790" };

	private final SecureRandom random = new SecureRandom();

	private final InsertIfAbsent taken;

	ProgramIds(InsertIfAbsent taken) {
		this.taken = taken;
	}

	/** An ID that no other organization has or ever had. */
	String draw() {
		String id = random();
		while (!this.taken.insert("program_id", Map.of("program_id", id), "program_id")) {
			id = random();
		}
		return id;
	}

	/** What was typed, without blanks and hyphens, if it can be an ID at all. */
	static Optional<String> normalize(String typed) {
		String id = (typed != null) ? typed.replaceAll("[\\s-]", "") : "";
		return (id.length() == LENGTH && id.matches("[0-9]+") && check(id) == 0) ? Optional.of(id) : Optional.empty();
	}

	private String random() {
		String digits = String.valueOf(1_000_000 + this.random.nextInt(9_000_000));
		return digits + check(digits);
	}

	/** Zero for digits that end in their own check digit. */
	static int check(String digits) {
		int interim = 0;
		for (char digit : digits.toCharArray()) {
			interim = DAMM[interim].charAt(digit - '0') - '0';
		}
		return interim;
	}

}
