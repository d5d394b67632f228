package org.partnercenter.partner;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import org.partnercenter.partner.ImportCheck.Wrong;
import org.partnercenter.partner.KnownOrganizations.Kept;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports lists of organizations that the program knows of: the whole list or nothing,
 * and the second time nothing changes.
 */
@Service
class OrganizationImport {

	/** After so many lines JPA forgets what it has written. */
	private static final int FORGET_AFTER = 100;

	private final ImportCheck check;

	private final KnownOrganizations known;

	private final Trail trail;

	private final EntityManager entities;

	OrganizationImport(ImportCheck check, KnownOrganizations known, Trail trail, EntityManager entities) {
		this.check = check;
		this.known = known;
		this.trail = trail;
		this.entities = entities;
	}

	/**
	 * What an import did.
	 *
	 * @param wrong if it is not empty, nothing was imported
	 */
	record Result(int added, int changed, int same, List<Wrong> wrong) {

	}

	/**
	 * Checks the whole file, then imports all of it in one transaction.
	 * @param staffAccount {@code null} for the list that comes with the product
	 * @throws ImportRefused if the file as a whole cannot be read
	 */
	@Transactional
	Result run(byte[] file, String staffAccount) {
		List<ImportFile.Line> lines = ImportFile.read(file);
		List<Wrong> wrong = this.check.check(lines);
		if (!wrong.isEmpty()) {
			return new Result(0, 0, 0, wrong);
		}
		Map<Kept, Integer> counts = new EnumMap<>(Kept.class);
		for (int i = 0; i < lines.size(); i++) {
			counts.merge(this.known.keep(lines.get(i).told()), 1, Integer::sum);
			if (i % FORGET_AFTER == 0) {
				this.entities.flush();
				this.entities.clear();
			}
		}
		Result result = new Result(counts.getOrDefault(Kept.ADDED, 0), counts.getOrDefault(Kept.CHANGED, 0),
				counts.getOrDefault(Kept.SAME, 0), List.of());
		record(result, staffAccount);
		return result;
	}

	private void record(Result result, String staffAccount) {
		if (result.added() + result.changed() > 0) {
			Fact fact = Fact.of("organizations.imported")
				.with("added", result.added())
				.with("changed", result.changed())
				.with("same", result.same());
			this.trail
				.record((staffAccount != null) ? fact.by(staffAccount, "regional-service-center") : fact.bySystem());
		}
	}

}
