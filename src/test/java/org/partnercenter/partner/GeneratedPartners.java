package org.partnercenter.partner;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Invented organizations, as many as are wanted and always the same ones: a few words in
 * many names, many words in a few, as in real life.
 */
class GeneratedPartners {

	static final List<String> COUNTRIES = List.of("US", "US", "US", "US", "DE", "GB", "FR", "CA", "IT", "ES");

	private static final List<String> COMMON = List.of("Solutions", "Systems", "Group", "Services", "Technologies",
			"Consulting", "Software", "Data", "Digital", "Networks", "Partners", "Trading", "Industries", "Media");

	private static final List<String> FORMS = List.of("", ", Inc.", " GmbH", " Ltd", " LLC", " S.A.");

	private static final List<String> SYLLABLES = List.of("al", "ber", "co", "dan", "el", "fri", "gar", "hol", "in",
			"jas", "kel", "lum", "mor", "nor", "ost", "pra", "quin", "ros", "sil", "tor", "ul", "ven", "wick", "xan",
			"yor", "zel", "ash", "bri", "cal", "dor");

	private static final int BATCH = 20_000;

	record Partner(UUID id, String programId, String name, String country, String website) {

	}

	private final Random random = new Random(640_000);

	private final Set<String> words = new HashSet<>();

	Partner next(int number) {
		String name = word() + " " + ((this.random.nextInt(3) == 0) ? word() + " " : "")
				+ COMMON.get(this.random.nextInt(COMMON.size())) + FORMS.get(this.random.nextInt(FORMS.size()));
		String digits = String.valueOf(1_000_000 + number);
		return new Partner(new UUID(this.random.nextLong(), this.random.nextLong()), digits + ProgramIds.check(digits),
				name, COUNTRIES.get(this.random.nextInt(COUNTRIES.size())),
				name.split(" ")[0].toLowerCase(java.util.Locale.ROOT) + number + ".example");
	}

	/** Fills the tables of the migration as {@link NameIndex} would. */
	void store(List<Partner> partners, Connection connection) throws SQLException, IOException {
		CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
		for (int from = 0; from < partners.size(); from += BATCH) {
			List<Partner> batch = partners.subList(from, Math.min(from + BATCH, partners.size()));
			StringBuilder organizations = new StringBuilder();
			StringBuilder names = new StringBuilder();
			StringBuilder postings = new StringBuilder();
			StringBuilder keys = new StringBuilder();
			for (Partner partner : batch) {
				FoldedName name = FoldedName.of(partner.name());
				organizations.append("%s\t%s\t%s\t%s\t%s\tENROLLED\t0\n".formatted(partner.id(), partner.programId(),
						partner.name(), partner.country(), partner.website()));
				names.append("%s\tLEGAL\t%s\t\\\\x%s\n".formatted(partner.id(), partner.country(),
						HexFormat.of().formatHex(name.sortKey())));
				name.words()
					.stream()
					.map(FoldedName::hash)
					.distinct()
					.forEach(word -> postings.append("%d\t%s\t%s\n".formatted(word, partner.country(), partner.id())));
				name.words().forEach(word -> learn(word, keys));
			}
			copy.copyIn("copy organization (id, partner_program_id, legal_name, country, website_domain, standing, "
					+ "version) from stdin", new StringReader(organizations.toString()));
			copy.copyIn("copy organization_name (organization, kind, country, core) from stdin",
					new StringReader(names.toString()));
			copy.copyIn("copy organization_word (word, country, organization) from stdin",
					new StringReader(postings.toString()));
			copy.copyIn("copy word_key (word_key, word) from stdin", new StringReader(keys.toString()));
		}
	}

	private void learn(String word, StringBuilder keys) {
		if (word.length() >= OneLetter.SHORTEST && this.words.add(word)) {
			OneLetter.neighbourhood(word)
				.forEach(form -> keys.append(FoldedName.hash(form)).append('\t').append(word).append('\n'));
		}
	}

	/** Half of all names share a few hundred words. */
	private String word() {
		boolean frequent = this.random.nextBoolean();
		int syllables = frequent ? 2 : 3 + this.random.nextInt(2);
		StringBuilder word = new StringBuilder();
		for (int i = 0; i < syllables; i++) {
			word.append(SYLLABLES.get(this.random.nextInt(SYLLABLES.size())));
		}
		return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
	}

}
