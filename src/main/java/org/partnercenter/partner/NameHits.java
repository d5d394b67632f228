package org.partnercenter.partner;

import java.util.List;

/**
 * What a search by name gives.
 *
 * @param found best first
 * @param direct whether these are the names that begin as was typed, so that names which
 * are only similar can be asked for
 */
public record NameHits(List<Found> found, boolean direct) {

}
