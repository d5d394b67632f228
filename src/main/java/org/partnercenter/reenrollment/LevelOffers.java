package org.partnercenter.reenrollment;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnercenter.billing.Quote;
import org.partnercenter.membership.Memberships;
import org.partnercenter.membership.MembershipStatus;
import org.partnercenter.partner.Place;
import org.partnercenter.qualification.Judgement;
import org.partnercenter.qualification.LevelResult;
import org.partnercenter.qualification.MissingRequirements;
import org.partnercenter.qualification.MissingRequirements.Missing;
import org.springframework.stereotype.Component;

/** What the page for the choice of the level shows. */
@Component
class LevelOffers {

	private final RenewalLevels levels;

	private final RenewalFees fees;

	private final PayingLocations locations;

	private final LocationChoices labels;

	private final Memberships memberships;

	private final MissingRequirements requirements;

	private final LevelChoices choices;

	LevelOffers(RenewalLevels levels, RenewalFees fees, PayingLocations locations, LocationChoices labels,
			Memberships memberships, MissingRequirements requirements, LevelChoices choices) {
		this.levels = levels;
		this.fees = fees;
		this.locations = locations;
		this.labels = labels;
		this.memberships = memberships;
		this.requirements = requirements;
		this.choices = choices;
	}

	Map<String, Object> model(Reenrollment reenrollment, Locale language) {
		Judgement judgement = this.levels.judge(reenrollment);
		MembershipStatus membership = this.memberships.find(reenrollment.organizationId()).orElseThrow();
		List<Place> payers = this.locations.of(reenrollment);
		List<Offer> offers = judgement.levels()
			.stream()
			.map(result -> offer(result, reenrollment, payers, membership, language))
			.toList();
		Map<String, Object> model = new HashMap<>();
		model.put("offers", offers);
		model.put("membership", membership);
		model.put("anniversary", reenrollment.anniversary());
		model.put("renewedUntil", membership.renewedUntil());
		offers.stream()
			.filter(offer -> offer.present() && !offer.met())
			.findFirst()
			.ifPresent(lost -> model.put("lost", lost));
		model.put("level", this.levels.preselected(reenrollment, judgement));
		model.put("location", payers.get(0).id().toString());
		model.put("oneLocation", payers.size() == 1);
		model.put("payer", this.labels.label(payers.get(0), language));
		model.put("closedChoices", closed(offers));
		return model;
	}

	/** Those of another scheme too. */
	private Set<String> closed(List<Offer> offers) {
		Set<String> open = offers.stream().filter(Offer::met).map(Offer::level).collect(Collectors.toSet());
		return this.choices.values()
			.stream()
			.filter(level -> !open.contains(level))
			.map(level -> "level=" + level)
			.collect(Collectors.toSet());
	}

	private Offer offer(LevelResult result, Reenrollment reenrollment, List<Place> payers, MembershipStatus membership,
			Locale language) {
		Map<String, String> due = new LinkedHashMap<>();
		for (Place payer : payers) {
			Quote quote = this.fees.quote(reenrollment, result.level(), payer);
			if (quote.due().isPositive()) {
				due.put(this.labels.label(payer, language), quote.due().text(language));
			}
		}
		return new Offer(result.level(), result.met(), result.level().equals(membership.level()), due,
				this.requirements.of(result));
	}

	/**
	 * A level and what it takes.
	 *
	 * @param present whether the organization has it now
	 * @param due by location, before tax; empty for nothing
	 * @param missing empty where it is met
	 */
	record Offer(String level, boolean met, boolean present, Map<String, String> due, List<Missing> missing) {

	}

}
