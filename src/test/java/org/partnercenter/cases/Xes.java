package org.partnercenter.cases;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Reads an event log back, after it was held against two schemas: the one of the standard
 * (IEEE 1849), as the test dependency {@code xes-model} brings it along, which leaves out
 * the namespace that all tools write; and a stricter one of ours, which demands it.
 */
final class Xes {

	private Xes() {
	}

	/** The events of each trace, by its name; each event as key and value. */
	static Map<String, List<Map<String, String>>> traces(String log) throws Exception {
		validate("/xes/xes.xsd", log);
		validate("/xes.xsd", log.replaceFirst(" xmlns=\"http://www.xes-standard.org/\"", ""));
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		Document document = factory.newDocumentBuilder()
			.parse(new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8)));
		Map<String, List<Map<String, String>>> traces = new LinkedHashMap<>();
		for (Element trace : children(document.getDocumentElement(), "trace")) {
			traces.put(attributes(trace).get("concept:name"),
					children(trace, "event").stream().map(Xes::attributes).toList());
		}
		return traces;
	}

	private static void validate(String schema, String log) throws Exception {
		SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
			.newSchema(Xes.class.getResource(schema))
			.newValidator()
			.validate(new StreamSource(new StringReader(log)));
	}

	private static Map<String, String> attributes(Element element) {
		Map<String, String> attributes = new LinkedHashMap<>();
		for (Element child : children(element, null)) {
			if (child.hasAttribute("key")) {
				attributes.put(child.getAttribute("key"), child.getAttribute("value"));
			}
		}
		return attributes;
	}

	private static List<Element> children(Element parent, String name) {
		List<Element> children = new ArrayList<>();
		NodeList nodes = parent.getChildNodes();
		for (int i = 0; i < nodes.getLength(); i++) {
			if (nodes.item(i) instanceof Element child && (name == null || child.getLocalName().equals(name))) {
				children.add(child);
			}
		}
		return children;
	}

}
