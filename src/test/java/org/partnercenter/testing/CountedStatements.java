package org.partnercenter.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Counts what is sent to the database; a batch counts as one statement. */
@TestComponent
public class CountedStatements implements BeanPostProcessor {

	private final AtomicLong count = new AtomicLong();

	private final Map<String, Long> texts = new ConcurrentHashMap<>();

	public long count() {
		return this.count.get();
	}

	/** The same data source, with its statements counted. */
	public DataSource counted(DataSource dataSource) {
		return (DataSource) counted(dataSource, DataSource.class, null);
	}

	/** How often each statement was sent. */
	public Map<String, Long> texts() {
		return this.texts;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return bean instanceof DataSource ? counted(bean, DataSource.class, null) : bean;
	}

	private Object counted(Object target, Class<?> type, String sql) {
		return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, arguments) -> {
			if (target instanceof Statement && method.getName().startsWith("execute")) {
				this.count.incrementAndGet();
				this.texts.merge(String.valueOf(sql), 1L, Long::sum);
			}
			try {
				Object result = method.invoke(target, arguments);
				if (result instanceof Connection && type == DataSource.class) {
					return counted(result, Connection.class, null);
				}
				return result instanceof PreparedStatement
						? counted(result, PreparedStatement.class, (String) arguments[0]) : result;
			}
			catch (InvocationTargetException ex) {
				throw ex.getCause();
			}
		});
	}

}
