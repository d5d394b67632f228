package org.partnercenter.rulechange;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.partnercenter.evidence.Evidence;
import org.partnercenter.qualification.GeneratedEvidence;
import org.partnercenter.testing.PostgresTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A changed requirement rehearsed against all of 640,000 organizations, against only
 * reading their evidence in the same stream.
 */
@Tag("benchmark")
@PostgresTest
class RehearsalBenchmark {

	private static final int ORGANIZATIONS = Integer.getInteger("organizations", 640_000);

	@Autowired
	RuleDrafts drafts;

	@Autowired
	DraftCheck check;

	@Autowired
	RuleTables tables;

	@Autowired
	Rehearsing rehearsing;

	@Autowired
	RehearsalRows rehearsals;

	@Autowired
	Evidence evidence;

	@Autowired
	DataSource database;

	@Test
	void rehearsesAChangeAgainstAllOrganizations() throws Exception {
		try (Connection connection = this.database.getConnection()) {
			new GeneratedEvidence(LocalDate.now()).store(ORGANIZATIONS, connection);
			connection.createStatement().execute("vacuum analyze");
		}
		this.evidence.each(file -> {
		});
		double reading = seconds(() -> this.evidence.each(file -> {
		}));
		Rehearsal asked = asked();
		long before = usedAfterCollection();
		heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
		double all = seconds(() -> this.rehearsing.run(asked.id()));
		long peak = heapPools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
		Rehearsal done = this.rehearsals.find(asked.id()).orElseThrow();
		assertThat(done.state()).as(done.problem()).isEqualTo(RehearsalState.DONE);
		assertThat(done.figures().judged()).isGreaterThanOrEqualTo(ORGANIZATIONS);
		assertThat(done.figures().risen()).isPositive();
		report(done.figures(), reading, all, before, usedAfterCollection(), peak);
	}

	/** Certified for one point: most of those who show anything at all rise. */
	private Rehearsal asked() {
		LocalDate day = LocalDate.now().plusDays(30);
		RuleTable table = this.tables.newest("program-levels").orElseThrow();
		UUID draft = Changing.draft(this.drafts, "program-levels", day,
				Changing.cell(table, "rule_certifiedPoints", "atLeast", "1"), "staff-owner");
		Rehearsal asked = new Rehearsal(UUID.randomUUID(), draft, 1, this.check.file(this.drafts.get(draft)), day,
				RehearsalState.RUNNING, "staff-owner", Instant.now(), null, ORGANIZATIONS, false, null, Figures.NONE);
		this.rehearsals.insert(asked);
		return asked;
	}

	private static void report(Figures figures, double reading, double all, long before, long after, long peak)
			throws IOException {
		String table = """
				| | |
				|---|--:|
				| organizations judged twice | %,d |
				| of them different, and kept with their reasons | %,d |
				| only reading and putting evidence files together, seconds | %.1f |
				| the whole rehearsal, seconds | %.1f |
				| organizations rehearsed a second | %,.0f |
				| rehearsal to only reading | %.2f |
				| heap in use after collection, before and after, MB | %d and %d |
				| peak of the heap while rehearsing, MB, of %d | %d |
				""".formatted(figures.judged(), figures.judged() - figures.unchanged(), reading, all,
				figures.judged() / all, all / reading, before >> 20, after >> 20,
				Runtime.getRuntime().maxMemory() >> 20, peak >> 20);
		Files.createDirectories(Path.of("target"));
		Files.writeString(Path.of("target/benchmark-rehearsal.md"), table);
	}

	private static double seconds(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e9;
	}

	private static long usedAfterCollection() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	private static Stream<MemoryPoolMXBean> heapPools() {
		return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
	}

}
