package org.partnercenter.partner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.partner.GeneratedPartners.Partner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The searches at 640,000 organizations against a look-up by primary key, and one wrong
 * letter against PostgreSQL's trigrams, all in the same run.
 */
@Tag("benchmark")
class SearchBenchmark {

	private static final int ORGANIZATIONS = Integer.getInteger("organizations", 640_000);

	private static final int SAMPLES = 3000;

	private final Random random = new Random(7);

	private final Map<String, long[]> measured = new LinkedHashMap<>();

	private List<Partner> partners;

	private JdbcClient client;

	private OrganizationSearch search;

	@Test
	void searches() throws Exception {
		try (EmbeddedPostgres server = EmbeddedPostgres.start(); HikariDataSource pool = new HikariDataSource()) {
			pool.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
			pool.setMaximumPoolSize(1);
			fill(pool);
			this.client = JdbcClient.create(pool);
			FoundRows rows = new FoundRows(this.client);
			this.search = new OrganizationSearch(new NameBeginnings(this.client),
					new NamesAlike(new NameCandidates(this.client), rows), rows, this.client);
			measure("look-up by primary key", SAMPLES, this::byKey);
			measure("name, exact", SAMPLES, partner -> assertFound(partner, partner.name()));
			measure("name, beginning", SAMPLES, partner -> byName(partner, beginning(partner)));
			measure("domain", SAMPLES,
					partner -> assertThat(this.search.byDomain("https://www." + partner.website())).hasSize(1));
			measure("Partner Program ID", SAMPLES,
					partner -> assertThat(this.search.byProgramId(partner.programId())).hasSize(1));
			measure("name, one wrong letter", SAMPLES, partner -> assertFound(partner, misspelt(partner.name())));
			measure("one common word", SAMPLES, partner -> byName(partner, "Solutions"));
			measure("two common words", SAMPLES, partner -> byName(partner, "Solutions Norcal"));
			measure("no such name", SAMPLES, partner -> byName(partner, "qqqqqqqq wwwwwwww"));
			measure("trigrams, one wrong letter", 200, partner -> byTrigrams(partner, misspelt(partner.name())));
		}
	}

	private void fill(HikariDataSource pool) throws Exception {
		GeneratedPartners generated = new GeneratedPartners();
		this.partners = IntStream.range(0, ORGANIZATIONS).mapToObj(generated::next).toList();
		try (Connection connection = pool.getConnection()) {
			for (String migration : List.of("V030__partner_organization", "V031__partner_domain_claim")) {
				ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/" + migration + ".sql"));
			}
			generated.store(this.partners, connection);
			connection.createStatement().execute("create extension pg_trgm");
			connection.createStatement()
				.execute("create index trigrams on organization using gin (lower(legal_name) gin_trgm_ops)");
			connection.createStatement().execute("vacuum analyze");
		}
	}

	private void byKey(Partner partner) {
		this.client.sql("select id, legal_name, country from organization where id = :id")
			.param("id", partner.id())
			.query((row, number) -> row.getString(2))
			.single();
	}

	private List<Found> byName(Partner partner, String name) {
		return this.search.byName(new NameSearch(name, null, partner.country(), null, null));
	}

	/** One of that name is among the results, unless too many are as near to it. */
	private void assertFound(Partner partner, String typed) {
		FoldedName sought = FoldedName.of(partner.name());
		List<Found> found = byName(partner, typed);
		assertThat(found.size() == 25
				|| found.stream().anyMatch(each -> FoldedName.of(each.name()).core().equals(sought.core())))
			.as(typed)
			.isTrue();
	}

	private void byTrigrams(Partner partner, String name) {
		this.client
			.sql("select id, legal_name from organization where lower(legal_name) % lower(:name) "
					+ "and country = :country order by similarity(lower(legal_name), lower(:name)) desc limit 25")
			.param("name", name)
			.param("country", partner.country())
			.query((row, number) -> row.getString(2))
			.list();
	}

	private String beginning(Partner partner) {
		return partner.name().substring(0, Math.min(partner.name().length(), 6 + this.random.nextInt(4)));
	}

	/** In the first word of five letters or more, if there is one. */
	private String misspelt(String name) {
		int at = 1 + this.random.nextInt(4);
		return Arrays.stream(name.split("\\W+"))
			.filter(word -> word.length() >= OneLetter.SHORTEST)
			.findFirst()
			.map(word -> name.replaceFirst(word, word.substring(0, at) + "q" + word.substring(at + 1)))
			.orElse(name);
	}

	private void measure(String what, int samples, Consumer<Partner> call) throws IOException {
		List<Partner> chosen = new ArrayList<>();
		this.random.ints(samples + samples / 5, 0, this.partners.size()).forEach(i -> chosen.add(this.partners.get(i)));
		chosen.stream().skip(samples).forEach(call);
		long[] nanos = new long[samples];
		for (int i = 0; i < samples; i++) {
			long start = System.nanoTime();
			call.accept(chosen.get(i));
			nanos[i] = System.nanoTime() - start;
		}
		Arrays.sort(nanos);
		this.measured.put(what, nanos);
		report();
	}

	/** After each measurement, so that none is lost. */
	private void report() throws IOException {
		long[] key = this.measured.values().iterator().next();
		StringBuilder table = new StringBuilder(
				"| Search | p50 ms | p99 ms | p50 to key | p99 to key |\n|---|--:|--:|--:|--:|\n");
		this.measured.forEach((what, nanos) -> table.append("| %s | %.2f | %.2f | %.1f | %.1f |\n".formatted(what,
				p(nanos, 50) / 1e6, p(nanos, 99) / 1e6, p(nanos, 50) / p(key, 50), p(nanos, 99) / p(key, 99))));
		Files.createDirectories(Path.of("target"));
		Files.writeString(Path.of("target/benchmark-searches.md"), table);
	}

	private static double p(long[] nanos, int percent) {
		return nanos[nanos.length * percent / 100];
	}

}
