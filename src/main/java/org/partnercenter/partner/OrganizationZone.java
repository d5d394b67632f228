package org.partnercenter.partner;

import java.time.ZoneId;
import java.time.ZoneOffset;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;

/** The time zone in which an organization's calendar days are counted (D-02). */
public final class OrganizationZone {

	private OrganizationZone() {
	}

	/**
	 * The zone of a country; where a country has several, the western-most, so that no
	 * day ends there before it has ended for the organization.
	 * @param country ISO 3166 code of two letters
	 */
	public static ZoneId of(String country) {
		return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null)
			.stream()
			.min((one, other) -> Integer.compare(offset(one), offset(other)))
			.map(ZoneId::of)
			.orElse(ZoneOffset.UTC);
	}

	private static int offset(String zone) {
		return TimeZone.getTimeZone(zone).getRawOffset();
	}

}
