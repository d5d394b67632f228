package org.partnercenter.partner;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A list of known organizations as a {@link CsvFile}. */
final class ImportFile {

	static final int MOST_LINES = CsvFile.MOST_LINES;

	private static final Set<String> NEEDED = Set.of("legal_name", "country");

	private static final Set<String> COLUMNS = Set.of("external_id", "legal_name", "doing_business_as", "country",
			"state", "city", "street", "postal_code", "phone", "website", "domains");

	/** A line of the file, the first one being 1. */
	record Line(long number, ImportedOrganization told) {

	}

	private ImportFile() {
	}

	/**
	 * The lines as they are; what they say is not looked at.
	 * @throws ImportRefused if the file as a whole cannot be read
	 */
	static List<Line> read(byte[] content) {
		return CsvFile.read(content, NEEDED, COLUMNS)
			.stream()
			.map(line -> new Line(line.number(), organization(line)))
			.toList();
	}

	private static ImportedOrganization organization(CsvFile.Line line) {
		OrganizationDetails details = new OrganizationDetails(line.value("doing_business_as"), line.value("state"),
				line.value("city"), line.value("street"), line.value("postal_code"), line.value("phone"),
				line.value("website"));
		String domains = line.value("domains");
		String country = line.value("country");
		return new ImportedOrganization(line.value("external_id"), line.value("legal_name"),
				(country != null) ? country.toUpperCase(Locale.ROOT) : null, details,
				(domains != null) ? Arrays.asList(domains.split("[\\s|]+")) : List.of());
	}

}
