package org.partnercenter.partner;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.partnercenter.partner.ProfileQuestions.Section;
import org.springframework.util.MultiValueMap;

/** What a browser sent for the profile of an organization. */
class OrganizationAnswers {

	private static final int MOST_EMPLOYEES = 5_000_000;

	private final MultiValueMap<String, String> typed;

	private final List<Section> sections;

	OrganizationAnswers(MultiValueMap<String, String> typed, List<Section> sections) {
		this.typed = typed;
		this.sections = sections;
	}

	OrganizationDetails details() {
		return new OrganizationDetails(text("doingBusinessAs"), text("state"), text("city"), text("street"),
				text("postalCode"), text("phone"), text("website"));
	}

	OrganizationProfile answers() {
		return new OrganizationProfile(choices("businessFocus"), choices("services"), choices("customers"),
				choices("technologies"), employees());
	}

	/** Field to message key. */
	Map<String, String> wrong() {
		return (text("employees") != null && employees() == null) ? Map.of("employees", "partner.field.number")
				: Map.of();
	}

	static Map<String, Set<String>> chosen(OrganizationProfile answers) {
		return Map.of("businessFocus", answers.businessFocus(), "services", answers.services(), "customers",
				answers.customers(), "technologies", answers.technologies());
	}

	private Integer employees() {
		String number = text("employees");
		boolean readable = number != null && number.matches("[0-9]{1,7}");
		return (readable && Integer.parseInt(number) >= 1 && Integer.parseInt(number) <= MOST_EMPLOYEES)
				? Integer.valueOf(number) : null;
	}

	/** Only what the form offers. */
	private Set<String> choices(String section) {
		Set<String> ticked = new LinkedHashSet<>(this.typed.getOrDefault(section, List.of()));
		ticked.retainAll(this.sections.stream()
			.filter(each -> each.key().equals(section))
			.findFirst()
			.map(each -> each.options().keySet())
			.orElse(Set.of()));
		return ticked;
	}

	private String text(String field) {
		return OrganizationDetails.given(this.typed.getFirst(field));
	}

}
