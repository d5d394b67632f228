package org.partnercenter.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRulesTests {

	private final PasswordRules rules = new PasswordRules();

	@ParameterizedTest
	@ValueSource(strings = { "password1234", "Password123!", "P@ssw0rdP@ssw0rd", "passwordpassword", "123456789012",
			"qwertyuiop123", "1qaz2wsx3edc", "abcdefghijkl", "zyxwvutsrqpo", "aaaaaaaaaaaaaa", "abababababab",
			"iloveyou2026!", "Welcome2026!!", "letmeinletmein", "PartnerCenter1!", "RegisteredMember2026",
			"!!!!!!!!!!!!", "Summer2026!Summer", "administrator1", "qwertz123456789", "Willkommen2026", "changeme12345",
			"dragon123456", "monkeymonkey12", "football2025!!", "            ", "changemechangeme", "asdfghjkl;123" })
	void aPasswordOfCommonPartsIsRefused(String password) {
		assertThat(this.rules.fault(password)).as(password).hasValue("access.password.common");
	}

	@ParameterizedTest
	@ValueSource(strings = { "seven quiet herons", "correct horse battery staple", "Zug nach Wuppertal um neun",
			"kx7-Rw2pQz9v", "一二三四五六七八九十百千", "password of the red heron in Zwolle", "tr0ub4dor&3xyzw",
			"ipg76kkx7tiyxbvstc8n" })
	void aPasswordWithWordsOfItsOwnIsTakenWhateverItsCharacters(String password) {
		assertThat(this.rules.fault(password)).as(password).isEmpty();
	}

	@Test
	void aWordOfTheListsIsTooCommonWithAYearOrManyTimes() throws IOException {
		List<String> words = new ArrayList<>();
		for (String list : List.of("common-passwords", "frequent-words")) {
			Files.lines(Path.of("src/main/resources/access/" + list + ".txt"))
				.filter(line -> !line.startsWith("#"))
				.forEach(line -> words.addAll(List.of(line.split(" "))));
		}

		assertThat(words).hasSizeGreaterThan(6_000).doesNotHaveDuplicates();
		for (int i = 0; i < words.size(); i += 29) {
			assertThat(List.of(words.get(i) + "2026!".repeat(3), (words.get(i) + " ").repeat(6)))
				.allMatch(this::isTooCommon);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Charlotte1987!", "manchester-united", "schmetterling7", "juventus-milano",
			"SevillaBetis99", "schatzilein<3<3", "ElizabethTaylor1", "cristiano.ronaldo7" })
	void twoNamesMakeNoPassword(String password) {
		assertThat(this.rules.fault(password)).as(password).hasValue("access.password.common");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Charlotte juggles in Rotterdam", "elephant marmalade tractor", "vier Zebras im Tandem",
			"Juliet paints Marseille" })
	void aPhraseMayHaveNamesInIt(String password) {
		assertThat(this.rules.fault(password)).as(password).isEmpty();
	}

	private boolean isTooCommon(String password) {
		return this.rules.fault(password).equals(Optional.of("access.password.common"));
	}

	@Test
	void whatOthersKnowOfThePersonDoesNotCount() {
		assertThat(this.rules.fault("lovelace-byron1815", "Ada", "Lovelace", "byron@analytical.example")).isPresent();
		assertThat(this.rules.fault("lovelace-byron1815")).isEmpty();
	}

	@Test
	void lengthIsFrom12To128Characters() {
		assertThat(this.rules.fault("kx7-Rw2pQz9")).hasValue("access.password.tooShort");
		assertThat(this.rules.fault("heron ".repeat(22))).hasValue("access.password.tooLong");
		assertThat(this.rules.fault("seven quiet herons ".repeat(6))).isEmpty();
	}

}
