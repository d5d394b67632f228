package org.partnercenter.access;

/** What a password must be. */
final class PasswordRules {

}
