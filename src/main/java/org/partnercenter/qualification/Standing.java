package org.partnercenter.qualification;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How an organization was judged last.
 *
 * @param level the level met
 * @param evaluation keeps the reasons
 * @param judgedOn the organization's day
 */
public record Standing(UUID organization, String level, UUID evaluation, LocalDate judgedOn) {

}
