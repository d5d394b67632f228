package org.partnercenter.cases;

import java.util.UUID;

/**
 * The organization that a case is about.
 *
 * @param partnerProgramId {@code null} until it has enrolled
 */
record CaseOwner(UUID id, String name, String partnerProgramId) {

}
