package org.partnercenter.evidence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.springframework.jdbc.core.ConnectionCallback;

/**
 * Reads the rows that {@link Evidence#each} reads, with the same statements, and makes
 * nothing of them: what a benchmark compares with.
 */
public class EvidenceRows implements ConnectionCallback<Long> {

	private static final List<Part> PARTS = List.of(Part.ORGANIZATIONS, Part.COMPETENCIES, Part.PROFESSIONALS,
			Part.EXAMS, Part.ASSIGNMENTS, Part.REFERENCES, Part.SURVEYS, Part.RESPONSES, Part.SOLUTIONS,
			Part.PARTICIPATION);

	/** How many rows there are. */
	@Override
	public Long doInConnection(Connection connection) throws SQLException {
		long rows = 0;
		for (Part part : PARTS) {
			try (PreparedStatement statement = connection.prepareStatement(part.ofAll())) {
				statement.setFetchSize(2000);
				rows += read(statement.executeQuery());
			}
		}
		return rows;
	}

	private static long read(ResultSet found) throws SQLException {
		int columns = found.getMetaData().getColumnCount();
		long rows = 0;
		for (; found.next(); rows++) {
			for (int column = 1; column <= columns; column++) {
				found.getObject(column);
			}
		}
		return rows;
	}

}
