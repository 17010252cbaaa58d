/**
 * The picture of a figure: what is measured over what it is measured at, a line for each machine
 * and system, bars for the range over seeds, and the paper's points, where it has any, as crosses.
 * A reading of equal rank is a line of its own.
 */
import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { looksOf, pictureText, titleSize } from "./chart.ts";
import type { Table } from "./data.ts";
import { seriesTitle, unitTitle } from "./labels.ts";

const WIDTH = 900;
const HEIGHT = 520;
const FONT = "DejaVu Sans, Verdana, sans-serif";
/** Values of x that an axis names one by one. */
const MOST_TICKS = 16;

/** Machines of one system differ in the pattern of their lines. */
const DASHES = ["none", "6 3", "2 3"];
/** Readings of equal rank have thin lines of dots. */
const DOTS = "1 4";

/**
 * Margins, the least one where names of lines stand, width of a character there, and the least
 * distance of two names.
 */
const TOP = 60, BOTTOM = 60, LEFT = 70, NAMES = 240, CHARACTER = 7.4, NAME = 15;

interface Point {
  readonly x: number;
  readonly y: number;
  readonly low: number;
  readonly high: number;
  readonly paper: number;
  readonly series: string;
  readonly system: string;
  readonly board: string;
  /** Whether it is of a reading of equal rank beside the first. */
  readonly beside: boolean;
}

/**
 * How far up each line's name is moved, so that none lies on another: `ends` are the heights of
 * their last points in pixels from the top.
 */
function nameShifts(ends: readonly number[]): number[] {
  const lowestFirst = ends.map((_, i) => i).sort((a, b) => ends[b] - ends[a]);
  let below = Infinity;
  const shifts = ends.map(() => 0);
  for (const i of lowestFirst) {
    const place = Math.min(ends[i], below - NAME);
    shifts[i] = place - ends[i];
    below = place;
  }
  return shifts;
}

/**
 * Those of the values, at places in pixels, whose names have room: the greatest, and from it down
 * each that ends before the next begins.
 */
function namedOf(values: readonly number[], place: (x: number) => number): Set<number> {
  const named = new Set<number>();
  let next = Infinity;
  for (const x of [...values].sort((a, b) => b - a)) {
    const half = (String(x).length + 1) * CHARACTER / 2;
    if (place(x) + half > next) continue;
    named.add(x);
    next = place(x) - half;
  }
  return named;
}

/** The picture as SVG, or undefined where nothing is measured. */
export function toLines(
  table: Table,
  axes: { readonly x: string; readonly y: string },
): string | undefined {
  const { names } = table;
  const points: Point[] = table.cells.filter((c) => c.measured !== "n/a").map((c) => ({
    x: Number(c.column),
    y: Number(c.measured),
    low: c.range[0],
    high: c.range[1],
    paper: Number(c.published || NaN),
    series: seriesTitle(table, c),
    system: c.system,
    board: c.board,
    beside: c.reading !== table.reading,
  }));
  if (points.length === 0) return undefined;
  const boards = [...new Set(points.map((p) => p.board))];
  const series = [...new Set(points.map((p) => p.series))].map((name) =>
    points.filter((p) => p.series === name)
  );
  const xs = [...new Set(points.map((p) => p.x))];
  const log = xs.length <= MOST_TICKS && Math.min(...xs) > 0 &&
    Math.max(...xs) / Math.min(...xs) > 50;
  const ys = points.map((p) => p.y);
  const logY = Math.min(...ys) > 0 && Math.max(...ys) / Math.min(...ys) > 500;
  const drawn = points.flatMap((
    p,
  ) => [p.low, p.high, p.y, ...(Number.isNaN(p.paper) ? [] : [p.paper])]);
  const scale = logY ? Math.log : (y: number) => y;
  const [bottom, top] = [logY ? scale(Math.min(...drawn)) : 0, scale(Math.max(...drawn))];
  const height = (y: number) => TOP + (top - scale(y)) / (top - bottom) * (HEIGHT - TOP - BOTTOM);
  const shifts = nameShifts(series.map((own) => height(own.at(-1)!.y)));
  const room = Math.max(
    NAMES,
    ...series.map(([{ series }]) => Math.ceil(CHARACTER * series.length)),
  );
  const [least, most] = [Math.min(...xs), Math.max(...xs)];
  const named = namedOf(
    xs,
    (x) => (WIDTH - LEFT - room) * Math.log(x / least) / Math.log(most / least),
  );
  const { document } = parseHTML("<html><body></body></html>") as unknown as {
    document: Plot.PlotOptions["document"];
  };
  const look = looksOf(names, points.map(({ system }) => system));
  const colour = (p: Point) => look(p.system)[0];
  const plot = Plot.plot({
    document,
    width: WIDTH,
    height: HEIGHT,
    marginLeft: LEFT,
    marginRight: room,
    marginTop: TOP,
    marginBottom: BOTTOM,
    style: { fontFamily: FONT, fontSize: "12px", background: "white", color: "#222222" },
    x: log
      ? {
        type: "log",
        base: 2,
        ticks: xs,
        tickFormat: (x: number) => named.has(x) ? String(x) : "",
        label: axes.x,
        labelAnchor: "center",
      }
      : { label: axes.x, labelAnchor: "center" },
    y: logY ? { type: "log", label: null, grid: true } : { label: null, zero: true, grid: true },
    ariaLabel: `${table.cite}: ${table.title}`.replace(/[<>&"]/g, ""),
    marks: [
      ...logY ? [] : [Plot.ruleY([0])],
      ...series.flatMap((own, i) => [
        Plot.lineY(own, {
          x: "x",
          y: "y",
          stroke: colour(own[0]),
          strokeWidth: own[0].beside ? 1 : 2,
          strokeDasharray: own[0].beside
            ? DOTS
            : DASHES[boards.indexOf(own[0].board) % DASHES.length],
        }),
        Plot.ruleX(own, {
          x: "x",
          y1: "low",
          y2: "high",
          stroke: colour(own[0]),
          strokeOpacity: 0.5,
          strokeWidth: 3,
        }),
        Plot.dot(own, {
          x: "x",
          y: "y",
          fill: colour(own[0]),
          symbol: look(own[0].system)[1],
          r: 4,
        }),
        Plot.text(own.slice(-1), {
          x: "x",
          y: "y",
          text: "series",
          dx: 10,
          dy: shifts[i],
          textAnchor: "start",
          fill: colour(own[0]),
        }),
        Plot.dot(own.filter((p) => !p.beside && !Number.isNaN(p.paper)), {
          x: "x",
          y: "paper",
          symbol: "times",
          stroke: "#666666",
        }),
      ]),
      Plot.text([`${table.cite}: ${table.title}`], {
        frameAnchor: "top-left",
        dx: -58,
        dy: -44,
        fontWeight: "bold",
        fontSize: titleSize(`${table.cite}: ${table.title}`),
        textAnchor: "start",
      }),
      Plot.text([`${axes.y}, ${unitTitle(table.cells[0].unit)}`], {
        frameAnchor: "top-left",
        dx: -58,
        dy: -24,
        textAnchor: "start",
      }),
    ],
  });
  return pictureText(plot);
}
