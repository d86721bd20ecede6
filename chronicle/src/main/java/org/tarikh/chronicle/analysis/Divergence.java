package org.tarikh.chronicle.analysis;

/** Measures of spread and difference of shares. Shares need not add up to 1: they are made to. */
final class Divergence {
  private Divergence() {}

  /**
   * Effective number of partners: exp of Shannon's entropy, the Hill number of order 1 (Hill 1973).
   * 1 if one partner has all, the number of partners if all have the same.
   */
  static double effective(double[] shares) {
    double whole = sum(shares);
    double entropy = 0;
    for (double share : shares) {
      entropy -= term(share / whole, 1);
    }
    return Math.exp(entropy);
  }

  /**
   * Jensen-Shannon distance: the root of the divergence in bits (Endres and Schindelin 2003), 0 for
   * equal shares and 1 for shares without a common partner.
   */
  static double jensenShannon(double[] left, double[] right) {
    double wholeLeft = sum(left);
    double wholeRight = sum(right);
    double divergence = 0;
    for (int i = 0; i < left.length; i++) {
      double p = left[i] / wholeLeft;
      double q = right[i] / wholeRight;
      divergence += (term(p, (p + q) / 2) + term(q, (p + q) / 2)) / 2;
    }
    return Math.sqrt(Math.max(0, divergence / Math.log(2)));
  }

  private static double term(double share, double base) {
    return share <= 0 ? 0 : share * Math.log(share / base);
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
