package org.partnercenter.reenrollment;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.partnercenter.database.InsertIfAbsent;
import org.partnercenter.reenrollment.Reenrollment.State;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Renewals begin: one for an organization and an anniversary, whoever is first. */
@Service
class RenewalOpenings {

	private final ReenrollmentRepository reenrollments;

	private final InsertIfAbsent insert;

	private final Trail trail;

	private final Clock clock;

	RenewalOpenings(ReenrollmentRepository reenrollments, InsertIfAbsent insert, Trail trail, Clock clock) {
		this.reenrollments = reenrollments;
		this.insert = insert;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Opens renewals, all in one go.
	 * @return the ids of those opened here; whoever was quicker has opened the others
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<UUID> open(Collection<Renewal> renewals) {
		Instant now = this.clock.instant();
		List<UUID> opened = this.insert
			.insertAll("reenrollment",
					renewals.stream()
						.sorted(Comparator.comparing(Renewal::organization).thenComparing(Renewal::anniversary))
						.map(renewal -> row(renewal, now))
						.toList(),
					"organization_id", "anniversary")
			.stream()
			.map(row -> (UUID) row.get("id"))
			.toList();
		// read in one go: what follows in the transaction asks for each
		this.reenrollments.findAllById(opened).forEach(this::recordOpening);
		return opened;
	}

	private static Map<String, Object> row(Renewal renewal, Instant now) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("id", UUID.randomUUID());
		row.put("organization_id", renewal.organization());
		row.put("anniversary", renewal.anniversary());
		row.put("state", State.OPEN.name());
		row.put("orders_placed", 0);
		row.put("opened_at", now);
		row.put("version", 0L);
		return row;
	}

	private void recordOpening(Reenrollment opened) {
		this.trail.record(Fact.of("reenrollment.opened")
			.bySystem()
			.forOrganization(opened.organizationId())
			.about("reenrollment", opened.id())
			.with("anniversary", opened.anniversary()));
	}

}
