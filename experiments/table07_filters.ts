import { assembleObject, type ObjectFile } from "../machine/mod.ts";
import { sources as aegis } from "../aegis/compiled/sources.ts";
import { sources } from "./compiled/sources.ts";
const DPF = ["form", "trie", "code"].map((part) => `aegis/compiled/filters/dpf_${part}.s`);
const own = (name: string) => `experiments/compiled/filters/${name}.s`;
const PARTS: Readonly<Record<string, readonly string[]>> = {
  dpf: DPF,
  cspf: [own("cspf")],
  bpf: [own("bpf_machine"), own("bpf_check"), own("bpf_filters")],
  mpf: [own("bpf_machine"), own("bpf_check"), own("mpf")],
  pathfinder: [own("pathfinder")],
};
export function filterObjects(engines: readonly string[]): ObjectFile[] {
  const paths = new Set(engines.flatMap((name) => PARTS[name]));
  return [...paths].map((path) => assembleObject({ path, text: aegis[path] ?? sources[path] }));
}
