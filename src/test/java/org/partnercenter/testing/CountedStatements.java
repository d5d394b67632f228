package org.partnercenter.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Counts what is sent to the database; a batch counts as one statement. */
@TestComponent
public class CountedStatements implements BeanPostProcessor {

	private final AtomicLong count = new AtomicLong();

	private final AtomicLong commits = new AtomicLong();

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

	/** The same data source, with its statements counted. */
	public DataSource counted(DataSource dataSource) {
		return (DataSource) counted(dataSource, DataSource.class);
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return bean instanceof DataSource ? counted(bean, DataSource.class) : bean;
	}

	private Object counted(Object target, Class<?> type) {
		return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, arguments) -> {
			if (target instanceof Statement && method.getName().startsWith("execute")) {
				this.count.incrementAndGet();
			}
			if (target instanceof Connection && method.getName().equals("commit")) {
				this.commits.incrementAndGet();
			}
			try {
				Object result = method.invoke(target, arguments);
				if (result instanceof Connection && type == DataSource.class && this.counting) {
					return counted(result, Connection.class);
				}
				return result instanceof PreparedStatement ? counted(result, PreparedStatement.class) : result;
			}
			catch (InvocationTargetException ex) {
				throw ex.getCause();
			}
		});
	}

}
