package org.partnercenter.evidence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What organizations can show, as it stands in the database now. */
@Service
public class Evidence {

	private final JdbcTemplate jdbc;

	private final EntityManager entities;

	Evidence(JdbcTemplate jdbc, EntityManager entities) {
		this.jdbc = jdbc;
		this.entities = entities;
	}

	/** Of one organization, with what the caller's transaction has changed already. */
	@Transactional(readOnly = true)
	public EvidenceFile of(UUID organization) {
		this.entities.flush();
		return this.jdbc.execute((Connection connection) -> {
			try (EvidenceReader reader = new EvidenceReader(connection, organization)) {
				return reader.read(organization);
			}
		});
	}

	/**
	 * Gives the files of all enrolled organizations, one after the other in the order of
	 * their ids, as they stood at one moment. One query for each kind of evidence and not
	 * for each organization; memory does not grow with their number.
	 * @param use must not write in this transaction, which only reads
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public void each(Consumer<EvidenceFile> use) {
		this.jdbc.execute((Connection connection) -> {
			each(connection, use);
			return null;
		});
	}

	private static void each(Connection connection, Consumer<EvidenceFile> use) throws SQLException {
		try (Cursor organizations = new Cursor(connection, Part.ORGANIZATIONS, null);
				EvidenceReader reader = new EvidenceReader(connection, null)) {
			for (UUID next = organizations.nextOrganization(); next != null; next = organizations.nextOrganization()) {
				use.accept(reader.read(next));
			}
		}
	}

}
