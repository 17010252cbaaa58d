/** What two machines differ in, byte by byte: the equality that every engine must keep. */
import type { Machine } from "../../decstation.ts";

/**
 * What differs of everything that is the machine's; `large` includes main memory and large
 * caches.
 */
export function differences(a: Machine, b: Machine, large = true): string[] {
  const found: string[] = [];
  const named = (name: string, x: unknown, y: unknown) => {
    if (JSON.stringify(x) !== JSON.stringify(y)) {
      found.push(`${name}: ${JSON.stringify(x)} and ${JSON.stringify(y)}`);
    }
  };
  for (const [name, array] of Object.entries(a.state)) {
    // The translation cache is no hardware, and what lies behind the state is the compiler's.
    if (!ArrayBuffer.isView(array) || array.byteOffset >= a.state.end) continue;
    if (!large && array.byteLength > 0x2000) continue;
    if (["readKeys", "writeKeys", "pages", "ramBytes"].includes(name)) continue;
    // The same words as pc to pendingValue.
    if (name === "flow") continue;
    // No load is pending: nothing reads it.
    if (name === "pendingValue" && a.state.pendingLoad[0] === 0) continue;
    const i = firstDifference(array as Int32Array, b.state[name as "r"]);
    if (i < 0) continue;
    found.push(`${name}[${i}]: ${a.state[name as "r"][i]} and ${b.state[name as "r"][i]}`);
  }
  named("instruction last executed", a.cpu.at >>> 0, b.cpu.at >>> 0);
  named("devices", a.bus.dump(), b.bus.dump());
  named("output", a.output, b.output);
  named("stale hits", a.staleHits.length, b.staleHits.length);
  named("halt", a.exit, b.exit);
  return found;
}

function firstDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return i;
  return -1;
}
