package org.partnercenter.qualification;

/**
 * One row of {@code processes/partner-points.dmn}.
 *
 * @param category the kind of evidence that gives the points
 * @param onlyFirst the points are given once, for the first piece of it
 * @param atMost points that the row gives altogether; {@code null}: no limit
 * @param row the id of the rule
 */
record PointRule(String category, boolean onlyFirst, int points, Integer atMost, String row) {

}
