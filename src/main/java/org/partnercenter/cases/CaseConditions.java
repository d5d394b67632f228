package org.partnercenter.cases;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A filter as SQL. What people typed is a parameter, never text of the statement.
 *
 * @param text conditions for an instance {@code i}
 */
record CaseConditions(String text, Map<String, Object> parameters) {

	/**
	 * What a case waits at itself: not the part around it, not a process that it called.
	 */
	static final String WAITS = "end_time_ is null and act_type_ not in ('subProcess', 'multiInstanceBody', 'callActivity')";

	/**
	 * Nothing that was typed contradicts itself.
	 * @param owners knows the cases of an organization
	 */
	static CaseConditions of(CaseFilter filter, CaseOwners owners, Clock clock) {
		List<String> texts = new ArrayList<>(List.of("1 = 1"));
		Map<String, Object> parameters = new HashMap<>();
		add(texts, parameters, "i.proc_def_key_ = :process", "process", filter.process());
		add(texts, parameters, "i.proc_def_id_ = :definition", "definition", filter.definition());
		if (filter.state() != null) {
			texts.add(filter.state().condition());
		}
		if (filter.step() != null || filter.overdue() || filter.longer() != null) {
			texts.add(CaseState.RUNNING.condition());
		}
		add(texts, parameters,
				"exists (select 1 from act_ru_execution e where e.proc_inst_id_ = i.id_ and e.act_id_ = :step)", "step",
				filter.step());
		add(texts, parameters,
				"exists (select 1 from act_ru_task t where t.proc_inst_id_ = i.id_ and t.due_date_ < :now)", "now",
				filter.overdue() ? Timestamp.from(clock.instant()) : null);
		add(texts, parameters,
				// not exists: PostgreSQL would look at all open steps first, and at the
				// order of the list last
				"i.start_time_ < :since and (select min(a.start_time_) from act_hi_actinst a where a.proc_inst_id_ = i.id_"
						+ " and " + WAITS + ") < :since",
				"since", (filter.longer() != null)
						? Timestamp.from(clock.instant().minus(Duration.ofDays(filter.longer()))) : null);
		add(texts, parameters, "i.start_time_ >= :from", "from",
				(filter.from() != null) ? Slice.midnight(filter.from()) : null);
		add(texts, parameters, "i.start_time_ < :until", "until",
				(filter.until() != null) ? Slice.midnight(filter.until().plusDays(1)) : null);
		if (filter.sought() != null) {
			seek(texts, parameters, filter.sought(), owners);
		}
		return new CaseConditions(String.join(" and ", texts), parameters);
	}

	private static void seek(List<String> texts, Map<String, Object> parameters, String sought, CaseOwners owners) {
		List<String> keys = owners.keysOf(sought).orElse(null);
		if (keys == null) {
			add(texts, parameters, "(i.business_key_ = :sought or i.id_ = :sought)", "sought", sought);
		}
		else if (keys.isEmpty()) {
			texts.add("1 = 0");
		}
		else {
			add(texts, parameters, "i.business_key_ in (:keys)", "keys", keys);
		}
	}

	private static void add(List<String> texts, Map<String, Object> parameters, String text, String name,
			Object value) {
		if (value != null) {
			texts.add(text);
			parameters.put(name, value);
		}
	}

	/** And only those that come after a place. */
	CaseConditions after(CaseKey place) {
		Map<String, Object> more = new HashMap<>(this.parameters);
		more.put("placeTime", Timestamp.from(place.started()));
		more.put("placeId", place.instance());
		return new CaseConditions(this.text + " and (i.start_time_, i.id_) < (:placeTime, :placeId)", more);
	}

}
