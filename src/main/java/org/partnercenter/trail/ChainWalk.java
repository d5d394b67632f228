package org.partnercenter.trail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.partnercenter.trail.Verification.Problem;

/** Goes along the chain, link by link, and stops at the first that is broken. */
class ChainWalk {

	private final TrailKeys keys;

	/** By the number of their link, those that are still ahead. */
	private final TreeMap<Long, List<Anchor>> anchors = new TreeMap<>();

	private Link.Head head = Link.Head.NONE;

	ChainWalk(TrailKeys keys, Collection<Anchor> anchors) {
		this.keys = keys;
		anchors.forEach(anchor -> this.anchors.merge(anchor.seq(), List.of(anchor),
				(some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
	}

	long seq() {
		return this.head.seq();
	}

	/**
	 * @param next the link behind this one, if the answer needs it
	 * @param twice whether a fact stands in the trail more than once
	 */
	Optional<Verification> see(Link link, Supplier<Optional<Link>> next, Predicate<TrailRow> twice) {
		if (link.seq() != this.head.seq() + 1) {
			return broken(Problem.MISSING, null, link.sealedAt().toInstant());
		}
		if (link.row() == null) {
			return broken(Problem.MISSING, link.trailId(), link.sealedAt().toInstant());
		}
		boolean genuine = link.row().isGenuine(this.keys);
		boolean follows = link.follows(this.head.mac(), this.keys) && link.uid().equals(link.row().uid());
		if (!genuine || !follows) {
			return broken(genuine ? displaced(link, twice) : follows ? Problem.CHANGED : strange(next.get()),
					link.trailId(), link.row().at().toInstant());
		}
		this.head = link.head();
		return anchored();
	}

	private static Problem displaced(Link link, Predicate<TrailRow> twice) {
		return twice.test(link.row()) ? Problem.REPLAYED : Problem.MOVED;
	}

	/** One that is not ours, or nothing from here on. */
	private Problem strange(Optional<Link> next) {
		boolean theRestToo = next.map(Link::row).filter(row -> row != null && !row.isGenuine(this.keys)).isPresent();
		return theRestToo ? Problem.REWRITTEN : Problem.INSERTED;
	}

	private Optional<Verification> anchored() {
		List<Anchor> here = this.anchors.remove(this.head.seq());
		return (here == null) ? Optional.empty()
				: here.stream()
					.filter(anchor -> !anchor.mac().equals(this.head.mac()))
					.findFirst()
					.flatMap(anchor -> broken(Problem.ANCHOR_DIFFERS, null, anchor.at()));
	}

	/** The end of the chain is reached. */
	Optional<Verification> end() {
		return this.anchors.isEmpty() ? Optional.empty()
				: broken(Problem.CUT, null, this.anchors.firstEntry().getValue().get(0).at());
	}

	private Optional<Verification> broken(Problem problem, Long id, Instant at) {
		return Optional.of(new Verification(problem, this.head.seq(), id, at));
	}

}
