package org.partnercenter.partner;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.partnercenter.access.NotFound;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The work cards of an organization's people, for those who administer them (D-12, D-30):
 * a location administrator sees his location and those below it.
 */
@Service
@Transactional(readOnly = true)
public class WorkCards {

	static final int AT_ONCE = 50;

	private final IndividualRepository people;

	private final RoleRepository roles;

	private final CertificationIds certifications;

	private final Authority authority;

	WorkCards(IndividualRepository people, RoleRepository roles, CertificationIds certifications, Authority authority) {
		this.people = people;
		this.roles = roles;
		this.certifications = certifications;
		this.authority = authority;
	}

	/**
	 * Those the reader administers, by last name.
	 * @param page from 0, of {@value #AT_ONCE} people each
	 * @throws NotFound if the reader administers nobody here
	 */
	public Slice<WorkCard> of(UUID organization, String reader, int page) {
		Authority.demand(this.authority.administers(organization, reader));
		Set<UUID> reach = this.authority.reach(organization, reader);
		Slice<Individual> found = this.people.active(organization, reach, PageRequest.of(page, AT_ONCE));
		Map<String, WorkCard> cards = cards(organization, found.getContent());
		return found.map(person -> cards.get(person.account()));
	}

	/**
	 * The card of one person.
	 * @throws NotFound if the reader does not administer him, or there is no such person
	 */
	public WorkCard get(UUID organization, UUID individual, String reader) {
		Individual person = this.people.active(organization, individual).orElseThrow(NotFound::new);
		Authority.demand(this.authority.reaches(organization, person.location(), reader));
		return cards(organization, List.of(person)).get(person.account());
	}

	private Map<String, WorkCard> cards(UUID organization, List<Individual> found) {
		List<String> accounts = found.stream().map(Individual::account).toList();
		Set<String> certified = this.certifications.linkedOf(organization, accounts);
		Map<String, List<HeldRole>> held = this.roles.findByOrganizationAndAccountIn(organization, accounts)
			.stream()
			.map(HeldRole::of)
			.sorted((one, other) -> one.role().compareTo(other.role()))
			.collect(Collectors.groupingBy(HeldRole::account));
		return found.stream()
			.collect(Collectors.toMap(Individual::account, person -> person
				.workCard(certified.contains(person.account()), held.getOrDefault(person.account(), List.of()))));
	}

}
