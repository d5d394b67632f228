package org.partnercenter.reenrollment;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;

import com.sun.management.ThreadMXBean;

/** What the rounds of a benchmark came to. */
class Measured {

	private final String name;

	private final int members;

	private final List<Double> plain = new ArrayList<>();

	private final List<Double> finding = new ArrayList<>();

	private final List<Double> found = new ArrayList<>();

	private final List<Double> allocated = new ArrayList<>();

	private final List<Double> opening = new ArrayList<>();

	private final List<Double> alone = new ArrayList<>();

	private final List<Double> opened = new ArrayList<>();

	private final List<Double> openedInBatches = new ArrayList<>();

	private final long usedBefore = usedAfterCollection();

	Measured(String name, int members) {
		this.name = name;
		this.members = members;
	}

	void allocating(long bytes) {
		this.allocated.add(bytes / 1024.0);
	}

	/** Seconds. */
	void finding(double plainly, double ours) {
		this.plain.add(plainly * 1000);
		this.finding.add(ours * 1000);
		this.found.add(ours / plainly);
	}

	/** Instances a second. */
	void opening(double ours, double bare, double bareInBatches) {
		this.opening.add(ours);
		this.alone.add(bare);
		this.opened.add(ours / bare);
		this.openedInBatches.add(ours / bareInBatches);
		System.out.printf("%s: finding %.2f, opening %.2f (in batches, too: %.2f)%n", this.name,
				this.found.get(this.found.size() - 1), ours / bare, ours / bareInBatches);
	}

	String table() {
		return """
				| %s, %,d memberships: median (minimum to maximum) of %d rounds | |
				|---|--:|
				| plain select of a batch, ms | %s |
				| finding a batch, ms | %s |
				| **finding to plain select** | %s |
				| memory taken for finding a batch, KB | %s |
				| the product opens a second | %s |
				| the bare engine starts a second | %s |
				| **opening to the bare engine** | %s |
				| opening to the bare engine in batches | %s |
				| heap after collection before and after, MB of %d | %d and %d |

				""".formatted(this.name, this.members, this.found.size(), of(this.plain), of(this.finding),
				of(this.found), of(this.allocated), of(this.opening), of(this.alone), of(this.opened),
				of(this.openedInBatches), Runtime.getRuntime().maxMemory() >> 20, this.usedBefore >> 20,
				usedAfterCollection() >> 20);
	}

	private static String of(List<Double> figures) {
		List<Double> sorted = figures.stream().sorted().toList();
		return "%.2f (%.2f to %.2f)".formatted(sorted.get(sorted.size() / 2), sorted.get(0),
				sorted.get(sorted.size() - 1));
	}

	static double seconds(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e9;
	}

	/** By this thread until now. */
	static long allocated() {
		return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
	}

	private static long usedAfterCollection() {
		System.gc();
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter(pool -> pool.getType() == MemoryType.HEAP)
			.map(MemoryPoolMXBean::getUsage)
			.mapToLong(usage -> usage.getUsed())
			.sum();
	}

}
