package org.partnercenter.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.partnercenter.evidence.ExamSupply.Taken;
import org.partnercenter.partner.CsvFile;
import org.springframework.stereotype.Component;

/** Exam results, as a list. */
@Component
class ResultSupply implements Supply {

	/** Whose keys the result ids of lists are; no testing provider can have this name. */
	static final String PROVIDER = "import";

	private final ExamSupply supply;

	private final Clock clock;

	ResultSupply(ExamSupply supply, Clock clock) {
		this.supply = supply;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return "exams";
	}

	@Override
	public List<String> columns() {
		return List.of("result_id", "certification_id", "exam", "passed_on");
	}

	@Override
	public Done take(List<CsvFile.Line> lines, String clerk) {
		List<WrongLine> wrong = new ArrayList<>();
		Twice twice = new Twice();
		Map<String, Long> numbers = new LinkedHashMap<>();
		List<SuppliedResult> results = new ArrayList<>();
		for (CsvFile.Line line : lines) {
			Told told = new Told(LocalDate.now(this.clock));
			SuppliedResult result = read(told, line);
			wrong.addAll(Supply.wrong(line.number(), told.wrong()));
			if (result.resultId() != null) {
				wrong.addAll(twice.check(line.number(), result.resultId()));
				numbers.put(result.resultId(), line.number());
			}
			results.add(result);
		}
		return wrong.isEmpty() ? take(results, numbers) : Done.refused(wrong);
	}

	private static SuppliedResult read(Told told, CsvFile.Line line) {
		return new SuppliedResult(told.code("result_id", line.value("result_id")),
				told.certificationId("certification_id", line.value("certification_id")),
				told.code("exam", line.value("exam")), told.pastDay("passed_on", line.value("passed_on")));
	}

	private Done take(List<SuppliedResult> results, Map<String, Long> numbers) {
		List<WrongLine> wrong = new ArrayList<>();
		Map<Taken, Integer> counts = new LinkedHashMap<>();
		this.supply.take(PROVIDER, results).forEach((id, taken) -> {
			counts.merge(taken, 1, Integer::sum);
			if (taken == Taken.CONTRADICTED) {
				wrong.add(WrongLine.of(numbers.get(id), "result_id", "supply.wrong.contradicted"));
			}
		});
		return new Done(counts.getOrDefault(Taken.STORED, 0), counts.getOrDefault(Taken.KNOWN, 0),
				counts.getOrDefault(Taken.ASTRAY, 0), wrong);
	}

}
