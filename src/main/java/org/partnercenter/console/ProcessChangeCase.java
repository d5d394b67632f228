package org.partnercenter.console;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.process.TaskCase;

/** What the second owner must see of a change. */
@Component
class ProcessChangeCase implements TaskCase {

	private final ChangeRows rows;

	private final RunningCases cases;

	private final Accounts accounts;

	ProcessChangeCase(ChangeRows rows, RunningCases cases, Accounts accounts) {
		this.rows = rows;
		this.cases = cases;
		this.accounts = accounts;
	}

	@Override
	public String process() {
		return ProcessChangeProcess.KEY;
	}

	@Override
	public Holder holder(String role, String businessKey) {
		throw new IllegalStateException("Nobody but process owners decides on changes: " + role);
	}

	@Override
	public Map<String, String> display(String taskId, String businessKey) {
		Change change = this.rows.find(UUID.fromString(businessKey)).orElseThrow();
		String units = this.rows.units(change.id()).stream().map(ChangedUnit::unit).collect(Collectors.joining(", "));
		Map<String, String> display = new LinkedHashMap<>();
		display.put("author", author(change));
		display.put("units", units);
		display.put("why", String.valueOf(change.reason()));
		display.put("files",
				this.rows.files(change.id())
					.stream()
					.map(file -> (file.text() == null) ? "−" + file.path() : file.path())
					.collect(Collectors.joining(", ")));
		display.put("cases", running(change));
		display.put("migrates", change.migrates() ? "✓" : "–");
		display.put("page", "/console/changes/" + change.id());
		display.put("case", units + ", " + author(change));
		return display;
	}

	private String author(Change change) {
		return (change.author() == null) ? "Release"
				: this.accounts.find(change.author()).map(Account::name).orElse(change.author());
	}

	private String running(Change change) {
		return String.valueOf(this.rows.units(change.id())
			.stream()
			.flatMap(unit -> this.cases.perVersion(unit.unit()).values().stream())
			.mapToInt(cases -> cases)
			.sum());
	}

}
