package org.partnercenter.cases;

import java.time.Instant;

/** What the clock will bring: the id of an event in the model, and when. */
record Deadline(String event, Instant due) {

}
