package org.partnercenter.evidence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.partnercenter.access.NotFound;
import org.partnercenter.trail.Fact;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Claimed solutions wait for the Regional Service Center, which verifies or refuses them.
 * That the acting person belongs to it is checked where he acts.
 */
@Service
@Transactional
class SolutionReviews {

	/** More are not shown at once; the rest shows after these are decided. */
	static final int AT_ONCE = 100;

	private final SolutionRepository solutions;

	private final EvidenceNews news;

	private final SolutionMails mails;

	private final Clock clock;

	SolutionReviews(SolutionRepository solutions, EvidenceNews news, SolutionMails mails, Clock clock) {
		this.solutions = solutions;
		this.news = news;
		this.mails = mails;
		this.clock = clock;
	}

	/** The longest waiting first. */
	@Transactional(readOnly = true)
	List<ShownSolution> waiting() {
		return this.solutions.findByStateOrderByClaimedAtAscIdAsc(SolutionState.CLAIMED, Limit.of(AT_ONCE))
			.stream()
			.map(SolutionRecord::shown)
			.toList();
	}

	/** Whether it was still to be decided: two clerks may press at once. */
	boolean verify(UUID id, String staff) {
		SolutionRecord solution = find(id);
		if (!solution.is(SolutionState.CLAIMED)) {
			return false;
		}
		solution.decide(SolutionState.VERIFIED, staff, this.clock.instant(), null);
		record(solution, staff, Solutions.fact("evidence.solution-verified", solution));
		this.mails.decided(solution, "solution-verified");
		this.news.changed(List.of(solution.organizationId()));
		return true;
	}

	/** As {@link #verify}; the organization reads the reason. */
	boolean refuse(UUID id, String staff, String reason) {
		SolutionRecord solution = find(id);
		if (!solution.is(SolutionState.CLAIMED)) {
			return false;
		}
		solution.decide(SolutionState.REFUSED, staff, this.clock.instant(), reason);
		record(solution, staff, Solutions.fact("evidence.solution-refused", solution).because(reason));
		this.mails.decided(solution, "solution-refused");
		return true;
	}

	private SolutionRecord find(UUID id) {
		return this.solutions.lock(id).orElseThrow(NotFound::new);
	}

	private void record(SolutionRecord solution, String staff, Fact fact) {
		this.news.record(solution.organizationId(), staff, "regional-service-center", fact);
	}

}
