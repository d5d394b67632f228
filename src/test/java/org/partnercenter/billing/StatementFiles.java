package org.partnercenter.billing;

import java.util.List;
import java.util.stream.Collectors;

/** Bank statements as banks write them. */
final class StatementFiles {

	private StatementFiles() {
	}

	static String of(String id, String... entries) {
		return inVersion("001.08", id, entries);
	}

	static String inVersion(String version, String id, String... entries) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.%s">
				<BkToCstmrStmt><GrpHdr><MsgId>%s</MsgId><CreDtTm>2026-05-04T18:00:00</CreDtTm></GrpHdr>
				<Stmt><Id>%s</Id><Acct><Id><IBAN>DE02120300000000202051</IBAN></Id></Acct>
				%s
				</Stmt></BkToCstmrStmt></Document>
				""".formatted(version, id, id, String.join("\n", entries));
	}

	/** A booked credit with what the payer wrote. */
	static String credit(String reference, String amount, String text) {
		return credit(reference, "USD", amount, "<Ustrd>" + text + "</Ustrd>");
	}

	static String credit(String reference, String currency, String amount, String remittance) {
		return entry("CRDT", "<Cd>BOOK</Cd>", currency, amount, reference, """
				<NtryDtls><TxDtls><RltdPties><Dbtr><Pty><Nm>Payer of %s</Nm></Pty></Dbtr></RltdPties>
				<RmtInf>%s</RmtInf></TxDtls></NtryDtls>""".formatted(reference, remittance));
	}

	static String entry(String direction, String status, String currency, String amount, String reference,
			String details) {
		return """
				<Ntry><Amt Ccy="%s">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Sts>%s</Sts>
				<BookgDt><Dt>2026-05-04</Dt></BookgDt><AcctSvcrRef>%s</AcctSvcrRef>%s</Ntry>""".formatted(currency,
				amount, direction, status, reference, details);
	}

	/** One entry for several transfers. */
	static String batch(String reference, String amount, List<String> parts) {
		return entry("CRDT", "<Cd>BOOK</Cd>", "USD", amount, reference,
				parts.stream().collect(Collectors.joining("", "<NtryDtls>", "</NtryDtls>")));
	}

	static String part(String amount, String text) {
		return "<TxDtls><Amt Ccy=\"USD\">%s</Amt><RmtInf><Ustrd>%s</Ustrd></RmtInf></TxDtls>".formatted(amount, text);
	}

}
