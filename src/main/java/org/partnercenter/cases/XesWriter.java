package org.partnercenter.cases;

import java.io.OutputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an event log as IEEE 1849 (XES) wants it: a trace for each case, and in it an
 * event when a step begins and one when it ends, in the order of time. Branches are left
 * out, as nothing happens there. People appear as the ids of their accounts, which tell
 * nothing outside of the product.
 */
final class XesWriter implements AutoCloseable {

	private static final String NAMESPACE = "http://www.xes-standard.org/";

	/**
	 * The smallest moment and the empty word stand for what a trace or event always has.
	 */
	private static final Instant EPOCH = Instant.EPOCH;

	private final XMLStreamWriter xml;

	XesWriter(OutputStream file) throws XMLStreamException {
		this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(file, "UTF-8");
		this.xml.writeStartDocument("UTF-8", "1.0");
		this.xml.writeStartElement("log");
		this.xml.writeDefaultNamespace(NAMESPACE);
		this.xml.writeAttribute("xes.version", "1.0");
		this.xml.writeAttribute("xes.features", "");
		for (String[] extension : new String[][] { { "Concept", "concept" }, { "Lifecycle", "lifecycle" },
				{ "Organizational", "org" }, { "Time", "time" } }) {
			empty("extension", "name", extension[0], "prefix", extension[1], "uri",
					NAMESPACE + extension[1] + ".xesext");
		}
		global("trace");
		attribute("string", "concept:name", "");
		this.xml.writeEndElement();
		global("event");
		attribute("string", "concept:name", "");
		attribute("string", "lifecycle:transition", "complete");
		attribute("date", "time:timestamp", EPOCH);
		this.xml.writeEndElement();
		empty("classifier", "name", "Step", "keys", "concept:name lifecycle:transition");
		attribute("string", "lifecycle:model", "standard");
	}

	/**
	 * A case and what happened in it.
	 * @param steps of this case
	 */
	void trace(CaseLine line, List<CaseStep> steps) throws XMLStreamException {
		this.xml.writeStartElement("trace");
		attribute("string", "concept:name", line.instance());
		attribute("string", "process", line.process());
		attribute("int", "version", line.version());
		attribute("string", "state", line.state());
		if (line.businessKey() != null) {
			attribute("string", "businessKey", line.businessKey());
		}
		List<Event> events = steps.stream()
			.filter(CaseStep::isWork)
			.flatMap(XesWriter::events)
			.sorted(Comparator.comparing(Event::at))
			.toList();
		for (Event event : events) {
			write(event);
		}
		this.xml.writeEndElement();
	}

	/** All cases are written. */
	void end() throws XMLStreamException {
		this.xml.writeEndElement();
		this.xml.writeEndDocument();
		this.xml.flush();
	}

	@Override
	public void close() throws XMLStreamException {
		this.xml.close();
	}

	private static Stream<Event> events(CaseStep step) {
		Event begun = new Event(step, "start", step.started());
		return (step.ended() == null) ? Stream.of(begun)
				: Stream.of(begun, new Event(step, step.brokenOff() ? "ate_abort" : "complete", step.ended()));
	}

	private void write(Event event) throws XMLStreamException {
		CaseStep step = event.step();
		this.xml.writeStartElement("event");
		attribute("string", "concept:name", step.name());
		attribute("string", "concept:instance", step.id());
		attribute("string", "lifecycle:transition", event.transition());
		if (step.account() != null) {
			attribute("string", "org:resource", step.account());
		}
		attribute("date", "time:timestamp", event.at());
		attribute("string", "activity", step.activity());
		this.xml.writeEndElement();
	}

	private void global(String scope) throws XMLStreamException {
		this.xml.writeStartElement("global");
		this.xml.writeAttribute("scope", scope);
	}

	private void attribute(String type, String key, Object value) throws XMLStreamException {
		empty(type, "key", key, "value", plain(String.valueOf(value)));
	}

	/** Without what no XML file can hold. */
	private static String plain(String text) {
		return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
	}

	private void empty(String element, String... attributes) throws XMLStreamException {
		this.xml.writeEmptyElement(element);
		for (int i = 0; i < attributes.length; i += 2) {
			this.xml.writeAttribute(attributes[i], attributes[i + 1]);
		}
	}

	private record Event(CaseStep step, String transition, Instant at) {

	}

}
