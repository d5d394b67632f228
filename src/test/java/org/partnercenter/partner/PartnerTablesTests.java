package org.partnercenter.partner;

import java.io.FileInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.testing.Proves;

import static org.assertj.core.api.Assertions.assertThat;

@Proves({ "D-17" })
class PartnerTablesTests {

	private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	/** One of each rule, and some that look like one. */
	@ParameterizedTest
	@CsvSource({ "gmail.com, true", "outlook.com, true", "proton.me, true", "comcast.net, true", "btinternet.com, true",
			"gmx.de, true", "orange.fr, true", "libero.it, true", "uol.com.br, true", "ziggo.nl, true", "mail.ru, true",
			"qq.com, true", "docomo.ne.jp, true", "naver.com, true", "bigpond.com, true", "mailinator.com, true",
			"gmail.example, false", "notgmail.com, false", "gmail.com.evil.example, false", "contoso.com, false",
			"'', false" })
	void knowsPublicMailProviders(String domain, boolean publicProvider) throws IOException {
		assertThat(fires("public-mail-providers", "domain", domain)).isEqualTo(publicProvider);
	}

	@ParameterizedTest
	@CsvSource({ "postmaster, true", "helpdesk, true", "support, true", "info, true", "sales, true", "noreply, true",
			"team, true", "ada, false", "support.ada, false", "informatics, false" })
	void knowsRoleAddresses(String mailbox, boolean roleAddress) throws IOException {
		assertThat(fires("role-addresses", "mailbox", mailbox)).isEqualTo(roleAddress);
	}

	/** A new rule needs a new line above. */
	@Test
	void everyRuleIsKnownHere() throws IOException {
		assertThat(((DmnDecisionTableImpl) table("public-mail-providers").getDecisionLogic()).getRules()).hasSize(15);
		assertThat(((DmnDecisionTableImpl) table("role-addresses").getDecisionLogic()).getRules()).hasSize(6);
	}

	/** Or else each enrollment would have all their texts parsed. */
	@ParameterizedTest
	@CsvSource({ "public-mail-providers, domain, gmail.com", "role-addresses, mailbox, postmaster" })
	void areReadAsLists(String table, String input, String listed) throws IOException {
		assertThat(ListedTexts.of(table(table), input))
			.hasValueSatisfying(texts -> assertThat(texts).contains(listed).doesNotContain("contoso.com", ", ", ""));
	}

	/** Patterns, functions, several inputs, rules for everything. */
	@Test
	void onlyListsAreReadAsLists() throws IOException {
		assertThat(ListedTexts.of(table("role-addresses"), "domain")).isEmpty();
		assertThat(ListedTexts.of(table("association-route"), "domain")).isEmpty();
		for (String condition : List.of("not(\"ada\")", "\"ada\", other", "ends with(?, \"ada\")", "")) {
			DmnDecision table = table("role-addresses");
			((DmnDecisionTableImpl) table.getDecisionLogic()).getRules()
				.get(1)
				.getConditions()
				.get(0)
				.setExpression(condition);
			assertThat(ListedTexts.of(table, "mailbox")).as(condition).isEmpty();
		}
	}

	/** By FEEL, and by the list as well. */
	private static boolean fires(String table, String input, String value) throws IOException {
		boolean fires = !ENGINE.evaluateDecisionTable(table(table), Map.of(input, value)).isEmpty();
		assertThat(ListedTexts.of(table(table), input).orElseThrow().contains(value)).isEqualTo(fires);
		return fires;
	}

	private static DmnDecision table(String name) throws IOException {
		try (FileInputStream file = new FileInputStream("processes/" + name + ".dmn")) {
			return ENGINE.parseDecision(name, file);
		}
	}

}
