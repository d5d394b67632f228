package org.partnercenter.reenrollment;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnercenter.form.Choices;
import org.partnercenter.partner.Place;
import org.springframework.stereotype.Component;

/** The locations of one renewal's organization that may be invoiced. */
@Component
class LocationChoices implements Choices {

	private final Reenrollments reenrollments;

	private final PayingLocations locations;

	LocationChoices(Reenrollments reenrollments, PayingLocations locations) {
		this.reenrollments = reenrollments;
		this.locations = locations;
	}

	@Override
	public String name() {
		return "payingLocations";
	}

	/** None without a case. */
	@Override
	public List<Option> options(Locale language) {
		return List.of();
	}

	@Override
	public List<Option> options(String businessKey, Locale language) {
		return this.locations.of(this.reenrollments.get(UUID.fromString(businessKey)))
			.stream()
			.map(place -> new Option(place.id().toString(), label(place, language)))
			.toList();
	}

	@Override
	public Set<String> values(String businessKey) {
		return options(businessKey, Locale.ENGLISH).stream().map(Option::value).collect(Collectors.toSet());
	}

	String label(Place place, Locale language) {
		String country = new Locale("", this.locations.country(place)).getDisplayCountry(language);
		return Stream.of(place.name(), place.city(), country)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
	}

}
