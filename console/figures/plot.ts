/** What a chart and its table show. */
export interface Plot {
  /** `rows`: bars that lie. Several series of bars stand on one another. */
  kind: 'bar' | 'rows' | 'line';
  labels: readonly string[];
  /** `null`: nothing is known there. */
  series: readonly { name: string; values: readonly (number | null)[] }[];
}
