package org.partnercenter.access;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Does the same many times at the same moment. */
final class Parallel {

	private Parallel() {
	}

	static <T> List<T> run(int times, IntFunction<T> work) {
		ExecutorService threads = Executors.newFixedThreadPool(times);
		CountDownLatch start = new CountDownLatch(times);
		try {
			List<Callable<T>> calls = IntStream.range(0, times).<Callable<T>>mapToObj(i -> () -> {
				start.countDown();
				start.await();
				return work.apply(i);
			}).toList();
			return threads.invokeAll(calls).stream().map(Parallel::result).toList();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			threads.shutdownNow();
		}
	}

	private static <T> T result(Future<T> future) {
		try {
			return future.get();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
