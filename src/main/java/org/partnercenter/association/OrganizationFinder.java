package org.partnercenter.association;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.partnercenter.partner.Found;
import org.partnercenter.partner.InvalidDomain;
import org.partnercenter.partner.InvalidEmail;
import org.partnercenter.partner.NameHits;
import org.partnercenter.partner.NameSearch;
import org.partnercenter.partner.OrganizationSearch;
import org.springframework.stereotype.Component;

/**
 * Searches in the one way that was chosen, and says next to which field something is
 * missing.
 */
@Component
class OrganizationFinder {

	private static final int LONGEST = 200;

	private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

	private final OrganizationSearch search;

	OrganizationFinder(OrganizationSearch search) {
		this.search = search;
	}

	Result find(SearchForm typed) {
		return switch (typed.chosen()) {
			case "domain" -> one("domain", typed.domain(), () -> this.search.byDomain(typed.domain()));
			case "id" -> byId(typed.programId());
			default -> byName(typed);
		};
	}

	private Result byName(SearchForm typed) {
		Map<String, String> errors = new LinkedHashMap<>();
		if (isBlank(typed.name())) {
			errors.put("name", "association.search.name.required");
		}
		else if (typed.name().length() > LONGEST) {
			errors.put("name", "association.search.tooLong");
		}
		if (isBlank(typed.country()) || !COUNTRY.matcher(typed.country()).matches()) {
			errors.put("country", "association.search.country.required");
		}
		if (!errors.isEmpty()) {
			return new Result(errors, List.of(), false);
		}
		NameSearch sought = new NameSearch(typed.name(), typed.doingBusinessAs(), typed.country(), typed.city(),
				typed.state());
		if (typed.onlySimilar()) {
			return new Result(errors, this.search.similar(sought), false);
		}
		NameHits hits = this.search.names(sought);
		return new Result(errors, hits.found(), hits.direct());
	}

	private Result byId(String typed) {
		if (!isBlank(typed) && !OrganizationSearch.isProgramId(typed)) {
			return new Result(Map.of("programId", "association.search.programId.invalid"), List.of(), false);
		}
		return one("programId", typed, () -> this.search.byProgramId(typed));
	}

	private static Result one(String field, String typed, Supplier<List<Found>> search) {
		if (isBlank(typed)) {
			return new Result(Map.of(field, "association.search." + field + ".required"), List.of(), false);
		}
		try {
			return new Result(Map.of(), search.get(), false);
		}
		catch (InvalidDomain | InvalidEmail ex) {
			return new Result(Map.of(field, "association.search." + field + ".invalid"), List.of(), false);
		}
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	/**
	 * @param errors field to message key
	 * @param direct whether similar names can be asked for besides
	 */
	record Result(Map<String, String> errors, List<Found> found, boolean direct) {

	}

}
