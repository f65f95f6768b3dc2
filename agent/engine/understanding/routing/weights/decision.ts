/** What each sign weighs; written by `test/understanding/train`. */
export const decision: { task: readonly number[]; none: readonly number[] } = {
  task: [
    1.651, -0.308, 0.36, 0.366, 0.981, -0.671, 0.587, 0.504, 1.938, 1.932, 0.484, -0.1, 0.277, -0.204, 0.436,
  ],
  none: [0.621, 0.962, 0.498, 1.403, 0.95, 0.17, 0.508, 1.88, 0.198, 0.637, -1.496, 0.255],
};
