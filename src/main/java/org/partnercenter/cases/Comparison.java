package org.partnercenter.cases;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.partnercenter.diagram.DrawnModel;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One slice of a process, or two to compare, as somebody asked for them.
 *
 * @param other {@code null} if only one is asked for
 * @param errors the key of a sentence by field
 */
record Comparison(SliceForm form, SliceForm otherForm, Slice slice, Slice other, Map<String, String> errors) {

	private static final String OTHER = "other-";

	/**
	 * Reads the fields of the page.
	 * @param versions newest first
	 */
	static Comparison read(Map<String, String> typed, List<DrawnModel> versions, LocalDate today) {
		List<Integer> known = versions.stream().map(DrawnModel::version).toList();
		Map<String, String> errors = new LinkedHashMap<>();
		SliceForm form = form(typed, "");
		SliceForm otherForm = form(typed, OTHER);
		Slice slice = form.read(Slice.recent(today), known, errors, "");
		Slice other = otherForm.isEmpty() ? null : otherForm.read(slice, known, errors, OTHER);
		return new Comparison(form, otherForm, slice, errors.isEmpty() ? other : null, errors);
	}

	/** The end of an address that asks for the same. */
	public String query() {
		Map<String, String> all = new LinkedHashMap<>(this.form.parameters(""));
		all.putAll(this.otherForm.parameters(OTHER));
		all.values().removeIf(String::isEmpty);
		UriComponentsBuilder query = UriComponentsBuilder.newInstance();
		all.keySet().forEach(name -> query.queryParam(name, "{" + name + "}"));
		return query.encode().buildAndExpand(all).toUriString();
	}

	private static SliceForm form(Map<String, String> typed, String prefix) {
		return SliceForm.of(typed.get(prefix + "version"), typed.get(prefix + "from"), typed.get(prefix + "until"));
	}

}
