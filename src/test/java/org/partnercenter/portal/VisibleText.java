package org.partnercenter.portal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.MarkupParser;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimplifierMarkupHandler;

/**
 * Finds the words of a template that a reader would see and no bundle could translate.
 */
final class VisibleText extends AbstractSimpleMarkupHandler {

	private static final Pattern WORDS = Pattern.compile("\\p{L}");

	private static final Set<String> REPLACING = Set.of("th:text", "th:utext", "th:replace", "th:insert");

	private static final Set<String> SHOWN = Set.of("title", "alt", "placeholder", "aria-label", "label");

	private final List<String> found = new ArrayList<>();

	/**
	 * For each open element, whether what is in it is replaced, or the same everywhere.
	 */
	private final Deque<Boolean> replaced = new ArrayDeque<>();

	static List<String> of(String template) throws ParseException {
		VisibleText text = new VisibleText();
		new MarkupParser(ParseConfiguration.htmlConfiguration()).parse(template, new SimplifierMarkupHandler(text));
		return text.found;
	}

	@Override
	public void handleOpenElement(String name, Map<String, String> attributes, int line, int column) {
		boolean page = "html".equals(name);
		boolean replaces = !page && attributes != null && attributes.keySet().stream().anyMatch(REPLACING::contains);
		boolean invisible = "style".equals(name) || attributes != null && "no".equals(attributes.get("translate"));
		this.replaced.push(replaces || invisible || Boolean.TRUE.equals(this.replaced.peek()));
		note(attributes, line);
	}

	@Override
	public void handleStandaloneElement(String name, Map<String, String> attributes, boolean minimized, int line,
			int column) {
		note(attributes, line);
	}

	@Override
	public void handleCloseElement(String name, int line, int column) {
		this.replaced.pop();
	}

	@Override
	public void handleText(char[] buffer, int offset, int length, int line, int column) {
		String text = new String(buffer, offset, length).replaceAll("\\[\\[.*?]]", "").replaceAll("&\\w+;", "");
		if (WORDS.matcher(text).find() && !Boolean.TRUE.equals(this.replaced.peek())) {
			this.found.add("line " + line + ": " + text.strip());
		}
	}

	private void note(Map<String, String> attributes, int line) {
		if (attributes != null && !Boolean.TRUE.equals(this.replaced.peek())) {
			attributes.forEach((name, value) -> {
				if (SHOWN.contains(name) && WORDS.matcher(value).find()) {
					this.found.add("line " + line + ": " + name + "=" + value);
				}
			});
		}
	}

}
