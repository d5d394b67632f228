package org.partnercenter.console;

import java.util.Map;

/**
 * One thing in a file that can be there or not, and be like this or like that: an element
 * of a model, a row of a table, a field of a form.
 *
 * @param id unique in its file
 * @param name as a reader knows it
 * @param details what it says, by what says it
 * @param place where it is drawn or stands; to move it changes nothing else
 */
record Described(String id, String name, Map<String, String> details, String place) {

}
