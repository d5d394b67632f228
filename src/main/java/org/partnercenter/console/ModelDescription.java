package org.partnercenter.console;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The elements of a model as it describes them: what is drawn, the process itself, its
 * messages and errors.
 */
final class ModelDescription {

	private static final Set<String> NOT_DRAWN = Set.of("process", "message", "error", "signal", "escalation");

	/** Each flow says by itself where it leads. */
	private static final Set<String> ECHOES = Set.of("incoming", "outgoing");

	private final Map<String, String> places = new LinkedHashMap<>();

	private final Map<String, Element> elements = new LinkedHashMap<>();

	private ModelDescription(String text) {
		Document document = (Document) Bpmn
			.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
			.getDocument()
			.getDomSource()
			.getNode();
		List<Element> all = below(document.getDocumentElement(), new ArrayList<>());
		all.stream()
			.filter(element -> element.getLocalName().matches("BPMN(Shape|Edge)"))
			.forEach(drawn -> this.places.put(drawn.getAttribute("bpmnElement"), place(drawn)));
		all.stream()
			.filter(element -> this.places.containsKey(element.getAttribute("id"))
					|| NOT_DRAWN.contains(element.getLocalName()))
			.forEach(element -> this.elements.put(element.getAttribute("id"), element));
	}

	/** By id, in the order of the file. */
	static Map<String, Described> of(String text) {
		ModelDescription reader = new ModelDescription(text);
		Map<String, Described> described = new LinkedHashMap<>();
		reader.elements.forEach((id, element) -> described.put(id,
				new Described(id, reader.name(element), reader.details(element), reader.places.get(id))));
		return described;
	}

	private String name(Element element) {
		String name = element.getAttribute("name");
		if (!element.getLocalName().equals("sequenceFlow")) {
			return name.isBlank() ? element.getAttribute("id") : name;
		}
		return nameOf(element.getAttribute("sourceRef")) + " → " + nameOf(element.getAttribute("targetRef"))
				+ (name.isBlank() ? "" : " (" + name + ")");
	}

	private String nameOf(String id) {
		Element element = this.elements.get(id);
		return (element == null || element.getAttribute("name").isBlank()) ? id : element.getAttribute("name");
	}

	private Map<String, String> details(Element element) {
		Map<String, String> details = new TreeMap<>();
		details.put("type", element.getLocalName());
		attributes(element, "", details);
		details.remove("id");
		Element parent = (Element) element.getParentNode();
		if (parent.getLocalName().equals("subProcess")) {
			details.put("in", parent.getAttribute("id"));
		}
		inner(element, "", details);
		return details;
	}

	/** What has no place of its own belongs to what it stands in. */
	private void inner(Element element, String prefix, Map<String, String> details) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (Element child : children(element)) {
			String name = child.getLocalName();
			if (ECHOES.contains(name) || this.elements.containsKey(child.getAttribute("id"))) {
				continue;
			}
			if (name.equals("property") && child.hasAttribute("value")) {
				details.put(child.getAttribute("name"), child.getAttribute("value"));
				continue;
			}
			boolean shell = name.equals("extensionElements") || name.equals("properties");
			int count = counts.merge(name, 1, Integer::sum);
			String path = shell ? prefix : prefix + name + (count > 1 ? count : "");
			attributes(child, path + " ", details);
			details.remove(path + " id");
			if (children(child).isEmpty() && !child.getTextContent().isBlank()) {
				details.put(path, child.getTextContent().strip());
			}
			else if (children(child).isEmpty() && !shell) {
				details.putIfAbsent(path, "✓");
			}
			inner(child, shell ? prefix : path + " ", details);
		}
	}

	private static void attributes(Element element, String prefix, Map<String, String> details) {
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			Node attribute = element.getAttributes().item(i);
			if (!attribute.getNodeName().startsWith("xmlns") && !attribute.getNodeName().equals("xsi:type")) {
				details.put(prefix + attribute.getLocalName(), attribute.getNodeValue());
			}
		}
	}

	private static String place(Element drawn) {
		StringBuilder place = new StringBuilder();
		for (Element point : children(drawn)) {
			if (point.getLocalName().matches("Bounds|waypoint")) {
				Map<String, String> numbers = new TreeMap<>();
				attributes(point, "", numbers);
				place.append(numbers);
			}
		}
		return place.toString();
	}

	private static List<Element> below(Element element, List<Element> found) {
		for (Element child : children(element)) {
			found.add(child);
			below(child, found);
		}
		return found;
	}

	private static List<Element> children(Element element) {
		List<Element> children = new ArrayList<>();
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element inner) {
				children.add(inner);
			}
		}
		return children;
	}

}
