package org.partnercenter.evidence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts evidence files together from one {@link Cursor} for each {@link Part}. */
final class EvidenceReader implements AutoCloseable {

	private final Deque<Cursor> opened = new ArrayDeque<>();

	private final Connection connection;

	private final UUID only;

	private final Cursor competencies;

	private final Cursor professionals;

	private final Cursor exams;

	private final Cursor assignments;

	private final Cursor references;

	private final Cursor surveys;

	private final Cursor responses;

	private final Cursor solutions;

	private final Cursor participation;

	/**
	 * @param only the one organization to be read; {@code null} for all of them
	 */
	EvidenceReader(Connection connection, UUID only) throws SQLException {
		this.connection = connection;
		this.only = only;
		this.competencies = open(Part.COMPETENCIES);
		this.professionals = open(Part.PROFESSIONALS);
		this.exams = open(Part.EXAMS);
		this.assignments = open(Part.ASSIGNMENTS);
		this.references = open(Part.REFERENCES);
		this.surveys = open(Part.SURVEYS);
		this.responses = open(Part.RESPONSES);
		this.solutions = open(Part.SOLUTIONS);
		this.participation = open(Part.PARTICIPATION);
	}

	/** Organizations must be asked for in the order of their ids. */
	EvidenceFile read(UUID organization) throws SQLException {
		return new EvidenceFile(organization, competencies(organization), professionals(organization),
				references(organization), surveys(organization), solutions(organization),
				this.participation.next(organization) ? this.participation.day(2) : null);
	}

	private List<ChosenCompetency> competencies(UUID organization) throws SQLException {
		List<ChosenCompetency> found = new ArrayList<>();
		while (this.competencies.next(organization)) {
			found.add(new ChosenCompetency(this.competencies.text(2), this.competencies.text(3),
					this.competencies.day(4)));
		}
		return found;
	}

	private List<Professional> professionals(UUID organization) throws SQLException {
		Map<String, List<PassedExam>> passed = new HashMap<>();
		while (this.exams.next(organization)) {
			passed.computeIfAbsent(this.exams.text(2), account -> new ArrayList<>())
				.add(new PassedExam(this.exams.text(3), this.exams.day(4)));
		}
		Map<String, List<CompetencyKey>> linked = new HashMap<>();
		while (this.assignments.next(organization)) {
			linked.computeIfAbsent(this.assignments.text(2), account -> new ArrayList<>())
				.add(new CompetencyKey(this.assignments.text(3), this.assignments.text(4)));
		}
		List<Professional> found = new ArrayList<>();
		while (this.professionals.next(organization)) {
			String account = this.professionals.text(2);
			found.add(new Professional(account, passed.getOrDefault(account, List.of()),
					linked.getOrDefault(account, List.of())));
		}
		return found;
	}

	private List<CustomerReference> references(UUID organization) throws SQLException {
		List<CustomerReference> found = new ArrayList<>();
		while (this.references.next(organization)) {
			String competency = this.references.text(3);
			CompetencyKey assignedTo = (competency != null) ? new CompetencyKey(competency, this.references.text(4))
					: null;
			found.add(new CustomerReference(this.references.id(2), assignedTo, this.references.day(5),
					this.references.day(6)));
		}
		return found;
	}

	private List<Survey> surveys(UUID organization) throws SQLException {
		Map<UUID, List<Integer>> given = new HashMap<>();
		while (this.responses.next(organization)) {
			given.computeIfAbsent(this.responses.id(2), survey -> new ArrayList<>()).add(this.responses.number(3));
		}
		List<Survey> found = new ArrayList<>();
		while (this.surveys.next(organization)) {
			UUID id = this.surveys.id(2);
			LocalDate closedOn = this.surveys.day(3);
			found.add(new Survey(id, closedOn, given.getOrDefault(id, List.of())));
		}
		return found;
	}

	private List<Solution> solutions(UUID organization) throws SQLException {
		List<Solution> found = new ArrayList<>();
		while (this.solutions.next(organization)) {
			found.add(new Solution(this.solutions.id(2), this.solutions.day(3), this.solutions.day(4)));
		}
		return found;
	}

	private Cursor open(Part part) throws SQLException {
		Cursor cursor = new Cursor(this.connection, part, this.only);
		this.opened.push(cursor);
		return cursor;
	}

	@Override
	public void close() throws SQLException {
		while (!this.opened.isEmpty()) {
			this.opened.pop().close();
		}
	}

}
