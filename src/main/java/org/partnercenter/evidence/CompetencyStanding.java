package org.partnercenter.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far a chosen competency has come.
 *
 * @param needed {@code null} if the program does not offer it any more
 * @param assigned how many people are assigned to it
 * @param professionals how many of them count
 * @param references how many count
 * @param expired how many references were for it and have expired
 */
record CompetencyStanding(CompetencyKey key, LocalDate since, Competency needed, int assigned, int professionals,
		int references, int expired) {

	static CompetencyStanding of(ChosenCompetency chosen, Optional<Competency> needed, EvidenceFile file, int assigned,
			LocalDate today) {
		List<CustomerReference> own = file.references()
			.stream()
			.filter(reference -> chosen.key().equals(reference.assignedTo()))
			.toList();
		long holding = own.stream().filter(reference -> reference.holdsOn(today)).count();
		long expired = own.stream().filter(reference -> today.isAfter(reference.expiresOn())).count();
		long counting = needed.map(each -> file.professionals().stream().filter(each::counts).count()).orElse(0L);
		return new CompetencyStanding(chosen.key(), chosen.since(), needed.orElse(null), assigned, (int) counting,
				needed.isPresent() ? (int) holding : 0, (int) expired);
	}

	public boolean attained() {
		return this.needed != null && enoughProfessionals() && enoughReferences();
	}

	public boolean enoughProfessionals() {
		return this.professionals >= this.needed.professionals();
	}

	public boolean enoughReferences() {
		return this.references >= this.needed.references();
	}

}
