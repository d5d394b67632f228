package org.partnercenter.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.partnercenter.trail.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The locations of an organization, as the facts up to a moment tell of them. The
 * Headquarters is there since the enrollment; of a branch without a fact it is not known
 * since when.
 */
@Component
class PlacesThen {

	static final List<String> ACTIONS = List.of("organization.enrolled", "location.added", "location.changed",
			"location.closed");

	private static final String SELECT = "select id, name, headquarters_of from location "
			+ "where organization = :organization order by case when headquarters_of is null then 1 else 0 end, name, id";

	private final JdbcClient rows;

	PlacesThen(JdbcClient rows) {
		this.rows = rows;
	}

	Known of(UUID organization, List<Recorded> facts, Instant moment) {
		Map<String, Recorded> last = new HashMap<>();
		Map<String, Instant> since = new HashMap<>();
		for (Recorded fact : facts) {
			if (ACTIONS.contains(fact.action())) {
				last.put(fact.objectId(), fact);
				since.putIfAbsent(fact.objectId(), fact.at());
			}
		}
		Instant enrolled = since.get(organization.toString());
		Known known = new Known(new HashMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		this.rows.sql(SELECT).param("organization", organization).query(row -> {
			String id = row.getString("id");
			boolean headquarters = row.getString("headquarters_of") != null;
			Recorded fact = last.get(id);
			Place place = new Place(id, name(fact, row.getString("name")), address(fact, headquarters), headquarters,
					headquarters ? enrolled : since.get(id));
			known.names().put(id, place.name());
			add(place, fact, known);
		});
		return known;
	}

	private static void add(Place place, Recorded fact, Known known) {
		if (place.headquarters()) {
			known.ofHeadquarters().add(place.id());
		}
		if (place.since() == null && !place.headquarters()) {
			known.unknown().add(place);
		}
		else if (place.since() != null && (fact == null || !fact.action().equals("location.closed"))) {
			known.open().add(place);
		}
	}

	/** That of the Headquarters is the organization's. */
	private static String address(Recorded fact, boolean headquarters) {
		return headquarters ? ""
				: CompanyThen.parts(fact)
					.entrySet()
					.stream()
					.filter(part -> !part.getKey().equals("name") && part.getValue() != null)
					.map(part -> part.getValue().toString())
					.collect(Collectors.joining(", "));
	}

	private static String name(Recorded fact, String present) {
		Object then = (fact != null) ? fact.details().get("name") : null;
		return (then != null) ? then.toString() : present;
	}

	/**
	 * What is known of them.
	 *
	 * @param names of all, by id
	 * @param open that were there then
	 * @param unknown whose beginning is not recorded, or is later
	 */
	record Known(Map<String, String> names, List<Place> open, List<Place> unknown, List<String> ofHeadquarters) {

		/** The id, or nothing that any location has. */
		String headquarters() {
			return this.ofHeadquarters.isEmpty() ? "" : this.ofHeadquarters.get(0);
		}

	}

	/**
	 * A location.
	 *
	 * @param address empty where not recorded, and at the Headquarters
	 * @param since {@code null} where not recorded
	 */
	record Place(String id, String name, String address, boolean headquarters, Instant since) {

	}

}
