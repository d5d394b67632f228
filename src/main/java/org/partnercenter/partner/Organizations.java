package org.partnercenter.partner;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.access.NotFound;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The organizations that the program knows, and those that have enrolled. */
@Service
public class Organizations {

	private final OrganizationRepository organizations;

	private final Namesakes namesakes;

	private final NameIndex names;

	private final ProgramIds programIds;

	private final Founding founding;

	private final FounderDomain domain;

	private final DirectoryEntries directory;

	private final Trail trail;

	private final Clock clock;

	Organizations(OrganizationRepository organizations, Namesakes namesakes, NameIndex names, ProgramIds programIds,
			Founding founding, FounderDomain domain, DirectoryEntries directory, Trail trail, Clock clock) {
		this.organizations = organizations;
		this.namesakes = namesakes;
		this.names = names;
		this.programIds = programIds;
		this.founding = founding;
		this.domain = domain;
		this.directory = directory;
		this.trail = trail;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Optional<Organization> find(UUID id) {
		return this.organizations.findById(id).map(OrganizationRecord::snapshot);
	}

	/** Fails with {@link NotFound} when there is no such organization. */
	@Transactional(readOnly = true)
	public Organization get(UUID id) {
		return find(id).orElseThrow(NotFound::new);
	}

	/**
	 * Reads many in one go, so that {@link #get} need not ask for each in this
	 * transaction.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void read(Collection<UUID> ids) {
		this.organizations.findAllById(ids);
	}

	/** Those of these that there are, by their ids. */
	@Transactional(readOnly = true)
	public Map<UUID, Organization> all(Collection<UUID> ids) {
		Map<UUID, Organization> found = new HashMap<>();
		this.organizations.findAllById(ids).forEach(organization -> {
			Organization snapshot = organization.snapshot();
			found.put(snapshot.id(), snapshot);
		});
		return found;
	}

	/** How many have enrolled. */
	@Transactional(readOnly = true)
	public long enrolled() {
		return this.organizations.countByStanding(Standing.ENROLLED);
	}

	/** By Partner Program ID, as typed. */
	@Transactional(readOnly = true)
	public Optional<Organization> byProgramId(String typed) {
		return ProgramIds.normalize(typed)
			.flatMap(this.organizations::findByPartnerProgramId)
			.map(OrganizationRecord::snapshot);
	}

	/**
	 * Those in the country with the same legal or trading name, or one wrong letter in
	 * it, enrolled or not (D-21); at most 25.
	 */
	@Transactional(readOnly = true)
	public List<Organization> namesakes(String legalName, String country) {
		return this.namesakes.of(legalName, country);
	}

	/** What the record of a known organization holds; empty once it is enrolled. */
	@Transactional(readOnly = true)
	public Optional<KnownOrganization> known(UUID id) {
		return this.organizations.findById(id).filter(known -> !known.enrolled()).map(OrganizationRecord::known);
	}

	/**
	 * Enrolls an organization with its Headquarters and its founder as primary
	 * program contact and Global Administrator. His proven mailbox
	 * proves the claim to its domain (D-17).
	 * @param known the record found by search, whose legal name and country stay;
	 * {@code null} for an organization that the program did not know Who was a member
	 * before keeps its Partner Program ID, people and roles; only somebody of them can
	 * enroll it anew, and he becomes its primary program contact (D-22).
	 * @throws AlreadyEnrolled if somebody else enrolled the record meanwhile (D-21)
	 * @throws NotFound if a stranger tries to enroll an organization that was a member
	 */
	@Transactional
	public Organization enroll(UUID known, NewOrganization told, String founderAccount, IndividualProfile founder)
			throws AlreadyEnrolled {
		OrganizationRecord organization = (known != null) ? lockKnown(known)
				: new OrganizationRecord(OrganizationDetails.given(told.legalName()), told.country(), null);
		boolean returns = organization.returns();
		Authority.demand(!returns || this.founding.isOwn(organization.id(), founderAccount));
		organization.describe(OrganizationDetails.of(told).orElse(organization.details()));
		organization.answer((told.profile() != null) ? told.profile() : OrganizationProfile.EMPTY);
		organization.enroll(returns ? organization.partnerProgramId() : this.programIds.draw(), this.clock.instant());
		Organization enrolled = this.organizations.saveAndFlush(organization).snapshot();
		NameIndex.Names names = NameIndex.Names.of(enrolled);
		if (known != null) {
			this.names.replace(names);
		}
		else {
			this.names.add(List.of(names));
		}
		this.trail.record(Fact.of("organization.enrolled")
			.by(founderAccount, "founder")
			.forOrganization(enrolled.id())
			.about("organization", enrolled.id())
			.with("partnerProgramId", enrolled.partnerProgramId())
			.with("legalName", enrolled.legalName())
			.with(OrganizationDetails.ADDRESS, organization.details().said(enrolled.legalName(), enrolled.country())));
		if (returns) {
			this.founding.comeBack(enrolled, founderAccount);
		}
		else {
			this.founding.found(enrolled, founderAccount, founder);
		}
		this.domain.claim(enrolled.id(), founderAccount);
		return enrolled;
	}

	/** Shows an enrolled organization in the public directory, at this level. */
	@Transactional
	public void list(UUID organization, String level) {
		this.directory.put(get(organization), level);
	}

	/** Takes an organization out of the public directory. */
	@Transactional
	public void unlist(UUID organization) {
		this.directory.remove(organization);
	}

	/** The membership has expired: it can enroll anew under its old ID (D-22). */
	@Transactional
	public void expire(UUID organization) {
		this.organizations.lock(organization).orElseThrow(NotFound::new).disenroll();
		unlist(organization);
	}

	private OrganizationRecord lockKnown(UUID id) throws AlreadyEnrolled {
		OrganizationRecord known = this.organizations.lock(id).orElseThrow(NotFound::new);
		if (known.enrolled()) {
			throw new AlreadyEnrolled(id);
		}
		return known;
	}

}
