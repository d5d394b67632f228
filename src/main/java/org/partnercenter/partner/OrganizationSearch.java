package org.partnercenter.partner;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The three ways to look for an organization. All give at most 25 results, best
 * first, enrolled or not, and nothing about people.
 */
@Service
public class OrganizationSearch {

	static final int MOST = 25;

	/** Who has proven it, who claims it, who only says so in the profile. */
	private static final String BY_DOMAIN = "select " + FoundRows.COLUMNS + " from ("
			+ "(select organization, case state when 'PROVEN' then 0 else 1 end as place from domain_claim "
			+ "where domain = :sought and state <> 'RELEASED' order by 2 limit " + MOST + ") union all "
			+ "(select id, 2 from organization where website_domain = :sought limit " + MOST + ")) hit "
			+ "join organization o on o.id = hit.organization order by hit.place";

	private final NameBeginnings beginnings;

	private final NamesAlike alike;

	private final FoundRows rows;

	private final JdbcClient client;

	OrganizationSearch(NameBeginnings beginnings, NamesAlike alike, FoundRows rows, JdbcClient client) {
		this.beginnings = beginnings;
		this.alike = alike;
		this.rows = rows;
		this.client = client;
	}

	/**
	 * By legal or trading name and place: the names that begin so, or,
	 * if there are none or a trading name was typed too, the similar ones. Empty
	 * where name or country is missing.
	 */
	@Transactional(readOnly = true)
	public NameHits names(NameSearch search) {
		FoldedName name = FoldedName.of(search.name());
		if (name.isEmpty() || search.country() == null) {
			return new NameHits(List.of(), false);
		}
		FoldedName trading = FoldedName.of(search.doingBusinessAs());
		List<Found> begin = trading.isEmpty() ? this.beginnings.of(name, search.area()) : List.of();
		return !begin.isEmpty() ? new NameHits(begin, true)
				: new NameHits(this.alike.of(name, trading, search.area()), false);
	}

	/** Legal or trading names that begin so, in whatever country. */
	@Transactional(readOnly = true)
	public List<Found> byNameAnywhere(String typed) {
		FoldedName name = FoldedName.of(typed);
		return name.isEmpty() ? List.of() : this.beginnings.anywhere(name);
	}

	/** What {@link #names} finds. */
	@Transactional(readOnly = true)
	public List<Found> byName(NameSearch search) {
		return names(search).found();
	}

	/**
	 * For whoever mistyped a name into another one that exists: the similar names,
	 * without those that begin so.
	 */
	@Transactional(readOnly = true)
	public List<Found> similar(NameSearch search) {
		FoldedName name = FoldedName.of(search.name());
		return (name.isEmpty() || search.country() == null) ? List.of() : this.alike.only(name, search.area());
	}

	/**
	 * By web address, host name or e-mail address: those who have a claim to its
	 * registrable domain, or it in their profile.
	 * @throws InvalidDomain with the key of a sentence that says what is wrong
	 */
	@Transactional(readOnly = true)
	public List<Found> byDomain(String typed) {
		String domain = RegistrableDomain.of(typed).value();
		return this.client.sql(BY_DOMAIN)
			.param("sought", domain)
			.query((row, number) -> FoundRows.read(row))
			.list()
			.stream()
			.distinct()
			.limit(MOST)
			.toList();
	}

	/** By Partner Program ID, with or without blanks: one result or none. */
	@Transactional(readOnly = true)
	public List<Found> byProgramId(String typed) {
		return ProgramIds.normalize(typed)
			.map(id -> this.rows.where("o.partner_program_id = :sought", id))
			.orElse(List.of());
	}

	/**
	 * Whether what was typed can be a Partner Program ID at all: of its eight digits the
	 * last one checks the others.
	 */
	public static boolean isProgramId(String typed) {
		return ProgramIds.normalize(typed).isPresent();
	}

}
