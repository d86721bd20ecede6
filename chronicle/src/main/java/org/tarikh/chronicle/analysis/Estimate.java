package org.tarikh.chronicle.analysis;

/**
 * A number with the interval that it lies in with 95 % confidence.
 *
 * @param value the number
 * @param low lower end
 * @param high upper end
 */
public record Estimate(double value, double low, double high) {}
