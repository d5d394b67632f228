package org.partnercenter.qualification;

import java.util.List;
import java.util.Map;

import org.partnercenter.evidence.CompetencyKey;

/**
 * What of the evidence counts on a day, before anybody asks what it is worth.
 *
 * @param attained specializations
 * @param items the pieces that can give points, by category
 * @param measures what levels ask for, by name; without the points
 * @param rows the rules that made it count
 */
record Tally(List<CompetencyKey> attained, Map<String, List<Item>> items, Map<String, Integer> measures,
		List<String> rows) {

}
