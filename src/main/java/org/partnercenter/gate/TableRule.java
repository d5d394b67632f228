package org.partnercenter.gate;

import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A table speaks FEEL: every other language could run anything. */
final class TableRule {

	private static final String LANGUAGE = "expressionLanguage";

	private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

	private TableRule() {
	}

	static void check(DmnModelInstance table, Mistakes mistakes) {
		NodeList elements = ((Document) table.getDocument().getDomSource().getNode()).getElementsByTagNameNS("*", "*");
		for (int i = 0; i < elements.getLength(); i++) {
			Element element = (Element) elements.item(i);
			String language = element.getAttribute(LANGUAGE);
			mistakes.unless(language.isEmpty() || language.toLowerCase().contains("feel"),
					"%s is written in %s, not in FEEL: choose FEEL as its expression language",
					element.getAttribute("id"), language);
		}
		table.getModelElementsByType(Decision.class)
			.forEach(decision -> mistakes.unless(decision.getCamundaHistoryTimeToLiveString() != null,
					"the decision %s says no history time to live: give it one, such as P400D", decision.getId()));
		table.getModelElementsByType(Rule.class).forEach(row -> cells(row, mistakes));
	}

	/**
	 * The newest table of a name is the one that counts: a second file with it would take
	 * its place.
	 */
	static void checkNames(String file, Files files, Mistakes mistakes) {
		files.tables()
			.get(file)
			.getModelElementsByType(Decision.class)
			.forEach(decision -> files.tables()
				.forEach((other, table) -> mistakes.unless(
						other.equals(file) || !(table.getModelElementById(decision.getId()) instanceof Decision),
						"the table %s stands in %s.dmn, too: give it another id, or change it there", decision.getId(),
						other)));
	}

	/** A cell that cannot be read would fail when somebody is judged by it. */
	private static void cells(Rule row, Mistakes mistakes) {
		row.getInputEntries()
			.stream()
			.map(cell -> cell.getText().getTextContent().strip())
			.filter(text -> !text.isEmpty() && !FEEL.parseUnaryTests(text).isSuccess())
			.forEach(text -> mistakes.add("the row %s asks %s, which cannot be read: texts stand in quotation marks",
					row.getId(), text));
		row.getOutputEntries()
			.stream()
			.map(cell -> cell.getText().getTextContent().strip())
			.filter(text -> !text.isEmpty() && !FEEL.parseExpression(text).isSuccess())
			.forEach(text -> mistakes.add("the row %s answers %s, which cannot be read: texts stand in quotation marks",
					row.getId(), text));
	}

}
