package org.partnercenter.evidence;

import java.util.List;

/**
 * A person who is associated with the organization and whose certification ID counts for
 * it. The ID itself is not here: it is the person's own (D-12).
 *
 * @param account who it is
 * @param exams passed under that ID, in the order of their codes
 * @param linkedTo the chosen competencies he is assigned to; he counts for no other
 * (R-130)
 */
public record Professional(String account, List<PassedExam> exams, List<CompetencyKey> linkedTo) {

	public Professional {
		exams = List.copyOf(exams);
		linkedTo = List.copyOf(linkedTo);
	}

}
