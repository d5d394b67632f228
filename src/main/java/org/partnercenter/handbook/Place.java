package org.partnercenter.handbook;

/**
 * Where a rule is named: a step of a process, or a row of a table.
 *
 * @param unit the process or the table
 * @param part the id of the step or row; {@code null} for the whole
 * @param name of the step, or what the row says about itself; of the whole its own name
 */
record Place(String unit, String part, String name) {
}
