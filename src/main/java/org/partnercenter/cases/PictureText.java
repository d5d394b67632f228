package org.partnercenter.cases;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.font.PDFont;

/** Names in a picture. */
final class PictureText {

	private static final int UNITS = 1000;

	private PictureText() {
	}

	/** Lines that are as wide as given, unless a word alone is wider. */
	static List<String> wrap(String text, PDFont font, float size, float width) throws IOException {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : drawable(text, font).strip().split("\\s+")) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (!line.isEmpty() && width(longer, font, size) > width) {
				lines.add(line);
				line = word;
			}
			else {
				line = longer;
			}
		}
		lines.add(line);
		return lines;
	}

	static float width(String text, PDFont font, float size) throws IOException {
		return font.getStringWidth(text) / UNITS * size;
	}

	/** With a question mark for what the font does not have. */
	private static String drawable(String text, PDFont font) {
		StringBuilder known = new StringBuilder();
		text.codePoints().forEach(point -> known.append(has(font, point) ? Character.toString(point) : "?"));
		return known.toString();
	}

	private static boolean has(PDFont font, int point) {
		try {
			font.encode(Character.toString(point));
			return true;
		}
		catch (IOException | IllegalArgumentException ex) {
			return Character.isWhitespace(point);
		}
	}

}
