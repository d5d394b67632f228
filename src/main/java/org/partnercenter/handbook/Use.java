package org.partnercenter.handbook;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How often something ran within the last 30 days, from the engine's history. */
@Component
@Transactional(readOnly = true)
class Use {

	private static final Duration MONTH = Duration.ofDays(30);

	private final JdbcClient history;

	private final Clock clock;

	Use(JdbcClient history, Clock clock) {
		this.history = history;
		this.clock = clock;
	}

	/** Process to the number of cases begun. */
	Map<String, Long> ofProcesses() {
		return counts("select proc_def_key_ as counted, count(*) as times from act_hi_procinst"
				+ " where start_time_ >= :since group by proc_def_key_", Map.of());
	}

	/** Step of a process to how often it began; a step that did not is missing. */
	Map<String, Long> ofSteps(String process) {
		return counts("select act_id_ as counted, count(*) as times from act_hi_actinst where start_time_ >= :since"
				+ " and proc_def_key_ = :process group by act_id_", Map.of("process", process));
	}

	/** The same for steps of any processes, as {@code process/step}. */
	Map<String, Long> of(Collection<Place> steps) {
		Set<String> processes = steps.stream().map(Place::unit).collect(Collectors.toSet());
		Set<String> ids = steps.stream().map(Place::part).collect(Collectors.toSet());
		return steps.isEmpty() ? Map.of()
				: counts("select proc_def_key_ || '/' || act_id_ as counted, count(*) as times from act_hi_actinst"
						+ " where start_time_ >= :since and proc_def_key_ in (:processes) and act_id_ in (:ids)"
						+ " group by proc_def_key_, act_id_", Map.of("processes", processes, "ids", ids));
	}

	private Map<String, Long> counts(String sql, Map<String, ?> params) {
		Map<String, Long> counts = new HashMap<>();
		this.history.sql(sql)
			.param("since", Timestamp.from(this.clock.instant().minus(MONTH)))
			.params(params)
			.query(row -> {
				counts.put(row.getString("counted"), row.getLong("times"));
			});
		return counts;
	}

}
