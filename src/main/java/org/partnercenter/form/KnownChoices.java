package org.partnercenter.form;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import org.partnercenter.form.Choices.Option;
import org.partnercenter.process.DisplayCopies;

/** Finds the choices of a field, in the form or in the list that it names. */
@Component
class KnownChoices {

	private final ObjectProvider<Choices> lists;

	private final String businessKey;

	@Autowired
	KnownChoices(ObjectProvider<Choices> lists) {
		this(lists, null);
	}

	private KnownChoices(ObjectProvider<Choices> lists, String businessKey) {
		this.lists = lists;
		this.businessKey = businessKey;
	}

	/** As they are in one case. */
	KnownChoices in(String businessKeyOfCase) {
		return new KnownChoices(this.lists, businessKeyOfCase);
	}

	List<Option> of(Field field, Locale language) {
		return field.valuesKey().map(key -> optionsOf(list(key), language)).orElseGet(field::options);
	}

	/** What may be chosen in a field; empty for one without choices. */
	Set<String> valuesOf(Field field) {
		return field.valuesKey()
			.map(key -> list(key).values(this.businessKey))
			.orElseGet(() -> field.options().stream().map(Option::value).collect(Collectors.toSet()));
	}

	List<Option> optionsOf(Choices list, Locale language) {
		return list.options(this.businessKey, language);
	}

	Choices list(String valuesKey) {
		return this.lists.stream()
			.filter(list -> list.name().equals(valuesKey) || DisplayCopies.variableOf(list.name()).equals(valuesKey))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No list of choices is called '" + valuesKey + "'"));
	}

}
