package org.partnercenter.partner;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.partnercenter.access.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person has said about himself. Nobody else reads or changes it, whatever role he
 * has (D-12, R-190, R-191).
 */
@Service
public class PersonalProfiles {

	private final IndividualRepository people;

	private final CertificationIds certifications;

	private final PeopleNews news;

	private final Clock clock;

	PersonalProfiles(IndividualRepository people, CertificationIds certifications, PeopleNews news, Clock clock) {
		this.people = people;
		this.certifications = certifications;
		this.news = news;
		this.clock = clock;
	}

	/**
	 * The profile of a person in an organization.
	 * @param reader the account of who wants to read it
	 * @throws NotFound if that is not the person himself, or he is not associated
	 */
	@Transactional(readOnly = true)
	public PersonalProfile of(UUID organization, String account, String reader) {
		Authority.demand(account.equals(reader));
		return this.people.findByOrganizationAndActiveAccount(organization, account)
			.map(this::profile)
			.orElseThrow(NotFound::new);
	}

	/** The person's own profiles in all his organizations. */
	@Transactional(readOnly = true)
	public List<PersonalProfile> own(String account) {
		return this.people.findByActiveAccountOrderByAssociatedSince(account).stream().map(this::profile).toList();
	}

	/**
	 * Changes one's own profile, and links or unlinks the certification ID as it
	 * says.
	 * @return {@code TAKEN} if the ID counts elsewhere: then nothing has changed
	 * @throws NotFound if the person is not associated with the organization
	 */
	@Transactional
	public CertificationIds.Answer edit(UUID organization, String account, IndividualProfile profile) {
		Individual person = this.people.lockActive(organization, account).orElseThrow(NotFound::new);
		PersonalProfile before = profile(person);
		boolean link = profile.linkCertification() && CertificationIds.normalized(profile.certificationId()) != null;
		if (link && this.certifications.link(account, organization,
				profile.certificationId()) == CertificationIds.Answer.TAKEN) {
			return CertificationIds.Answer.TAKEN;
		}
		if (!link) {
			this.certifications.unlink(account, organization);
		}
		person.complete(profile, this.clock.instant());
		this.news.profileEdited(before, profile(person));
		return CertificationIds.Answer.LINKED;
	}

	private PersonalProfile profile(Individual person) {
		return person.personalProfile(this.certifications.isLinked(person.account(), person.organization()));
	}

}
