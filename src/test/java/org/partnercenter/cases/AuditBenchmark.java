package org.partnercenter.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntConsumer;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.diagram.Models;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.People;
import org.partnercenter.testing.PostgresTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What auditors ask for, with the history of 10,000 cases and then of 1,000,000, in one
 * run on one PostgreSQL: the services alone, and whole pages for the organization's time
 * line.
 */
@Tag("benchmark")
@PostgresTest
class AuditBenchmark {

	private static final int FEW = Integer.getInteger("few", 10_000);

	private static final int MANY = Integer.getInteger("many", 1_000_000);

	private static final int SAMPLES = Integer.getInteger("samples", 400);

	private static final CaseFilter ALL = new CaseFilter(null, null, null, null, false, null, null, null, null);

	private final Random random = new Random(7);

	private final Map<String, double[]> measured = new LinkedHashMap<>();

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	CaseList list;

	@Autowired
	CaseFiles files;

	@Autowired
	CaseFigureRows figures;

	@Autowired
	Models models;

	@Autowired
	People people;

	private Browser auditor;

	@Test
	void asksForCasesAmongFewAndAmongMany() throws IOException {
		this.auditor = this.people.signedInStaff(this.port, StaffGroups.AUDITORS);
		ManyCases cases = new ManyCases(this.jdbc,
				this.models.newest("association-decision").orElseThrow().definitionId());
		cases.fill(1, FEW);
		measure(FEW, 0);
		long begin = System.nanoTime();
		cases.fillQuickly(FEW + 1, MANY);
		System.out.printf("filled in %.0f s%n", (System.nanoTime() - begin) / 1e9);
		measure(MANY, 1);
		report();
	}

	private void measure(int cases, int column) {
		String process = "association-decision";
		List<String> organizations = this.jdbc.queryForList("select partner_program_id from organization "
				+ "where legal_name like 'Benchmark%' and legal_name <> 'Benchmark 0' order by random() limit ?",
				String.class, SAMPLES);
		time("case list, newest", column, n -> page(ALL, null));
		time("case list, from any place on", column, n -> page(ALL, place()));
		time("of a process", column, n -> page(filter(process, null, null, null), place()));
		time("that run", column, n -> page(filter(null, CaseState.RUNNING, null, null), place()));
		time("that wait for people", column, n -> page(filter(null, CaseState.WAITING, null, null), null));
		time("that wait longer than five days", column, n -> page(filter(process, null, 5, null), null));
		time("that were broken off (none)", column, n -> page(filter(null, CaseState.BROKEN_OFF, null, null), null));
		time("of an organization", column,
				n -> assertThat(page(filter(null, null, null, organizations.get(n)), null).cases()).isNotEmpty());
		time("case page", column, n -> assertThat(this.files.of(instance(any(cases))).steps()).isNotEmpty());
		time("time line of an organization, whole page", column, SAMPLES / 4,
				n -> assertThat(this.auditor.get("/audit/organizations/" + uuid("org" + any(cases) / 10)).statusCode())
					.isEqualTo(200));
		time("case page, whole page", column, SAMPLES / 4,
				n -> assertThat(this.auditor.get("/cases/" + instance(any(cases))).statusCode()).isEqualTo(200));
		Slice month = Slice.recent(LocalDate.now(ZoneOffset.UTC));
		time("figures of all processes*", column, 10, n -> this.figures.processes());
		time("figures of the steps of a month*", column, 10, n -> this.figures.steps(process, null, month));
	}

	private CaseList.Page page(CaseFilter filter, CaseKey after) {
		return this.list.page(this.list.conditions(filter), after);
	}

	private static CaseFilter filter(String process, CaseState state, Integer longer, String sought) {
		return new CaseFilter(process, null, state, null, false, longer, sought, null, null);
	}

	/** Where some case could stand in the list. */
	private CaseKey place() {
		return new CaseKey(Instant.now().minusSeconds(this.random.nextInt(34_000_000)), "8");
	}

	private int any(int cases) {
		return 1 + this.random.nextInt(cases - 10);
	}

	private static String instance(int number) {
		return uuid("case" + number).toString();
	}

	/** As PostgreSQL reads a digest as an id. */
	private static UUID uuid(String text) {
		String digest = org.springframework.util.DigestUtils.md5DigestAsHex(text.getBytes());
		return UUID.fromString(digest.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
	}

	private void time(String what, int column, IntConsumer call) {
		time(what, column, SAMPLES, call);
	}

	private void time(String what, int column, int samples, IntConsumer call) {
		for (int i = 0; i < samples / 4; i++) {
			call.accept(i);
		}
		long[] nanos = new long[samples];
		for (int i = 0; i < samples; i++) {
			long start = System.nanoTime();
			call.accept(i);
			nanos[i] = System.nanoTime() - start;
		}
		Arrays.sort(nanos);
		double[] figures = this.measured.computeIfAbsent(what, key -> new double[4]);
		figures[column * 2] = nanos[samples / 2] / 1e6;
		figures[column * 2 + 1] = nanos[samples * 95 / 100] / 1e6;
		System.out.printf("%s: p50 %.2f ms, p95 %.2f ms%n", what, figures[column * 2], figures[column * 2 + 1]);
	}

	private void report() throws IOException {
		StringBuilder table = new StringBuilder(
				"| | p50 ms at %,d | p95 | p50 ms at %,d | p95 | p95 to p95 |%n|---|--:|--:|--:|--:|--:|%n"
					.formatted(FEW, MANY));
		this.measured.forEach((what, ms) -> table.append("| %s | %.2f | %.2f | %.2f | %.2f | %.2f |%n".formatted(what,
				ms[0], ms[1], ms[2], ms[3], ms[3] / ms[1])));
		Files.createDirectories(Path.of("target"));
		Files.writeString(Path.of("target/benchmark-audit.md"), table);
		System.out.println(table);
	}

}
