package org.partnercenter.qualification;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.evidence.Evidence;
import org.partnercenter.evidence.EvidenceRows;
import org.partnercenter.testing.PostgresTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All of 640,000 organizations judged in one stream, against only reading the same rows
 * with the same statements, in turns.
 */
@Tag("benchmark")
@PostgresTest
class QualificationBenchmark {

	private static final int ORGANIZATIONS = Integer.getInteger("organizations", 640_000);

	private static final int ROUNDS = 5;

	@Autowired
	Evidence evidence;

	@Autowired
	Deadlines deadlines;

	@Autowired
	DataSource database;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	TransactionTemplate transaction;

	private final Map<String, Integer> levels = new TreeMap<>();

	private int judged;

	@Test
	void judgesAllOrganizationsInOneStream() throws Exception {
		LocalDate today = LocalDate.now();
		long pieces;
		try (Connection connection = this.database.getConnection()) {
			pieces = new GeneratedEvidence(today).store(ORGANIZATIONS, connection);
			connection.createStatement().execute("vacuum analyze");
		}
		List<Double> reading = new ArrayList<>();
		List<Double> files = new ArrayList<>();
		List<Double> judging = new ArrayList<>();
		long before = usedAfterCollection();
		long peak = 0;
		for (int round = 0; round <= ROUNDS; round++) {
			double rows = seconds(() -> this.transaction.execute(status -> this.jdbc.execute(new EvidenceRows())));
			double read = seconds(() -> this.evidence.each(file -> {
			}));
			heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
			double all = seconds(() -> judgeAll(today));
			peak = Math.max(peak, heapPools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum());
			if (round > 0) {
				reading.add(rows);
				files.add(read);
				judging.add(all);
			}
		}
		report(pieces, reading, files, judging, before, usedAfterCollection(), peak);
	}

	private void judgeAll(LocalDate day) {
		this.levels.clear();
		this.judged = 0;
		Today today = this.deadlines.on(day);
		this.evidence.each(file -> {
			this.levels.merge(today.judge(file).level(), 1, Integer::sum);
			this.judged++;
		});
		assertThat(this.judged).isGreaterThanOrEqualTo(ORGANIZATIONS);
	}

	private void report(long pieces, List<Double> reading, List<Double> files, List<Double> judging, long before,
			long after, long peak) throws IOException {
		String table = """
				| | |
				|---|--:|
				| pieces of evidence for an organization | %.1f |
				| levels met | %s |
				| only reading the rows, seconds | %.1f |
				| reading and putting evidence files together, seconds | %.1f |
				| reading, putting together and judging, seconds | %.1f |
				| organizations judged a second | %,.0f |
				| judging to only reading the rows | %.2f |
				| judging to putting files together | %.2f |
				| heap in use after collection, before and after, MB | %d and %d |
				| peak of the heap while judging, MB, of %d | %d |
				""".formatted((double) pieces / ORGANIZATIONS, this.levels, median(reading), median(files),
				median(judging), this.judged / median(judging), median(judging) / median(reading),
				median(judging) / median(files), before >> 20, after >> 20, Runtime.getRuntime().maxMemory() >> 20,
				peak >> 20);
		Files.createDirectories(Path.of("target"));
		Files.writeString(Path.of("target/benchmark-qualification.md"), table);
	}

	private static double seconds(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e9;
	}

	private static double median(List<Double> measured) {
		List<Double> sorted = new ArrayList<>(measured);
		Collections.sort(sorted);
		return sorted.get(sorted.size() / 2);
	}

	private static long usedAfterCollection() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	private static Stream<MemoryPoolMXBean> heapPools() {
		return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
	}

}
