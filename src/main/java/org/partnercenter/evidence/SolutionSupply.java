package org.partnercenter.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.partnercenter.partner.CsvFile;
import org.springframework.stereotype.Component;

/** Tested solutions whose certificates were verified, as a list. */
@Component
class SolutionSupply implements Supply {

	/** Longer is no certificate but a slip of the hand. */
	private static final int MOST_YEARS = 10;

	private final Solutions solutions;

	private final Enrolled enrolled;

	private final Clock clock;

	SolutionSupply(Solutions solutions, Enrolled enrolled, Clock clock) {
		this.solutions = solutions;
		this.enrolled = enrolled;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return "solutions";
	}

	@Override
	public List<String> columns() {
		return List.of("partner_program_id", "solution", "name", "certified_on", "expires_on");
	}

	@Override
	public Done take(List<CsvFile.Line> lines, String clerk) {
		List<WrongLine> wrong = new ArrayList<>();
		Twice twice = new Twice();
		Map<UUID, List<CertifiedSolution>> verified = new LinkedHashMap<>();
		Enrolled.Known known = this.enrolled.known();
		for (CsvFile.Line line : lines) {
			Told told = new Told(LocalDate.now(this.clock));
			UUID organization = known.organization(told, "partner_program_id", line.value("partner_program_id"));
			CertifiedSolution solution = read(told, line);
			wrong.addAll(Supply.wrong(line.number(), told.wrong()));
			if (told.wrong().isEmpty()) {
				wrong.addAll(twice.check(line.number(), List.of(organization, solution.certificate())));
				verified.computeIfAbsent(organization, first -> new ArrayList<>()).add(solution);
			}
		}
		if (!wrong.isEmpty()) {
			return Done.refused(wrong);
		}
		int taken = this.solutions.certify(verified, clerk);
		return new Done(taken, lines.size() - taken, 0, List.of());
	}

	private static CertifiedSolution read(Told told, CsvFile.Line line) {
		CertifiedSolution solution = new CertifiedSolution(told.name("name", line.value("name")),
				told.certificate("solution", line.value("solution")),
				told.pastDay("certified_on", line.value("certified_on")),
				told.day("expires_on", line.value("expires_on")));
		if (told.wrong().isEmpty() && (solution.expiresOn().isBefore(solution.certifiedOn())
				|| solution.expiresOn().isAfter(solution.certifiedOn().plusYears(MOST_YEARS)))) {
			told.refuse("expires_on", "supply.wrong.expiresOn");
		}
		return solution;
	}

}
