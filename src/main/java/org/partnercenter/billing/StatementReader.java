package org.partnercenter.billing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.w3c.dom.Element;

import static org.partnercenter.billing.StatementXml.all;
import static org.partnercenter.billing.StatementXml.children;
import static org.partnercenter.billing.StatementXml.text;

/** Reads one statement of a camt.053 file. */
class StatementReader {

	private static final int LONGEST_TEXT = 140;

	/** An exponent would let a few characters fill the memory. */
	private static final Pattern AMOUNT = Pattern.compile("\\d{1,13}(\\.\\d{0,5})?");

	private final Element statement;

	private final List<StatementCredit> credits = new ArrayList<>();

	private int ignored;

	private String id;

	StatementReader(Element statement) {
		this.statement = statement;
	}

	Statement read() throws StatementRefused {
		String account = text(this.statement, "Acct/Id/IBAN").or(() -> text(this.statement, "Acct/Id/Othr/Id"))
			.orElseThrow(() -> new StatementRefused("noAccount"));
		this.id = text(this.statement, "Id").orElseThrow(() -> new StatementRefused("noId"));
		if (account.length() > 40 || this.id.length() > 60) {
			throw new StatementRefused("content");
		}
		int position = 0;
		for (Element entry : children(this.statement, "Ntry")) {
			position++;
			read(entry, position);
		}
		return new Statement(account, this.id, List.copyOf(this.credits), this.ignored);
	}

	private void read(Element entry, int position) throws StatementRefused {
		// version 02 says BOOK at once, version 08 in a code
		String status = text(entry, "Sts/Cd").or(() -> text(entry, "Sts")).orElse("");
		boolean takenBack = "true".equals(text(entry, "RvslInd").orElse("false"));
		if (!"CRDT".equals(text(entry, "CdtDbtInd").orElse("")) || !"BOOK".equals(status) || takenBack) {
			this.ignored++;
			return;
		}
		LocalDate day = day(entry);
		String key = text(entry, "AcctSvcrRef").or(() -> text(entry, "NtryRef").map(ref -> this.id + "/" + ref))
			.orElse(this.id + "/" + position);
		List<Element> details = all(entry, "NtryDtls/TxDtls");
		if (details.size() < 2) {
			Element detail = details.isEmpty() ? entry : details.get(0);
			add(detail, money(entry).orElseThrow(() -> new StatementRefused("content")), key, day);
			return;
		}
		Money left = money(entry).orElseThrow(() -> new StatementRefused("content"));
		for (int i = 0; i < details.size(); i++) {
			Element detail = details.get(i);
			Money part = money(detail).orElseThrow(() -> new StatementRefused("batch"));
			left = minus(left, part);
			add(detail, part, key + "/" + text(detail, "Refs/AcctSvcrRef").orElse(String.valueOf(i + 1)), day);
		}
		if (!left.isZero()) {
			throw new StatementRefused("batch");
		}
	}

	private static Money minus(Money all, Money part) throws StatementRefused {
		if (!part.isIn(all.currency())) {
			throw new StatementRefused("batch");
		}
		return all.minus(part);
	}

	private void add(Element detail, Money amount, String key, LocalDate day) throws StatementRefused {
		if (!amount.isPositive() || key.length() > 140) {
			throw new StatementRefused("content");
		}
		String payer = text(detail, "RltdPties/Dbtr/Nm").or(() -> text(detail, "RltdPties/Dbtr/Pty/Nm"))
			.map(StatementReader::shortened)
			.orElse(null);
		List<String> remittance = Stream
			.of(all(detail, "RmtInf/Strd/CdtrRefInf/Ref"), all(detail, "RmtInf/Strd/RfrdDocInf/Nb"),
					all(detail, "RmtInf/Ustrd"), all(detail, "Refs/EndToEndId"), children(detail, "AddtlNtryInf"))
			.flatMap(List::stream)
			.map(element -> element.getTextContent().strip())
			.filter(text -> !text.isEmpty())
			.toList();
		this.credits.add(new StatementCredit(key, key, amount, day, payer, remittance));
	}

	private static Optional<Money> money(Element from) throws StatementRefused {
		Optional<Element> amount = StatementXml.first(from, "Amt")
			.or(() -> StatementXml.first(from, "AmtDtls/TxAmt/Amt"));
		if (amount.isEmpty()) {
			return Optional.empty();
		}
		String figure = amount.get().getTextContent().strip();
		if (!AMOUNT.matcher(figure).matches()) {
			throw new StatementRefused("content");
		}
		try {
			return Optional
				.of(new Money(new BigDecimal(figure), Currency.getInstance(amount.get().getAttribute("Ccy"))));
		}
		catch (ArithmeticException | IllegalArgumentException ex) {
			throw new StatementRefused("content");
		}
	}

	private static LocalDate day(Element entry) throws StatementRefused {
		String day = text(entry, "BookgDt/Dt").or(() -> text(entry, "BookgDt/DtTm"))
			.or(() -> text(entry, "ValDt/Dt"))
			.orElseThrow(() -> new StatementRefused("content"));
		try {
			return LocalDate.parse(day.substring(0, Math.min(10, day.length())));
		}
		catch (DateTimeException ex) {
			throw new StatementRefused("content");
		}
	}

	private static String shortened(String text) {
		return text.substring(0, Math.min(LONGEST_TEXT, text.length()));
	}

}
