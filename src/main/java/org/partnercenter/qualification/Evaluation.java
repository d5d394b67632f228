package org.partnercenter.qualification;

import java.time.Instant;
import java.util.UUID;

import org.partnercenter.evidence.EvidenceFile;

/**
 * A judgement that was kept with everything it rests on; never changed.
 *
 * @param levelBefore the level met before; {@code null} at the first judgement
 * @param evidence what was judged
 * @param judgement names the versions of the tables and the rules that fired
 */
public record Evaluation(UUID id, Instant at, String levelBefore, EvidenceFile evidence, Judgement judgement) {

}
