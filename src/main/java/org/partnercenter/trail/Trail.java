package org.partnercenter.trail;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.partnercenter.trail.Fact.Part;
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

	/** Under this name {@link RequestIds} leaves the id of the present request. */
	static final String REQUEST_ID = "requestId";

	private final JdbcTemplate jdbc;

	private final FactRows table;

	private final RunningProcess processes;

	private final FactTexts texts;

	private final TrailKeys keys;

	private final CommittedFacts committed;

	private final Clock clock;

	Trail(JdbcTemplate jdbc, FactRows table, RunningProcess processes, FactTexts texts, TrailKeys keys,
			CommittedFacts committed, Clock clock) {
		this.committed = committed;
		this.jdbc = jdbc;
		this.table = table;
		this.processes = processes;
		this.texts = texts;
		this.keys = keys;
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
		Assert.hasText(fact.text(Part.ROLE), () -> "Who did it? Say by(...) or bySystem(): " + fact.text(Part.ACTION));
		RunningProcess.Model model = (fact.text(Part.PROCESS_INSTANCE) == null) ? this.processes.current()
				: this.processes.modelOf(fact.text(Part.PROCESS_INSTANCE));
		PendingFacts pending = PendingFacts.of(this.table, this.committed);
		TrailRow row = this.texts.row(pending.said(fact), model, OffsetDateTime.now(this.clock), MDC.get(REQUEST_ID));
		pending.add(row.coded(this.keys));
	}

	/**
	 * All that the deputy brings about in the caller's transaction from now on is
	 * recorded as done in the place of the one who is away; {@code null} ends that.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void deputy(String account, String absentAccount) {
		PendingFacts.of(this.table, this.committed).deputy(account, absentAccount);
	}

	/**
	 * What the account would be said to have done in the caller's transaction from now on
	 * is recorded as done by the clerk in its place: nobody leaves by himself who is
	 * erased by others.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void standIn(String clerk, String account) {
		PendingFacts.of(this.table, this.committed).standIn(clerk, account);
	}

	/** Everything recorded for an organization, newest last. */
	public List<Recorded> of(UUID organization) {
		return read("organization = ? order by id", organization);
	}

	/** Everything recorded about one object, newest last. */
	public List<Recorded> about(String kind, Object id) {
		return read("object_kind = ? and object_id = ? order by id", kind, String.valueOf(id));
	}

	/** Everything recorded in one process instance, newest last. */
	public List<Recorded> ofProcess(String processInstance) {
		return read("process_instance = ? order by id", processInstance);
	}

	/**
	 * What a person did, by time.
	 * @param from inclusive
	 * @param until exclusive
	 */
	public List<Recorded> by(String actorAccount, Instant from, Instant until, Page page) {
		return read("actor_account = ?", actorAccount, from, until, page);
	}

	/**
	 * What happened of one kind, such as {@code association.approved}, by time.
	 * @param from inclusive
	 * @param until exclusive
	 */
	public List<Recorded> actions(String action, Instant from, Instant until, Page page) {
		return read("action = ?", action, from, until, page);
	}

	/**
	 * What happened to an organization, the newest first.
	 * @param without actions that are left out
	 * @param from inclusive
	 * @param until inclusive, as in all methods that read the newest first
	 */
	public List<Recorded> latest(UUID organization, Collection<String> without, Instant from, Instant until, int most) {
		return latest("organization = ?" + not(without), all(List.of(organization), without), from, until, most);
	}

	/** What deputies did in the place of a person who was away, the newest first. */
	public List<Recorded> latestFor(String absentAccount, Instant from, Instant until, int most) {
		return latest("on_behalf_of = ?", List.of(absentAccount), from, until, most);
	}

	/** What a person did, the newest first. */
	public List<Recorded> latestBy(String actorAccount, Collection<String> without, Instant from, Instant until,
			int most) {
		return latest("actor_account = ?" + not(without), all(List.of(actorAccount), without), from, until, most);
	}

	/** What happened to one object, the newest first. */
	public List<Recorded> latestAbout(String kind, Object id, Instant from, Instant until, int most) {
		return latest("object_kind = ? and object_id = ?", List.of(kind, String.valueOf(id)), from, until, most);
	}

	/**
	 * Of certain kinds, what was recorded for an organization up to a moment, newest
	 * last: enough to tell how things stood then.
	 * @param until exclusive
	 */
	public List<Recorded> of(UUID organization, Collection<String> actions, Instant until) {
		List<Object> values = all(List.of(organization), actions);
		values.add(utc(until));
		return read("organization = ? and action in (" + marks(actions) + ") and recorded_at < ? order by id",
				values.toArray());
	}

	private List<Recorded> latest(String what, List<?> is, Instant from, Instant until, int most) {
		List<Object> values = all(is, List.of(utc(from), utc(until), most));
		return read(what + " and recorded_at between ? and ? order by recorded_at desc, id desc"
				+ " fetch first ? rows only", values.toArray());
	}

	private static String not(Collection<String> without) {
		return without.isEmpty() ? "" : " and action not in (" + marks(without) + ")";
	}

	private static String marks(Collection<?> values) {
		return String.join(", ", Collections.nCopies(values.size(), "?"));
	}

	private static List<Object> all(Collection<?> first, Collection<?> second) {
		List<Object> all = new ArrayList<>(first);
		all.addAll(second);
		return all;
	}

	private List<Recorded> read(String what, String is, Instant from, Instant until, Page page) {
		return read(what + """
				 and recorded_at >= ? and recorded_at < ? and (recorded_at, id) > (?, ?)
				order by recorded_at, id fetch first ? rows only""", is, utc(from), utc(until), utc(page.after()),
				page.id(), page.size());
	}

	private List<Recorded> read(String condition, Object... values) {
		PendingFacts.flush(this.table, this.committed);
		return this.texts.facts(this.jdbc.query("select * from trail where " + condition, TrailRow::read, values));
	}

	private static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
