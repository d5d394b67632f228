package org.partnercenter.billing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.stereotype.Component;

/** Records of billing as text, for columns that nobody searches. */
@Component
class BillingJson {

	private final ObjectMapper mapper;

	BillingJson(ObjectMapper mapper) {
		this.mapper = mapper;
	}

	String write(Object record) {
		try {
			return this.mapper.writeValueAsString(record);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	<T> T read(String text, Class<T> type) {
		try {
			return this.mapper.readValue(text, type);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
