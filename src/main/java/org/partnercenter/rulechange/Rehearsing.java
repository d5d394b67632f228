package org.partnercenter.rulechange;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import org.partnercenter.billing.ProgramFees;
import org.partnercenter.evidence.Evidence;
import org.partnercenter.evidence.EvidenceFile;
import org.partnercenter.process.DecisionTables;
import org.partnercenter.process.ProposedTables;
import org.partnercenter.qualification.Qualifications;

/**
 * Runs a draft against everybody, in one stream of evidence as it stood at one moment.
 * Reads in a transaction of its own that writes nothing; what it finds is written in
 * batches. A run that was interrupted begins anew.
 */
@Component
class Rehearsing {

	private static final Logger log = LoggerFactory.getLogger(Rehearsing.class);

	private static final String FEES = "program-fees";

	private final RehearsalRows rehearsals;

	private final BatchWriter writer;

	private final Evidence evidence;

	private final Qualifications qualifications;

	private final ProgramFees fees;

	private final DecisionTables tables;

	private final TransactionTemplate reading;

	private final TransactionTemplate writing;

	private final Clock clock;

	Rehearsing(RehearsalRows rehearsals, BatchWriter writer, Evidence evidence, Qualifications qualifications,
			ProgramFees fees, DecisionTables tables, PlatformTransactionManager transactions, Clock clock) {
		this.rehearsals = rehearsals;
		this.writer = writer;
		this.evidence = evidence;
		this.qualifications = qualifications;
		this.fees = fees;
		this.tables = tables;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		this.reading.setReadOnly(true);
		this.writing = new TransactionTemplate(transactions);
		this.writing.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	/** Does nothing for a rehearsal that has ended, or was thrown away with its draft. */
	void run(UUID id) {
		run(id, this.evidence::each);
	}

	/**
	 * @param everybody gives the evidence of one organization after the other
	 */
	void run(UUID id, Consumer<Consumer<EvidenceFile>> everybody) {
		this.rehearsals.find(id).filter(Rehearsal::isRunning).ifPresent(rehearsal -> {
			RehearsalState end = RehearsalState.DONE;
			String problem = null;
			try {
				this.reading.executeWithoutResult(status -> compare(rehearsal, everybody));
			}
			catch (Canceled ex) {
				end = RehearsalState.CANCELED;
			}
			catch (IllegalStateException | ArithmeticException | IllegalArgumentException ex) {
				// the rules say something that nobody can be judged by
				log.warn("The rehearsal {} has failed", id, ex);
				end = RehearsalState.FAILED;
				problem = ex.getMessage();
			}
			end(id, end, problem);
		});
	}

	private void end(UUID id, RehearsalState state, String problem) {
		this.writing.executeWithoutResult(status -> this.rehearsals.end(id, state, problem, this.clock.instant()));
	}

	private void compare(Rehearsal rehearsal, Consumer<Consumer<EvidenceFile>> everybody) {
		try (ProposedTables proposed = this.tables.propose(rehearsal.tried())) {
			Map<String, String> instead = proposed.versions();
			String present = this.tables.newest(FEES);
			Comparison comparison = new Comparison(this.qualifications.judging(rehearsal.judgedOn(), Map.of()),
					this.qualifications.judging(rehearsal.judgedOn(), instead));
			Batch batch = new Batch(rehearsal.id(), new YearlyFees(this.fees, present, rehearsal.judgedOn()),
					new YearlyFees(this.fees, instead.getOrDefault(FEES, present), rehearsal.judgedOn()), this.writer);
			batch.begin();
			everybody.accept(file -> batch.add(comparison.of(file)));
			batch.end();
		}
	}

	/** Somebody has asked to stop. */
	static class Canceled extends RuntimeException {

		Canceled() {
			super("Canceled", null, false, false);
		}

	}

}
