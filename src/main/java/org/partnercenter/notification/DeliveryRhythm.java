package org.partnercenter.notification;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Delivers at once after each commit, and now and then what is due again. */
@Component
@ConditionalOnProperty(name = "partner-center.notification.deliver", matchIfMissing = true)
class DeliveryRhythm implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(DeliveryRhythm.class);

	private final OutboxDelivery delivery;

	private final NotificationSettings settings;

	private final AtomicBoolean nudged = new AtomicBoolean();

	private volatile ScheduledExecutorService thread;

	DeliveryRhythm(OutboxDelivery delivery, NotificationSettings settings) {
		this.delivery = delivery;
		this.settings = settings;
	}

	@Override
	public void start() {
		this.thread = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "outbox"));
		long pause = this.settings.pollEvery().toMillis();
		this.thread.scheduleWithFixedDelay(this::deliver, pause, pause, TimeUnit.MILLISECONDS);
	}

	/** Never in the caller's thread: he does not wait for a mail server. */
	@TransactionalEventListener
	void nudge(MailWritten written) {
		if (isRunning() && this.nudged.compareAndSet(false, true)) {
			this.thread.execute(this::deliver);
		}
	}

	private void deliver() {
		this.nudged.set(false);
		try {
			// a rehearsal that moves the clock waits until this mail is out
			synchronized (this.delivery) {
				this.delivery.deliverDue();
			}
		}
		catch (RuntimeException ex) {
			logger.error("The outbox could not be read; the next round tries again", ex);
		}
	}

	/** Lets the mail at hand go out; what is left waits in the outbox. */
	@Override
	public void stop() {
		this.thread.shutdown();
		try {
			if (!this.thread.awaitTermination(20, TimeUnit.SECONDS)) {
				this.thread.shutdownNow();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null && !this.thread.isShutdown();
	}

}
