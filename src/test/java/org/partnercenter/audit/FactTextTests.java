package org.partnercenter.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever main code records, auditors read in words. */
class FactTextTests {

	/** A fact, and the helpers of modules that make or record one. */
	private static final Pattern ACTIONS = Pattern
		.compile("\\b(?:Fact\\.of|BillingFacts\\.of|fact|person|record|certification|change|changed)\\(\\s*"
				+ "(?:\\w+ \\? )?\"([a-z]+[a-zA-Z.-]*[a-zA-Z])\"(?:\\s*: \"([a-zA-Z.-]+)\")?");

	/** Names of facts that go through a variable, and endings that are put together. */
	private static final List<String> PUT_TOGETHER = List.of("access.password-changed", "access.password-reset",
			"association.expired", "association.withdrawn", "association.cancelled", "billing.transfer-confirmed",
			"billing.transfer-sent-back", "billing.invoice-issued", "billing.credit-note-issued",
			"evidence.reference-accepted", "evidence.reference-declined");

	private static final Pattern NAME = Pattern.compile("[a-z]+\\.[a-zA-Z-]+");

	@Test
	void everyActionThatIsRecordedHasAText() throws IOException {
		Properties texts = new Properties();
		texts.load(Files.newBufferedReader(Path.of("src/main/resources/messages/audit.properties")));

		Set<String> recorded = recorded();
		assertThat(recorded).hasSizeGreaterThan(90).contains("role.given", "billing.order-placed", "task.completed");
		assertThat(recorded).filteredOn(action -> !texts.containsKey("audit.fact." + action)).isEmpty();
	}

	private static Set<String> recorded() throws IOException {
		Set<String> found = new TreeSet<>(PUT_TOGETHER);
		for (Path file : Files.walk(Path.of("src/main/java"))
			.filter(path -> path.toString().endsWith(".java"))
			.toList()) {
			String code = Files.readString(file);
			if (!code.contains("Fact") && !code.contains("trail")) {
				continue;
			}
			String prefix = file.toString().contains("/billing/") ? "billing." : "";
			Matcher actions = ACTIONS.matcher(code);
			while (actions.find()) {
				add(actions.group(1), prefix, found);
				add(actions.group(2), prefix, found);
			}
		}
		return found;
	}

	private static void add(String action, String prefix, Set<String> found) {
		String whole = (action == null || action.contains(".")) ? action : prefix + action;
		if (whole != null && NAME.matcher(whole).matches() && !whole.endsWith("-")) {
			found.add(whole);
		}
	}

}
