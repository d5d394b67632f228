package org.partnercenter.billing;

/**
 * A program fee for a year, before tax.
 *
 * @param row the rule of the table that fired, {@code tableVersion} the table's version
 */
public record Fee(Money amount, String row, int tableVersion) {

}
