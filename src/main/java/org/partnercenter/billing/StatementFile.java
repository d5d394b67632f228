package org.partnercenter.billing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads ISO 20022 camt.053 files. They come from outside: nothing in them is followed or
 * expanded (T20).
 */
final class StatementFile {

	static final int MOST_BYTES = 2_000_000;

	private static final Set<String> VERSIONS = Set.of("urn:iso:std:iso:20022:tech:xsd:camt.053.001.02",
			"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08");

	private StatementFile() {
	}

	/** All statements of the file. */
	static List<Statement> read(byte[] file) throws StatementRefused {
		if (file.length == 0) {
			throw new StatementRefused("empty");
		}
		if (file.length > MOST_BYTES) {
			throw new StatementRefused("tooLarge");
		}
		Element root = parse(file).getDocumentElement();
		if (!"Document".equals(root.getLocalName()) || !VERSIONS.contains(String.valueOf(root.getNamespaceURI()))) {
			throw new StatementRefused("otherFormat");
		}
		List<Statement> statements = new ArrayList<>();
		for (Element message : StatementXml.children(root, "BkToCstmrStmt")) {
			for (Element statement : StatementXml.children(message, "Stmt")) {
				statements.add(new StatementReader(statement).read());
			}
		}
		if (statements.isEmpty()) {
			throw new StatementRefused("empty");
		}
		return statements;
	}

	private static Document parse(byte[] file) throws StatementRefused {
		try {
			DocumentBuilder builder = builder();
			builder.setErrorHandler(new Silent());
			builder.setEntityResolver((publicId, systemId) -> {
				throw new SAXException("Nothing is fetched");
			});
			return builder.parse(new ByteArrayInputStream(file));
		}
		catch (SAXException | IOException ex) {
			throw new StatementRefused("notXml");
		}
	}

	private static DocumentBuilder builder() {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		try {
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
			factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
			factory.setXIncludeAware(false);
			factory.setExpandEntityReferences(false);
			factory.setNamespaceAware(true);
			return factory.newDocumentBuilder();
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Or else the parser would write to the console. */
	private static final class Silent implements ErrorHandler {

		@Override
		public void warning(SAXParseException ex) {
			// may be
		}

		@Override
		public void error(SAXParseException ex) throws SAXException {
			throw ex;
		}

		@Override
		public void fatalError(SAXParseException ex) throws SAXException {
			throw ex;
		}

	}

}
