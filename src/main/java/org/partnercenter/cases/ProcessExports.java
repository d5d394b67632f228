package org.partnercenter.cases;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.partnercenter.access.NotFound;
import org.partnercenter.cases.ProcessStatistics.Measured;
import org.partnercenter.cases.ProcessStatistics.Process;
import org.partnercenter.diagram.DrawnModel;
import org.partnercenter.diagram.Models;
import org.partnercenter.diagram.Step;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures of processes as files. Durations are milliseconds. */
@Controller
class ProcessExports {

	private static final List<String> PROCESSES = List.of("process", "name", "version", "running", "waiting", "overdue",
			"failed", "finished30Days", "medianMillis");

	private static final List<String> STEPS = List.of("process", "version", "from", "until", "step", "name", "type",
			"count", "brokenOff", "medianMillis", "waitingNow", "overdueNow", "failedNow");

	private final ProcessStatistics statistics;

	private final Models models;

	private final Clock clock;

	ProcessExports(ProcessStatistics statistics, Models models, Clock clock) {
		this.statistics = statistics;
		this.models = models;
		this.clock = clock;
	}

	@GetMapping("/processes/export.{ending}")
	void all(@PathVariable("ending") String ending, HttpServletResponse response) throws IOException {
		FileFormat format = FileFormat.of(ending);
		Download.send(response, format, "processes", file -> {
			try (RowWriter table = format.table(file, PROCESSES)) {
				for (Process each : this.statistics.all()) {
					DrawnModel model = each.model();
					ProcessFigures now = each.figures();
					table.row(model.process(), model.name(), model.version(), now.running(), now.waiting(),
							now.overdue(), now.failed(), now.finished(), now.median());
				}
				table.end();
			}
		});
	}

	/** Two slices one after the other, if two are asked for. */
	@GetMapping("/processes/{process}/export.{ending}")
	void steps(@PathVariable("process") String process, @PathVariable("ending") String ending,
			@RequestParam Map<String, String> typed, HttpServletResponse response) throws IOException {
		List<DrawnModel> versions = this.models.versions(process);
		if (versions.isEmpty()) {
			throw new NotFound();
		}
		Comparison asked = Comparison.read(typed, versions, LocalDate.now(this.clock));
		Compared compared = this.statistics.compare(versions, asked);
		FileFormat format = FileFormat.of(ending);
		Download.send(response, format, process, file -> {
			try (RowWriter table = format.table(file, STEPS)) {
				rows(table, compared.measured(), compared.now());
				if (compared.other() != null) {
					rows(table, compared.other(), compared.now());
				}
				table.end();
			}
		});
	}

	private static void rows(RowWriter table, Measured measured, Map<String, StepsNow> stands) throws IOException {
		Slice slice = measured.slice();
		for (Step step : measured.model().steps()) {
			StepFigures of = measured.of(step);
			StepsNow now = stands.getOrDefault(step.id(), StepsNow.NONE);
			table.row(measured.model().process(), slice.version(), slice.from().toString(), slice.until().toString(),
					step.id(), step.name(), step.type(), of.count(), of.broken(), of.median(), now.waiting(),
					now.overdue(), now.failed());
		}
	}

}
