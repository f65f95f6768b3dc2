/** What each sign weighs; written by `test/understanding/train`. */
export const decision: { task: readonly number[]; none: readonly number[] } = {
  task: [
    1.174, -0.189, 0.2, 0.164, 0.814, -0.87, 0.412, 0.356, 1.431, 1.172, 0.537, 0.075, 0.056, -0.216, 0.455,
  ],
  none: [0.696, 0.398, -0.078, 1.32, 0.695, -0.16, 1.056, 1.749, 0.198, 0.334, -1.187, 0.075],
};
