package org.partnercenter.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An answer in the reader's language: sentences, then tables and entries that prove them.
 */
final class Answer {

	private final List<Cell> sentences = new ArrayList<>();

	private final List<Table> tables = new ArrayList<>();

	private List<Line> lines = List.of();

	Answer say(String sentence) {
		this.sentences.add(new Cell(sentence, null));
		return this;
	}

	/** A sentence that leads somewhere. */
	Answer say(String sentence, String path) {
		this.sentences.add(new Cell(sentence, path));
		return this;
	}

	/** Rows may be added afterwards. */
	Table table(String caption, String... heads) {
		Table table = new Table(caption, Arrays.asList(heads), new ArrayList<>());
		this.tables.add(table);
		return table;
	}

	Answer show(List<Line> entries) {
		this.lines = entries;
		return this;
	}

	public List<Cell> getSentences() {
		return this.sentences;
	}

	/** Those with rows. */
	public List<Table> getTables() {
		return this.tables.stream().filter(table -> !table.rows().isEmpty()).toList();
	}

	public List<Line> getLines() {
		return this.lines;
	}

	/** A text, and where it leads, or {@code null}. */
	record Cell(String text, String path) {

		static Cell of(String text) {
			return new Cell((text != null) ? text : "", null);
		}

		static Cell to(String text, String path) {
			return new Cell((text != null) ? text : "", path);
		}

	}

	record Table(String caption, List<String> heads, List<List<Cell>> rows) {

		void row(Cell... cells) {
			this.rows.add(List.of(cells));
		}

	}

}
