package org.partnercenter.cases;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A file that is written while it is read, however long: on the thread of the request,
 * which no time limit ends, as it would a thread of its own. If something goes wrong on
 * the way, the connection breaks, and the browser says that the file is incomplete.
 */
final class Download {

	private static final int BUFFER = 1 << 16;

	private Download() {
	}

	/** Writes the file. */
	interface Content {

		void writeTo(OutputStream file) throws IOException;

	}

	static void send(HttpServletResponse response, FileFormat format, String name, Content content) throws IOException {
		response.setContentType(format.type());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name + "." + format.ending()).build().toString());
		OutputStream file = new BufferedOutputStream(new Unclosed(response.getOutputStream()), BUFFER);
		try {
			content.writeTo(file);
			file.flush();
		}
		catch (IOException | RuntimeException ex) {
			if (!response.isCommitted()) {
				response.reset();
			}
			throw ex;
		}
	}

	/**
	 * Does not end the answer when a writer that failed is closed: it would look
	 * complete.
	 */
	private static final class Unclosed extends FilterOutputStream {

		Unclosed(OutputStream out) {
			super(out);
		}

		@Override
		public void write(byte[] bytes, int from, int length) throws IOException {
			this.out.write(bytes, from, length);
		}

		@Override
		public void close() throws IOException {
			// the server closes it
		}

	}

}
