package org.partnercenter.form;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FieldCheckTests {

	private static final String EMAIL = "{ 'type': 'textfield', 'key': 'a', 'validate': { 'validationType': 'email' } }";

	private static final String PHONE = "{ 'type': 'textfield', 'key': 'a', 'validate': { 'validationType': 'phone' } }";

	private static final String LINE = "{ 'type': 'textfield', 'key': 'a' }";

	private static final String TEXT = "{ 'type': 'textarea', 'key': 'a' }";

	private static final String NUMBER = "{ 'type': 'number', 'key': 'a', 'validate': { 'min': 1 } }";

	private static final String DATE = "{ 'type': 'datetime', 'subtype': 'date', 'key': 'a' }";

	private static final String LIST = "{ 'type': 'checklist', 'key': 'a', 'validate': { 'required': true } }";

	@ParameterizedTest
	@ValueSource(strings = { "ada@acme.example", "a.b+c@mail.acme.example", "ünïcode@acme.example" })
	void takesAnAddress(String address) {
		assertThat(check(EMAIL, address)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ada", "ada@", "@acme.example", "ada@acme", "ada@acme..example", "a b@acme.example",
			"a@b@acme.example", "ada@.example" })
	void refusesWhatIsNoAddress(String address) {
		assertThat(check(EMAIL, address)).containsExactly("email");
	}

	@ParameterizedTest
	@ValueSource(strings = { "+49 30 1234567", "0049301234567", "+1 (425) 555-0100" })
	void takesATelephoneNumberWithItsCountry(String number) {
		assertThat(check(PHONE, number)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "030 1234567", "+0 30 1234567", "+49 30", "+49 thirty", "+49 30 1234567 x1" })
	void refusesWhatIsNoSuchNumber(String number) {
		assertThat(check(PHONE, number)).containsExactly("phone");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000b", "a\nb", "a\tb", "a\u0007b", "a\u0085b", "a\u202eb", "a\u2067b", "a\ud800b",
			"a\ufffeb", "a\u2028b" })
	void refusesCharactersThatNobodySees(String text) {
		assertThat(check(LINE, text)).containsExactly("control");
	}

	@Test
	void takesLinesInATextOfManyLinesOnly() {
		assertThat(check(TEXT, "a\r\nb\tc\n")).isEmpty();
		assertThat(check(TEXT, "a\u0000")).containsExactly("control");
		assertThat(check(LINE, "a\nb")).containsExactly("control");
	}

	@Test
	void everyTextHasAMaximum() {
		assertThat(check(LINE, "x".repeat(200))).isEmpty();
		assertThat(check(LINE, "x".repeat(201))).containsExactly("maxLength");
		assertThat(check(TEXT, "x".repeat(2000))).isEmpty();
		assertThat(check(TEXT, "x".repeat(2001))).containsExactly("maxLength");
		assertThat(check(LINE, "😀".repeat(200))).isEmpty();
	}

	@Test
	void blanksAreNoAnswer() {
		assertThat(check("{ 'type': 'textfield', 'key': 'a', 'validate': { 'required': true } }", " \t "))
			.containsExactly("required");
		assertThat(check(LIST, List.of())).containsExactly("required");
	}

	@ParameterizedTest
	@CsvSource({ "1, ", "'12,50', decimals", "1.5, decimals", "0, min", "-1, min", "1e3, type", "many, type",
			"NaN, type", "99999999999999999999, type", "9999999999, " })
	void readsNumbersAsPeopleWriteThem(String typed, String violation) {
		assertThat(check(NUMBER, typed)).isEqualTo(violation == null ? List.of() : List.of(violation));
	}

	@ParameterizedTest
	@CsvSource({ "2026-02-28, ", "2026-02-29, date", "28.02.2026, date", "2026-02-28T10:00:00Z, date", "soon, date" })
	void readsDates(String typed, String violation) {
		assertThat(check(DATE, typed)).isEqualTo(violation == null ? List.of() : List.of(violation));
	}

	@Test
	void whatIsChosenMustBeOffered() {
		assertThat(check(LIST, List.of("DE", "PE"))).isEmpty();
		assertThat(check(LIST, List.of("DE", "XX"))).containsExactly("option");
		assertThat(check(LIST, List.of("DE", "DE"))).containsExactly("option");
		assertThat(check(LIST, Arrays.asList("DE", null))).containsExactly("option");
		assertThat(check(LIST, "DE")).containsExactly("type");
		assertThat(check("{ 'type': 'radio', 'key': 'a' }", 7)).containsExactly("option");
	}

	@Test
	void keepsNumbersAsNumbersAndTextsTrimmed() {
		assertThat(CleanAnswer.of(field(NUMBER), "12")).isEqualTo(12);
		assertThat(CleanAnswer.of(field(NUMBER), "12.50")).isEqualTo(12.5);
		assertThat(CleanAnswer.of(field(NUMBER), "9999999999")).isEqualTo(9999999999L);
		assertThat(CleanAnswer.of(field(LINE), "  Acme  ")).isEqualTo("Acme");
		assertThat(CleanAnswer.of(field(TEXT), "a\r\nb")).isEqualTo("a\nb");
		assertThat(CleanAnswer.of(field(LINE), "   ")).isNull();
	}

	private static List<String> check(String component, Object typed) {
		Field field = field(component);
		return new FieldCheck(field, Set.of("DE", "PE")).violations(CleanAnswer.of(field, typed));
	}

	private static Field field(String component) {
		try {
			return Field.read(new ObjectMapper().readTree(component.replace('\'', '"')), List.of());
		}
		catch (Exception ex) {
			throw new IllegalArgumentException(component, ex);
		}
	}

}
