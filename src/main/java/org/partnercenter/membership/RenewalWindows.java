package org.partnercenter.membership;

import java.time.LocalDate;
import java.util.Map;

import org.partnercenter.process.DecisionTables;
import org.partnercenter.process.Remembered;
import org.partnercenter.process.TableRow;
import org.springframework.stereotype.Component;

/** The window of a day, from {@code processes/renewal-notices.dmn}. */
@Component
public class RenewalWindows {

	private final DecisionTables tables;

	private final Remembered<String, RenewalWindow> known = new Remembered<>(100);

	RenewalWindows(DecisionTables tables) {
		this.tables = tables;
	}

	public RenewalWindow on(LocalDate day) {
		String version = this.tables.newest("renewal-window");
		return this.known.get(version + day, asked -> read(version, day));
	}

	private RenewalWindow read(String version, LocalDate day) {
		TableRow row = this.tables.rowsOf(version, Map.of("day", day))
			.first()
			.orElseThrow(() -> new IllegalStateException("No renewal window on " + day));
		return new RenewalWindow(row.number("opens"), row.number("urgent"), row.number("grace"));
	}

}
