package org.partnercenter.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Something that happened, in no language yet. Nobody changes one; each method returns a
 * changed copy. Values are texts, numbers, days, instants, {@link Person} and
 * {@link Word}.
 */
final class Entry {

	/** The detail that names whose deputy the actor was. */
	static final String IN_PLACE_OF = "onBehalfOf";

	private final Instant at;

	private final Kind kind;

	private final String text;

	private final List<Object> values;

	private String actor;

	private String role;

	private String reason;

	private String instance;

	private String businessKey;

	private String document;

	private boolean bad;

	private List<Detail> details = List.of();

	private Entry(Instant at, Kind kind, String text, List<Object> values) {
		this.at = at;
		this.kind = kind;
		this.text = text;
		this.values = values;
	}

	/**
	 * @param text key of the sentence that says it
	 * @param values for its placeholders
	 */
	static Entry of(Instant at, Kind kind, String text, Object... values) {
		return new Entry(at, kind, text, List.of(values));
	}

	/** Somebody's account; both may be {@code null}. */
	Entry by(String account, String inRole) {
		return copy(entry -> {
			entry.actor = account;
			entry.role = inRole;
		});
	}

	/** Word for word as it was given. */
	Entry because(String given) {
		return copy(entry -> entry.reason = given);
	}

	/** The case in which it happened, if known. */
	Entry in(String processInstance) {
		return copy(entry -> entry.instance = processInstance);
	}

	/** The business key of its case, where the instance is not known. */
	Entry ofObject(String key) {
		return copy(entry -> entry.businessKey = key);
	}

	/** The path of a page or file about it. */
	Entry shownAt(String path) {
		return copy(entry -> entry.document = path);
	}

	Entry isBad(boolean went) {
		return copy(entry -> entry.bad = went);
	}

	/** Nothing where the value is {@code null}. */
	Entry with(String label, Object value) {
		return (value == null) ? this : copy(entry -> {
			entry.details = new ArrayList<>(this.details);
			entry.details.add(new Detail(label, value));
		});
	}

	/** Everybody whose name is to be looked up. */
	Stream<String> accounts() {
		Stream<Object> said = Stream.concat(this.values.stream(), this.details.stream().map(Detail::value));
		Stream<String> named = said.filter(Person.class::isInstance).map(value -> ((Person) value).account());
		return Stream.concat(Stream.ofNullable(this.actor), named);
	}

	Instant at() {
		return this.at;
	}

	Kind kind() {
		return this.kind;
	}

	String text() {
		return this.text;
	}

	List<Object> values() {
		return this.values;
	}

	String actor() {
		return this.actor;
	}

	/** {@code null}: he acted for himself. */
	String represented() {
		return this.details.stream()
			.filter(detail -> detail.label().equals(IN_PLACE_OF))
			.map(detail -> ((Person) detail.value()).account())
			.findFirst()
			.orElse(null);
	}

	String role() {
		return this.role;
	}

	String reason() {
		return this.reason;
	}

	String instance() {
		return this.instance;
	}

	String businessKey() {
		return this.businessKey;
	}

	String document() {
		return this.document;
	}

	boolean bad() {
		return this.bad;
	}

	List<Detail> details() {
		return this.details;
	}

	private Entry copy(Consumer<Entry> change) {
		Entry copy = new Entry(this.at, this.kind, this.text, this.values);
		copy.actor = this.actor;
		copy.role = this.role;
		copy.reason = this.reason;
		copy.instance = this.instance;
		copy.businessKey = this.businessKey;
		copy.document = this.document;
		copy.bad = this.bad;
		copy.details = this.details;
		change.accept(copy);
		return copy;
	}

	/**
	 * Something more about it.
	 *
	 * @param label text {@code audit.detail.<label>}
	 */
	record Detail(String label, Object value) {

	}

	/** Whose name is looked up when it is said. */
	record Person(String account) {

	}

	/** What a text says, or else is said as it stands. */
	record Word(String key, String otherwise) {

	}

}
