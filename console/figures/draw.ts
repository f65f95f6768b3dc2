/** Charts on a canvas, in the page's own colours. Loaded with the first chart: nothing else of the console needs it. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { labelLines } from './label-lines.ts';
import type { Plot } from './plot.ts';

/** How many characters a row's name may take a line: a phone's width has room for its bar then. */
const NAME = 20;

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

/** Draws `plot`, as the page looks now. Gives what takes it away again. */
export function draw(canvas: HTMLCanvasElement, plot: Plot): () => void {
  const style = getComputedStyle(canvas);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const grid = { color: colour('--line') };
  const ticks = { color: colour('--soft'), maxRotation: 0, autoSkipPadding: 12 };
  const [kind, across] = plot.kind === 'rows' ? (['bar', 'y'] as const) : ([plot.kind, 'x'] as const);
  const stacked = plot.series.length > 1 && kind === 'bar';
  const named = {
    stacked,
    grid: { display: false },
    ticks:
      plot.kind === 'rows'
        ? {
            ...ticks,
            autoSkip: false,
            callback: (_: unknown, row: number) => labelLines(plot.labels[row] ?? '', NAME),
          }
        : ticks,
  };
  const counted = { stacked, beginAtZero: true, grid, ticks: { ...ticks, precision: 0 } };
  const chart = new Chart(canvas, {
    type: kind,
    data: {
      labels: [...plot.labels],
      datasets: plot.series.map(({ name, values }, index) => {
        const tone = colour(`--chart-${(index % 6) + 1}`);
        return {
          label: name,
          data: [...values],
          backgroundColor: tone,
          borderColor: tone,
          borderWidth: kind === 'line' ? 2 : 0,
          borderDash: kind === 'line' && index > 0 ? [2 + 3 * index, 3] : [],
          pointRadius: plot.labels.length > 45 ? 0 : 2,
          maxBarThickness: 28,
          borderRadius: 3,
        };
      }),
    },
    options: {
      indexAxis: across,
      animation: false,
      maintainAspectRatio: false,
      font: { family: style.fontFamily },
      interaction: { mode: 'index', intersect: false, axis: across },
      scales: across === 'x' ? { x: named, y: counted } : { x: counted, y: named },
      plugins: {
        legend: {
          display: plot.series.length > 1,
          position: 'bottom',
          labels: { color: colour('--text'), boxWidth: 14 },
        },
        tooltip: {
          backgroundColor: colour('--text'),
          titleColor: colour('--ground'),
          bodyColor: colour('--ground'),
        },
      },
    },
  });
  return () => chart.destroy();
}
