/**
 * Can the timing model fail its tests? Every value of the settings table and every timing rule is
 * changed in turn, in a copy of the tree, and the machine's own tests must notice. Oracles and
 * fuzzing take no part: what is asked is whether each rule has a test that knows it.
 */
import { type Rule, rules } from "./rules.ts";

export { explainedSurvivors } from "./survivors.ts";

/** A change with its name. */
export type Mutant = Rule & {
  /** Name, unique. */
  readonly name: string;
};

/** What came of a change. */
export interface Verdict {
  /** The change's name. */
  readonly name: string;
  /** True when a test failed. */
  readonly noticed: boolean;
}

const TABLE = "machine/boards/settings_table.ts";
/** Tests that must notice. */
const TESTS = [
  "machine/conformance",
  "machine/cpu",
  "machine/board",
  "machine/boards/settings_test.ts",
  "machine/system_test.ts",
];
/** What a copy of the tree needs. */
const PARTS = ["deno.json", "deno.lock", ".std", "machine"];

/**
 * Another value for a number of the table: the other switch, the double of a power of two, else
 * one more.
 */
function otherValue(value: number, row: string): number {
  if (/limits: onOff/.test(row)) return 1 - value;
  return /shape: "power-of-two"/.test(row) ? value * 2 : value + 1;
}

/** A change of each value in the settings table; `text` is its source. */
export function settingMutants(text: string): Mutant[] {
  const mutants: Mutant[] = [];
  for (const [row, name] of text.matchAll(/^ {2}"([a-z.-]+)": \{\n[\s\S]*?^ {2}\},$/gm)) {
    for (const found of row.matchAll(/(?:"?([\w-]+)"?: )?(is|choice)\((-?[\d.]+)/g)) {
      const [whole, board = "all", kind, number] = found;
      const changed = whole.replace(
        `${kind}(${number}`,
        `${kind}(${otherValue(Number(number), row)}`,
      );
      const to = row.slice(0, found.index) + changed + row.slice(found.index + whole.length);
      mutants.push({
        name: `${name} (${board})`,
        what: `${name} is another on ${board}`,
        file: TABLE,
        from: row,
        to,
      });
    }
  }
  return mutants;
}

/** Every change: the settings' and the rules'. */
export function allMutants(root: string): Mutant[] {
  return [
    ...settingMutants(Deno.readTextFileSync(`${root}/${TABLE}`)),
    ...rules.map((rule) => ({ ...rule, name: rule.what })),
  ];
}

/** Applies a change to a file's text; throws when the place is not there once. */
export function applied(text: string, { name, from, to, file }: Mutant): string {
  const parts = text.split(from);
  if (parts.length !== 2) {
    throw new Error(
      `${name}: its place stands ${
        parts.length - 1
      } times in ${file}; see machine/verification/mutation/rules.ts`,
    );
  }
  return parts.join(to);
}

function copyTree(from: string, to: string): void {
  const info = Deno.statSync(from);
  if (!info.isDirectory) return Deno.copyFileSync(from, to);
  Deno.mkdirSync(to, { recursive: true });
  for (const { name } of Deno.readDirSync(from)) copyTree(`${from}/${name}`, `${to}/${name}`);
}

async function notices(directory: string, mutant: Mutant): Promise<boolean> {
  const path = `${directory}/${mutant.file}`;
  const before = Deno.readTextFileSync(path);
  Deno.writeTextFileSync(path, applied(before, mutant));
  try {
    const args = ["test", "--no-check", "--allow-all", "--quiet", "--fail-fast", ...TESTS];
    const options = {
      args,
      cwd: directory,
      stdout: "null",
      stderr: "null",
      env: { NO_COLOR: "1" },
    } as const;
    const { success } = await new Deno.Command(Deno.execPath(), options).output();
    return !success;
  } finally {
    Deno.writeTextFileSync(path, before);
  }
}

/**
 * Tries changes, `workers` at a time, each worker in a copy of the tree of its own; `report` hears
 * of each verdict.
 */
export async function tryMutants(
  root: string,
  { mutants, workers, report }: {
    readonly mutants: readonly Mutant[];
    readonly workers: number;
    readonly report?: (verdict: Verdict, done: number) => void;
  },
): Promise<Verdict[]> {
  const waiting = [...mutants];
  const verdicts: Verdict[] = [];
  await Promise.all(Array.from({ length: Math.min(workers, mutants.length) }, async () => {
    const directory = await Deno.makeTempDir();
    try {
      for (const part of PARTS) copyTree(`${root}/${part}`, `${directory}/${part}`);
      for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
        const verdict = { name: mutant.name, noticed: await notices(directory, mutant) };
        verdicts.push(verdict);
        report?.(verdict, verdicts.length);
      }
    } finally {
      await Deno.remove(directory, { recursive: true });
    }
  }));
  return verdicts;
}
