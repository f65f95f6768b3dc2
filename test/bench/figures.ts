/** The value below which the share `share` of the figures lies. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** `p50 1.20, p95 3.40` with a unit. */
export function spread(figures: readonly number[], unit: string, digits = 2): string {
  return `p50 ${quantile(figures, 0.5).toFixed(digits)} ${unit}, p95 ${quantile(figures, 0.95).toFixed(digits)} ${unit} (${figures.length})`;
}
