package org.partnercenter.qualification;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.partnercenter.evidence.CompetencyKey;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Invented organizations with about three pieces of evidence each: most show a little of
 * something, one in ten a whole competency.
 */
public class GeneratedEvidence {

	private static final int BATCH = 2000;

	private static final String NOW = "2026-01-01T00:00:00Z";

	private final Random random = new Random(640_000);

	private final LocalDate today;

	/** Table and columns to the rows of the batch. */
	private final Map<String, StringBuilder> tables = new LinkedHashMap<>();

	private long pieces;

	public GeneratedEvidence(LocalDate today) {
		this.today = today;
	}

	/** How many pieces of evidence were made. */
	public long store(int organizations, Connection connection) throws SQLException, IOException {
		CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
		for (int from = 0; from < organizations; from += BATCH) {
			for (int i = from; i < Math.min(from + BATCH, organizations); i++) {
				organization(i);
			}
			for (Map.Entry<String, StringBuilder> table : this.tables.entrySet()) {
				copy.copyIn("copy " + table.getKey() + " from stdin", new StringReader(table.getValue().toString()));
				table.getValue().setLength(0);
			}
		}
		return this.pieces;
	}

	private void organization(int number) {
		UUID organization = id();
		UUID location = id();
		row("organization (id, legal_name, country, standing, version)", organization, "Company " + number, "US",
				"ENROLLED", 0);
		row("location (id, organization, name)", location, organization, "Headquarters");
		CompetencyKey key = Shown.KEYS.get(this.random.nextInt(Shown.KEYS.size()));
		boolean whole = this.random.nextInt(10) == 0;
		if (whole || this.random.nextBoolean()) {
			row("evidence_competency (id, organization_id, competency, specialization, since, chosen_by)", id(),
					organization, key.competency(), key.specialization(), this.today.minusYears(1), "p-1");
		}
		for (int i = 0; i < 2 && (whole || this.random.nextBoolean()); i++) {
			professional(organization, location, key);
		}
		for (int i = 0; i < 3 && (whole || this.random.nextBoolean()); i++) {
			reference(organization, key);
		}
		if (whole || this.random.nextBoolean()) {
			survey(organization);
		}
		if (whole || this.random.nextBoolean()) {
			solution(organization);
		}
	}

	private void solution(UUID organization) {
		this.pieces++;
		row("evidence_solution (id, organization_id, name, certificate, state, certified_on, expires_on, claimed_at,"
				+ " version)", id(), organization, "Ledger", id(), "VERIFIED", this.today.minusYears(1),
				this.today.plusDays(this.random.nextInt(400) - 50), NOW, 0);
	}

	private void professional(UUID organization, UUID location, CompetencyKey key) {
		this.pieces++;
		String account = "p-" + id();
		String certification = id().toString();
		row("individual (id, organization, account, active_account, location, first_name, last_name, work_email,"
				+ " associated_since, version)", id(), organization, account, account, location, "Pia", "Professional",
				"pia@company.example", NOW, 0);
		row("certification_link (certification_id, organization, account, linked_at)", certification, organization,
				account, NOW);
		row("evidence_exam (certification_id, exam, passed_on, source, recorded_at)", certification,
				Shown.EXAMS.get(Shown.KEYS.indexOf(key)), this.today.minusYears(2), "test", NOW);
		row("evidence_assignment (id, organization_id, account, competency, specialization, assigned_by, assigned_at)",
				id(), organization, account, key.competency(), key.specialization(), "p-1", NOW);
	}

	private void reference(UUID organization, CompetencyKey key) {
		this.pieces++;
		row("evidence_reference (id, organization_id, customer_name, customer_email, competency, specialization, state,"
				+ " asked_at, accepted_on, expires_on, asked_by)", id(), organization, "Customer",
				"buyer@customer.example", key.competency(), key.specialization(), "ACCEPTED", NOW,
				this.today.minusMonths(6), this.today.plusDays(this.random.nextInt(400) - 50), "p-1");
	}

	private void survey(UUID organization) {
		this.pieces++;
		UUID survey = id();
		row("evidence_survey (id, organization_id, survey_number, closed_on, recorded_at)", survey, organization,
				survey, this.today.minusDays(this.random.nextInt(500)), NOW);
		for (int i = 0; i < 2; i++) {
			row("evidence_survey_response (survey_id, customer, responses)", survey, "Customer " + i,
					this.random.nextInt(12));
		}
	}

	private UUID id() {
		return new UUID(this.random.nextLong(), this.random.nextLong());
	}

	private void row(String table, Object... columns) {
		StringBuilder rows = this.tables.computeIfAbsent(table, name -> new StringBuilder());
		for (int i = 0; i < columns.length; i++) {
			rows.append((i > 0) ? "\t" : "").append(columns[i]);
		}
		rows.append('\n');
	}

}
