package org.partnercenter.cases;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnercenter.diagram.DrawnModel;
import org.partnercenter.diagram.Models;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cases page by page, with where they stand and for whom. */
@Component
@Transactional(readOnly = true)
class CaseList {

	static final int PAGE = 25;

	private final CaseRows rows;

	private final CaseOwners owners;

	private final CaseStandings standings;

	private final CasePeople names;

	private final Models models;

	private final Clock clock;

	CaseList(CaseRows rows, CaseOwners owners, CaseStandings standings, CasePeople names, Models models, Clock clock) {
		this.rows = rows;
		this.owners = owners;
		this.standings = standings;
		this.names = names;
		this.models = models;
		this.clock = clock;
	}

	/** To be asked once for all parts of a list. */
	public CaseConditions conditions(CaseFilter filter) {
		return CaseConditions.of(filter, this.owners, this.clock);
	}

	/**
	 * A page of the list.
	 * @param after the last case of the page before, or {@code null}
	 */
	public Page page(CaseConditions conditions, CaseKey after) {
		List<CaseLine> found = this.rows.page(conditions, after, PAGE + 1);
		boolean more = found.size() > PAGE;
		List<CaseLine> shown = more ? found.subList(0, PAGE) : found;
		List<ListedCase> cases = listed(shown);
		Map<String, String> names = this.names.of(people(cases));
		return new Page(cases, names, more ? shown.get(PAGE - 1).key().toString() : null);
	}

	/** As many as asked for, for a file. */
	public List<ListedCase> part(CaseConditions conditions, CaseKey after, int size) {
		return listed(this.rows.page(conditions, after, size));
	}

	public long count(CaseConditions conditions) {
		return this.rows.count(conditions);
	}

	/** The same with where they stand and what they are about. */
	List<ListedCase> listed(List<CaseLine> lines) {
		List<String> running = lines.stream().filter(CaseLine::isRunning).map(CaseLine::instance).toList();
		Map<String, List<OpenStep>> open = this.standings.of(running);
		Set<String> failed = this.standings.failed(running);
		Map<String, CaseOwner> owners = this.owners.of(lines.stream().map(CaseLine::businessKey).toList());
		Map<String, String> processes = processes();
		return lines.stream()
			.map(line -> new ListedCase(line, processes.getOrDefault(line.process(), line.process()),
					owners.get(line.businessKey()), named(line, open.getOrDefault(line.instance(), List.of())),
					failed.contains(line.instance())))
			.toList();
	}

	private List<OpenStep> named(CaseLine line, List<OpenStep> open) {
		return open.stream().map(step -> step.named(this.models.of(line.definitionId()))).toList();
	}

	/** The names of all processes, by key. */
	public Map<String, String> processes() {
		return this.models.newest().stream().collect(Collectors.toMap(DrawnModel::process, DrawnModel::name));
	}

	private static Collection<String> people(List<ListedCase> cases) {
		return cases.stream()
			.flatMap(each -> Stream.concat(Stream.ofNullable(each.line().startedBy()),
					each.open().stream().map(OpenStep::assignee)))
			.collect(Collectors.toList());
	}

	/**
	 * A page of cases.
	 *
	 * @param names of accounts
	 * @param next the place of the last one, if more follow, else {@code null}
	 */
	record Page(List<ListedCase> cases, Map<String, String> names, String next) {

	}

}
