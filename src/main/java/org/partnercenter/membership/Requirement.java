package org.partnercenter.membership;

/**
 * One row of what a level asks for.
 *
 * @param level the level that asks
 * @param code names the requirement's text, {@code requirement.<code>}
 * @param alternatives rows of one level with the same group are alternatives: one of them
 * is enough; {@code null}: the row stands alone
 * @param measure what is counted, such as {@code points}
 * @param atLeast the number that meets it
 * @param binding false: advice only (D-13)
 * @param row the id of the rule in the table
 */
public record Requirement(String level, String code, String alternatives, String measure, int atLeast, boolean binding,
		String row) {

}
