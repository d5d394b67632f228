package org.partnercenter.trail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.slf4j.MDC;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.Assert;

/**
 * The memory of the product: facts are added and read, never changed. A fact stands if
 * and only if the change it tells of stands, so both share one transaction.
 */
@Component
public class Trail {

	/** Under this name a filter may leave the id of the present request. */
	static final String REQUEST_ID = "requestId";

	private final JdbcTemplate jdbc;

	private final RunningProcess processes;

	private final TrailRows rows;

	private final Clock clock;

	Trail(JdbcTemplate jdbc, RunningProcess processes, TrailRows rows, Clock clock) {
		this.jdbc = jdbc;
		this.processes = processes;
		this.rows = rows;
		this.clock = clock;
	}

	/**
	 * Writes the fact in the caller's transaction, just before it commits.
	 * @throws IllegalArgumentException if it does not say who acted
	 * @throws org.springframework.transaction.IllegalTransactionStateException without a
	 * transaction
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(Fact fact) {
		Assert.hasText(fact.actorRole(), () -> "Who did it? Say by(...) or bySystem(): " + fact.action());
		RunningProcess.Model model = this.processes.modelOf(fact.processInstance());
		PendingFacts.of(this.jdbc)
			.add(OffsetDateTime.now(this.clock), fact.action(), fact.actorAccount(), fact.actorRole(),
					fact.organization(), fact.kind(), fact.objectId(), fact.reason(), this.rows.json(fact.details()),
					fact.processInstance(), model.definition(), model.version(), MDC.get(REQUEST_ID));
	}

	/** Everything recorded for an organization, newest last. */
	public List<Recorded> of(UUID organization) {
		PendingFacts.flush(this.jdbc);
		return this.jdbc.query("select * from trail where organization = ? order by id", this.rows, organization);
	}

	/** Everything recorded about one object, newest last. */
	public List<Recorded> about(String kind, Object id) {
		PendingFacts.flush(this.jdbc);
		return this.jdbc.query("select * from trail where object_kind = ? and object_id = ? order by id", this.rows,
				kind, String.valueOf(id));
	}

}
