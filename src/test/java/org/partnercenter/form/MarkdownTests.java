package org.partnercenter.form;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Hello|<p>Hello</p>
			very **bold** words|<p>very <strong>bold</strong> words</p>
			see [the rules](/rules)|<p>see <a href="/rules">the rules</a></p>
			[us](https://acme.example/?a=1&b=2)|<p><a href="https://acme.example/?a=1&amp;b=2">us</a></p>
			[x](javascript:alert(1))|<p>[x](javascript:alert(1))</p>
			[x](//evil.example)|<p>[x](//evil.example)</p>
			[x](data:text/html,1)|<p>[x](data:text/html,1)</p>
			[x](/a"onclick="b)|<p><a href="/a&quot;onclick=&quot;b">x</a></p>
			<script>alert(1)</script>|<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>
			## Heading|<h2>Heading</h2>
			""")
	void drawsTheLittleThatFormsUse(String markdown, String html) {
		assertThat(new Markdown(Map.of(), Locale.ENGLISH).html(markdown)).isEqualTo(html);
	}

	@Test
	void drawsParagraphsAndLists() {
		assertThat(new Markdown(Map.of(), Locale.ENGLISH).html("One\ntwo\n\n- a\n- b\n\n1. c\n2. d"))
			.isEqualTo("<p>One<br>two</p><ul><li>a</li><li>b</li></ul><ol><li>c</li><li>d</li></ol>");
	}

	@ParameterizedTest
	@CsvSource({ "<b>", "**x**", "[x](https://evil.example)", "{{other}}", "\uE0000\uE001", "$1", "'- x'" })
	void aValueIsTextWhateverItHolds(String value) {
		String html = new Markdown(Map.of("showName", value, "other", "secret"), Locale.ENGLISH)
			.html("**{{ showName }}** asks");

		assertThat(html).startsWith("<p><strong>").endsWith("</strong> asks</p>").doesNotContain("secret", "<b>", "<a");
	}

	@Test
	void aValueIsNeverPartOfALink() {
		assertThat(new Markdown(Map.of("showName", "//evil.example"), Locale.ENGLISH).html("[x](/{{showName}})"))
			.doesNotContain("<a");
		assertThat(new Markdown(Map.of(), Locale.ENGLISH).html("[x](/{{nothing}}) {{nothing}}.")).doesNotContain("<a")
			.endsWith(" .</p>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | 2026-03-01 | March 1, 2026
			de | 2026-03-01 | 1. März 2026
			en | 2026-02-30 | 2026-02-30
			en | 2026-03    | 2026-03
			""")
	void aDayIsShownInTheWordsOfItsReader(Locale language, String copy, String words) {
		assertThat(new Markdown(Map.of("showSince", copy), language).html("Since {{showSince}}"))
			.isEqualTo("<p>Since " + words + "</p>");
	}

}
