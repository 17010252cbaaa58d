/** The SOSP and ACM 1.1 checklists of artifact evaluation, line by line: asked for, and here. */

/** Lines of the checklists. */
export const CHECKLIST: readonly (readonly [asked: string, here: string])[] = [
  [
    "Available: a public archive with irrevocable versions",
    "needs a person: no DOI is registered yet",
  ],
  [
    "Available: a licence that allows comparison and extension",
    "MIT, LICENSE; third parties in THIRD_PARTY.md",
  ],
  ["Available: the README names the paper", "README.md, first sentence; CITATION.cff"],
  [
    "Functional: documentation of components and their relation to the paper",
    "README.md, docs/, one file a table in experiments/",
  ],
  [
    "Functional: complete, only what is relevant",
    "the tracked tree, packages by lock hash, results; nothing else",
  ],
  [
    "Functional: the exact environment used",
    "Deno's version above; Containerfile; deno.lock. The host does not matter to a result",
  ],
  ["Functional: minimal working example", "deno task kick-tires"],
  ["Functional: install, run, configure", "README.md, Run it; deno task settings, --set"],
  [
    "Functional: extend",
    "an experiment is one file: experiments/own_experiment_test.ts shows one outside the tree",
  ],
  [
    "Functional: resources per experiment",
    "the table above, from a recorded run (deno task reproduce --record)",
  ],
  ["Functional: unusual output to expect", "the last point of set-up, above"],
  [
    "Functional: scripts for claims in numbers",
    "deno task claims recomputes each from the cells; deno task compare the headline",
  ],
  ["Functional: dependencies usable by a package manager", "deno.json, deno.lock"],
  [
    "Functional: example input per kind of experiment",
    "each experiment names its workload, in experiments/workloads/; nothing is to be fetched",
  ],
  ["Functional: no redundant manual steps", "one command measures, writes and draws"],
  [
    "Functional: consistent, exercisable, with evidence of validation (ACM)",
    "deno task test; deno task validate; deno task mutate",
  ],
  ["Reproduced: one script per experiment", "deno task reproduce NAME"],
  [
    "Reproduced: from results to tables and plots",
    "the same command draws; verify draws again and compares",
  ],
  [
    "Reproduced: survives forgotten arguments and being run twice",
    "tested; runs into one folder merge",
  ],
  ["Reproduced: a few minutes of a person", "the column yours, above"],
  [
    "Reproduced: the tolerance of a result is said (ACM)",
    "none: equal to the last digit on every host",
  ],
  ["Reproduced: claims that are not supported are named", "Not supported, above, and LIMITS.md"],
  [
    "Replicated: another team, artifacts made independently (ACM)",
    "what this is of the 1995 paper; graded cell by cell, never as one verdict",
  ],
];
