package org.partnercenter.enrollment;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;

import com.sun.management.ThreadMXBean;

/**
 * What the threads that work spend on it: unlike the time that passes, hardly more when
 * others use the machine, too.
 */
class Spent {

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	private final AtomicLong nanos = new AtomicLong();

	private final AtomicLong bytes = new AtomicLong();

	private final AtomicLong times = new AtomicLong();

	/** The same work, added up. */
	<T> Callable<T> by(Callable<T> work) {
		return () -> {
			long begin = THREADS.getCurrentThreadCpuTime();
			long before = THREADS.getCurrentThreadAllocatedBytes();
			T result = work.call();
			this.bytes.addAndGet(THREADS.getCurrentThreadAllocatedBytes() - before);
			this.nanos.addAndGet(THREADS.getCurrentThreadCpuTime() - begin);
			this.times.incrementAndGet();
			return result;
		};
	}

	@Override
	public String toString() {
		return "%.2f ms of processor time, %d KB allocated for each"
			.formatted(this.nanos.get() / 1e6 / this.times.get(), this.bytes.get() / 1024 / this.times.get());
	}

}
