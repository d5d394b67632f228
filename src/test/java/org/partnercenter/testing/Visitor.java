package org.partnercenter.testing;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator.GetByTextOptions;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

import static org.assertj.core.api.Assertions.assertThat;

/** A person at a real browser. Pictures of his pages go to {@code target/screenshots}. */
public final class Visitor implements CloseableResource {

	static final int DESKTOP = 1280;

	/** The narrowest phone that every page must fit. */
	static final int PHONE = 360;

	private static final Pattern FIRST_AND_LAST_NAME = Pattern.compile("\\S+ \\S+");

	private final BrowserContext context;

	private final Page page;

	Visitor(BrowserContext context) {
		this.context = context;
		// or else every test would begin with the question for the country
		this.context.addCookies(List.of(new Cookie("country", "US").setDomain("localhost").setPath("/")));
		this.context.setDefaultTimeout(15_000);
		this.page = context.newPage();
	}

	/** For everything that has no method here. */
	public Page page() {
		return this.page;
	}

	/** The path of this product; gives the status of the answer. */
	public int open(String path) {
		Response answer = this.page.navigate(path);
		return answer.status();
	}

	/** Waits until the visitor is at this path, whatever its query. */
	public void isAt(String path) {
		this.page.waitForURL(url -> URI.create(url).getPath().equals(path));
	}

	/** Signs in on the page for it; lands at his home. */
	public void signsIn(String email, String password) {
		open("/sign-in");
		this.page.fill("#username", email);
		this.page.fill("#password", password);
		this.page.locator("#main form button").click();
		this.page.waitForURL(url -> !URI.create(url).getPath().equals("/sign-in"));
	}

	/** Deletes one cookie; the others stay. */
	public void loses(String cookie) {
		this.context.clearCookies(new ClearCookiesOptions().setName(cookie));
	}

	/** In the bar of the page, by the name that its speakers give it. */
	public void chooseLanguage(String ownName) {
		var personal = this.page.locator(".bar .wide.personal");
		personal.locator("summary").click();
		personal.getByText(ownName, new GetByTextOptions().setExact(true)).last().click();
	}

	/** Types into the field with exactly this label. */
	public void fill(String label, String text) {
		this.page.getByLabel(label, new GetByLabelOptions().setExact(false))
			.filter(new FilterOptions().setVisible(true))
			.fill(text);
	}

	/**
	 * Presses the button, or follows the link, with this text in the page itself; the
	 * next page, if there is one, is there as a whole afterwards.
	 */
	public void press(String text) {
		var button = this.page.locator("#main").getByRole(AriaRole.BUTTON).getByText(text);
		var link = this.page.locator("#main").getByRole(AriaRole.LINK).getByText(text);
		button.or(link).first().click();
		this.page.waitForLoadState();
	}

	/**
	 * Claims the task that Tasklist shows. Tasklist then goes to the name of whoever has
	 * it, and would leave a field that is being filled in.
	 */
	public void claims() {
		this.page.locator(".task-card .claim").click();
		PlaywrightAssertions.assertThat(this.page.locator(":focus")).containsText(FIRST_AND_LAST_NAME);
	}

	/** Waits until a heading of the page says so. */
	public void sees(String heading) {
		this.page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(heading)).first().waitFor();
	}

	/**
	 * axe finds nothing, nothing runs over the edge, on a desktop and on a phone; takes
	 * pictures.
	 */
	public void isWellServed(String picture) {
		for (int width : new int[] { PHONE, DESKTOP }) {
			this.page.setViewportSize(width, 900);
			accessible();
			fits();
			picture(picture + "-" + width);
		}
	}

	/** axe-core finds no violation on the page. */
	public void accessible() {
		List<Rule> violations = new AxeBuilder(this.page).analyze().getViolations();
		assertThat(violations).as(this.page.url())
			.extracting(rule -> rule.getHelp() + ": " + rule.getNodes().stream().map(node -> node.getHtml()).toList())
			.isEmpty();
	}

	/** Nobody has to scroll sideways. */
	public void fits() {
		assertThat(this.page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
			.as("how far the page is wider than the window: " + this.page.url())
			.isEqualTo(0);
	}

	/** Writes {@code target/screenshots/<name>.png}. */
	public void picture(String name) {
		this.page.screenshot(
				new ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screenshots", name + ".png")));
	}

	@Override
	public void close() {
		this.context.close();
	}

}
