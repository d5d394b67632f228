package org.partnercenter.gate;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a model may let the engine evaluate: a delegate, one variable or one comparison in
 * a condition, a time. Everything else is refused, wherever it stands, because it could
 * run anything.
 */
class ExpressionRule implements ModelRule {

	private static final Set<String> FORBIDDEN_ELEMENTS = Set.of("scriptTask", "script", "connector", "formData",
			"field", "inputOutput");

	private static final Set<String> FORBIDDEN_ATTRIBUTES = Set.of("class", "expression", "type", "topic",
			"scriptFormat", "resource", "deploymentId", "variableMappingClass", "variableMappingDelegateExpression");

	private static final Pattern CRON = Pattern.compile("[0-9*/,-]+( [0-9A-Z*?/,#-]+){5,6}");

	private static final Pattern CONDITION = Pattern
		.compile("\\$\\{!?([a-z][A-Za-z0-9]*)( (==|!=|<|<=|>|>=) ('[A-Za-z_ -]*'|-?\\d+|true|false))?}");

	private static final Pattern VARIABLE = Pattern.compile("\\$\\{([a-z][A-Za-z0-9]*)}");

	private static final Pattern DELEGATE = Pattern.compile("\\$\\{([a-z][A-Za-z0-9]*Delegate)}");

	private static final Set<String> TIMERS = Set.of("timeDuration", "timeDate", "timeCycle");

	@Override
	public void check(ModelFile model, Files files, Surroundings around, Mistakes mistakes) {
		Document document = (Document) model.bpmn().getDocument().getDomSource().getNode();
		visit(document.getDocumentElement(), model, around, mistakes);
	}

	private void visit(Element element, ModelFile model, Surroundings around, Mistakes mistakes) {
		String name = element.getLocalName();
		String place = place(element);
		if (FORBIDDEN_ELEMENTS.contains(name)) {
			mistakes.add("%s holds a %s, which is not allowed: remove it", place, name);
			return;
		}
		IntStream.range(0, element.getAttributes().getLength())
			.mapToObj(element.getAttributes()::item)
			.forEach(attribute -> attribute(element, attribute, place, around, mistakes));
		boolean leaf = true;
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element inner) {
				leaf = false;
				visit(inner, model, around, mistakes);
			}
		}
		if (leaf && !name.equals("documentation")) {
			text(name, element.getTextContent().strip(), place, model, around, mistakes);
		}
	}

	private static void attribute(Element element, Node attribute, String place, Surroundings around,
			Mistakes mistakes) {
		String name = attribute.getLocalName();
		String text = attribute.getNodeValue();
		boolean engines = Attributes.ENGINE.equals(attribute.getNamespaceURI())
				|| Attributes.ENGINE.equals(element.getNamespaceURI());
		mistakes.unless(!engines || !FORBIDDEN_ATTRIBUTES.contains(name),
				"%s uses %s, which is not allowed: remove it; what the program does is named by a delegate expression",
				place, name);
		mistakes.unless(!name.equals("language"), "%s names a language for its condition: remove the language", place);
		if (!isExpression(text) || name.equals("businessKey")) {
			return;
		}
		Matcher delegate = DELEGATE.matcher(text);
		mistakes.unless(
				name.equals("delegateExpression") && delegate.matches()
						&& around.delegates().containsKey(delegate.group(1)),
				name.equals("delegateExpression")
						? "%s evaluates %s, which is not allowed there: name a delegate of the program"
						: "%s evaluates %s, which is not allowed there: write plain text",
				place, text);
	}

	private static void text(String name, String text, String place, ModelFile model, Surroundings around,
			Mistakes mistakes) {
		if (TIMERS.contains(name)) {
			Matcher variable = VARIABLE.matcher(text);
			boolean declared = variable.matches() && around.declares(model.module(), variable.group(1));
			mistakes.unless(declared || isTime(name, text),
					"%s waits for %s, which is neither a time nor a declared variable: write a time, such as PT1H or P7D",
					place, text);
		}
		else if (name.equals("conditionExpression")) {
			Matcher condition = CONDITION.matcher(text);
			mistakes.unless(condition.matches() && around.declares(model.module(), condition.group(1)),
					"%s asks %s, which is not one declared variable or one comparison with it, such as ${approved} or ${decision == 'APPROVE'}; declared are %s",
					place, text, around.declaredBy(model.module()));
		}
		else {
			mistakes.unless(!isExpression(text), "%s evaluates %s, which is not allowed there: write plain text", place,
					text);
		}
	}

	private static boolean isExpression(String text) {
		return text.contains("${") || text.contains("#{");
	}

	/** ISO 8601, or for what repeats the time of day as cron has it. */
	private static boolean isTime(String kind, String text) {
		if (kind.equals("timeCycle") && CRON.matcher(text).matches()) {
			return true;
		}
		try {
			if (kind.equals("timeDate")) {
				Instant.parse(text);
				return true;
			}
			String duration = kind.equals("timeCycle") ? text.replaceFirst("^R\\d*/", "") : text;
			boolean repeats = kind.equals("timeDuration") || !duration.equals(text);
			return repeats
					&& (duration.contains("T") ? !Duration.parse(duration).isZero() : !Period.parse(duration).isZero());
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

	/** The nearest id. */
	private static String place(Node node) {
		while (node instanceof Element element) {
			if (element.hasAttribute("id")) {
				return element.getAttribute("id");
			}
			node = element.getParentNode();
		}
		return "the model";
	}

}
