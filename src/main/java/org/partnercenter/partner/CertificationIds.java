package org.partnercenter.partner;

import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.partnercenter.access.NotFound;
import org.partnercenter.database.InsertIfAbsent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which certification ID counts for which organization: at most one at a time in the
 * whole program. Only the person himself links and unlinks his.
 */
@Service
public class CertificationIds {

	/** What may be typed: letters, digits, blanks and hyphens. */
	public static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9 -]{2,38}[A-Za-z0-9]";

	/** How a wish to link ended. */
	public enum Answer {

		/** It counts for the organization, now or already before. */
		LINKED,

		/** It counts for another organization or person; who that is, is not told. */
		TAKEN

	}

	private final CertificationLinkRepository links;

	private final IndividualRepository people;

	private final PeopleNews news;

	private final InsertIfAbsent insert;

	private final Clock clock;

	CertificationIds(CertificationLinkRepository links, IndividualRepository people, PeopleNews news,
			InsertIfAbsent insert, Clock clock) {
		this.links = links;
		this.people = people;
		this.news = news;
		this.insert = insert;
		this.clock = clock;
	}

	/**
	 * Lets an ID of the person count for the organization, instead of the one that did
	 * before. Who is refused keeps what he had.
	 * @param id as typed
	 * @throws NotFound if the person is not associated with the organization
	 */
	@Transactional
	public Answer link(String account, UUID organization, String id) {
		// two links of the same person one after the other: so he has one at the end
		Individual person = this.people.lockActive(organization, account).orElseThrow(NotFound::new);
		String normalized = normalized(id);
		boolean isNew = this.insert.insert("certification_link", Map.of("certification_id", normalized, "organization",
				organization, "account", account, "linked_at", this.clock.instant()), "certification_id");
		if (!isNew && !this.links.existsByCertificationIdAndOrganizationAndAccount(normalized, organization, account)) {
			this.news.certification("certification.refused", organization, account);
			return Answer.TAKEN;
		}
		this.links.endOthers(organization, account, normalized);
		person.hold(normalized);
		if (isNew) {
			this.news.certification("certification.linked", organization, account);
		}
		return Answer.LINKED;
	}

	/** The person's ID does not count for the organization any more; he keeps it. */
	@Transactional
	public void unlink(String account, UUID organization) {
		if (this.links.end(organization, account) > 0) {
			this.news.certification("certification.unlinked", organization, account);
		}
	}

	/** Whether an ID counts already, for another organization or for another person. */
	@Transactional(readOnly = true)
	public boolean isTaken(String id) {
		return this.links.existsByCertificationId(normalized(id));
	}

	/** Whether an ID of the person counts for the organization. */
	@Transactional(readOnly = true)
	public boolean isLinked(String account, UUID organization) {
		return this.links.existsByOrganizationAndAccount(organization, account);
	}

	/** How many people's IDs count for the organization. */
	@Transactional(readOnly = true)
	public long linkedTo(UUID organization) {
		return this.links.countByOrganization(organization);
	}

	Set<String> linkedOf(UUID organization, Collection<String> accounts) {
		return this.links.findByOrganizationAndAccountIn(organization, accounts)
			.stream()
			.map(CertificationLink::account)
			.collect(Collectors.toSet());
	}

	/** The one writing of an ID; {@code null} where there is none. */
	public static String normalized(String typed) {
		String id = (typed == null) ? "" : typed.replaceAll("[\\s\\p{Z}\\p{Pd}]", "").toUpperCase(Locale.ROOT);
		return id.isEmpty() ? null : id;
	}

}
