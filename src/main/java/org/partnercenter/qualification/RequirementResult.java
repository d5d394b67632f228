package org.partnercenter.qualification;

import org.partnercenter.membership.Requirement;

/**
 * One requirement and what the organization has of it.
 *
 * @param have the number of what is counted
 */
public record RequirementResult(Requirement requirement, int have, boolean met) {

}
