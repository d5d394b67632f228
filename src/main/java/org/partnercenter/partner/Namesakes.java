package org.partnercenter.partner;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.partnercenter.partner.NameCandidates.Area;
import org.springframework.stereotype.Component;

/** Organizations of nearly the same name in the same country (D-21). */
@Component
class Namesakes {

	private static final int MOST = 25;

	private final NameCandidates candidates;

	private final OrganizationRepository organizations;

	Namesakes(NameCandidates candidates, OrganizationRepository organizations) {
		this.candidates = candidates;
		this.organizations = organizations;
	}

	List<Organization> of(String legalName, String country) {
		FoldedName name = FoldedName.of(legalName);
		if (name.isEmpty() || country == null) {
			return List.of();
		}
		Area area = new Area(country, null, null);
		Set<UUID> ids = new LinkedHashSet<>(this.candidates.beginning(name, area));
		ids.addAll(this.candidates.withWords(this.candidates.forms(name.words()).values(), area));
		return ids.stream()
			.map(this.organizations::findById)
			.flatMap(Optional::stream)
			.map(OrganizationRecord::snapshot)
			.filter(found -> namesOf(found).anyMatch(other -> Likeness.namesakes(other, name)))
			.limit(MOST)
			.toList();
	}

	private static Stream<FoldedName> namesOf(Organization organization) {
		return NameIndex.Names.of(organization).all();
	}

}
