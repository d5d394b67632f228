package org.partnercenter.partner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/** Looks at every line of a list before any of it is imported. */
@Component
class ImportCheck {

	/**
	 * What is wrong with a line.
	 *
	 * @param field the column; {@code null} if it is the line as a whole
	 * @param key of the sentence
	 */
	record Wrong(long line, String field, String key, Object argument) {

	}

	private final PartnerTables tables;

	ImportCheck(PartnerTables tables) {
		this.tables = tables;
	}

	/** Everything that is wrong, in the order of the lines. */
	List<Wrong> check(List<ImportFile.Line> lines) {
		List<Wrong> wrong = new ArrayList<>();
		Map<String, Long> seen = new HashMap<>();
		Map<String, String> domains = new HashMap<>();
		for (ImportFile.Line line : lines) {
			ImportedOrganization told = line.told();
			FieldRules.check(told).forEach((field, key) -> wrong.add(new Wrong(line.number(), field, key, null)));
			for (String domain : told.domains()) {
				String problem = domains.computeIfAbsent(domain, this::problem);
				if (!problem.isEmpty()) {
					wrong.add(new Wrong(line.number(), "domains", problem, domain));
				}
			}
			Long before = seen.putIfAbsent(told.identity(), line.number());
			if (before != null) {
				wrong.add(new Wrong(line.number(), null, "partner.import.twice", before));
			}
		}
		return wrong;
	}

	/** The key of the sentence, or nothing. */
	private String problem(String domain) {
		try {
			String host = HostName.ascii(domain);
			return this.tables.isPublicProvider(host) ? new InvalidDomain("publicProvider").key() : "";
		}
		catch (InvalidDomain ex) {
			return ex.key();
		}
	}

}
