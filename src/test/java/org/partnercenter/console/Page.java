package org.partnercenter.console;

import java.net.http.HttpResponse;

/** What a page says, without its tags. */
final class Page {

	private Page() {
	}

	static String text(HttpResponse<String> page) {
		return page.body().replaceAll("(?s)<script.*?</script>|<[^>]*>", " ").replaceAll("\\s+", " ");
	}

}
