package org.partnercenter.partner;

import java.util.Set;

/**
 * The four sections of the organization profile: codes of the choices ticked.
 *
 * @param employees {@code null} if not told
 */
public record OrganizationProfile(Set<String> businessFocus, Set<String> services, Set<String> customers,
		Set<String> technologies, Integer employees) {

	/** Nothing told yet. */
	public static final OrganizationProfile EMPTY = new OrganizationProfile(Set.of(), Set.of(), Set.of(), Set.of(),
			null);

	public OrganizationProfile {
		businessFocus = given(businessFocus);
		services = given(services);
		customers = given(customers);
		technologies = given(technologies);
	}

	private static Set<String> given(Set<String> choices) {
		return (choices != null) ? Set.copyOf(choices) : Set.of();
	}

}
