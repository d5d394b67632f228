package org.partnercenter.membership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.partnercenter.process.DecisionTables;
import org.partnercenter.process.Remembered;
import org.partnercenter.process.TableRow;
import org.partnercenter.process.TableRows;
import org.springframework.stereotype.Component;

/** The scheme of a day, from {@code processes/program-levels.dmn} (D-01). */
@Component
public class Schemes {

	private static final List<String> TABLES = List.of("program-scheme", "program-ladder", "program-levels");

	private final DecisionTables tables;

	// what a version of the tables says for a day never changes
	private final Remembered<String, Scheme> known = new Remembered<>(100);

	Schemes(DecisionTables tables) {
		this.tables = tables;
	}

	/** The scheme that an organization is judged by on this day. */
	public Scheme on(LocalDate day) {
		// the three tables stand in one file, so they change together
		return this.known.get(this.tables.newest("program-scheme") + day, version -> on(newest(), day));
	}

	/**
	 * What certain versions of the tables said, to judge again by them.
	 * @param versions as {@link Scheme#tables} names them
	 */
	public Scheme on(List<String> versions, LocalDate day) {
		String code = this.tables.rowsOf(versions.get(0), Map.of("day", day))
			.first()
			.orElseThrow(() -> new IllegalStateException("No scheme is in force on " + day))
			.text("scheme");
		Map<String, Object> inputs = Map.of("scheme", code, "day", day);
		TableRows ladder = this.tables.rowsOf(versions.get(1), inputs);
		TableRows requirements = this.tables.rowsOf(versions.get(2), inputs);
		return new Scheme(code, levels(ladder), requirements.rows().stream().map(Schemes::requirement).toList(),
				List.copyOf(versions));
	}

	private List<String> newest() {
		return TABLES.stream().map(this.tables::newest).toList();
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
