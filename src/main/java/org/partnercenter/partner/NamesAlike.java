package org.partnercenter.partner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.partnercenter.partner.NameCandidates.Area;
import org.springframework.stereotype.Component;

/**
 * The organizations with a name like the one that was typed: other order, a word more or
 * less, a wrong letter (R-082, D-29). Best first.
 */
@Component
class NamesAlike {

	private final NameCandidates candidates;

	private final FoundRows rows;

	NamesAlike(NameCandidates candidates, FoundRows rows) {
		this.candidates = candidates;
		this.rows = rows;
	}

	/**
	 * With both names, if a trading name was typed.
	 */
	List<Found> of(FoldedName name, FoldedName trading, Area area) {
		Set<UUID> ids = new LinkedHashSet<>(trading.isEmpty() ? Set.of() : this.candidates.beginning(name, area));
		Set<String> words = new LinkedHashSet<>(name.words());
		words.addAll(trading.words());
		ids.addAll(this.candidates.withWords(this.candidates.forms(words).values(), area));
		return best(ids, name, found -> trades(found, trading), -1);
	}

	/**
	 * Without the names that begin so. Looks for what has a wrong letter by itself, too,
	 * so that many who have the very word do not hide it.
	 */
	List<Found> only(FoldedName name, Area area) {
		Map<String, Set<Long>> forms = this.candidates.forms(name.words());
		Set<UUID> ids = new LinkedHashSet<>(this.candidates.withWords(forms.values(), area));
		ids.addAll(this.candidates.withWords(nearOnly(forms), area));
		return best(ids, name, found -> true, Likeness.BEGINS);
	}

	private static Collection<Set<Long>> nearOnly(Map<String, Set<Long>> forms) {
		Collection<Set<Long>> near = new ArrayList<>();
		forms.forEach((word, hashes) -> {
			Set<Long> others = new LinkedHashSet<>(hashes);
			others.remove(FoldedName.hash(word));
			if (!others.isEmpty()) {
				near.add(others);
			}
		});
		return near;
	}

	private static boolean trades(Found found, FoldedName name) {
		return name.isEmpty()
				|| (found.doingBusinessAs() != null && Likeness.covers(FoldedName.of(found.doingBusinessAs()), name));
	}

	private List<Found> best(Set<UUID> ids, FoldedName name, Predicate<Found> wanted, int beyond) {
		return this.rows.of(ids)
			.stream()
			.filter(wanted)
			.flatMap(found -> Ranked.of(found, name))
			.filter(ranked -> ranked.likeness() > beyond)
			.sorted(Ranked.BEST_FIRST)
			.map(Ranked::found)
			.limit(OrganizationSearch.MOST)
			.toList();
	}

	private record Ranked(Found found, int likeness, int length) {

		static final Comparator<Ranked> BEST_FIRST = Comparator.comparing(Ranked::likeness)
			.thenComparing(Ranked::length)
			.thenComparing(ranked -> ranked.found().id());

		static Stream<Ranked> of(Found found, FoldedName typed) {
			OptionalInt likeness = Stream.of(found.name(), found.doingBusinessAs())
				.filter(name -> name != null)
				.map(name -> Likeness.of(FoldedName.of(name), typed))
				.flatMapToInt(OptionalInt::stream)
				.min();
			return likeness.isPresent() ? Stream.of(new Ranked(found, likeness.getAsInt(), found.name().length()))
					: Stream.empty();
		}

	}

}
