/** The systems under study by name. Each is assembled when it is first asked for and then used for every boot of the study. */
import { createAegis } from "../../aegis/mod.ts";
import { createExos } from "../../exos/mod.ts";
import type { System } from "../../machine/mod.ts";
import { createUltrixModel } from "../../ultrix-model/mod.ts";
import type { Systems } from "./experiment.ts";

const factories: Readonly<Record<string, () => System>> = {
  "aegis": createAegis,
  "exos": createExos,
  "exos-inverted": () => createExos({ pageTable: "inverted" }),
  "exos-clustered": () => createExos({ pageTable: "clustered" }),
  "exos-unordered": () => createExos({ order: "random" }),
  "ultrix": createUltrixModel,
};

/** Makes the set of systems of one study. */
export function createSystems(): Systems {
  const made = new Map<string, System>();
  return (name) => {
    const known = made.get(name);
    if (known) return known;
    if (!Object.hasOwn(factories, name)) throw new Error(`no system is called ${name}`);
    const system = factories[name]();
    made.set(name, system);
    return system;
  };
}
