package org.partnercenter.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.partnercenter.trail.Recorded;

/**
 * The membership as the facts up to a moment tell it.
 *
 * @param state {@code NEVER}, {@code MEMBER}, {@code LAPSED} or {@code EXPIRED}: text
 * {@code audit.then.<state>}
 * @param level held, {@code null} for whoever never was a member
 * @param since when it became the level
 * @param validUntil the last day paid for, as known then
 * @param assigned a higher level that waited for its fee, or {@code null}
 * @param record the fact that says so
 */
record MembershipThen(String state, String level, Instant since, LocalDate validUntil, String assigned, Long record) {

	static final List<String> ACTIONS = List.of("membership.activated", "membership.renewed", "membership.lapsed",
			"membership.expired", "level.activated", "level.revoked", "level.assigned", "level.assignment-withdrawn");

	private static final MembershipThen NEVER = new MembershipThen("NEVER", null, null, null, null, null);

	/**
	 * @param facts in the order of writing
	 */
	static MembershipThen of(List<Recorded> facts) {
		MembershipThen then = NEVER;
		for (Recorded fact : facts) {
			then = then.after(fact);
		}
		return then;
	}

	private MembershipThen after(Recorded fact) {
		String said = text(fact, "level");
		return switch (fact.action()) {
			case "membership.activated" ->
				new MembershipThen("MEMBER", said, fact.at(), day(text(fact, "until")), null, fact.id());
			case "membership.renewed" -> new MembershipThen("MEMBER", this.level, this.since, day(text(fact, "until")),
					this.assigned, this.record);
			case "membership.lapsed" -> in("LAPSED");
			case "membership.expired" -> in("EXPIRED");
			case "level.activated", "level.revoked" ->
				new MembershipThen(this.state, said, fact.at(), this.validUntil, null, fact.id());
			case "level.assigned" -> waitingFor(said);
			case "level.assignment-withdrawn" -> waitingFor(null);
			default -> this;
		};
	}

	private MembershipThen in(String next) {
		return new MembershipThen(next, this.level, this.since, this.validUntil, this.assigned, this.record);
	}

	private MembershipThen waitingFor(String higher) {
		return new MembershipThen(this.state, this.level, this.since, this.validUntil, higher, this.record);
	}

	private static String text(Recorded fact, String name) {
		Object value = fact.details().get(name);
		return (value != null) ? value.toString() : null;
	}

	private static LocalDate day(String text) {
		return (text != null) ? LocalDate.parse(text) : null;
	}

}
