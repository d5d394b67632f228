package org.partnercenter.billing;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.partnercenter.billing.StatementLine.Outcome;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books what bank statements say has come (D-24): each credit once, whole statements or
 * nothing; what fits no order becomes a task of finance.
 */
@Service
class Statements {

	/** What banks write where they have no reference: says nothing about sameness. */
	private static final Set<String> NO_REFERENCE = Set.of("NONREF", "NOTPROVIDED", "NOREF");

	private static final int LONGEST_REMITTANCE = 1000;

	/** How far the day that finance typed may be from that of the bank. */
	private static final int DAYS = 10;

	private final StatementRows rows;

	private final PaymentReferences references;

	private final TransferRows transfers;

	private final Payments payments;

	private final PaymentMails mails;

	private final Trail trail;

	private final BillingSettings settings;

	Statements(StatementRows rows, PaymentReferences references, TransferRows transfers, Payments payments,
			PaymentMails mails, Trail trail, BillingSettings settings) {
		this.rows = rows;
		this.references = references;
		this.transfers = transfers;
		this.payments = payments;
		this.mails = mails;
		this.trail = trail;
		this.settings = settings;
	}

	/**
	 * Imports the statements of a file.
	 * @param account of finance
	 * @throws StatementRefused if one is of an account that is not ours
	 */
	@Transactional
	public Result run(List<Statement> statements, String account) throws StatementRefused {
		if (!statements.stream().map(Statement::account).allMatch(this.settings.seller()::isAccount)) {
			throw new StatementRefused("otherAccount");
		}
		List<UUID> ids = new ArrayList<>();
		int fresh = 0;
		int repeated = 0;
		int ignored = 0;
		for (Statement statement : statements) {
			UUID id = this.rows.add(statement, account);
			ids.add(id);
			int added = add(id, statement);
			fresh += added;
			repeated += statement.credits().size() - added;
			ignored += statement.ignored();
			this.trail.record(Fact.of("billing.statement-imported")
				.by(account, "finance")
				.about("bank-statement", id)
				.with("statement", statement.id())
				.with("credits", statement.credits().size())
				.with("new", added));
		}
		return new Result(ids, fresh, repeated, ignored);
	}

	/** How many lines are new. */
	private int add(UUID id, Statement statement) {
		int added = 0;
		Map<String, Integer> seen = new HashMap<>();
		for (int i = 0; i < statement.credits().size(); i++) {
			StatementCredit credit = statement.credits().get(i);
			// the same twice in one statement is twice the money
			int times = seen.merge(sameness(statement, credit), 1, Integer::sum);
			String key = credit.reference() + " (" + Digest.of(sameness(statement, credit) + times).substring(0, 16)
					+ ")";
			Optional<UUID> line = this.rows.add(id, i + 1, key, credit, remittance(credit));
			line.ifPresent(fresh -> book(fresh, key, credit));
			added += line.isPresent() ? 1 : 0;
		}
		return added;
	}

	private void book(UUID line, String key, StatementCredit credit) {
		Optional<Order> meant = this.references.find(credit.remittance());
		UUID order = meant.map(Order::id).orElse(null);
		Optional<TransferConfirmation> byHand = meant.flatMap(known -> enteredByHand(known, credit));
		if (byHand.isPresent()) {
			this.transfers.seen(byHand.get().id(), line);
			this.rows.decided(line, Outcome.CONFIRMED, order);
			return;
		}
		Booked booked = this.payments
			.book(new Booking(order, credit.amount(), PaymentWay.BANK, key, credit.bookedOn(), null));
		this.rows.decided(line, Outcome.valueOf(booked.outcome().name()), order);
		if (booked.outcome() == Booked.Outcome.PARTLY) {
			this.mails.missing(order);
		}
	}

	/** Or else it would be booked twice: once by hand, and once from the statement. */
	private Optional<TransferConfirmation> enteredByHand(Order order, StatementCredit credit) {
		return this.transfers.unseen(order.id())
			.stream()
			.filter(entered -> entered.amount().equals(credit.amount()))
			.filter(entered -> Math.abs(ChronoUnit.DAYS.between(entered.receivedOn(), credit.bookedOn())) <= DAYS)
			.findFirst();
	}

	@Transactional(readOnly = true)
	public List<StatementLine> lines(UUID statement) {
		return this.rows.lines(statement);
	}

	/** Who has paid, as the bank says, of a payment that came by statement. */
	@Transactional(readOnly = true)
	public Optional<String> payerOf(String paymentReference) {
		return this.rows.byKey(paymentReference).map(StatementLine::payer);
	}

	/** What the payer wrote. */
	@Transactional(readOnly = true)
	public Optional<String> remittanceOf(String paymentReference) {
		return this.rows.byKey(paymentReference).map(StatementLine::remittance);
	}

	private static String sameness(Statement statement, StatementCredit credit) {
		boolean named = !NO_REFERENCE.contains(credit.key().split("/")[0].toUpperCase(java.util.Locale.ROOT));
		return String.join("|", statement.account(), named ? "" : statement.id(), credit.key(),
				credit.amount().toString(), credit.bookedOn().toString(), "");
	}

	/** Whatever people write to their bank, numbers of cards are not kept (T-P09). */
	private static String remittance(StatementCredit credit) {
		String text = String.join(" ", credit.remittance());
		String safe = CardNumbers.isIn(text) ? "..." : text;
		return safe.substring(0, Math.min(LONGEST_REMITTANCE, safe.length()));
	}

	/**
	 * What an import did.
	 *
	 * @param statements their ids
	 * @param fresh new credits, {@code repeated} those of an earlier import
	 * @param ignored entries that are no credits, or not booked
	 */
	record Result(List<UUID> statements, int fresh, int repeated, int ignored) {

	}

}
