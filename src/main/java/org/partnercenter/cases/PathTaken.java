package org.partnercenter.cases;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnercenter.diagram.DrawnModel;
import org.partnercenter.diagram.Flow;

/**
 * Which sequence flows a case took. The engine does not keep them. A listener that did so
 * would write one row more for every flow of every case, for a picture that few look at;
 * but history keeps branches and events as well as tasks, so the flow into a step comes
 * from the one that ended last before it, in the same part, with a way to it. Only where
 * two flows lead from the same step to the same step nobody can tell: then none is drawn.
 */
final class PathTaken {

	private static final Comparator<CaseStep> LAST = Comparator.comparingLong(CaseStep::order)
		.thenComparing(CaseStep::ended);

	private PathTaken() {
	}

	/**
	 * The ids of the flows.
	 * @param steps of one case
	 */
	static Set<String> of(DrawnModel model, List<CaseStep> steps) {
		Map<String, List<Flow>> into = model.flows().stream().collect(Collectors.groupingBy(Flow::target));
		Set<String> taken = new HashSet<>();
		Set<String> left = new HashSet<>();
		steps.stream().sorted(Comparator.comparingLong(CaseStep::order)).forEach(step -> {
			List<Flow> flows = into.getOrDefault(step.activity(), List.of());
			before(step, flows, steps, left).ifPresent(source -> {
				left.add(source.id() + ">" + step.activity());
				List<Flow> between = flows.stream().filter(flow -> flow.source().equals(source.activity())).toList();
				if (between.size() == 1) {
					taken.add(between.get(0).id());
				}
			});
		});
		return taken;
	}

	/** A step that has been left to this one already was not left to it a second time. */
	private static Optional<CaseStep> before(CaseStep step, List<Flow> flows, List<CaseStep> steps, Set<String> left) {
		Set<String> sources = flows.stream().map(Flow::source).collect(Collectors.toSet());
		return steps.stream()
			.filter(other -> sources.contains(other.activity()) && other.ended() != null && !other.brokenOff())
			.filter(other -> other.scope().equals(step.scope()) && other.order() < step.order())
			.filter(other -> !other.ended().isAfter(step.started()))
			.filter(other -> !left.contains(other.id() + ">" + step.activity()))
			.max(LAST);
	}

}
