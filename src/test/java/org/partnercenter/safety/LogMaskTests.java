package org.partnercenter.safety;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.testing.Proves;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the log replaces, as it is set: all of it, and not slowly. */
@Proves("T-E11")
class LogMaskTests {

	/** The longest path that a server takes in a request. */
	private static final int LONG = 8192;

	@ParameterizedTest
	@ValueSource(strings = { "console", "file" })
	void aLongPathWithoutAnAddressIsReadAFewTimesOnly(String log) {
		for (Pattern mask : masks(log)) {
			for (String piece : List.of("a", "%4", "/links", "4111", "a.b")) {
				CountedText text = new CountedText(piece.repeat(LONG / piece.length()));
				assertThat(mask.matcher(text).replaceAll("-")).isNotNull();
				assertThat(text.reads.get()).as(piece + " by " + mask).isLessThan(100L * LONG);
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "ada@acme.example, (address)", "to=ada@acme.example&copy=bob%40acme.example, (address)(address)",
			"/x/ada%40acme.example/bob@acme.example;c@d.example, (address);(address)",
			"<ada.l+1@acme.example>, <(address)>", "@acme.example, @acme.example" })
	void eachAddressIsReplaced(String written, String said) {
		String masked = written;
		for (Pattern mask : masks("console")) {
			masked = mask.pattern().contains("%40") ? mask.matcher(masked).replaceAll("(address)") : masked;
		}
		assertThat(masked).isEqualTo(said);
	}

	@Test
	void bothLogsReplaceTheSame() {
		assertThat(masks("console")).hasSize(3)
			.extracting(Pattern::pattern)
			.isEqualTo(masks("file").stream().map(Pattern::pattern).toList());
	}

	private static List<Pattern> masks(String log) {
		YamlPropertiesFactoryBean settings = new YamlPropertiesFactoryBean();
		settings.setResources(new ClassPathResource("application.yaml"));
		String pattern = settings.getObject().getProperty("logging.pattern." + log);
		return Pattern.compile("\\{'(.+?)','[^']+'\\}")
			.matcher(pattern.substring(pattern.indexOf("%replace")))
			.results()
			.map((MatchResult replace) -> Pattern.compile(replace.group(1)))
			.toList();
	}

	/** A text that counts how often it is looked at. */
	private record CountedText(String text, AtomicLong reads) implements CharSequence {

		CountedText(String text) {
			this(text, new AtomicLong());
		}

		@Override
		public char charAt(int index) {
			this.reads.incrementAndGet();
			return this.text.charAt(index);
		}

		@Override
		public int length() {
			return this.text.length();
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return this.text.subSequence(start, end);
		}

		@Override
		public String toString() {
			return this.text;
		}

	}

}
