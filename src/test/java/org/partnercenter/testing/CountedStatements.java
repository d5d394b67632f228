package org.partnercenter.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Counts what is sent to the database; a batch counts as one statement. */
@TestComponent
public class CountedStatements implements BeanPostProcessor {

	private final AtomicLong count = new AtomicLong();

	private final AtomicLong commits = new AtomicLong();

	private final Map<String, Long> texts = new ConcurrentHashMap<>();

	private volatile boolean counting;

	/** Counts from now on; before, and after false, nothing stands in anybody's way. */
	public void counting(boolean counting) {
		this.counting = counting;
	}

	public long count() {
		return this.count.get();
	}

	/**
	 * Transactions that were committed by a call; what only read is often just let go.
	 */
	public long commits() {
		return this.commits.get();
	}

	/** How often each text was sent since the last call, with its values left out. */
	public Map<String, Long> texts() {
		Map<String, Long> sent = new TreeMap<>(this.texts);
		this.texts.clear();
		return sent;
	}

	/** The same data source, with its statements counted. */
	public DataSource counted(DataSource dataSource) {
		return (DataSource) counted(dataSource, DataSource.class, null);
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return bean instanceof DataSource dataSource ? counted(dataSource) : bean;
	}

	/**
	 * @param sql of a prepared statement, else {@code null}
	 */
	private Object counted(Object target, Class<?> type, String sql) {
		return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, arguments) -> {
			if (target instanceof Statement && method.getName().startsWith("execute")) {
				this.count.incrementAndGet();
				this.texts.merge((sql != null) ? sql : String.valueOf(arguments[0]), 1L, Long::sum);
			}
			if (target instanceof Connection && method.getName().equals("commit")) {
				this.commits.incrementAndGet();
			}
			try {
				Object result = method.invoke(target, arguments);
				if (result instanceof Connection && type == DataSource.class && this.counting) {
					return counted(result, Connection.class, null);
				}
				if (result instanceof PreparedStatement) {
					return counted(result, PreparedStatement.class, String.valueOf(arguments[0]));
				}
				return result instanceof Statement ? counted(result, Statement.class, null) : result;
			}
			catch (InvocationTargetException ex) {
				throw ex.getCause();
			}
		});
	}

}
