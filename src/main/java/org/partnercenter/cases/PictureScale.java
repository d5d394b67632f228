package org.partnercenter.cases;

import java.util.function.ToDoubleFunction;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.partnercenter.diagram.Drawing;
import org.partnercenter.diagram.Drawing.Shape;

/** From the lengths of a model, whose y grows downwards, to those of a page. */
record PictureScale(double left, double top, double factor, float marginLeft, float pageTop) {

	/** Names beneath the lowest shapes need room. */
	private static final double BENEATH = 40;

	/** As large as the page allows, but not larger than the model. */
	static PictureScale fitting(Drawing drawing, PDRectangle page, float margin) {
		double left = least(drawing, Shape::x);
		double top = least(drawing, Shape::y);
		double width = -least(drawing, shape -> -shape.x() - shape.width()) - left;
		double height = -least(drawing, shape -> -shape.y() - shape.height()) - top + BENEATH;
		double factor = Math.min(1,
				Math.min((page.getWidth() - 2 * margin) / width, (page.getHeight() - 2 * margin) / height));
		return new PictureScale(left, top, factor, margin, page.getHeight() - margin);
	}

	float x(double x) {
		return (float) (this.marginLeft + (x - this.left) * this.factor);
	}

	float y(double y) {
		return (float) (this.pageTop - (y - this.top) * this.factor);
	}

	float length(double length) {
		return (float) (length * this.factor);
	}

	private static double least(Drawing drawing, ToDoubleFunction<Shape> edge) {
		return drawing.shapes().stream().mapToDouble(edge).min().orElse(0);
	}

}
