package org.partnercenter.cases;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.partnercenter.access.NotFound;
import org.partnercenter.diagram.DrawnModel;
import org.partnercenter.diagram.Models;
import org.partnercenter.trail.Recorded;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what is known of a case. */
@Component
@Transactional(readOnly = true)
class CaseFiles {

	/** A case that goes round for years has more; a page must not. */
	static final int MOST_STEPS = 1000;

	private final CaseRows rows;

	private final CaseStepRows steps;

	private final CaseDetailRows details;

	private final CaseList list;

	private final CasePeople names;

	private final Models models;

	private final CaseFacts facts;

	CaseFiles(CaseRows rows, CaseStepRows steps, CaseDetailRows details, CaseList list, CasePeople names, Models models,
			CaseFacts facts) {
		this.rows = rows;
		this.steps = steps;
		this.details = details;
		this.list = list;
		this.names = names;
		this.models = models;
		this.facts = facts;
	}

	/**
	 * A case.
	 * @throws NotFound if there is none, or its time to live is over
	 */
	public CaseFile of(String instance) {
		CaseLine line = this.rows.find(instance).orElseThrow(NotFound::new);
		DrawnModel model = this.models.of(line.definitionId());
		List<CaseStep> found = this.steps.of(List.of(instance), MOST_STEPS + 1);
		boolean more = found.size() > MOST_STEPS;
		List<CaseStep> steps = more ? found.subList(0, MOST_STEPS) : found;
		ListedCase summary = this.list.listed(List.of(line)).get(0);
		List<Recorded> facts = this.facts.of(line);
		return new CaseFile(summary, model, steps, more, PathTaken.of(model, steps), this.details.deadlines(instance),
				(line.calledBy() != null) ? this.rows.find(line.calledBy()).orElse(null) : null,
				this.rows.all(steps.stream().map(CaseStep::called).filter(Objects::nonNull).toList()),
				this.details.decisions(instance), this.details.variables(instance), facts,
				this.details.incidents(instance), names(summary, steps, facts));
	}

	private Map<String, String> names(ListedCase summary, List<CaseStep> steps, List<Recorded> facts) {
		return this.names.of(Stream
			.of(Stream.of(summary.line().startedBy()), steps.stream().map(CaseStep::account),
					summary.open().stream().map(OpenStep::assignee), facts.stream().map(Recorded::actorAccount),
					facts.stream().map(Recorded::onBehalfOf))
			.flatMap(accounts -> accounts)
			.filter(Objects::nonNull)
			.toList());
	}

}
