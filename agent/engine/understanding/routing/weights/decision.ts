/** What each sign weighs; written by `test/understanding/train`. */
export const decision: { task: readonly number[]; none: readonly number[] } = {
  task: [1.856, 0.059, 0.802, 0.509, 1.61, 0.027, 0.823, 0.78, 2.527, 2.479, 0.472, -0.27, 0.826],
  none: [1.322, 1.262, 0.555, 1.392, 1.912, 0.076, 1.042, 1.728, 0.129, 0.778, -0.881, 0.259],
};
