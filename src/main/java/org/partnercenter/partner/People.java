package org.partnercenter.partner;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.access.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people of organizations: who is associated with which, and
 * the end of it (D-20, D-30). A person is known by his account; another account of the
 * same person is nobody here.
 */
@Service
public class People {

	private final IndividualRepository people;

	private final NewIndividuals newcomers;

	private final OrganizationRepository organizations;

	private final RoleBook roles;

	private final Authority authority;

	private final CertificationIds certifications;

	private final PeopleNews news;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	People(IndividualRepository people, NewIndividuals newcomers, OrganizationRepository organizations, RoleBook roles,
			Authority authority, CertificationIds certifications, PeopleNews news, ApplicationEventPublisher events,
			Clock clock) {
		this.people = people;
		this.newcomers = newcomers;
		this.organizations = organizations;
		this.roles = roles;
		this.authority = authority;
		this.certifications = certifications;
		this.news = news;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Associates a person with an enrolled organization, at its Headquarters. Nothing
	 * happens if he is associated already; after an end the association begins anew. A
	 * certification ID that is taken is kept in the profile, but does not count until the
	 * Regional Service Center has decided whose it is.
	 * @throws NotFound if the organization is not enrolled
	 */
	@Transactional
	public void associate(UUID organization, String account, IndividualProfile profile) {
		if (this.newcomers.add(organization, account, profile)) {
			welcome(organization, account, profile);
		}
	}

	/** The first person of an organization, at its Headquarters. */
	void found(HeldRole first, IndividualProfile profile) {
		if (this.newcomers.add(first.organization(), first.location(), first.account(), profile)) {
			welcome(first.organization(), first.account(), profile);
		}
	}

	private void welcome(UUID organization, String account, IndividualProfile profile) {
		this.news.associated(organization, account);
		if (profile.linkCertification() && CertificationIds.normalized(profile.certificationId()) != null) {
			link(organization, account, profile.certificationId());
		}
	}

	/** Nobody waits for an answer here: of an ID that is taken he hears by mail. */
	private void link(UUID organization, String account, String id) {
		if (this.certifications.link(account, organization, id) == CertificationIds.Answer.TAKEN
				&& this.certifications.isOwn(id, account)) {
			this.news.certificationElsewhere(organization, account);
		}
	}

	/** The organizations the person is associated with, the longest association first. */
	@Transactional(readOnly = true)
	public List<Organization> organizationsOf(String account) {
		return this.people.findByActiveAccountOrderByAssociatedSince(account)
			.stream()
			.map(Individual::organization)
			.map(this.organizations::findById)
			.flatMap(Optional::stream)
			.map(OrganizationRecord::snapshot)
			.toList();
	}

	/** How many people are associated with an organization. */
	@Transactional(readOnly = true)
	public long countOf(UUID organization) {
		return this.people.countActive(organization);
	}

	@Transactional(readOnly = true)
	public boolean isAssociated(UUID organization, String account) {
		return this.people.existsByOrganizationAndActiveAccount(organization, account);
	}

	/** First and last name of an associated person, as in his profile. */
	@Transactional(readOnly = true)
	public Optional<String> nameOf(UUID organization, String account) {
		return this.people.findByOrganizationAndActiveAccount(organization, account).map(Individual::name);
	}

	/**
	 * Ends a person's own association and all his roles.
	 * @throws LastAdministrator if he is the last Global Administrator (D-20)
	 */
	@Transactional
	public void leave(UUID organization, String account) {
		this.roles.lock(organization);
		Individual person = associated(organization, account);
		this.news.left(organization, account);
		end(person, account);
	}

	/**
	 * Ends somebody else's association and all his roles (D-30).
	 * @param reason told to the person and recorded; must not be blank
	 * @throws LastAdministrator if he is the last Global Administrator (D-20)
	 * @throws NotFound if the acting person has not the right, or the other is nobody
	 * here
	 */
	@Transactional
	public void remove(UUID organization, String account, String byAccount, String reason) {
		if (reason == null || reason.isBlank()) {
			throw new IllegalArgumentException("A removal needs a reason");
		}
		this.roles.lock(organization);
		Individual person = associated(organization, account);
		Authority.demand(this.authority.mayRemove(person, byAccount));
		this.news.removed(person, byAccount, reason);
		end(person, byAccount);
	}

	private void end(Individual person, String byAccount) {
		UUID organization = person.organization();
		Optional<HeldRole> successor = this.roles.endAll(organization, person.account());
		successor.ifPresent(next -> this.news.handedOver(person.account(), next, byAccount));
		this.certifications.unlink(person.account(), organization);
		person.end(this.clock.instant());
		this.people.flush();
		this.events.publishEvent(new PersonLeft(organization, person.account()));
	}

	private Individual associated(UUID organization, String account) {
		return this.people.findByOrganizationAndActiveAccount(organization, account).orElseThrow(NotFound::new);
	}

}
