package org.partnercenter.cases;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/**
 * An object with the {@code rows}, each an object, and after them how many there are in
 * {@code count}.
 */
final class JsonRows implements RowWriter {

	private static final JsonFactory JSON = JsonFactory.builder()
		.build()
		.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);

	private final JsonGenerator json;

	private final List<String> columns;

	private long count;

	JsonRows(OutputStream file, List<String> columns) throws IOException {
		this.json = JSON.createGenerator(file);
		this.columns = columns;
		this.json.writeStartObject();
		this.json.writeArrayFieldStart("rows");
	}

	@Override
	public void row(Object... cells) throws IOException {
		this.json.writeStartObject();
		for (int i = 0; i < cells.length; i++) {
			Object cell = cells[i];
			this.json.writeFieldName(this.columns.get(i));
			if (cell instanceof Instant moment) {
				this.json.writeString(moment.toString());
			}
			else {
				this.json.writeObject(cell);
			}
		}
		this.json.writeEndObject();
		this.count++;
	}

	@Override
	public void end() throws IOException {
		this.json.writeEndArray();
		this.json.writeNumberField("count", this.count);
		this.json.writeEndObject();
		this.json.flush();
	}

	@Override
	public void close() throws IOException {
		this.json.close();
	}

}
