package org.tarikh.app.train;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logistic regression with L2 penalty (liblinear's trust region solver, which draws no random
 * numbers), one label against the rest. The same samples in the same order give the same weights.
 */
final class Regression {
  /** The feature that every sample has. */
  static final String ALWAYS = "*";

  private final double cost;
  private final int least;

  /**
   * A regression.
   *
   * @param cost how dear an error is; the smaller, the smaller the weights
   * @param least features of fewer samples are left out
   */
  Regression(double cost, int least) {
    this.cost = cost;
    this.least = least;
  }

  /** One sample: its features and its label. */
  record Sample(Collection<String> features, int label) {}

  /** For each feature the weight of each label, in the order of the labels' numbers. */
  Map<String, double[]> train(List<Sample> samples, int labels) {
    Linear.disableDebugOutput();
    Map<String, Integer> index = index(samples);
    Problem problem = new Problem();
    problem.l = samples.size();
    problem.n = index.size();
    problem.bias = -1;
    problem.x = samples.stream().map(s -> vector(s, index)).toArray(Feature[][]::new);
    problem.y = samples.stream().mapToDouble(Sample::label).toArray();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, 0.001));
    Map<String, double[]> byFeature = new LinkedHashMap<>();
    index.forEach((feature, number) -> byFeature.put(feature, weights(model, number, labels)));
    return byFeature;
  }

  private static double[] weights(Model model, int number, int labels) {
    double[] all = model.getFeatureWeights();
    int[] order = model.getLabels();
    double[] weights = new double[labels];
    if (order.length == 2) {
      // Of two labels liblinear tells only the weight of the one it met first.
      weights[order[0]] = all[number - 1];
      weights[order[1]] = -all[number - 1];
    } else {
      for (int k = 0; k < order.length; k++) {
        weights[order[k]] = all[(number - 1) * order.length + k];
      }
    }
    return weights;
  }

  private Map<String, Integer> index(List<Sample> samples) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Sample sample : samples) {
      sample.features().forEach(feature -> counts.merge(feature, 1, Integer::sum));
    }
    counts.values().removeIf(count -> count < least);
    counts.put(ALWAYS, samples.size());
    Map<String, Integer> index = new TreeMap<>();
    counts.keySet().forEach(feature -> index.put(feature, index.size() + 1));
    return index;
  }

  private static Feature[] vector(Sample sample, Map<String, Integer> index) {
    TreeMap<Integer, Feature> nodes = new TreeMap<>();
    List<String> features = new ArrayList<>(sample.features());
    features.add(ALWAYS);
    for (String feature : features) {
      Integer number = index.get(feature);
      if (number != null) {
        nodes.put(number, new FeatureNode(number, 1));
      }
    }
    return nodes.values().toArray(Feature[]::new);
  }
}
