package org.partnercenter.backoffice;

import java.util.Locale;

/**
 * Somebody who gets mails about tasks.
 *
 * @param language the one he chose for pages and mails
 */
record Reader(String account, String name, String address, Locale language) {

}
