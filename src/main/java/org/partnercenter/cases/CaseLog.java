package org.partnercenter.cases;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamException;

import org.springframework.stereotype.Component;

/**
 * Writes many cases, some hundred at a time: each part is found by the place where the
 * one before ended, so that memory holds one part, and no transaction or connection lasts
 * as long as somebody takes to receive the file.
 */
@Component
class CaseLog {

	private static final int PART = 500;

	/** With what happened in them. */
	private static final int DETAILED_PART = 100;

	private static final List<String> CASES = List.of("instance", "process", "version", "businessKey", "organization",
			"partnerProgramId", "begun", "ended", "millis", "state", "failed", "begunBy", "standsAt", "since",
			"assignee", "groups", "due", "calledBy");

	private static final List<String> STEPS = List.of("instance", "step", "name", "type", "begun", "ended", "millis",
			"brokenOff", "account", "called");

	private final CaseList list;

	private final CaseStepRows steps;

	CaseLog(CaseList list, CaseStepRows steps) {
		this.list = list;
		this.steps = steps;
	}

	/** A row for each case. */
	void write(OutputStream file, FileFormat format, CaseConditions conditions) throws IOException {
		try (RowWriter table = format.table(file, CASES)) {
			each(conditions, PART, part -> {
				for (ListedCase one : part) {
					row(table, one);
				}
			});
			table.end();
		}
	}

	/** A trace for each case. */
	void write(OutputStream file, CaseConditions conditions) throws IOException {
		try (XesWriter xes = new XesWriter(file)) {
			each(conditions, DETAILED_PART, part -> traces(xes, part.stream().map(ListedCase::line).toList()));
			xes.end();
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	void write(OutputStream file, List<CaseLine> cases) throws IOException {
		try (XesWriter xes = new XesWriter(file)) {
			traces(xes, cases);
			xes.end();
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	/** A row for each step of one case. */
	void steps(OutputStream file, CaseLine line) throws IOException {
		try (RowWriter table = FileFormat.CSV.table(file, STEPS)) {
			for (CaseStep step : this.steps.of(List.of(line.instance()), Integer.MAX_VALUE)) {
				table.row(step.instance(), step.activity(), step.name(), step.type(), step.started(), step.ended(),
						step.millis(), step.brokenOff(), step.account(), step.called());
			}
			table.end();
		}
	}

	private void traces(XesWriter xes, List<CaseLine> cases) throws IOException {
		Map<String, List<CaseStep>> steps = this.steps
			.of(cases.stream().map(CaseLine::instance).toList(), Integer.MAX_VALUE)
			.stream()
			.collect(Collectors.groupingBy(CaseStep::instance));
		try {
			for (CaseLine line : cases) {
				xes.trace(line, steps.getOrDefault(line.instance(), List.of()));
			}
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	private void each(CaseConditions conditions, int size, Part write) throws IOException {
		CaseKey after = null;
		List<ListedCase> part;
		do {
			part = this.list.part(conditions, after, size);
			write.write(part);
			after = part.isEmpty() ? null : part.get(part.size() - 1).line().key();
		}
		while (part.size() == size);
	}

	/**
	 * The first step it stands at; there are more only where a model goes several ways at
	 * once.
	 */
	private static void row(RowWriter table, ListedCase one) throws IOException {
		CaseLine line = one.line();
		CaseOwner owner = one.owner();
		OpenStep step = one.open().isEmpty() ? null : one.open().get(0);
		boolean owned = owner != null;
		boolean open = step != null;
		table.row(line.instance(), line.process(), line.version(), line.businessKey(), owned ? owner.name() : null,
				owned ? owner.partnerProgramId() : null, line.started(), line.ended(), line.millis(), line.state(),
				one.failed(), line.startedBy(), open ? step.activity() : null, open ? step.since() : null,
				open ? step.assignee() : null, open ? String.join(" ", step.groups()) : null, open ? step.due() : null,
				line.calledBy());
	}

	private interface Part {

		void write(List<ListedCase> part) throws IOException;

	}

}
