package org.partnercenter.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The anchors in {@code anchors/trail.jsonl}, a line for each day, newest last; each node
 * has a file of its own. Whoever listens for {@link Anchored} carries them farther away.
 */
@Component
public class Anchors {

	private static final Logger logger = LoggerFactory.getLogger(Anchors.class);

	private final JdbcTemplate jdbc;

	private final Path file;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Anchors(JdbcTemplate jdbc, TrailSettings settings, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.file = settings.folder().resolve("anchors").resolve("trail.jsonl");
		this.events = events;
		this.clock = clock;
	}

	/** Takes the anchor of the day (UTC), unless there is one. */
	void daily() {
		LocalDate today = LocalDate.now(this.clock.withZone(ZoneOffset.UTC));
		List<Anchor> all = all();
		if (all.isEmpty() || !today.equals(LocalDate.ofInstant(all.get(all.size() - 1).at(), ZoneOffset.UTC))) {
			take();
		}
	}

	/**
	 * Writes down where the chain ends now.
	 * @return empty: there is no chain yet
	 */
	public synchronized Optional<Anchor> take() {
		Link.Head head = TrailSealer.head(this.jdbc);
		if (head.seq() == 0) {
			return Optional.empty();
		}
		Long count = this.jdbc.queryForObject("select count(*) from trail_chain where seq <= ?", Long.class,
				head.seq());
		Anchor anchor = new Anchor(head.seq(), head.mac(), this.clock.instant(), count);
		try {
			Files.createDirectories(this.file.getParent());
			Files.writeString(this.file, anchor.line() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND,
					StandardOpenOption.SYNC);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The anchor of the trail could not be written", ex);
		}
		this.events.publishEvent(new Anchored(anchor));
		return Optional.of(anchor);
	}

	/** In the order of the file. */
	public List<Anchor> all() {
		return read(this.file);
	}

	/** A line that a crash or somebody has spoiled does not take the others away. */
	static List<Anchor> read(Path file) {
		if (Files.notExists(file)) {
			return List.of();
		}
		try (Stream<String> lines = Files.lines(file)) {
			return lines.filter(line -> !line.isBlank()).flatMap(Anchors::readable).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<Anchor> readable(String line) {
		try {
			return Stream.of(Anchor.parse(line));
		}
		catch (IllegalArgumentException ex) {
			logger.error("A line of the anchor file cannot be read: {}", line);
			return Stream.empty();
		}
	}

}
