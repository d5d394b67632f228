package org.partnercenter.cases;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.partnercenter.diagram.Drawing;
import org.partnercenter.diagram.Drawing.Line;
import org.partnercenter.diagram.Drawing.Point;
import org.partnercenter.diagram.Drawing.Shape;
import org.partnercenter.diagram.Mark;

/**
 * Draws a model, as it lies in the file, on a page across: lines and names, in the
 * colours of the marks.
 */
final class PicturePage {

	/** Comes with PDFBox: all of Europe's scripts. */
	private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	private static final float MARGIN = 40;

	private static final Color INK = new Color(0x45566B);

	private static final Map<String, Color> COLOURS = Map.of("taken", new Color(0x0B6B6B), "waiting",
			new Color(0x8A5000), "failed", new Color(0xB3261E));

	private final PDPageContentStream page;

	private final PDFont font;

	private final Map<String, String> kinds;

	private final PictureScale scale;

	private PicturePage(PDPageContentStream page, PDFont font, Map<String, String> kinds, PictureScale scale) {
		this.page = page;
		this.font = font;
		this.kinds = kinds;
		this.scale = scale;
	}

	static InputStream font() {
		return PDDocument.class.getResourceAsStream(FONT);
	}

	/** As the last page. */
	static void add(PDDocument document, Drawing drawing, List<Mark> marks) throws IOException {
		PDRectangle size = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
		PDPage page = new PDPage(size);
		document.addPage(page);
		Map<String, String> kinds = marks.stream()
			.collect(Collectors.toMap(Mark::element, Mark::kind, (one, other) -> one));
		try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
			new PicturePage(stream, PDType0Font.load(document, font()), kinds,
					PictureScale.fitting(drawing, size, MARGIN))
				.draw(drawing);
		}
	}

	private void draw(Drawing drawing) throws IOException {
		for (Line line : drawing.lines()) {
			line(line);
		}
		for (Shape shape : drawing.shapes()) {
			shape(shape);
		}
	}

	private void line(Line line) throws IOException {
		pen(line.id());
		Point first = line.points().get(0);
		this.page.moveTo(this.scale.x(first.x()), this.scale.y(first.y()));
		for (Point point : line.points().subList(1, line.points().size())) {
			this.page.lineTo(this.scale.x(point.x()), this.scale.y(point.y()));
		}
		this.page.stroke();
	}

	private void shape(Shape shape) throws IOException {
		pen(shape.id());
		if (shape.type().endsWith("Gateway")) {
			outline(shape, 4);
		}
		else if (shape.type().endsWith("Event")) {
			outline(shape, 24);
		}
		else {
			this.page.addRect(this.scale.x(shape.x()), this.scale.y(shape.y() + shape.height()),
					this.scale.length(shape.width()), this.scale.length(shape.height()));
		}
		this.page.closeAndStroke();
		name(shape);
	}

	/** A polygon within the bounds: 4 corners are a diamond, 24 look round. */
	private void outline(Shape shape, int corners) throws IOException {
		for (int i = 0; i < corners; i++) {
			double angle = 2 * Math.PI * i / corners;
			float x = this.scale.x(shape.x() + shape.width() / 2 * (1 + Math.cos(angle)));
			float y = this.scale.y(shape.y() + shape.height() / 2 * (1 + Math.sin(angle)));
			if (i == 0) {
				this.page.moveTo(x, y);
			}
			else {
				this.page.lineTo(x, y);
			}
		}
	}

	/** In a step, at the top of a part, beneath anything else. */
	private void name(Shape shape) throws IOException {
		boolean step = shape.type().endsWith("Task") || shape.type().equals("callActivity");
		float size = this.scale.length(step ? 12 : 11);
		double width = step ? shape.width() - 8 : Math.max(shape.width(), 90);
		List<String> lines = PictureText.wrap(shape.name(), this.font, size, this.scale.length(width));
		double top = step ? shape.y() + (shape.height() - lines.size() * 14) / 2
				: shape.type().equals("subProcess") ? shape.y() + 4 : shape.y() + shape.height() + 2;
		for (int i = 0; i < lines.size(); i++) {
			float middle = this.scale.x(shape.x() + shape.width() / 2);
			float half = PictureText.width(lines.get(i), this.font, size) / 2;
			this.page.beginText();
			this.page.setFont(this.font, size);
			this.page.newLineAtOffset(middle - half, this.scale.y(top + (i + 1) * 14 - 3));
			this.page.showText(lines.get(i));
			this.page.endText();
		}
	}

	private void pen(String element) throws IOException {
		Color colour = COLOURS.getOrDefault(this.kinds.getOrDefault(element, ""), INK);
		this.page.setStrokingColor(colour);
		this.page.setNonStrokingColor(colour);
		this.page.setLineWidth(this.scale.length((colour == INK) ? 1 : 3));
	}

}
