package org.partnercenter.qualification;

/**
 * Something to tell the administrators of.
 *
 * @param daysBefore which of the table's notices it is
 */
record Notice(Ending ending, int daysBefore) {

}
