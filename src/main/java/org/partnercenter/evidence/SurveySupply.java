package org.partnercenter.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.partnercenter.partner.CsvFile;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Component;

/** Responses to customer satisfaction surveys, as a list. */
@Component
class SurveySupply implements Supply {

	private final Surveys surveys;

	private final Enrolled enrolled;

	private final Trail trail;

	private final Clock clock;

	SurveySupply(Surveys surveys, Enrolled enrolled, Trail trail, Clock clock) {
		this.surveys = surveys;
		this.enrolled = enrolled;
		this.trail = trail;
		this.clock = clock;
	}

	private record SurveyKey(UUID organization, String number) {

	}

	@Override
	public String kind() {
		return "surveys";
	}

	@Override
	public List<String> columns() {
		return List.of("partner_program_id", "survey", "closed_on", "customer", "responses");
	}

	@Override
	public Done take(List<CsvFile.Line> lines, String clerk) {
		List<WrongLine> wrong = new ArrayList<>();
		Twice twice = new Twice();
		Map<SurveyKey, LocalDate> closed = new HashMap<>();
		List<SurveyResponse> responses = new ArrayList<>();
		Enrolled.Known known = this.enrolled.known();
		for (CsvFile.Line line : lines) {
			Told told = new Told(LocalDate.now(this.clock));
			SurveyResponse response = read(told, line, known);
			if (told.wrong().isEmpty()) {
				SurveyKey survey = new SurveyKey(response.organization(), response.survey());
				if (!closedOn(survey, response, closed).equals(response.closedOn())) {
					told.refuse("closed_on", "supply.wrong.closedOn");
				}
				wrong.addAll(twice.check(line.number(), List.of(survey, response.customer().toLowerCase(Locale.ROOT))));
			}
			wrong.addAll(Supply.wrong(line.number(), told.wrong()));
			responses.add(response);
		}
		if (!wrong.isEmpty()) {
			return Done.refused(wrong);
		}
		List<SurveyResponse> taken = this.surveys.keep(responses);
		record(taken, clerk);
		return new Done(taken.size(), responses.size() - taken.size(), 0, List.of());
	}

	private void record(List<SurveyResponse> taken, String clerk) {
		Map<UUID, Integer> counts = new TreeMap<>();
		taken.forEach(response -> counts.merge(response.organization(), 1, Integer::sum));
		counts.forEach((organization,
				count) -> this.trail.record(Fact.of("evidence.survey-responses-kept")
					.by(clerk, "regional-service-center")
					.forOrganization(organization)
					.with("count", count)));
	}

	/** As an earlier list or line says; where none does, as this one. */
	private LocalDate closedOn(SurveyKey survey, SurveyResponse response, Map<SurveyKey, LocalDate> closed) {
		return closed.computeIfAbsent(survey,
				first -> this.surveys.closedOn(survey.organization(), survey.number()).orElse(response.closedOn()));
	}

	private SurveyResponse read(Told told, CsvFile.Line line, Enrolled.Known known) {
		return new SurveyResponse(known.organization(told, "partner_program_id", line.value("partner_program_id")),
				told.code("survey", line.value("survey")), told.pastDay("closed_on", line.value("closed_on")),
				told.name("customer", line.value("customer")),
				told.number("responses", line.value("responses"), SurveyResponse.MOST));
	}

}
