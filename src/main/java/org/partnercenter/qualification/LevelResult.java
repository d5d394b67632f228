package org.partnercenter.qualification;

import java.util.List;

/**
 * Whether a level is met: each binding requirement is, or an alternative to it.
 */
public record LevelResult(String level, boolean met, List<RequirementResult> requirements) {

}
