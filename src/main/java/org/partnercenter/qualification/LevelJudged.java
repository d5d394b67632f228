package org.partnercenter.qualification;

import java.util.UUID;

/**
 * The evidence of an organization meets another level than when it was judged last;
 * published in the transaction that changes the evidence.
 *
 * @param level the level met now
 * @param before the level met before; {@code null} if it was never judged
 * @param evaluation keeps the reasons
 */
public record LevelJudged(UUID organization, String level, String before, UUID evaluation) {

}
