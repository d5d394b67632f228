package org.partnercenter.membership;

/**
 * A level of a scheme.
 *
 * @param code such as stands in the table; its text is {@code level.<code>}
 * @param rank the higher, the better
 */
public record Level(String code, int rank) {

}
