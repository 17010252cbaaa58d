/**
 * SVG to PNG by resvg with a font of our own: WebAssembly sees no fonts of the host, so the picture
 * is the same bytes everywhere. Many pictures are painted side by side, by this module as a worker.
 */
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import wasm from "@resvg/resvg-wasm/index_bg.wasm" with { type: "bytes" };
import font from "dejavu-fonts-ttf/ttf/DejaVuSans.ttf" with { type: "bytes" };
import bold from "dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf" with { type: "bytes" };

/** Pictures for which starting a further painter pays. */
const A_PAINTER = 4;

interface Scope {
  readonly name: string;
  onmessage: ((event: MessageEvent<string>) => void) | null;
  postMessage(png: Uint8Array): void;
}

/** Makes a painter, which renders SVG to PNG at twice its size. */
async function createPainter(): Promise<(svg: string) => Uint8Array> {
  try {
    await initWasm(wasm);
  } catch (error) {
    // resvg is set up once in a process, and complains the second time.
    if (!(error instanceof Error && /already initialized/i.test(error.message))) throw error;
  }
  return (svg) =>
    new Resvg(svg, {
      background: "white",
      fitTo: { mode: "zoom", value: 2 },
      font: {
        fontBuffers: [font, bold],
        defaultFontFamily: "DejaVu Sans",
        sansSerifFamily: "DejaVu Sans",
      },
    }).render().asPng();
}

/** Renders pictures to PNG at twice their size, in their order. */
export async function paintAll(svgs: readonly string[]): Promise<Uint8Array[]> {
  const painters = Math.min(navigator.hardwareConcurrency, Math.floor(svgs.length / A_PAINTER));
  if (painters < 2) {
    const paint = await createPainter();
    return svgs.map(paint);
  }
  const painted: Uint8Array[] = [];
  let next = 0;
  await Promise.all(Array.from({ length: painters }, async () => {
    const worker = new Worker(import.meta.url, { type: "module", name: PAINTER });
    try {
      while (next < svgs.length) {
        const at = next++;
        painted[at] = await new Promise((resolve, reject) => {
          worker.onmessage = ({ data }: MessageEvent<Uint8Array>) => resolve(data);
          worker.onerror = (event) => {
            event.preventDefault();
            reject(new Error(event.message));
          };
          worker.postMessage(svgs[at]);
        });
      }
    } finally {
      worker.terminate();
    }
  }));
  return painted;
}

/** A worker's name that makes it a painter. */
const PAINTER = "painter";

const scope = globalThis as unknown as Scope;
if (scope.name === PAINTER) {
  const paint = createPainter();
  scope.onmessage = async ({ data }) => scope.postMessage((await paint)(data));
}
