package org.partnercenter.partner;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.partnercenter.access.NotFound;
import org.partnercenter.database.InsertIfAbsent;
import org.springframework.context.ApplicationEventPublisher;
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

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CertificationIds(CertificationLinkRepository links, IndividualRepository people, PeopleNews news,
			InsertIfAbsent insert, ApplicationEventPublisher events, Clock clock) {
		this.links = links;
		this.people = people;
		this.news = news;
		this.insert = insert;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Lets an ID of the person count for the organization, instead of the one that did
	 * before. Who is refused keeps what he had; if it counts for another person, the
	 * Regional Service Center is asked whose it is ({@link CertificationContested}).
	 * @param id as typed
	 * @throws NotFound if the person is not associated with the organization
	 */
	@Transactional
	public Answer link(String account, UUID organization, String id) {
		// two links of the same person one after the other: so he has one at the end
		Individual person = this.people.lockActive(organization, account).orElseThrow(NotFound::new);
		String normalized = normalized(id);
		boolean before = this.links.existsByCertificationIdAndOrganizationAndAccount(normalized, organization, account);
		boolean linked = before || take(person, normalized);
		if (!linked) {
			this.news.certification("certification.refused", organization, account);
			if (!isOwn(normalized, account)) {
				this.events.publishEvent(new CertificationContested(organization, account, normalized));
			}
		}
		else if (!before) {
			this.news.certification("certification.linked", organization, account);
		}
		return linked ? Answer.LINKED : Answer.TAKEN;
	}

	/** Whether an ID that counts for nobody counts for this person now. */
	boolean take(Individual person, String id) {
		boolean free = this.insert.insert("certification_link", Map.of("certification_id", id, "organization",
				person.organization(), "account", person.account(), "linked_at", this.clock.instant()),
				"certification_id");
		if (free) {
			free(person.organization(), person.account(), id);
			person.hold(id);
			this.events.publishEvent(new CertificationLinked(person.organization(), person.account(), id));
		}
		return free;
	}

	/** The person's ID does not count for the organization any more; he keeps it. */
	@Transactional
	public void unlink(String account, UUID organization) {
		if (free(organization, account, "")) {
			this.news.certification("certification.unlinked", organization, account);
		}
	}

	/** Whether an ID of the person, other than the one he keeps, was linked. */
	private boolean free(UUID organization, String account, String kept) {
		List<String> others = this.links.idsOf(organization, account).stream().filter(id -> !id.equals(kept)).toList();
		this.links.endOthers(organization, account, kept);
		others.forEach(id -> this.events.publishEvent(new CertificationUnlinked(organization, account, id)));
		return !others.isEmpty();
	}

	/** Whether an ID counts already, for another organization or for another person. */
	@Transactional(readOnly = true)
	public boolean isTaken(String id) {
		return this.links.existsByCertificationId(normalized(id));
	}

	/** Whether it counts for an organization of this person. */
	boolean isOwn(String id, String account) {
		return this.links.existsByCertificationIdAndAccount(normalized(id), account);
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
