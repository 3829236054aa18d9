import type { ReactNode } from 'react';

/** One curve: points by time and height, each in the chart's own units, and how it is drawn. */
export interface Curve {
  key: string;
  points: readonly { readonly x: number; readonly y: number }[];
  /** Stroke and dashes; never the colour alone. */
  className: string;
  dashes?: string;
  /** Keeps its height until the next point: things that come one by one. */
  stairs?: boolean;
  /** The height that reaches the top; else the chart's. */
  top?: number;
}

const WIDTH = 600;
const HEIGHT = 220;
const MARGIN = 4;

/** Curves over a span of time, with what the upper edge stands for (`crown`) and what the ends of the foot are. Its figures stand beside it in words, and in a table. */
export function Chart({ label, curves, width, top, crown, feet }: { label: string; curves: readonly Curve[]; width: number; top: number; crown: string; feet: readonly [string, string] }): ReactNode {
  return (
    <div>
      <p aria-hidden="true" className="text-dns-16N-130 text-solid-gray-700 tabular-nums">{crown}</p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} className="w-full rounded-8 border border-solid-gray-300 bg-white">
        {[0.25, 0.5, 0.75].map((share) => <line key={share} x1="0" x2={WIDTH} y1={heightOf(share, 1)} y2={heightOf(share, 1)} className="stroke-solid-gray-100" />)}
        {curves.map((curve) => <path key={curve.key} d={pathOf(curve, width, top)} className={`fill-none ${curve.className}`} strokeDasharray={curve.dashes} />)}
      </svg>
      <p aria-hidden="true" className="flex justify-between gap-3 text-dns-16N-130 text-solid-gray-700 tabular-nums"><span>{feet[0]}</span><span>{feet[1]}</span></p>
    </div>
  );
}

const heightOf = (y: number, top: number): number => HEIGHT - MARGIN - (Math.min(y, top) / Math.max(top, 1e-9)) * (HEIGHT - 2 * MARGIN);

function pathOf({ points, stairs = false, top: own }: Curve, width: number, top: number): string {
  const x = (at: number): string => ((at / Math.max(width, 1e-9)) * WIDTH).toFixed(1);
  const y = (height: number): string => heightOf(height, own ?? top).toFixed(1);
  return points.map((point, nth) => (nth === 0 ? `M ${x(point.x)} ${y(point.y)}` : stairs ? `H ${x(point.x)} V ${y(point.y)}` : `L ${x(point.x)} ${y(point.y)}`)).join(' ');
}

/** What a curve is and where it ends, beside a piece of its line. */
export function Legend({ lines }: { lines: readonly { key: string; className: string; text: string }[] }): ReactNode {
  return (
    <ul className="flex flex-wrap gap-x-6 text-std-16N-170">
      {lines.map(({ key, className, text }) => <li key={key}><span aria-hidden="true" className={`mr-1 inline-block w-6 border-t-4 align-middle ${className}`} />{text}</li>)}
    </ul>
  );
}
