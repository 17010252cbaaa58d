/** The systems whose guards are taken out, each with its code, its texts and its trials. */
import type { Image, System } from "../../machine/mod.ts";
import { createAegis } from "../../aegis/mod.ts";
import { sources as aegisTexts } from "../../aegis/compiled/sources.ts";
import { createExos, type PageTable } from "../../exos/mod.ts";
import { sources as exosTexts } from "../../exos/compiled/sources.ts";
import { createUltrixModel } from "../../ultrix-model/mod.ts";
import { sources as ultrixTexts } from "../../ultrix-model/compiled/sources.ts";
import type { Home, Trial } from "./replay.ts";
import { exosTrials } from "./exos_trials.ts";
import { linkedTrials } from "./linked_trials.ts";
import { aegisTrials } from "./trials.ts";
import { listMutants, type Mutant } from "./sites.ts";
import { ultrixTrials } from "./ultrix_trials.ts";

/** A system under mutation. */
export interface Guarded {
  readonly system: System;
  readonly home: Home;
  readonly mutants: readonly Mutant[];
  readonly trials: readonly Trial[];
}

/** Their names, in the order in which they are listed. */
export const guardedNames = ["aegis", "exos", "exos-inverted", "exos-clustered", "ultrix"] as const;
/** One of them. */
export type GuardedName = typeof guardedNames[number];

/** Assembles a system and lists its mutants. */
export function guarded(name: GuardedName): Guarded {
  switch (name) {
    case "aegis": {
      const system = createAegis();
      const { kernel } = system.boot("dec2100", []);
      return {
        system,
        home: "kernel",
        mutants: mutantsOf(kernel, () => true, aegisTexts),
        trials: [...aegisTrials, ...linkedTrials],
      };
    }
    case "ultrix": {
      const system = createUltrixModel();
      const { kernel } = system.boot("dec2100", []);
      return {
        system,
        home: "kernel",
        mutants: mutantsOf(kernel, () => true, ultrixTexts),
        trials: ultrixTrials,
      };
    }
    case "exos":
      return exos("linear", (path) => path in exosTexts);
    case "exos-inverted":
      return exos("inverted", (path) => path.endsWith("/inverted_table.s"));
    case "exos-clustered":
      return exos("clustered", (path) => path.endsWith("/clustered_table.s"));
  }
}

function mutantsOf(
  image: Image,
  objects: (path: string) => boolean,
  texts: Readonly<Record<string, string>>,
): Mutant[] {
  return listMutants(image, { objects, text: (path) => texts[path] });
}

/** A member of the library that only programs which call it are linked with, and such a trial. */
const ON_DEMAND = "exos/compiled/library/rarp.s", CALLING = "rarp+dec3100 1";

function exos(pageTable: PageTable, objects: (path: string) => boolean): Guarded {
  const system = createExos({ pageTable });
  const replayed = exosTrials.flatMap((trial) => "boot" in trial ? [trial] : []);
  const [program] = replayed[0].boot(system).programs;
  const [calling] = replayed.find(({ name }) => name === CALLING)!.boot(system).programs;
  return {
    system,
    home: "programs",
    mutants: [
      ...mutantsOf(program, objects, exosTexts),
      ...mutantsOf(calling, (path) => path === ON_DEMAND && objects(path), exosTexts),
    ],
    trials: exosTrials,
  };
}
