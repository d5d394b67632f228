package org.partnercenter.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Legal forms in names: they count for the order of results only (D-29), so that
 * "Fabrikam" finds "Fabrikam, Inc.".
 */
final class LegalForms {

	/** At the end of a name, folded. */
	private static final Set<String> LAST = Set.of("inc", "incorporated", "corp", "corporation", "co", "company", "ltd",
			"limited", "llc", "llp", "lp", "plc", "pllc", "gmbh", "mbh", "ag", "kg", "kgaa", "ohg", "ug", "gbr", "ek",
			"eg", "ev", "se", "sa", "sas", "sarl", "sasu", "eurl", "snc", "sl", "slu", "srl", "spa", "sapa", "scarl",
			"bv", "nv", "vof", "ab", "as", "asa", "aps", "oy", "oyj", "kk", "pty", "pvt", "pte", "bhd", "sdn", "tbk",
			"ltda", "eireli", "cv", "sro", "doo", "dd", "zrt", "kft", "nyrt", "ooo", "ооо", "оао", "зао", "пао", "ао",
			"тов", "주식회사", "유한회사");

	/** At the beginning of a name, folded. */
	private static final Set<String> FIRST = Set.of("ооо", "оао", "зао", "пао", "ао", "тов", "ooo", "pt", "주식회사",
			"유한회사");

	/** Written without a blank before or after the name. */
	private static final List<String> ATTACHED = List.of("株式会社", "有限会社", "合同会社", "股份有限公司", "有限责任公司", "股份公司", "有限公司");

	private LegalForms() {
	}

	/** The words without the legal forms; all of them if nothing else would be left. */
	static List<String> strip(List<String> words) {
		List<String> rest = new ArrayList<>(words.stream().map(LegalForms::detach).toList());
		while (rest.size() > 1 && LAST.contains(rest.get(rest.size() - 1))) {
			rest.remove(rest.size() - 1);
		}
		while (rest.size() > 1 && FIRST.contains(rest.get(0))) {
			rest.remove(0);
		}
		rest.removeIf(String::isEmpty);
		return rest.isEmpty() ? words : rest;
	}

	private static String detach(String word) {
		String rest = word;
		for (String form : ATTACHED) {
			rest = rest.startsWith(form) ? rest.substring(form.length()) : rest;
			rest = rest.endsWith(form) ? rest.substring(0, rest.length() - form.length()) : rest;
		}
		return rest;
	}

}
