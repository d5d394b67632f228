package org.partnercenter.stories;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.People;
import org.partnercenter.testing.PostgresTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What can be typed into the searches: PostgreSQL takes less of it than H2 does.
 */
@PostgresTest
class SearchInputTests {

	@LocalServerPort
	int port;

	@Autowired
	People people;

	@ParameterizedTest
	@ValueSource(strings = { "\u0000", "a\u0000b", "\ud83d\ude00", "'; drop table organization; --", "%", "_", "\\",
			"<script>alert(1)</script>", "\u202egnp.exe", "xn--\u0131\u0307", "${7*7}", "#{7*7}" })
	@Proves("R-084")
	void everySearchStaysCalmAndKeepsWhatWasTyped(String typed) {
		Browser browser = this.people.signedIn(this.port, "seeker@" + Unique.domain());
		String text = URLEncoder.encode(typed, StandardCharsets.UTF_8);
		String[] searches = { "way=name&country=US&name=" + text, "way=name&country=" + text + "&name=Fabrikam",
				"way=name&country=US&name=Fabrikam&doingBusinessAs=" + text + "&city=" + text + "&state=" + text,
				"way=domain&domain=" + text, "way=id&programId=" + text, "way=" + text };
		for (String search : searches) {
			HttpResponse<String> page = browser.get("/association/search?" + search);
			assertThat(page.statusCode()).as(search).isEqualTo(200);
			assertThat(page.body()).doesNotContain("<script>").doesNotContain("value=\"49\"");
		}
		for (String directory : new String[] { "name", "country", "city", "level", "page" }) {
			assertThat(new Browser(this.port).get("/directory?" + directory + "=" + text).statusCode()).as(directory)
				.isIn(200, 400);
		}
		assertThat(browser.get("/association/search?way=domain&domain=%20" + text).body()).contains("id=\"domain\"",
				"value=\" ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			way=name                             | name      | Enter the name of the organization.
			way=name&name=Fabrikam               | country   | Choose a country or region.
			way=name&name=Fabrikam&country=Peru  | country   | Choose a country or region.
			way=domain                           | domain    | Enter a domain or web address.
			way=domain&domain=fabrikam           | domain    | This is not a domain or web address
			way=domain&domain=http%3A%2F%2F%5B   | domain    | This is not a domain or web address
			way=id                               | programId | Enter a Partner Program ID.
			way=id&programId=1234567             | programId | This cannot be a Partner Program ID
			way=id&programId=fabrikam            | programId | This cannot be a Partner Program ID
			way=id&programId=10000000            | programId | This cannot be a Partner Program ID
			""")
	@Proves({ "R-077", "R-084" })
	void whatIsWrongIsSaidAtTheField(String search, String field, String sentence) {
		Browser browser = this.people.signedIn(this.port, "seeker@" + Unique.domain());
		assertThat(browser.get("/association/search?" + search).body())
			.containsPattern("id=\"" + field + "-error\"[^>]*>" + sentence)
			.contains("<a href=\"#" + field + "\">" + sentence);
	}

	@ParameterizedTest
	@ValueSource(ints = { 201, 3000 })
	void whatIsTooLongIsSaidAtTheFieldOrFindsNothing(int length) {
		Browser browser = this.people.signedIn(this.port, "seeker@" + Unique.domain());
		String text = "a".repeat(length);
		assertThat(browser.get("/association/search?way=name&country=US&name=" + text).body())
			.contains("Enter at most 200 characters.", text);
		for (String search : new String[] { "way=domain&domain=", "way=id&programId=",
				"way=name&country=US&name=Fabrikam&city=" }) {
			assertThat(browser.get("/association/search?" + search + text).statusCode()).as(search).isEqualTo(200);
		}
	}

}
