package org.partnercenter.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.database.InsertIfAbsent;
import org.partnercenter.membership.OrganizationDay;
import org.partnercenter.partner.Roles;
import org.partnercenter.trail.Fact;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnercenter.evidence.Competencies.demand;

/**
 * Customer satisfaction surveys: whether an organization takes part, and the
 * responses that its customers gave.
 */
@Service
@Transactional
public class Surveys {

	private final JdbcClient jdbc;

	private final InsertIfAbsent insert;

	private final OrganizationDay days;

	private final Roles roles;

	private final EvidenceNews news;

	private final Clock clock;

	Surveys(JdbcClient jdbc, InsertIfAbsent insert, OrganizationDay days, Roles roles, EvidenceNews news, Clock clock) {
		this.jdbc = jdbc;
		this.insert = insert;
		this.days = days;
		this.roles = roles;
		this.news = news;
		this.clock = clock;
	}

	/** From today; nothing happens if the organization takes part already. */
	public void takePart(UUID organization, String byAccount) {
		demand(this.roles.isGlobalAdministrator(organization, byAccount));
		boolean isNew = this.insert.insert("evidence_participation",
				Map.of("organization_id", organization, "since", this.days.today(organization), "begun_by", byAccount),
				"organization_id");
		if (isNew) {
			this.news.changed(organization, byAccount, fact("evidence.survey-participation-begun", organization));
		}
	}

	/** What was surveyed stays. */
	public void stop(UUID organization, String byAccount) {
		demand(this.roles.isGlobalAdministrator(organization, byAccount));
		int ended = this.jdbc.sql("delete from evidence_participation where organization_id = ?")
			.param(organization)
			.update();
		if (ended > 0) {
			this.news.changed(organization, byAccount, fact("evidence.survey-participation-ended", organization));
		}
	}

	/**
	 * Keeps responses. What is told again changes nothing; another number for the same
	 * customer takes the place of the first. The caller records the fact.
	 * @return those that are new or another number now
	 */
	public List<SurveyResponse> keep(Collection<SurveyResponse> responses) {
		List<SurveyResponse> kept = new ArrayList<>();
		responses.stream()
			.sorted(Comparator.comparing(SurveyResponse::organization)
				.thenComparing(SurveyResponse::survey)
				.thenComparing(SurveyResponse::customer))
			.filter(response -> keep(survey(response), response))
			.forEach(kept::add);
		this.news.changed(kept.stream().map(SurveyResponse::organization).toList());
		return kept;
	}

	/** The day a survey was closed, if there is one with this number. */
	@Transactional(readOnly = true)
	public Optional<LocalDate> closedOn(UUID organization, String survey) {
		return this.jdbc.sql("select closed_on from evidence_survey where organization_id = ? and survey_number = ?")
			.params(organization, survey)
			.query(LocalDate.class)
			.optional();
	}

	/** The numbers of an organization's surveys, by id. */
	@Transactional(readOnly = true)
	Map<UUID, String> numbers(UUID organization) {
		Map<UUID, String> numbers = new HashMap<>();
		this.jdbc.sql("select id, survey_number from evidence_survey where organization_id = ?")
			.param(organization)
			.query(row -> {
				numbers.put(row.getObject(1, UUID.class), row.getString(2));
			});
		return numbers;
	}

	private UUID survey(SurveyResponse response) {
		this.insert.insert("evidence_survey",
				Map.of("id", UUID.randomUUID(), "organization_id", response.organization(), "survey_number",
						response.survey(), "closed_on", response.closedOn(), "recorded_at", this.clock.instant()),
				"organization_id", "survey_number");
		return this.jdbc.sql("select id from evidence_survey where organization_id = ? and survey_number = ?")
			.params(response.organization(), response.survey())
			.query(UUID.class)
			.single();
	}

	private boolean keep(UUID survey, SurveyResponse response) {
		String customer = written(survey, response.customer());
		boolean isNew = this.insert.insert("evidence_survey_response",
				Map.of("survey_id", survey, "customer", customer, "responses", response.responses()), "survey_id",
				"customer");
		return isNew || this.jdbc.sql(
				"update evidence_survey_response set responses = ? where survey_id = ? and customer = ? and responses <> ?")
			.params(response.responses(), survey, customer, response.responses())
			.update() > 0;
	}

	/**
	 * As the name was written first: in other letters it would be another customer with
	 * responses of its own.
	 */
	private String written(UUID survey, String customer) {
		return this.jdbc
			.sql("select customer from evidence_survey_response where survey_id = ? "
					+ "and lower(customer) = lower(?) order by customer fetch first 1 rows only")
			.params(survey, customer)
			.query(String.class)
			.optional()
			.orElse(customer);
	}

	private static Fact fact(String action, UUID organization) {
		return Fact.of(action).about("organization", organization);
	}

}
