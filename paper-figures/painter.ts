/**
 * SVG to PNG by resvg with a font of our own: WebAssembly sees no fonts of the host, so the picture
 * is the same bytes everywhere.
 */
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import wasm from "@resvg/resvg-wasm/index_bg.wasm" with { type: "bytes" };
import font from "dejavu-fonts-ttf/ttf/DejaVuSans.ttf" with { type: "bytes" };
import bold from "dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf" with { type: "bytes" };

/** Makes a painter, which renders SVG to PNG at twice its size. */
export async function createPainter(): Promise<(svg: string) => Uint8Array> {
  try {
    await initWasm(wasm);
  } catch (error) {
    // resvg is set up once in a process, and complains the second time.
    if (!(error instanceof Error && /already initialized/i.test(error.message))) throw error;
  }
  return (svg) =>
    new Resvg(svg, {
      fitTo: { mode: "zoom", value: 2 },
      font: {
        fontBuffers: [font, bold],
        defaultFontFamily: "DejaVu Sans",
        sansSerifFamily: "DejaVu Sans",
      },
    }).render().asPng();
}
