package org.partnercenter.certification;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.partnercenter.evidence.StrayResults;
import org.partnercenter.process.TaskCase;
import org.springframework.stereotype.Component;

/** What the clerk must see of results for an unknown certification ID. */
@Component
class StrayExamCase implements TaskCase {

	private static final int SHOWN = 20;

	private final StrayIds strays;

	private final StrayResults results;

	StrayExamCase(StrayIds strays, StrayResults results) {
		this.strays = strays;
		this.results = results;
	}

	@Override
	public String process() {
		return StrayExamProcess.KEY;
	}

	@Override
	public Holder holder(String role, String businessKey) {
		throw new IllegalStateException("Nobody but the Regional Service Center clears up stray exams: " + role);
	}

	@Override
	public Map<String, String> display(String taskId, String businessKey) {
		StrayId stray = this.strays.get(UUID.fromString(businessKey));
		String exams = this.results.of(stray.certificationId())
			.stream()
			.limit(SHOWN)
			.map(result -> result.exam() + " (" + result.passedOn() + ")")
			.collect(Collectors.joining(", "));
		String source = this.results.of(stray.certificationId())
			.stream()
			.map(StrayResults.Result::provider)
			.distinct()
			.collect(Collectors.joining(", "));
		return Map.of("certificationId", stray.certificationId(), "exams", exams, "source", source, "since",
				LocalDate.ofInstant(stray.openedAt(), ZoneOffset.UTC).toString(), "case", stray.certificationId());
	}

}
