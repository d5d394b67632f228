package org.partnercenter.partner;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.Embeddable;

/** A choice ticked in a section of the organization profile. */
@Embeddable
record ProfileChoice(String section, String choice) {

	private static final String FOCUS = "businessFocus";

	private static final String SERVICES = "services";

	private static final String CUSTOMERS = "customers";

	private static final String TECHNOLOGIES = "technologies";

	static Set<ProfileChoice> of(OrganizationProfile profile) {
		Set<ProfileChoice> choices = new LinkedHashSet<>();
		profile.businessFocus().forEach(choice -> choices.add(new ProfileChoice(FOCUS, choice)));
		profile.services().forEach(choice -> choices.add(new ProfileChoice(SERVICES, choice)));
		profile.customers().forEach(choice -> choices.add(new ProfileChoice(CUSTOMERS, choice)));
		profile.technologies().forEach(choice -> choices.add(new ProfileChoice(TECHNOLOGIES, choice)));
		return choices;
	}

	static OrganizationProfile profile(Collection<ProfileChoice> choices, Integer employees) {
		return new OrganizationProfile(in(FOCUS, choices), in(SERVICES, choices), in(CUSTOMERS, choices),
				in(TECHNOLOGIES, choices), employees);
	}

	private static Set<String> in(String section, Collection<ProfileChoice> choices) {
		return choices.stream()
			.filter(choice -> choice.section.equals(section))
			.map(ProfileChoice::choice)
			.collect(Collectors.toSet());
	}

}
