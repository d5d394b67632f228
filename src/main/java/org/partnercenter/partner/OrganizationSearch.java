package org.partnercenter.partner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.partnercenter.partner.NameCandidates.Area;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The three ways to look for an organization. All give at most 25 results, best
 * first, enrolled or not, and nothing about people.
 */
@Service
public class OrganizationSearch {

	private static final int MOST = 25;

	private static final String COLUMNS = "o.id, o.legal_name, o.doing_business_as, o.country, o.state, o.city, o.standing";

	private final NameCandidates candidates;

	private final JdbcClient client;

	OrganizationSearch(NameCandidates candidates, JdbcClient client) {
		this.candidates = candidates;
		this.client = client;
	}

	/**
	 * By legal or trading name and place. Empty where name or country is
	 * missing; a name of one Latin letter finds nothing.
	 */
	@Transactional(readOnly = true)
	public List<Found> byName(NameSearch search) {
		FoldedName name = FoldedName.of(search.name());
		FoldedName trading = FoldedName.of(search.doingBusinessAs());
		if (name.isEmpty() || search.country() == null) {
			return List.of();
		}
		Area area = new Area(search.country(), Folding.foldOrNull(search.state()), Folding.foldOrNull(search.city()));
		return load(similar(name, trading, area)).stream()
			.filter(found -> trading.isEmpty() || (found.doingBusinessAs() != null
					&& Likeness.covers(FoldedName.of(found.doingBusinessAs()), trading)))
			.flatMap(found -> Ranked.of(found, name))
			.sorted(Ranked.BEST_FIRST)
			.map(Ranked::found)
			.limit(MOST)
			.toList();
	}

	/**
	 * By web address, host name or e-mail address: those who have a claim to its
	 * registrable domain, or it in their profile.
	 * @throws InvalidDomain with the key of a sentence that says what is wrong
	 */
	@Transactional(readOnly = true)
	public List<Found> byDomain(String typed) {
		String domain = RegistrableDomain.of(typed).value();
		Set<UUID> ids = new LinkedHashSet<>(
				ids("select organization from domain_claim where domain = :sought and state <> 'RELEASED' "
						+ "order by case state when 'PROVEN' then 0 else 1 end limit " + MOST, domain));
		ids.addAll(ids("select id from organization where website_domain = :sought limit " + MOST, domain));
		List<UUID> order = new ArrayList<>(ids);
		return load(ids).stream().sorted(Comparator.comparing(found -> order.indexOf(found.id()))).limit(MOST).toList();
	}

	/** By Partner Program ID, with or without blanks: one result or none. */
	@Transactional(readOnly = true)
	public List<Found> byProgramId(String typed) {
		return ProgramIds.normalize(typed).map(id -> load("o.partner_program_id = :sought", id)).orElse(List.of());
	}

	/**
	 * Whether what was typed can be a Partner Program ID at all: of its eight digits the
	 * last one checks the others.
	 */
	public static boolean isProgramId(String typed) {
		return ProgramIds.normalize(typed).isPresent();
	}

	private Set<UUID> similar(FoldedName name, FoldedName trading, Area area) {
		Set<UUID> ids = new LinkedHashSet<>(this.candidates.beginning(name, area));
		if (ids.size() >= MOST && trading.isEmpty()) {
			return ids;
		}
		Set<String> words = new LinkedHashSet<>(name.words());
		words.addAll(trading.words());
		ids.addAll(this.candidates.withWords(this.candidates.forms(words).values(), area));
		return ids;
	}

	private List<UUID> ids(String sql, String sought) {
		return this.client.sql(sql).param("sought", sought).query((row, number) -> row.getObject(1, UUID.class)).list();
	}

	private List<Found> load(Set<UUID> ids) {
		return ids.isEmpty() ? List.of() : load("o.id in (:sought)", ids);
	}

	private List<Found> load(String condition, Object sought) {
		return this.client.sql("select " + COLUMNS + " from organization o where " + condition)
			.params(Map.of("sought", sought))
			.query((row, number) -> new Found(row.getObject(1, UUID.class), row.getString(2), row.getString(3),
					row.getString(4), row.getString(5), row.getString(6), "ENROLLED".equals(row.getString(7))))
			.list();
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
