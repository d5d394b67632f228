package org.partnercenter.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import org.partnercenter.partner.Organization;
import org.springframework.stereotype.Component;

/** Writes a time line as JSON, entry by entry. */
@Component
class DossierJson {

	private final JsonFactory factory = new JsonFactory();

	private final Clock clock;

	DossierJson(Clock clock) {
		this.clock = clock;
	}

	/** Whoever closes it ends the document. */
	Writer to(OutputStream out, Organization organization) throws IOException {
		JsonGenerator json = this.factory.createGenerator(out);
		json.writeStartObject();
		json.writeStringField("organization", organization.id().toString());
		json.writeStringField("partnerProgramId", organization.partnerProgramId());
		json.writeStringField("legalName", organization.legalName());
		json.writeStringField("made", this.clock.instant().toString());
		json.writeArrayFieldStart("entries");
		return new Writer(json);
	}

	/** Takes the entries, the newest first. */
	static final class Writer implements AutoCloseable {

		private final JsonGenerator json;

		private Writer(JsonGenerator json) {
			this.json = json;
		}

		void write(List<Line> lines) {
			try {
				for (Line line : lines) {
					write(line);
				}
				this.json.flush();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private void write(Line line) throws IOException {
			this.json.writeStartObject();
			this.json.writeStringField("at", line.at().toString());
			this.json.writeStringField("kind", line.kind().name());
			this.json.writeStringField("what", line.what());
			this.json.writeStringField("who", line.who());
			this.json.writeStringField("account", line.account());
			this.json.writeStringField("reason", line.reason());
			this.json.writeObjectFieldStart("details");
			for (Line.Said detail : line.details()) {
				this.json.writeStringField(detail.label(), detail.value());
			}
			this.json.writeEndObject();
			this.json.writeStringField("case", line.casePath());
			this.json.writeStringField("document", line.documentPath());
			this.json.writeEndObject();
		}

		@Override
		public void close() throws IOException {
			this.json.writeEndArray();
			this.json.writeEndObject();
			this.json.close();
		}

	}

}
