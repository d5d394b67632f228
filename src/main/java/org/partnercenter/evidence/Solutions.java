package org.partnercenter.evidence;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

import org.partnercenter.access.NotFound;
import org.partnercenter.database.InsertIfAbsent;
import org.partnercenter.partner.Roles;
import org.partnercenter.trail.Fact;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnercenter.evidence.Competencies.demand;

/**
 * Tested solutions: a Global Administrator claims them, and they count once their
 * certificate was verified. For everybody else, and for a solution of another
 * organization, there is {@link NotFound}.
 */
@Service
@Transactional
public class Solutions {

	private final SolutionRepository solutions;

	private final InsertIfAbsent insert;

	private final Roles roles;

	private final EvidenceNews news;

	private final Clock clock;

	Solutions(SolutionRepository solutions, InsertIfAbsent insert, Roles roles, EvidenceNews news, Clock clock) {
		this.solutions = solutions;
		this.insert = insert;
		this.roles = roles;
		this.news = news;
		this.clock = clock;
	}

	/**
	 * A solution that was refused can be claimed again.
	 * @return false if one with this certificate is claimed or verified already: then
	 * nothing has changed
	 */
	public boolean claim(UUID organization, CertifiedSolution said, String byAccount) {
		demand(this.roles.isGlobalAdministrator(organization, byAccount));
		boolean isNew = insert(organization, said, byAccount);
		SolutionRecord solution = this.solutions.lock(organization, said.certificate()).orElseThrow();
		if (!isNew && !solution.is(SolutionState.REFUSED)) {
			return false;
		}
		solution.describe(said);
		solution.claimAgain(byAccount, this.clock.instant());
		this.news.record(organization, byAccount, fact("evidence.solution-claimed", solution));
		return true;
	}

	/** Takes back what was not verified. */
	public void withdraw(UUID organization, UUID id, String byAccount) {
		demand(this.roles.isGlobalAdministrator(organization, byAccount));
		SolutionRecord solution = this.solutions.lock(id)
			.filter(found -> found.organizationId().equals(organization))
			.orElseThrow(NotFound::new);
		demand(!solution.is(SolutionState.VERIFIED));
		this.solutions.delete(solution);
		this.news.record(organization, byAccount, fact("evidence.solution-withdrawn", solution));
	}

	/**
	 * Keeps verified solutions, whether they were claimed or not; one that says the same
	 * already changes nothing.
	 * @param bySource who verified them, such as the account of the clerk who imports
	 * @return how many are new or say something else now
	 */
	public int certify(Map<UUID, List<CertifiedSolution>> verified, String byStaff) {
		int changed = 0;
		for (UUID organization : new TreeSet<>(verified.keySet())) {
			long here = verified.get(organization)
				.stream()
				.filter(said -> certify(organization, said, byStaff))
				.count();
			changed += (int) here;
			if (here > 0) {
				this.news.changed(List.of(organization));
			}
		}
		return changed;
	}

	@Transactional(readOnly = true)
	List<ShownSolution> of(UUID organization) {
		return this.solutions.findByOrganizationIdOrderByCertificate(organization)
			.stream()
			.map(SolutionRecord::shown)
			.toList();
	}

	private boolean certify(UUID organization, CertifiedSolution said, String byStaff) {
		insert(organization, said, byStaff);
		SolutionRecord solution = this.solutions.lock(organization, said.certificate()).orElseThrow();
		boolean changed = solution.describe(said) || !solution.is(SolutionState.VERIFIED);
		if (changed) {
			solution.decide(SolutionState.VERIFIED, byStaff, this.clock.instant(), null);
			this.news.record(organization, byStaff, "regional-service-center",
					fact("evidence.solution-verified", solution));
		}
		return changed;
	}

	private boolean insert(UUID organization, CertifiedSolution said, String account) {
		return this.insert.insert("evidence_solution",
				Map.of("id", UUID.randomUUID(), "organization_id", organization, "name", said.name(), "certificate",
						said.certificate(), "state", SolutionState.CLAIMED, "certified_on", said.certifiedOn(),
						"expires_on", said.expiresOn(), "claimed_by", account, "claimed_at", this.clock.instant(),
						"version", 0),
				"organization_id", "certificate");
	}

	static Fact fact(String action, SolutionRecord solution) {
		return Fact.of(action)
			.about("solution", solution.id())
			.with("certificate", solution.shown().said().certificate());
	}

}
