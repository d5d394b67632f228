package org.partnercenter.console;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a file as text in UTF-8, and an XML file once with a parser that follows and
 * expands nothing, before any other parser sees it (T-S16).
 */
final class HarmlessText {

	private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)[\"']");

	private static final Set<String> FETCHING = Set.of("schemaLocation", "noNamespaceSchemaLocation");

	private static final int DEEPEST = 50;

	private static final int MOST_ELEMENTS = 20_000;

	private HarmlessText() {
	}

	/**
	 * The text, without a byte order mark.
	 * @param shown the name in sentences
	 */
	static String of(String shown, String path, byte[] content) throws UploadRefused {
		String text = decoded(shown, content);
		if (!path.endsWith(".form")) {
			var encoding = ENCODING.matcher(text);
			if (encoding.find() && !encoding.group(1).equalsIgnoreCase("UTF-8")) {
				throw new UploadRefused("encoding", shown);
			}
			parse(shown, text);
		}
		return text;
	}

	private static String decoded(String shown, byte[] content) throws UploadRefused {
		try {
			String text = StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(content))
				.toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			throw new UploadRefused("encoding", shown);
		}
	}

	private static void parse(String shown, String text) throws UploadRefused {
		try {
			Suspicious suspicious = new Suspicious();
			parser().parse(new InputSource(new StringReader(text)), suspicious);
		}
		catch (Suspicion ex) {
			throw new UploadRefused(ex.getMessage(), shown);
		}
		catch (SAXParseException ex) {
			throw text.contains("<!DOCTYPE") ? new UploadRefused("doctype", shown)
					: new UploadRefused("xml", shown, ex.getLineNumber());
		}
		catch (SAXException | IOException ex) {
			throw new UploadRefused("xml", shown, 1);
		}
	}

	private static SAXParser parser() throws SAXException {
		SAXParserFactory factory = SAXParserFactory.newInstance();
		factory.setNamespaceAware(true);
		try {
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
			factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
			return factory.newSAXParser();
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What only looks for trouble: things to fetch, and more of everything than a person
	 * draws.
	 */
	private static final class Suspicious extends DefaultHandler {

		private int depth;

		private int elements;

		@Override
		public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
			if (++this.depth > DEEPEST || ++this.elements > MOST_ELEMENTS) {
				throw new Suspicion("deep");
			}
			if (name.equals("import")) {
				throw new Suspicion("fetches");
			}
			for (int i = 0; i < attributes.getLength(); i++) {
				if (FETCHING.contains(attributes.getLocalName(i))) {
					throw new Suspicion("fetches");
				}
			}
		}

		@Override
		public void endElement(String uri, String name, String qualified) {
			this.depth--;
		}

		@Override
		public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
			throw new Suspicion("fetches");
		}

	}

	private static final class Suspicion extends SAXException {

		Suspicion(String why) {
			super(why);
		}

	}

}
