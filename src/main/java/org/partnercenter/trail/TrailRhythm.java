package org.partnercenter.trail;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Chains what is new every few seconds, and takes the anchor of the day. */
@Component
@ConditionalOnProperty(name = "partner-center.trail.seal", matchIfMissing = true)
class TrailRhythm implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(TrailRhythm.class);

	private final TrailSealer sealer;

	private final Anchors anchors;

	private final TrailSettings settings;

	private volatile ScheduledExecutorService thread;

	TrailRhythm(TrailSealer sealer, Anchors anchors, TrailSettings settings) {
		this.sealer = sealer;
		this.anchors = anchors;
		this.settings = settings;
	}

	@Override
	public void start() {
		this.thread = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "trail"));
		long pause = this.settings.sealEvery().toMillis();
		this.thread.scheduleWithFixedDelay(this::protect, pause, pause, TimeUnit.MILLISECONDS);
	}

	private void protect() {
		try {
			this.sealer.seal();
			this.anchors.daily();
		}
		catch (RuntimeException ex) {
			logger.error("The trail was not sealed; the next round tries again", ex);
		}
	}

	@Override
	public void stop() {
		this.thread.shutdown();
	}

	@Override
	public boolean isRunning() {
		return this.thread != null && !this.thread.isShutdown();
	}

}
