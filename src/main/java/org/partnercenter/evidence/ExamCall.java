package org.partnercenter.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import org.partnercenter.evidence.ExamDoor.Answered;
import org.partnercenter.evidence.ExamSupply.Taken;
import org.springframework.stereotype.Component;

/** Takes what is right of a call, and says of each result what became of it. */
@Component
class ExamCall {

	private static final Set<String> FIELDS = new TreeSet<>(Set.of("resultId", "certificationId", "exam", "passedOn"));

	private static final int SHOWN = 40;

	private static final Map<Taken, String> OUTCOMES = Map.of(Taken.STORED, "stored", Taken.KNOWN, "known",
			Taken.ASTRAY, "aside", Taken.CONTRADICTED, "invalid");

	private final ExamSupply supply;

	private final EvidenceTexts texts;

	private final Clock clock;

	ExamCall(ExamSupply supply, EvidenceTexts texts, Clock clock) {
		this.supply = supply;
		this.texts = texts;
		this.clock = clock;
	}

	/** What was read of one result: it, or the sentence that says what is wrong. */
	private record Item(String resultId, SuppliedResult result, String wrong) {

	}

	/** In the order of the call. */
	List<Answered> take(String provider, JsonNode results) {
		Map<String, SuppliedResult> right = new LinkedHashMap<>();
		List<Item> items = new ArrayList<>();
		for (JsonNode node : results) {
			Item item = read(node);
			if (item.wrong() == null
					&& !right.computeIfAbsent(item.resultId(), first -> item.result()).equals(item.result())) {
				items.add(new Item(item.resultId(), null, this.texts.say("supply.wrong.again")));
			}
			else {
				items.add(item);
			}
		}
		Map<String, Taken> taken = this.supply.take(provider, List.copyOf(right.values()));
		Set<String> answered = new TreeSet<>();
		return items.stream()
			.map(item -> (item.wrong() != null) ? new Answered(item.resultId(), "invalid", item.wrong())
					: answered(item.resultId(), answered.add(item.resultId()), taken.get(item.resultId())))
			.toList();
	}

	private Answered answered(String id, boolean first, Taken taken) {
		String reason = (taken == Taken.CONTRADICTED) ? this.texts.say("supply.wrong.contradicted") : null;
		// the second of two alike in one call is known by then
		return new Answered(id, (first || taken != Taken.STORED) ? OUTCOMES.get(taken) : "known", reason);
	}

	private Item read(JsonNode node) {
		String id = node.path("resultId").isTextual() ? text(node, "resultId") : null;
		String strange = strange(node);
		if (strange != null) {
			return new Item(id, null, strange);
		}
		Told told = new Told(LocalDate.now(this.clock));
		SuppliedResult result = new SuppliedResult(told.code("resultId", text(node, "resultId")),
				told.certificationId("certificationId", text(node, "certificationId")),
				told.code("exam", text(node, "exam")), told.pastDay("passedOn", text(node, "passedOn")));
		String wrong = told.wrong()
			.entrySet()
			.stream()
			.map(each -> each.getKey() + ": " + this.texts.say(each.getValue()))
			.reduce((one, other) -> one + " " + other)
			.orElse(null);
		return new Item(id, result, wrong);
	}

	/** What is wrong with the shape of a result, or {@code null}. */
	private String strange(JsonNode node) {
		if (!node.isObject()) {
			return this.texts.say("supply.wrong.noResult");
		}
		for (Map.Entry<String, JsonNode> field : node.properties()) {
			String name = field.getKey();
			if (!FIELDS.contains(name)) {
				return this.texts.say("supply.wrong.unknownField", name.substring(0, Math.min(SHOWN, name.length())),
						String.join(", ", FIELDS));
			}
			if (!field.getValue().isTextual()) {
				return name + ": " + this.texts.say("supply.wrong.noText");
			}
		}
		return null;
	}

	private static String text(JsonNode node, String field) {
		return node.path(field).isTextual() ? node.path(field).textValue().strip() : null;
	}

}
