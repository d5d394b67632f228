package org.partnercenter.cases;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DownloadTests {

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void isAFileOfItsKind() throws IOException {
		Download.send(this.response, FileFormat.CSV, "cases", file -> {
			try (RowWriter table = FileFormat.CSV.table(file, List.of("one"))) {
				table.row("1");
				table.end();
			}
		});

		assertThat(this.response.getContentAsString()).isEqualTo("\uFEFFone\r\n1\r\n");
		assertThat(this.response.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"cases.csv\"");
		assertThat(this.response.getHeader("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	void thatFailsAtOnceLeavesRoomForAPageThatSaysSo() {
		assertThatThrownBy(() -> Download.send(this.response, FileFormat.JSON, "cases", file -> {
			throw new IllegalStateException("no database");
		})).hasMessage("no database");

		assertThat(this.response.isCommitted()).isFalse();
		assertThat(this.response.getContentType()).isNull();
	}

	@Test
	void thatFailsOnTheWayDoesNotLookComplete() {
		assertThatThrownBy(() -> Download.send(this.response, FileFormat.JSON, "cases", file -> {
			try (RowWriter table = FileFormat.JSON.table(file, List.of("one"))) {
				for (int i = 0; i < 100_000; i++) {
					table.row(i);
				}
				throw new IllegalStateException("no database");
			}
		})).hasMessage("no database");

		assertThat(this.response.isCommitted()).isTrue();
		assertThat(new String(this.response.getContentAsByteArray())).startsWith("{\"rows\":[{\"one\":0}")
			.doesNotContain("count");
	}

}
