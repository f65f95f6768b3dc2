/** The `limit` highest scores above zero with their places, highest first; earlier places win ties. */
export function best(scores: Float64Array, limit: number): [number, number][] {
  const top: [number, number][] = [];
  let least = 0;
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] as number;
    if (score <= least) continue;
    let low = 0;
    let high = top.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((top[middle] as [number, number])[1] < score) high = middle;
      else low = middle + 1;
    }
    top.splice(low, 0, [place, score]);
    if (top.length > limit) top.pop();
    if (top.length === limit) least = (top.at(-1) as [number, number])[1];
  }
  return top;
}
