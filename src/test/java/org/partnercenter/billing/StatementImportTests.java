package org.partnercenter.billing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.partnercenter.billing.StatementLine.Outcome;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnercenter.billing.StatementFiles.batch;
import static org.partnercenter.billing.StatementFiles.credit;
import static org.partnercenter.billing.StatementFiles.part;

/** What a bank statement does to orders. */
@PartnerCenterTest
@Proves("D-24")
class StatementImportTests extends PaymentStory {

	@Autowired
	Statements statements;

	private final String statement = "S-" + Unique.word();

	private final String entry = "E-" + Unique.word();

	@Test
	@Proves("R-114")
	void aTransferWithOurReferenceSettlesTheOrderAndEndsWhateverIsOpen() throws Exception {
		expectTransfer();
		String reference = order().number();

		Statements.Result result = run(credit(this.entry, "1500.00", "Fee " + spaced(reference) + " thank you"));

		assertThat(result.fresh()).isEqualTo(1);
		assertThat(lines(result)).singleElement()
			.satisfies(line -> assertThat(line.outcome()).isEqualTo(Outcome.SETTLED))
			.satisfies(line -> assertThat(line.payer()).isEqualTo("Payer of " + this.entry))
			.satisfies(line -> assertThat(line.order()).isEqualTo(this.order));
		assertThat(this.payments.of(this.order)).singleElement()
			.satisfies(payment -> assertThat(payment.reference()).startsWith(this.entry))
			.satisfies(payment -> assertThat(payment.receivedOn()).isEqualTo(LocalDate.of(2026, 5, 4)));
		this.engine.run(this.instance, "sendTask_sendReceipt");
		assertThat(ended("endEvent_paid")).isTrue();
	}

	@Test
	void theNumberOfTheInvoiceOrAStructuredReferenceWillDo() throws Exception {
		sendInvoice();
		String invoice = this.invoices.currentOf(this.order).orElseThrow().number();
		run(credit(this.entry, "1500.00", "invoice " + invoice.toLowerCase().replace("-", " - ")));
		assertThat(order().state()).isEqualTo(OrderState.SETTLED);

		begin(FEE);
		run(credit(this.entry + "b", "USD", "1500.00",
				"<Strd><CdtrRefInf><Ref>" + order().number() + "</Ref></CdtrRefInf></Strd>"));
		assertThat(order().state()).isEqualTo(OrderState.SETTLED);
	}

	@Test
	void aReferenceThatGoesOverTheEndOfALineIsFound() throws Exception {
		String number = order().number();

		run(credit(this.entry, "USD", "1500.00", "<Ustrd>thank you " + number.substring(0, 5) + "</Ustrd><Ustrd>"
				+ number.substring(5) + " 2026</Ustrd>"));

		assertThat(order().state()).isEqualTo(OrderState.SETTLED);
	}

	@Test
	void theSameStatementOrEntryTwiceChangesNothing() throws Exception {
		String line = credit(this.entry, "1500.00", order().number());
		run(line);

		assertThat(run(line)).satisfies(again -> assertThat(again.fresh()).isZero())
			.satisfies(again -> assertThat(again.repeated()).isEqualTo(1));
		assertThat(this.statements.run(StatementFile.read(file("other-" + this.statement, line)), this.clerk).fresh())
			.isZero();

		assertThat(this.payments.of(this.order)).hasSize(1);
		assertThat(this.unapplied.of(this.order)).isEmpty();
	}

	@Test
	void aStatementOfAnotherAccountIsNoMoneyOfOurs() {
		byte[] foreign = StatementFiles.of(this.statement, credit(this.entry, "1500.00", order().number()))
			.replace("DE02120300000000202051", "DE02100500000054540402")
			.getBytes(StandardCharsets.UTF_8);

		assertThatExceptionOfType(StatementRefused.class)
			.isThrownBy(() -> this.statements.run(StatementFile.read(foreign), this.clerk))
			.withMessage("otherAccount");
		assertThat(order().isOpen()).isTrue();
	}

	@Test
	void theSameTwiceInOneStatementIsTwiceTheMoney() throws Exception {
		String line = credit("NONREF", "750.00", order().number());

		Statements.Result result = run(line, line);

		assertThat(result.fresh()).isEqualTo(2);
		assertThat(order().state()).isEqualTo(OrderState.SETTLED);
		assertThat(run(line, line).fresh()).isZero();
		assertThat(this.statements.run(StatementFile.read(file("other-" + this.statement, line)), this.clerk).fresh())
			.isEqualTo(1);
		assertThat(setAside().reason()).isEqualTo(UnappliedPayment.Reason.ORDER_SETTLED);
	}

