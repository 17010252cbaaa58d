/**
 * The picture of a table: for every cell the ratio of ours to the paper's number on a logarithmic axis, with the range over seeds, and
 * grey bands for within 10 %, 25 % and a factor of two. SVG by Observable Plot without a browser, PNG from it with a font of our own, so
 * that both are the same bytes on every host.
 */
import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import wasm from "@resvg/resvg-wasm/index_bg.wasm" with { type: "bytes" };
import font from "dejavu-fonts-ttf/ttf/DejaVuSans.ttf" with { type: "bytes" };
import bold from "dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf" with { type: "bytes" };
import { boardTitle, figures, systemTitle, type Table } from "./data.ts";

const WIDTH = 900;
const ROW = 30;
const colors: Readonly<Record<string, string>> = {
  "Aegis": "#0b6e4f",
  "ExOS": "#1f5fa8",
  "Ultrix model": "#b3541e",
  "bare machine": "#555555",
};
const bands = [[0.5, 2, "#f4f4f4"], [0.8, 1.25, "#e9e9e9"], [1 / 1.1, 1.1, "#dcdcdc"]] as const;

/** The picture of a table as SVG, or undefined where no cell has a ratio. */
export function toSvg(table: Table): string | undefined {
  const rows = table.cells.flatMap((cell) => {
    if (cell.ratio === undefined || cell.verdict === "cited") return [];
    const published = Number(cell.published);
    const system = systemTitle(cell.system);
    return [{
      label: `${boardTitle(cell.board)}  ${system}  ${cell.column}`,
      system,
      ratio: cell.ratio,
      low: cell.low / published,
      high: cell.high / published,
      text: `${figures(cell.measured)} (${cell.published})`,
    }];
  });
  if (rows.length === 0) return undefined;
  const extreme = Math.max(2.2, ...rows.flatMap((r) => [r.high, 1 / r.low])) * 1.15;
  const domain = [1 / extreme, extreme];
  const ticks = [0.1, 0.2, 0.25, 0.5, 0.8, 1, 1.25, 2, 4, 5, 10].filter((t) => t > domain[0] && t < domain[1]);
  const systems = [...new Set(rows.map((r) => r.system))];
  const { document } = parseHTML("<html><body></body></html>") as unknown as { document: Plot.PlotOptions["document"] };
  const plot = Plot.plot({
    document,
    width: WIDTH,
    height: 110 + ROW * rows.length,
    marginLeft: 260,
    marginRight: 130,
    marginTop: 58,
    marginBottom: 48,
    style: { fontFamily: "DejaVu Sans", fontSize: "12px", background: "white", color: "#222" },
    x: {
      type: "log",
      domain,
      ticks,
      tickFormat: (t: number) => String(t),
      label: "measured / published",
      labelAnchor: "center",
    },
    y: { domain: rows.map((r) => r.label), label: null, tickSize: 0 },
    color: { domain: systems, range: systems.map((s) => colors[s] ?? "#444") },
    marks: [
      ...bands.map(([x1, x2, fill]) =>
        Plot.rectX([0], { x1: Math.max(x1, domain[0]), x2: Math.min(x2, domain[1]), fill })
      ),
      Plot.ruleX([1], { stroke: "#222" }),
      Plot.ruleY(rows, { y: "label", x1: "low", x2: "high", stroke: "system", strokeWidth: 3 }),
      Plot.dot(rows, { y: "label", x: "ratio", fill: "system", r: 5, stroke: "white" }),
      Plot.text(rows, { y: "label", text: "text", frameAnchor: "right", dx: 122, textAnchor: "end", fill: "#222" }),
      Plot.text([`${table.cite}: ${table.title}`], {
        frameAnchor: "top-left",
        dx: -252,
        dy: -50,
        textAnchor: "start",
        fontWeight: "bold",
        fontSize: 14,
        text: (d: string) => d,
      }),
      Plot.text(["ours (paper), " + table.unit], {
        frameAnchor: "top-right",
        dx: 122,
        dy: -18,
        textAnchor: "end",
        fill: "#555",
        text: (d: string) => d,
      }),
      ...systems.map((system, i) =>
        Plot.text([`● ${system}`], {
          frameAnchor: "top-left",
          dx: -252 + i * 120,
          dy: -26,
          textAnchor: "start",
          fill: colors[system] ?? "#444",
          text: (d: string) => d,
        })
      ),
    ],
  });
  plot.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return plot.outerHTML + "\n";
}

/** Renders SVG to PNG at twice its size. */
export async function createPainter(): Promise<(svg: string) => Uint8Array> {
  await initWasm(wasm);
  return (svg) =>
    new Resvg(svg, {
      fitTo: { mode: "zoom", value: 2 },
      font: { fontBuffers: [font, bold], defaultFontFamily: "DejaVu Sans" },
    }).render().asPng();
}
