package org.partnercenter.membership;

import java.util.List;
import java.util.Optional;

/**
 * The levels and what they ask for, as the tables say for one day (D-01).
 *
 * @param code such as {@code classic}; other tables have it as an input
 * @param ladder the levels, lowest first
 * @param requirements of all levels that hold on that day
 * @param tables the very versions that said so
 */
public record Scheme(String code, List<Level> ladder, List<Requirement> requirements, List<String> tables) {

	/** The level of every enrollment. */
	public Level entry() {
		return this.ladder.get(0);
	}

	/**
	 * @throws IllegalArgumentException for a level that the scheme does not know
	 */
	public Level level(String code) {
		return this.ladder.stream()
			.filter(level -> level.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("The scheme " + this.code + " has no level " + code));
	}

	/** The level above; empty at the top. */
	public Optional<Level> next(String code) {
		int rank = level(code).rank();
		return this.ladder.stream().filter(level -> level.rank() > rank).findFirst();
	}

	public boolean isAbove(String level, String other) {
		return level(level).rank() > level(other).rank();
	}

	public List<Requirement> requirementsOf(String level) {
		return this.requirements.stream().filter(requirement -> requirement.level().equals(level)).toList();
	}

}
