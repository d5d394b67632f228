package org.partnercenter.trail;

import java.sql.Connection;
import java.sql.SQLException;

import org.h2.api.Trigger;

/** Keeps H2 from changing what is only added to; PostgreSQL has a function for it. */
public final class AppendOnly implements Trigger {

	/** SQL state of a right that is missing. */
	private static final String REFUSED = "42501";

	private String table;

	@Override
	public void init(Connection connection, String schema, String name, String table, boolean before, int type) {
		this.table = table;
	}

	@Override
	public void fire(Connection connection, Object[] old, Object[] changed) throws SQLException {
		throw new SQLException("The trail is only ever added to: no change of " + this.table, REFUSED);
	}

}
