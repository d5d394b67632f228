package org.partnercenter.rulechange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.partnercenter.access.NotFound;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;

/**
 * Drafts of rule changes: kept with all their mistakes until somebody throws them away.
 */
@Service
@Transactional
class RuleDrafts {

	/** A table of ours has 32 rows at most. */
	static final int MOST_ROWS = 200;

	static final int LONGEST_PURPOSE = 1000;

	private static final int SHOWN = 50;

	private final DraftRows rows;

	private final RuleTables tables;

	private final Trail trail;

	private final Clock clock;

	RuleDrafts(DraftRows rows, RuleTables tables, Trail trail, Clock clock) {
		this.rows = rows;
		this.tables = tables;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Begins with the rows in force.
	 * @throws NotFound if no organization is judged by such a table
	 */
	UUID begin(String table, String author) {
		RuleTable newest = this.tables.newest(table).orElseThrow(NotFound::new);
		RuleDraft draft = new RuleDraft(UUID.randomUUID(), table, newest.definitionId(), null, "", newest.rows(),
				author, this.clock.instant(), author, this.clock.instant(), null, 0);
		this.rows.insert(draft);
		return draft.id();
	}

	/** Fails with {@link NotFound} if there is none. */
	@Transactional(readOnly = true)
	RuleDraft get(UUID id) {
		return this.rows.find(id).orElseThrow(NotFound::new);
	}

	@Transactional(readOnly = true)
	List<RuleDraft> newest() {
		return this.rows.newest(SHOWN);
	}

	/**
	 * Keeps what was typed.
	 * @param seen the version that the author saw
	 * @return whether nobody else changed the draft since
	 */
	boolean save(UUID id, long seen, LocalDate effectiveOn, String purpose, List<DraftRow> typed, String author) {
		RuleDraft draft = get(id);
		return draft.version() == seen
				&& this.rows.update(draft.with(effectiveOn, purpose, typed, author, this.clock.instant()));
	}

	void discard(UUID id, String author) {
		RuleDraft draft = get(id);
		this.rows.delete(id);
		this.trail.record(fact("rulechange.discarded", draft, author));
	}

	/** The file is where a second process owner approves it. */
	void handedIn(RuleDraft draft, String path, String author) {
		this.rows.handedIn(draft.id(), path);
		this.trail.record(fact("rulechange.handed-in", draft, author).because(draft.purpose())
			.with("effectiveOn", draft.effectiveOn())
			.with("change", path));
	}

	static Fact fact(String action, RuleDraft draft, String author) {
		return Fact.of(action)
			.by(author, "process-owner")
			.about("rule-draft", draft.id())
			.with("table", draft.table())
			.with("basedOn", draft.basedOn());
	}

}
