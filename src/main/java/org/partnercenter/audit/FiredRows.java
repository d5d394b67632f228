package org.partnercenter.audit;

import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.process.Remembered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the rows of a table that fired say, in the words of the table. */
@Component
class FiredRows {

	private static final String OUTPUTS = "select dec_inst_id_, rule_id_, rule_order_, text_ from act_hi_dec_out "
			+ "where dec_inst_id_ in (:decisions) order by dec_inst_id_, rule_order_, rule_id_, id_";

	private final JdbcClient rows;

	private final RepositoryService repository;

	private final OnBehalf onBehalf;

	private final Remembered<String, Map<String, Said>> known = new Remembered<>(200);

	FiredRows(JdbcClient rows, RepositoryService repository, OnBehalf onBehalf) {
		this.rows = rows;
		this.repository = repository;
		this.onBehalf = onBehalf;
	}

	/**
	 * One text for each decision in which a row fired: its number, what it answered, and
	 * why.
	 * @param tables the version of the table, by the id of the decision
	 */
	Map<String, String> of(Map<String, String> tables) {
		Map<String, String> said = new HashMap<>();
		if (!tables.isEmpty()) {
			this.rows.sql(OUTPUTS).param("decisions", tables.keySet()).query(row -> {
				String decision = row.getString("dec_inst_id_");
				String rule = row.getString("rule_id_");
				Said known = rules(tables.get(decision)).getOrDefault(rule, new Said(rule, ""));
				String text = known.place() + " → " + row.getString("text_")
						+ (known.why().isEmpty() ? "" : ": " + known.why());
				said.merge(decision, text, (first, next) -> first + "; " + next);
			});
		}
		return said;
	}

	/** The rules of a version of a table: their places, and why they are there. */
	private Map<String, Said> rules(String definitionId) {
		return this.known.get(definitionId, id -> this.onBehalf.call(() -> {
			try (InputStream file = this.repository.getDecisionModel(id)) {
				return read(Dmn.readModelFromStream(file));
			}
			catch (java.io.IOException ex) {
				throw new java.io.UncheckedIOException(ex);
			}
		}));
	}

	private static Map<String, Said> read(DmnModelInstance model) {
		Map<String, Said> said = new LinkedHashMap<>();
		model.getModelElementsByType(org.camunda.bpm.model.dmn.instance.DecisionTable.class).forEach(table -> {
			Collection<Rule> rules = table.getRules();
			int place = 1;
			for (Rule rule : rules) {
				String why = (rule.getDescription() != null) ? rule.getDescription().getTextContent().strip() : "";
				said.put(rule.getId(), new Said(String.valueOf(place++), why));
			}
		});
		return said;
	}

	private record Said(String place, String why) {

	}

}
