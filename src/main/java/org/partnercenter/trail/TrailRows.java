package org.partnercenter.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Rows of the trail, with their details as JSON text. */
@Component
class TrailRows implements RowMapper<Recorded> {

	private final ObjectMapper json;

	TrailRows(ObjectMapper json) {
		this.json = json;
	}

	@Override
	public Recorded mapRow(ResultSet row, int number) throws SQLException {
		return new Recorded(row.getLong("id"), row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
				row.getString("action"), row.getString("actor_account"), row.getString("actor_role"),
				row.getString("on_behalf_of"), row.getObject("organization", UUID.class), row.getString("object_kind"),
				row.getString("object_id"), row.getString("reason"), details(row.getString("details")),
				row.getString("before_digest"), row.getString("after_digest"), row.getString("process_instance"),
				row.getString("process_definition"), row.getObject("process_version", Integer.class),
				row.getString("request_id"));
	}

	String json(Map<String, Object> details) {
		try {
			return this.json.writeValueAsString(details);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException("Not to be written as JSON: " + details.keySet(), ex);
		}
	}

	private Map<String, Object> details(String text) {
		try {
			return this.json.readValue(text, new TypeReference<>() {
			});
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
