package org.partnercenter.diagram;

/**
 * What a picture shows at one element of a model. A page that draws marks says the same
 * in words beneath.
 *
 * @param element the id of the element in the model; one that the model does not have is
 * left out
 * @param kind {@code taken}, {@code waiting}, {@code failed}; {@code added},
 * {@code removed}, {@code changed}, {@code moved}; {@code heat1} (little) to
 * {@code heat5} (much)
 * @param badge a few characters beside the element, such as a count, or {@code null}
 * @param hint one sentence for who points at the badge, or {@code null}
 */
public record Mark(String element, String kind, String badge, String hint) {

	/** Colour only. */
	public static Mark of(String element, String kind) {
		return new Mark(element, kind, null, null);
	}

}
