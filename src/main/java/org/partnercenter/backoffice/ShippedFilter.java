package org.partnercenter.backoffice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.task.TaskQuery;

/**
 * A filter of Tasklist that comes with the product.
 *
 * @param name stable: by it the filter is found again
 * @param colour of the bar beside it, {@code #rrggbb}
 * @param query as the engine stores it, for the digest
 * @param readers groups of staff; empty: everybody who may use Tasklist
 */
record ShippedFilter(String name, String description, String colour, TaskQuery query, String queryText,
		Set<String> readers, int place) {

	/** The display copies that every filter shows, and their headings. */
	static final Map<String, String> COLUMNS = columns();

	/** Whoever may use Tasklist; what he sees in the filter, the engine decides. */
	boolean isForAll() {
		return this.readers.isEmpty();
	}

	Map<String, Object> properties() {
		List<Map<String, String>> variables = new ArrayList<>();
		COLUMNS.forEach((name, label) -> variables.add(Map.of("name", name, "label", label)));
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("color", this.colour);
		properties.put("description", this.description);
		properties.put("priority", this.place);
		properties.put("refresh", true);
		properties.put("showUndefinedVariable", false);
		properties.put("variables", variables);
		return properties;
	}

	/** Changes with everything that Tasklist shows of it. */
	String digest() {
		String all = String.join("\n", this.name, this.description, this.colour, this.queryText, COLUMNS.toString(),
				this.readers.stream().sorted().toList().toString(), Integer.toString(this.place));
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Map<String, String> columns() {
		Map<String, String> columns = new LinkedHashMap<>();
		columns.put("showOrganization", "Organization");
		columns.put("showCountry", "Country");
		columns.put("showLevel", "Level");
		columns.put("showWaitingSince", "Waiting since");
		columns.put("showDeputyFor", "Deputy for");
		return columns;
	}

}
