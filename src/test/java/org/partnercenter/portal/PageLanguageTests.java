package org.partnercenter.portal;

import org.junit.jupiter.api.Test;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@PartnerCenterTest
@Proves({ "R-200", "D-28" })
class PageLanguageTests {

	@LocalServerPort
	int port;

	@Test
	void aPageSpeaksOneLanguageWhereTheTextsOfAnotherAreStillToCome() {
		String page = new Browser(this.port).look("GET", "/country", "Accept-Language", "ja-JP,en;q=0.5").body();

		assertThat(page).contains("lang=\"en\"", "Germany", "Japan").doesNotContain("ドイツ", "日本<");
	}

	@Test
	void germanIsGermanThroughout() {
		String page = new Browser(this.port).look("GET", "/country", "Accept-Language", "de-AT,en;q=0.5").body();

		assertThat(page).contains("lang=\"de\"", "Deutschland").doesNotContain("Germany");
	}

}
