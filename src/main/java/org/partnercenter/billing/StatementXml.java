package org.partnercenter.billing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Ways through the elements of a statement, whatever the version of its namespace. */
final class StatementXml {

	private StatementXml() {
	}

	static List<Element> children(Element parent, String name) {
		List<Element> children = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element && name.equals(element.getLocalName())) {
				children.add(element);
			}
		}
		return children;
	}

	/** The first element at the end of a path such as {@code NtryDtls/TxDtls}. */
	static Optional<Element> first(Element from, String path) {
		return all(from, path).stream().findFirst();
	}

	static List<Element> all(Element from, String path) {
		List<Element> found = List.of(from);
		for (String name : path.split("/")) {
			found = found.stream().flatMap(element -> children(element, name).stream()).toList();
		}
		return found;
	}

	/** Its text without blanks around it; empty if there is none. */
	static Optional<String> text(Element from, String path) {
		return first(from, path).map(element -> element.getTextContent().strip()).filter(text -> !text.isEmpty());
	}

}
