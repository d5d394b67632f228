package org.partnercenter.cases;

import java.util.List;
import java.util.Map;

import org.partnercenter.diagram.DrawnModel;
import org.partnercenter.diagram.Models;
import org.partnercenter.diagram.Step;
import org.springframework.stereotype.Component;

/** What the pages and files about processes tell. */
@Component
class ProcessStatistics {

	private final Models models;

	private final CaseFigureRows rows;

	ProcessStatistics(Models models, CaseFigureRows rows) {
		this.models = models;
		this.rows = rows;
	}

	/** Every process that is deployed, whether it ever ran or not. */
	List<Process> all() {
		Map<String, ProcessFigures> figures = this.rows.processes();
		return this.models.newest()
			.stream()
			.map(model -> new Process(model, figures.getOrDefault(model.process(), ProcessFigures.NONE)))
			.toList();
	}

	/**
	 * The figures of a slice.
	 * @param versions all versions of the process, newest first
	 */
	private Measured measure(List<DrawnModel> versions, Slice slice) {
		String process = versions.get(0).process();
		DrawnModel shown = versions.stream()
			.filter(model -> Integer.valueOf(model.version()).equals(slice.version()))
			.findFirst()
			.orElse(versions.get(0));
		String definition = (slice.version() != null) ? shown.definitionId() : null;
		return new Measured(shown, slice, this.rows.cases(process, definition, slice),
				this.rows.steps(process, definition, slice));
	}

	/** What somebody asked for. */
	Compared compare(List<DrawnModel> versions, Comparison asked) {
		return new Compared(measure(versions, asked.slice()),
				(asked.other() != null) ? measure(versions, asked.other()) : null,
				this.rows.now(versions.get(0).process()));
	}

	/** A process and its figures. */
	record Process(DrawnModel model, ProcessFigures figures) {

	}

	/**
	 * A slice and its figures.
	 *
	 * @param model the version chosen, or the newest
	 * @param steps by id
	 */
	record Measured(DrawnModel model, Slice slice, CaseFigures cases, Map<String, StepFigures> steps) {

		public StepFigures of(Step step) {
			return this.steps.getOrDefault(step.id(), StepFigures.NONE);
		}

	}

}
