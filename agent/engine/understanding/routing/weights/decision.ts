/** What each sign weighs; written by `test/understanding/train`. */
export const decision: { task: readonly number[]; none: readonly number[] } = {
  "task": [
    0.764,
    -0.026,
    -0.006,
    -0.076,
    0.701,
    -0.686,
    0.279,
    1.061,
    1.136,
    1.01,
    0.557,
    0.004,
    -0.003,
    -0.201,
    0.406,
    0.822
  ],
  "none": [
    0.256,
    0.214,
    -0.048,
    0.902,
    0.497,
    0.546,
    1.064,
    1.285,
    0.504,
    0.276,
    -1.032,
    0.142,
    0.751
  ]
};