	@Test
	void whatIsTooLittleIsBookedAndThePayerIsTold() throws Exception {
		expectTransfer();

		assertThat(lines(run(credit(this.entry, "1000.00", order().number())))).extracting(StatementLine::outcome)
			.containsExactly(Outcome.PARTLY);

		assertThat(order().due()).isEqualTo(Sales.usd("500.00"));
		assertThat(mail().subject()).contains("still missing").contains("500.00");
	}

	@Test
	void whatIsTooMuchOrInAnotherCurrencyOrForNobodyIsATask() throws Exception {
		Order paid = order();
		begin(FEE);

		Statements.Result result = run(credit(this.entry + "1", "1600.00", paid.number()),
				credit(this.entry + "2", "EUR", "1500.00", "<Ustrd>" + order().number() + "</Ustrd>"),
				credit(this.entry + "3", "12.00", "for the coffee"),
				credit(this.entry + "4", "12.00", paid.number() + " and " + order().number()));

		assertThat(lines(result)).extracting(StatementLine::outcome)
			.containsExactly(Outcome.OVERPAID, Outcome.NOT_ACCEPTED, Outcome.NOT_ACCEPTED, Outcome.NOT_ACCEPTED);
		assertThat(order().booked().isZero()).isTrue();
		assertThat(tasksAbout(this.entry)).isEqualTo(4);
		String task = this.engine.engine()
			.getTaskService()
			.createTaskQuery()
			.taskNameLike("%" + this.entry + "3%")
			.singleResult()
			.getId();
		assertThat(this.engine.engine().getTaskService().getVariablesLocal(task))
			.containsEntry("showNote", "for the coffee")
			.containsEntry("showOrganization", "Payer of " + this.entry + "3");
	}

	@Test
	void thePartsOfACollectiveEntryGoEachToItsOrder() throws Exception {
		String first = order().number();
		java.util.UUID firstId = this.order;
		begin(FEE);

		run(batch(this.entry, "3000.00", List.of(part("1500.00", first), part("1500.00", order().number()))));

		assertThat(this.orders.isSettled(firstId)).isTrue();
		assertThat(this.orders.isSettled(this.order)).isTrue();
	}

	@Test
	void whatFinanceHasEnteredByHandIsNotBookedAgain() throws Exception {
		expectTransfer();
		this.engine.complete(this.instance, this.clerk, Map.of("receivedAmount", "1500", "receivedOn", "2026-05-03",
				"transferReference", "seen in the account"));
		String line = credit(this.entry, "1500.00", order().number());

		assertThat(lines(run(line))).extracting(StatementLine::outcome).containsExactly(Outcome.CONFIRMED);
		assertThat(this.unapplied.of(this.order)).isEmpty();

		run(credit(this.entry + "again", "1500.00", order().number()));
		assertThat(setAside().reason()).isEqualTo(UnappliedPayment.Reason.ORDER_SETTLED);
	}

	@Test
	void aBrokenFileImportsNothing() {
		String good = credit(this.entry, "1500.00", order().number());
		String bad = credit(this.entry + "b", "1500.00x", order().number());

		assertThatThrownBy(() -> run(good, bad)).isInstanceOf(StatementRefused.class);

		assertThat(order().isOpen()).isTrue();
		assertThat(this.payments.of(this.order)).isEmpty();
	}

	@Test
	void numbersOfCardsAreNotKept() throws Exception {
		Statements.Result result = run(credit(this.entry, "12.00", "my card is 4111 1111 1111 1111"));

		assertThat(lines(result)).singleElement()
			.satisfies(line -> assertThat(line.remittance()).doesNotContain("4111"));
	}

	private Statements.Result run(String... entries) throws StatementRefused {
		return this.statements.run(StatementFile.read(file(this.statement, entries)), this.clerk);
	}

	private List<StatementLine> lines(Statements.Result result) {
		return this.statements.lines(result.statements().get(0));
	}

	private static byte[] file(String id, String... entries) {
		return StatementFiles.of(id, entries).getBytes(StandardCharsets.UTF_8);
	}

	private long tasksAbout(String reference) {
		return this.engine.engine()
			.getTaskService()
			.createTaskQuery()
			.taskDefinitionKey("userTask_clearUpPayment")
			.taskNameLike("%" + reference + "%")
			.count();
	}

	private static String spaced(String number) {
		return number.replaceAll("(.{4})", "$1 ").strip();
	}

}
