package org.partnercenter.diagram;

import java.util.List;

/**
 * Where the parts of a model stand in its picture, for whoever draws it without a
 * browser. Lengths are those of the model, y grows downwards.
 *
 * @param shapes larger ones first, so that what lies in a sub-process is drawn after it
 */
public record Drawing(List<Shape> shapes, List<Line> lines) {

	/** A flow node. */
	public record Shape(String id, String type, String name, double x, double y, double width, double height) {

	}

	/**
	 * A sequence flow.
	 *
	 * @param points two or more
	 */
	public record Line(String id, List<Point> points) {

	}

	/** A bend. */
	public record Point(double x, double y) {

	}

}
