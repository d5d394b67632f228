package org.partnercenter.cases;

import java.util.List;

/**
 * A case in a list.
 *
 * @param name of the process
 * @param owner {@code null} if it is about no organization
 * @param open where it stands; empty if it has ended
 * @param failed whether a step failed and nobody has seen to it
 */
record ListedCase(CaseLine line, String name, CaseOwner owner, List<OpenStep> open, boolean failed) {

}
