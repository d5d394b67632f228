package org.partnercenter.billing;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.testing.Visitor;
import org.partnercenter.testing.WithoutJavaScript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.testing.People.PASSWORD;

/** Paying in a real browser, on a desktop and on a phone. */
@BrowserTest
@Proves({ "R-114", "D-24" })
class PaymentLooksTests extends PaymentStory {

	@Test
	void paysByCardWithoutJavaScript(@WithoutJavaScript Visitor payer) {
		pays(payer, page -> {
		});
	}

	@Test
	void paysByCardOnPagesThatServeEverybody(Visitor payer) {
		pays(payer, payer::isWellServed);
	}

	private void pays(Visitor payer, Consumer<String> look) {
		sendInvoice();
		payer.signsIn(this.member.address(), PASSWORD);
		payer.open("/purchases/" + this.order);
		payer.press("Pay now");
		look.accept("pay-choose");
		payer.press("Pay by card");
		// led there by itself
		payer.page().waitForURL("**/dev/checkout/**");
		look.accept("pay-checkout");
		payer.page().locator("button[value=pay]").click();
		payer.sees("Your card payment");
		look.accept("pay-paid");

		assertThat(order().state()).isEqualTo(OrderState.SETTLED);
	}

	@Test
	void waitsForTheConfirmationAndFindsTheWayToATransfer(Visitor payer) {
		openCheckout();
		payer.signsIn(this.member.address(), PASSWORD);
		payer.open("/purchases/" + this.order + "/payment");
		payer.isWellServed("pay-wait");
		payer.open("/purchases/" + this.order + "/pay");
		payer.isWellServed("pay-begun");
		payer.press("Pay by bank transfer instead");
		payer.sees("Your bank transfer");
		payer.isWellServed("pay-transfer");
	}

	@Test
	void financeImportsAStatement(Visitor finance) {
		String file = StatementFiles.of("S-" + Unique.word(),
				StatementFiles.credit("E-" + Unique.word(), "1500.00", order().number()),
				StatementFiles.credit("E-" + Unique.word(), "7.00", "for the coffee"));
		finance.signsIn(this.people.staff(StaffGroups.FINANCE), PASSWORD);
		finance.open("/staff/billing/statement");
		finance.isWellServed("statement");
		upload(finance, "<Document/>");
		finance.sees("There is a problem");
		finance.isWellServed("statement-refused");
		upload(finance, file);
		finance.sees("What became of each credit");
		assertThat(finance.page().content()).contains("2 new credits").contains(order().number());
		finance.isWellServed("statement-lines");
		upload(finance, file);
		finance.page().getByText("0 new credits").waitFor();

		assertThat(order().state()).isEqualTo(OrderState.SETTLED);
	}

	@Test
	void financeClearsUpAndConfirms(Visitor finance) {
		this.payments.book(Sales.transfer(order(), FEE));
		this.payments.book(Sales.transfer(order(), FEE));
		String clearing = this.engine.task(clearing(setAside())).getId();
		begin(Sales.usd("20000.00"));
		expectTransfer();
		finance.signsIn(this.people.staff(StaffGroups.FINANCE), PASSWORD);
		finance.open("/tasks/" + clearing);
		finance.isWellServed("task-clear-up");
		finance.open("/tasks/" + task().getId());
		finance.isWellServed("task-confirm-transfer");
		confirm(this.clerk, "20000");
		finance.open("/tasks/" + task().getId());
		finance.isWellServed("task-confirm-second");
	}

	private static void upload(Visitor finance, String file) {
		finance.page()
			.setInputFiles("#statement",
					new FilePayload("statement.xml", "text/xml", file.getBytes(StandardCharsets.UTF_8)));
		// not the link to the field in the list of problems
		finance.page().locator("#main form button").click();
	}

}
