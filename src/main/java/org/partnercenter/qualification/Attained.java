package org.partnercenter.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.partnercenter.evidence.ChosenCompetency;
import org.partnercenter.evidence.Competency;
import org.partnercenter.evidence.CompetencyKey;
import org.partnercenter.evidence.CustomerReference;
import org.partnercenter.evidence.EvidenceFile;
import org.partnercenter.evidence.PassedExam;
import org.partnercenter.evidence.Professional;

/**
 * A chosen specialization whose requirements are met today.
 *
 * @param item the competency; it lasts as long as its references do
 * @param further references beyond those that it needs: they give points of their own, or
 * else each competency would be worth more than the points it gives
 */
record Attained(Competency competency, Item item, List<Item> further) {

	CompetencyKey key() {
		return this.competency.key();
	}

	/** In the order of the catalogue. */
	static List<Attained> of(EvidenceFile file, Rules rules, LocalDate day) {
		if (file.competencies().isEmpty()) {
			return List.of();
		}
		Map<CompetencyKey, LocalDate> chosen = new HashMap<>();
		for (ChosenCompetency each : file.competencies()) {
			if (!each.since().isAfter(day)) {
				chosen.merge(each.key(), each.since(), (one, other) -> one.isBefore(other) ? one : other);
			}
		}
		List<Attained> attained = new ArrayList<>();
		for (Competency competency : rules.catalogue()) {
			LocalDate since = chosen.get(competency.key());
			if (since != null) {
				of(file, competency, since, day).ifPresent(attained::add);
			}
		}
		return attained;
	}

	private static Optional<Attained> of(EvidenceFile file, Competency competency, LocalDate since, LocalDate day) {
		List<LocalDate> people = file.professionals()
			.stream()
			.flatMap(person -> countsSince(person, competency, day).stream())
			.sorted()
			.toList();
		List<Item> references = file.references()
			.stream()
			.filter(reference -> competency.counts(reference, day))
			.map(Attained::item)
			.sorted(Item.LASTING)
			.toList();
		int needed = competency.references();
		if (people.size() < competency.professionals() || references.size() < needed) {
			return Optional.empty();
		}
		LocalDate from = Stream
			.of(Stream.of(since), people.stream().limit(competency.professionals()),
					references.stream().map(Item::from).sorted().limit(needed))
			.flatMap(dates -> dates)
			.max(Comparator.naturalOrder())
			.orElseThrow();
		LocalDate until = (needed > 0) ? references.get(needed - 1).until() : null;
		return Optional.of(new Attained(competency, new Item(competency.key().competency(), from, until),
				references.subList(needed, references.size())));
	}

	/** The first day from which a person counts; empty if he does not. */
	private static Optional<LocalDate> countsSince(Professional person, Competency competency, LocalDate day) {
		if (!competency.counts(person)) {
			return Optional.empty();
		}
		return person.exams()
			.stream()
			.filter(passed -> competency.exams().contains(passed.exam()) && !passed.passedOn().isAfter(day))
			.map(PassedExam::passedOn)
			.min(Comparator.naturalOrder());
	}

	private static Item item(CustomerReference reference) {
		return new Item(reference.id().toString(), reference.acceptedOn(), reference.expiresOn());
	}

	/** Each competency once, in however many specializations it is attained. */
	static List<Item> competencies(List<Attained> attained) {
		if (attained.isEmpty()) {
			return List.of();
		}
		Map<String, Item> items = new TreeMap<>();
		attained.forEach(each -> items.merge(each.item().source(), each.item(), Item::or));
		return List.copyOf(items.values());
	}

	/** A specialization that is in two tiers has its references once. */
	static List<Item> furtherReferences(List<Attained> attained) {
		if (attained.isEmpty()) {
			return List.of();
		}
		Map<String, Item> items = new TreeMap<>();
		attained.forEach(each -> each.further().forEach(item -> items.put(item.source(), item)));
		List<Item> sorted = new ArrayList<>(items.values());
		sorted.sort(Item.LASTING);
		return sorted;
	}

	static int count(List<Attained> attained, String tier) {
		return (int) attained.stream()
			.filter(each -> tier.equals(each.competency().tier()))
			.map(each -> each.key().competency())
			.distinct()
			.count();
	}

}
