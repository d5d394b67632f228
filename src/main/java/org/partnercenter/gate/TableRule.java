package org.partnercenter.gate;

import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A table speaks FEEL: every other language could run anything. */
final class TableRule {

	private static final String LANGUAGE = "expressionLanguage";

	private TableRule() {
	}

	static void check(DmnModelInstance table, Mistakes mistakes) {
		NodeList elements = ((Document) table.getDocument().getDomSource().getNode()).getElementsByTagNameNS("*", "*");
		for (int i = 0; i < elements.getLength(); i++) {
			Element element = (Element) elements.item(i);
			String language = element.getAttribute(LANGUAGE);
			mistakes.unless(language.isEmpty() || language.toLowerCase().contains("feel"),
					"%s is written in %s, not in FEEL", element.getAttribute("id"), language);
		}
		table.getModelElementsByType(Decision.class)
			.forEach(decision -> mistakes.unless(decision.getCamundaHistoryTimeToLiveString() != null,
					"the decision %s says no history time to live", decision.getId()));
	}

}
