package org.partnercenter.cases;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.partnercenter.diagram.DrawnModel;
import org.partnercenter.diagram.Models;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody typed to find cases, as he typed it.
 *
 * @param longer days, for which a case waits at its step
 * @param sought a Partner Program ID, the key of a case or of the instance
 */
record CaseForm(String process, String version, String state, String step, String overdue, String longer, String sought,
		String from, String until) {

	private static final List<String> FIELDS = List.of("process", "version", "state", "step", "overdue", "longer",
			"sought", "from", "until");

	static CaseForm of(Map<String, String> typed) {
		String[] all = FIELDS.stream()
			.map(field -> StringUtils.hasText(typed.get(field)) ? typed.get(field).strip() : "")
			.toArray(String[]::new);
		return new CaseForm(all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], all[8]);
	}

	/**
	 * Reads it; what is wrong is left open.
	 * @param errors gets the key of a sentence for each field that is wrong
	 */
	CaseFilter read(Models models, Map<String, String> errors) {
		LocalDate from = SliceForm.day(this.from, null, errors, "from");
		LocalDate until = SliceForm.day(this.until, null, errors, "until");
		if (from != null && until != null && until.isBefore(from)) {
			errors.put("until", "cases.error.until");
		}
		return new CaseFilter(given(this.process), definition(models, errors), state(errors), given(this.step),
				this.overdue.equals("true"), days(errors), given(this.sought), from, until);
	}

	private String definition(Models models, Map<String, String> errors) {
		if (this.version.isEmpty()) {
			return null;
		}
		if (this.process.isEmpty()) {
			errors.put("version", "cases.error.versionOfWhat");
			return null;
		}
		return models.versions(this.process)
			.stream()
			.filter(model -> String.valueOf(model.version()).equals(this.version))
			.findFirst()
			.map(DrawnModel::definitionId)
			.orElseGet(() -> {
				errors.put("version", "cases.error.version");
				return null;
			});
	}

	private CaseState state(Map<String, String> errors) {
		if (this.state.isEmpty()) {
			return null;
		}
		return Arrays.stream(CaseState.values())
			.filter(one -> one.name().equals(this.state))
			.findFirst()
			.orElseGet(() -> {
				errors.put("state", "cases.error.state");
				return null;
			});
	}

	private Integer days(Map<String, String> errors) {
		if (this.longer.isEmpty()) {
			return null;
		}
		if (!this.longer.matches("\\d{1,4}")) {
			errors.put("longer", "cases.error.days");
			return null;
		}
		return Integer.valueOf(this.longer);
	}

	/**
	 * The end of an address that asks for the same: begins with a question mark, or is
	 * empty.
	 */
	public String query() {
		UriComponentsBuilder query = UriComponentsBuilder.newInstance();
		String[] values = { this.process, this.version, this.state, this.step, this.overdue, this.longer, this.sought,
				this.from, this.until };
		Object[] used = Arrays.stream(values).filter(StringUtils::hasLength).toArray();
		for (int i = 0; i < values.length; i++) {
			if (!values[i].isEmpty()) {
				query.queryParam(FIELDS.get(i), "{" + FIELDS.get(i) + "}");
			}
		}
		return query.encode().buildAndExpand(used).toUriString();
	}

	private static String given(String typed) {
		return typed.isEmpty() ? null : typed;
	}

}
