package org.partnercenter.trail;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.springframework.util.ReflectionUtils;

/**
 * One text for one value: maps and sets in the order of their texts, records by the names
 * of their parts, and each part with its length, so that no two values share a text.
 */
final class Canonical {

	private Canonical() {
	}

	/** {@code null} for {@code null}. */
	static String text(Object value) {
		if (value instanceof Map<?, ?> map) {
			Map<String, Object> sorted = new TreeMap<>();
			map.forEach((name, part) -> sorted.put(String.valueOf(name), part));
			return "{" + joined(sorted) + "}";
		}
		if (value instanceof Set<?> set) {
			Set<String> sorted = new TreeSet<>();
			set.forEach(part -> sorted.add(String.valueOf(text(part))));
			return "<" + fields(sorted.toArray()) + ">";
		}
		if (value instanceof Collection<?> list) {
			return "[" + fields(list.stream().map(Canonical::text).toArray()) + "]";
		}
		return (value instanceof Record named) ? "(" + joined(parts(named)) + ")"
				: (value != null) ? value.toString() : null;
	}

	/** Each with its length; {@code null} is not the empty text. */
	static String fields(Object... fields) {
		StringBuilder text = new StringBuilder();
		for (Object field : fields) {
			String part = (field != null) ? field.toString() : null;
			text.append((part != null) ? part.length() + ":" + part : "-").append(';');
		}
		return text.toString();
	}

	private static String joined(Map<String, Object> parts) {
		StringBuilder text = new StringBuilder();
		parts.forEach((name, part) -> text.append(fields(name, text(part))));
		return text.toString();
	}

	private static Map<String, Object> parts(Record named) {
		Map<String, Object> parts = new TreeMap<>();
		for (RecordComponent component : named.getClass().getRecordComponents()) {
			ReflectionUtils.makeAccessible(component.getAccessor());
			parts.put(component.getName(), ReflectionUtils.invokeMethod(component.getAccessor(), named));
		}
		return parts;
	}

}
