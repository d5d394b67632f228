package org.partnercenter.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One line of everything that all sources know. Each gives the newest entries of its own,
 * so that a page costs the same number of statements however long the line is.
 */
@Component
class Timeline {

	static final int PAGE = 50;

	private static final int PART = 500;

	private final List<Chronicle> chronicles;

	Timeline(List<Chronicle> chronicles) {
		// always in the same order, or else a page would begin elsewhere than the last
		// one ended
		this.chronicles = chronicles.stream()
			.sorted(Comparator.comparing(Chronicle::kind).thenComparing(source -> source.getClass().getName()))
			.toList();
	}

	/**
	 * The entries from a place on.
	 * @param from {@code null} for the newest
	 */
	@Transactional(readOnly = true)
	public Page page(Subject subject, Filter filter, Cursor from) {
		return page(subject, filter, from, PAGE);
	}

	/** Gives all entries, part by part: memory does not grow with their number. */
	void each(Subject subject, Filter filter, Consumer<List<Entry>> use) {
		Page page = page(subject, filter, null, PART);
		use.accept(page.entries());
		while (page.next() != null) {
			page = page(subject, filter, page.next(), PART);
			use.accept(page.entries());
		}
	}

	@Transactional(readOnly = true)
	Page page(Subject subject, Filter filter, Cursor from, int size) {
		int seen = (from != null) ? from.seen() : 0;
		Window window = new Window(filter.begin(),
				(from != null && from.at().isBefore(filter.end())) ? from.at() : filter.end(), size + seen + 1);
		List<Entry> merged = new ArrayList<>();
		this.chronicles.stream()
			.filter(chronicle -> filter.shows(chronicle.kind()))
			.forEach(chronicle -> merged.addAll(chronicle.of(subject, window)));
		// stable: of one moment, in the order of the sources
		merged.sort(Comparator.comparing(Entry::at).reversed());
		List<Entry> rest = merged.subList(Math.min(seen, merged.size()), merged.size());
		boolean more = rest.size() > size;
		List<Entry> shown = List.copyOf(more ? rest.subList(0, size) : rest);
		return new Page(shown, more ? next(rest, size, from) : null);
	}

	private static Cursor next(List<Entry> rest, int size, Cursor from) {
		Entry first = rest.get(size);
		long seen = rest.subList(0, size).stream().filter(entry -> entry.at().equals(first.at())).count();
		boolean sameMoment = from != null && from.at().equals(first.at());
		return new Cursor(first.at(), (int) seen + (sameMoment ? from.seen() : 0));
	}

	/**
	 * A part of the line.
	 *
	 * @param next where the part after it begins; {@code null} if there is none
	 */
	record Page(List<Entry> entries, Cursor next) {

	}

}
