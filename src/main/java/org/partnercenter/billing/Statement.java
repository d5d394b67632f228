package org.partnercenter.billing;

import java.util.List;

/**
 * A bank statement: its credits that are booked, nothing else.
 *
 * @param account IBAN, or whatever the bank calls the account
 * @param id of the statement, given by the bank
 * @param ignored how many entries are no credits, or not booked
 */
record Statement(String account, String id, List<StatementCredit> credits, int ignored) {

}
