package org.partnercenter.billing;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;

import static org.assertj.core.api.Assertions.assertThat;

/** Finance confirms in Tasklist and in the portal alike, and nobody else does. */
@PartnerCenterTest
@Proves({ "R-114", "D-24" })
class FinanceDoorsTests extends PaymentStory {

	private static final String DAY = LocalDate.now(ZoneOffset.UTC).toString();

	private Browser finance;

	@BeforeEach
	void aTransferIsExpected() {
		this.finance = this.people.signedInStaff(this.port, StaffGroups.FINANCE);
		this.finance.get("/camunda/app/tasklist/");
		expectTransfer();
	}

	@ParameterizedTest
	@ValueSource(strings = { "complete", "submit-form" })
	void confirmsInTasklist(String door) {
		String form = this.finance.get(rest() + "/deployed-form").body();
		assertThat(form).contains("receivedAmount").contains("{{showExpected}}");
		assertThat(this.finance.get(rest() + "/localVariables/showExpected").body()).contains("USD 1500.00");

		assertThat(confirm(door, "1.500,00", DAY, "BANK-1", "").statusCode()).isEqualTo(204);

		assertThat(order().state()).isEqualTo(OrderState.SETTLED);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			much       | 2026-01-05 | BANK-1              | receivedAmount
			-5         | 2026-01-05 | BANK-1              | receivedAmount
			0          | 2026-01-05 | BANK-1              | receivedAmount
			1500.005   | 2026-01-05 | BANK-1              | receivedAmount
			1500       | 2099-01-05 | BANK-1              | receivedOn
			1500       | yesterday  | BANK-1              | receivedOn
			1500       | 2026-01-05 | 4111 1111 1111 1111 | transferReference
			''         | 2026-01-05 | BANK-1              | receivedAmount
			1500       | 2026-01-05 | ''                  | transferReference
			""")
	void whatMakesNoSenseIsRefusedNextToItsField(String amount, String day, String reference, String field) {
		HttpResponse<String> answer = confirm("complete", amount, day, reference, "");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains(field);

		HttpResponse<String> page = this.finance.submit(this.finance.get(page()), page(), "receivedAmount", amount,
				"receivedOn", day, "transferReference", reference);
		assertThat(page.statusCode()).isEqualTo(422);
		assertThat(page.body()).contains("id=\"field-" + field + "-error\"");

		assertThat(order().booked().isZero()).isTrue();
		assertThat(at()).isEqualTo("userTask_confirmTransfer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "paid", "orderId", "transferOutcome", "secondDecision", "showExpected", "fee" })
	void whatIsNotAskedForIsRefused(String variable) {
		String more = ",\"" + variable + "\":{\"value\":\"SETTLED\"}";

		assertThat(confirm("complete", "1", DAY, "BANK-1", more).statusCode()).isEqualTo(400);
		assertThat(confirm("submit-form", "1", DAY, "BANK-1", more).statusCode()).isEqualTo(400);

		assertThat(order().isOpen()).isTrue();
		assertThat(this.payments.of(this.order)).isEmpty();
	}

	@Test
	void confirmsInThePortal() {
		HttpResponse<String> page = this.finance.get(page());
		assertThat(page.body()).contains("Confirm the bank transfer: INV-")
			.contains("USD 1500.00")
			.contains(order().number());

		HttpResponse<String> answer = this.finance.submit(page, page(), "receivedAmount", "1,500.00", "receivedOn", DAY,
				"transferReference", "BANK-1");

		assertThat(answer.headers().firstValue("Location")).contains("/tasks");
		assertThat(order().state()).isEqualTo(OrderState.SETTLED);
	}

	@Test
	void aSecondPersonConfirmsThroughEitherDoorButNotTheSameOne() {
		begin(Sales.usd("20000.00"));
		expectTransfer();
		assertThat(confirm("complete", "20000", DAY, "BANK-1", "").statusCode()).isEqualTo(204);
		assertThat(at()).isEqualTo("userTask_confirmAsSecond");
		String yes = "{\"variables\":{\"secondDecision\":{\"value\":\"CONFIRM\"}}}";

		assertThat(this.finance.post(rest() + "/complete", yes).statusCode()).isEqualTo(400);
		assertThat(this.finance.get(page()).statusCode()).as("is not offered to him").isEqualTo(404);
		assertThat(order().isOpen()).isTrue();

		Browser colleague = this.people.signedInStaff(this.port, StaffGroups.FINANCE);
		assertThat(colleague.get(page()).body()).contains("USD 20000.00").contains("BANK-1");
		colleague.submit(colleague.get(page()), page(), "secondDecision", "CONFIRM");
		assertThat(order().state()).isEqualTo(OrderState.SETTLED);
	}

	@ParameterizedTest
	@ValueSource(strings = { StaffGroups.REGIONAL_SERVICE_CENTER, StaffGroups.AUDITORS, StaffGroups.PROCESS_OWNERS })
	void otherStaffHasNoSuchTask(String group) {
		Browser other = this.people.signedInStaff(this.port, group);
		other.get("/camunda/app/tasklist/");

		assertThat(other.get(page()).statusCode()).isEqualTo(404);
		assertThat(other.post(rest() + "/complete", answers("1500", DAY, "BANK-1", "")).statusCode()).isIn(403, 404,
				500);
		assertThat(order().isOpen()).isTrue();
	}

	@Test
	void thePayerHasNoSuchTaskEither() {
		Browser payer = payer();
		payer.get("/camunda/app/tasklist/");

		assertThat(payer.get(page()).statusCode()).isEqualTo(404);
		assertThat(payer.post(rest() + "/complete", answers("1500", DAY, "BANK-1", "")).statusCode()).isIn(403, 404,
				500);
		assertThat(order().isOpen()).isTrue();
	}

	private HttpResponse<String> confirm(String door, String amount, String day, String reference, String more) {
		return this.finance.post(rest() + "/" + door, answers(amount, day, reference, more));
	}

	private static String answers(String amount, String day, String reference, String more) {
		return """
				{"variables":{"receivedAmount":{"value":"%s"},"receivedOn":{"value":"%s"},"transferReference":{"value":"%s"}%s}}"""
			.formatted(amount, day, reference, more);
	}

	private String page() {
		return "/tasks/" + task().getId();
	}

	private String rest() {
		return "/camunda/api/engine/engine/" + this.engine.engine().getName() + "/task/" + task().getId();
	}

}
