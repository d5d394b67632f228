package org.partnercenter.membership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.partnercenter.process.DecisionTables;
import org.partnercenter.process.TableRow;
import org.partnercenter.process.TableRows;
import org.springframework.stereotype.Component;

/** The scheme of a day, from {@code processes/program-levels.dmn} (D-01). */
@Component
public class Schemes {

	private static final int REMEMBERED = 100;

	private final DecisionTables tables;

	// what a version of the tables says for a day never changes
	private final Map<String, Scheme> known = new ConcurrentHashMap<>();

	Schemes(DecisionTables tables) {
		this.tables = tables;
	}

	/** The scheme that an organization is judged by on this day. */
	public Scheme on(LocalDate day) {
		// the three tables stand in one file, so they change together
		String version = this.tables.newest("program-scheme") + day;
		Scheme scheme = this.known.get(version);
		if (scheme == null) {
			scheme = read(day);
			if (this.known.size() >= REMEMBERED) {
				this.known.clear();
			}
			this.known.put(version, scheme);
		}
		return scheme;
	}

	private Scheme read(LocalDate day) {
		TableRows inForce = this.tables.rows("program-scheme", Map.of("day", day));
		String code = inForce.first()
			.orElseThrow(() -> new IllegalStateException("No scheme is in force on " + day))
			.text("scheme");
		Map<String, Object> inputs = Map.of("scheme", code, "day", day);
		TableRows ladder = this.tables.rows("program-ladder", inputs);
		TableRows requirements = this.tables.rows("program-levels", inputs);
		return new Scheme(code, levels(ladder), requirements.rows().stream().map(Schemes::requirement).toList(),
				List.of(inForce.definitionId(), ladder.definitionId(), requirements.definitionId()));
	}

	private static List<Level> levels(TableRows ladder) {
		return ladder.rows()
			.stream()
			.map(row -> new Level(row.text("level"), row.number("rank")))
			.sorted(Comparator.comparingInt(Level::rank))
			.toList();
	}

	private static Requirement requirement(TableRow row) {
		return new Requirement(row.text("level"), row.text("requirement"), row.text("alternatives"),
				row.text("measure"), row.number("atLeast"), row.flag("binding"), row.rule());
	}

}
