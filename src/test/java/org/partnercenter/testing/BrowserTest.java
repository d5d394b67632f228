package org.partnercenter.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * As {@link PartnerCenterTest}, seen through a real browser. Each parameter of the type
 * {@link Visitor} of a test method is a person of his own, with cookies of his own:
 *
 * <pre class="code">
 * &#64;Test
 * void showsTheWelcomePage(Visitor stranger) {
 * 	stranger.open("/");
 * 	stranger.isWellServed("welcome");
 * }
 * </pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PartnerCenterTest
@ExtendWith(Visitors.class)
public @interface BrowserTest {

}
