package org.partnercenter.partner;

import org.partnercenter.partner.NameCandidates.Area;

/**
 * The criteria of a search by name and place. Name and country are
 * needed; the rest may be {@code null} or blank.
 *
 * @param name compared with legal and trading names, folded (D-29)
 * @param doingBusinessAs an extra criterion for the trading name
 * @param country ISO 3166 code of two letters
 */
public record NameSearch(String name, String doingBusinessAs, String country, String city, String state) {

	Area area() {
		return new Area(this.country, Folding.foldOrNull(this.state), Folding.foldOrNull(this.city));
	}

}
