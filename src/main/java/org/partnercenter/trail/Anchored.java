package org.partnercenter.trail;

/** The anchor of the day was taken. */
public record Anchored(Anchor anchor) {

}
