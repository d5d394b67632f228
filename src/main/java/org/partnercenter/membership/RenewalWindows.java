package org.partnercenter.membership;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.partnercenter.process.DecisionTables;
import org.partnercenter.process.TableRow;
import org.springframework.stereotype.Component;

/** The window of a day, from {@code processes/renewal-notices.dmn}. */
@Component
public class RenewalWindows {

	private static final int REMEMBERED = 100;

	private final DecisionTables tables;

	private final Map<String, RenewalWindow> known = new ConcurrentHashMap<>();

	RenewalWindows(DecisionTables tables) {
		this.tables = tables;
	}

	public RenewalWindow on(LocalDate day) {
		String version = this.tables.newest("renewal-window") + day;
		RenewalWindow window = this.known.get(version);
		if (window == null) {
			window = read(day);
			if (this.known.size() >= REMEMBERED) {
				this.known.clear();
			}
			this.known.put(version, window);
		}
		return window;
	}

	private RenewalWindow read(LocalDate day) {
		TableRow row = this.tables.rows("renewal-window", Map.of("day", day))
			.first()
			.orElseThrow(() -> new IllegalStateException("No renewal window on " + day));
		return new RenewalWindow(row.number("opens"), row.number("urgent"), row.number("grace"));
	}

}
