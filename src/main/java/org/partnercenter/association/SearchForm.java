package org.partnercenter.association;

/**
 * What was typed into the search.
 *
 * @param way {@code name}, {@code domain} or {@code id}; {@code null} before the first
 * search
 * @param similar {@code true} for names that are only similar to the one typed
 */
record SearchForm(String way, String name, String doingBusinessAs, String country, String city, String state,
		String domain, String programId, String similar) {

	boolean asked() {
		return this.way != null;
	}

	/** The way whose fields are open. */
	public String chosen() {
		return (this.way != null) ? this.way : "name";
	}

	boolean onlySimilar() {
		return "true".equals(this.similar);
	}

}
