package org.partnercenter.backoffice;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody is away, and another one of his group does his tasks meanwhile.
 *
 * @param account who is away
 * @param firstDay of being away, in UTC; the last day is the last one away
 * @param begun whether his tasks were handed over already
 */
record Absence(UUID id, String account, String deputy, LocalDate firstDay, LocalDate lastDay, boolean begun) {

}
