package org.partnercenter.evidence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * The rows of one {@link Part} in the order of the organizations' ids; only a handful of
 * them is in memory.
 */
final class Cursor implements AutoCloseable {

	private static final int AT_ONCE = 2000;

	/** As both databases order: Java's own order takes the first bit for a sign. */
	private static final Comparator<UUID> ORDER = Comparator
		.comparing(UUID::getMostSignificantBits, Long::compareUnsigned)
		.thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

	private final PreparedStatement statement;

	private final ResultSet rows;

	private UUID organization;

	private boolean read = true;

	/**
	 * @param only {@code null} for all organizations
	 */
	Cursor(Connection connection, Part part, UUID only) throws SQLException {
		this.statement = connection.prepareStatement((only != null) ? part.ofOne() : part.ofAll());
		this.statement.setFetchSize(AT_ONCE);
		if (only != null) {
			this.statement.setObject(1, only);
		}
		this.rows = this.statement.executeQuery();
	}

	/** The next organization that has a row at all; {@code null} at the end. */
	UUID nextOrganization() throws SQLException {
		this.organization = this.rows.next() ? this.rows.getObject(1, UUID.class) : null;
		return this.organization;
	}

	/** Goes to the next row of this organization, if there is one. */
	boolean next(UUID wanted) throws SQLException {
		if (this.read) {
			nextOrganization();
		}
		while (this.organization != null && ORDER.compare(this.organization, wanted) < 0) {
			nextOrganization();
		}
		this.read = wanted.equals(this.organization);
		return this.read;
	}

	/**
	 * @param column from 2, because the first says whose row it is
	 */
	String text(int column) throws SQLException {
		return this.rows.getString(column);
	}

	UUID id(int column) throws SQLException {
		return this.rows.getObject(column, UUID.class);
	}

	LocalDate day(int column) throws SQLException {
		return this.rows.getObject(column, LocalDate.class);
	}

	int number(int column) throws SQLException {
		return this.rows.getInt(column);
	}

	@Override
	public void close() throws SQLException {
		this.statement.close();
	}

}
