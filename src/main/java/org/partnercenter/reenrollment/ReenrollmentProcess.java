package org.partnercenter.reenrollment;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.partnercenter.billing.OrderSettled;
import org.partnercenter.membership.Renewals;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.process.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import static org.partnercenter.reenrollment.ReenrollmentVariables.REENROLLMENT_ID;

/** Starts and drives {@code processes/reenrollment.bpmn}; its key is the renewal's id. */
@Component
class ReenrollmentProcess {

	static final String KEY = "reenrollment";

	private static final String EXPIRE = "serviceTask_expireMembership";

	private static final String PAY = "callActivity_pay";

	private static final String STEPS = "subProcess_steps";

	private static final String PLAN_CHANGED = "planChanged";

	private final RuntimeService processes;

	private final RepositoryService models;

	private final OnBehalf onBehalf;

	private final RenewalOpenings openings;

	private final Reenrollments reenrollments;

	private final RenewalEnds ends;

	private final Renewals renewals;

	ReenrollmentProcess(RuntimeService processes, RepositoryService models, OnBehalf onBehalf, RenewalOpenings openings,
			Reenrollments reenrollments, RenewalEnds ends, Renewals renewals) {
		this.processes = processes;
		this.models = models;
		this.onBehalf = onBehalf;
		this.openings = openings;
		this.reenrollments = reenrollments;
		this.ends = ends;
		this.renewals = renewals;
	}

	/**
	 * Opens a renewal and starts its process, both or nothing; whoever comes second, a
	 * person or the sweep, changes nothing.
	 * @param anniversary the last day that is paid for
	 * @return its id, if it was opened here
	 */
	@Transactional
	public Optional<UUID> open(UUID organization, LocalDate anniversary) {
		return open(List.of(new Renewal(organization, anniversary))).stream().findFirst();
	}

	/**
	 * As {@link #open(UUID, LocalDate)} for many: the engine writes all that it starts in
	 * one go.
	 */
	@Transactional
	public List<UUID> open(Collection<Renewal> renewals) {
		List<UUID> opened = this.openings.open(renewals);
		this.onBehalf.run(() -> {
			String newest = newestModel();
			opened.forEach(id -> this.processes.startProcessInstanceById(newest, id.toString(),
					Variables.with(REENROLLMENT_ID, id.toString()).asMap()));
		});
		return opened;
	}

	/** Asked for once, and not at every start. */
	private String newestModel() {
		return this.models.createProcessDefinitionQuery()
			.processDefinitionKey(KEY)
			.latestVersion()
			.singleResult()
			.getId();
	}

	/**
	 * What is paid is renewed in the same moment, so that a payment in the last second of
	 * the grace counts though the next step of the process comes later (D-24).
	 */
	@EventListener
	@Transactional
	public void settled(OrderSettled settled) {
		this.reenrollments.ofOrder(settled.order())
			.map(Reenrollment::id)
			.filter(id -> !isExpiring(id))
			.ifPresent(this::renew);
	}

	/**
	 * Adds the term; the plan of the notices hears of it.
	 * @return false if it is too late
	 */
	@Transactional
	public boolean renew(UUID id) {
		boolean renewed = this.ends.renew(id);
		if (renewed) {
			planAnew(id);
		}
		return renewed;
	}

	/**
	 * The steps are open again; a payment that has not ended yet leads there by itself.
	 */
	@Transactional
	public void stepsAnew(UUID id) {
		if (isAt(id, PAY)) {
			return;
		}
		this.reenrollments.get(id).ordered(null);
		this.onBehalf.run(() -> this.processes.createProcessInstanceModification(instance(id))
			.startBeforeActivity(STEPS)
			.execute());
	}

	private String instance(UUID id) {
		return this.processes.createProcessInstanceQuery()
			.processDefinitionKey(KEY)
			.processInstanceBusinessKey(id.toString())
			.singleResult()
			.getId();
	}

	/** The timer was quicker than the payment. */
	private boolean isExpiring(UUID id) {
		return isAt(id, EXPIRE);
	}

	private boolean isAt(UUID id, String activity) {
		return this.onBehalf.call(() -> this.processes.createExecutionQuery()
			.processDefinitionKey(KEY)
			.processInstanceBusinessKey(id.toString())
			.activityId(activity)
			.count() > 0);
	}

	/** Reminds in 7 days. */
	@Transactional
	public void remindLater(UUID id, String account) {
		this.reenrollments.remindLater(id, account);
		planAnew(id);
	}

	/**
	 * Counts the days in another zone from now on (D-02).
	 * @return false if the membership has ended, or would have ended there
	 */
	@Transactional
	public boolean move(UUID organization, ZoneId zone, String account) {
		boolean moved = this.renewals.move(organization, zone, account);
		if (moved) {
			this.reenrollments.latestOf(organization).map(Reenrollment::id).ifPresent(this::planAnew);
		}
		return moved;
	}

	/**
	 * What waits for its day is planned once more.
	 * @throws ConcurrencyFailureException if the timer goes off at this very moment and
	 * nobody waits any more: whoever calls tries again
	 */
	@Transactional
	public void planAnew(UUID id) {
		try {
			this.onBehalf.run(() -> this.processes.createMessageCorrelation(PLAN_CHANGED)
				.processInstanceBusinessKey(id.toString())
				.correlateAllWithResult());
		}
		catch (ProcessEngineException ex) {
			// the engine looks for who waits, and then again, and says so where nobody
			// waits any more
			throw new ConcurrencyFailureException("The renewal " + id + " goes on at this moment", ex);
		}
	}

}
