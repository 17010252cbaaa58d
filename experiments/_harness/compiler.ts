/**
 * The compiler of guest C: which, with what flags, and a user's own C by the same. Nothing here is
 * needed to run what is in the repository: its C is there as assembly text.
 */
import { UserError } from "../../machine/mod.ts";

/** The command. */
export const COMPILER = "mipsel-linux-gnu-gcc";

/**
 * What stands for gcc 2.6 -O2 on an R3000: its target, then everything turned off that later
 * compilers learned to do between functions (inlining of what is not marked inline, cloning, tail
 * calls, loops turned into library calls), then what only a loader or a debugger would need. -g1
 * leaves the lines.
 */
export const flags: readonly string[] = [
  "-O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding " +
  "-fno-builtin -fno-common",
  "-fno-strict-aliasing -ffunction-sections -fdata-sections",

  "-fno-inline-functions -fno-inline-small-functions -fno-inline-functions-called-once " +
  "-fno-partial-inlining",

  "-fno-optimize-sibling-calls -fno-ipa-cp -fno-ipa-sra -fno-ipa-icf -fno-ipa-ra " +
  "-fno-ipa-pure-const",
  "-fno-reorder-blocks-and-partition -fno-tree-loop-distribute-patterns",

  "-fno-asynchronous-unwind-tables -fno-unwind-tables -fno-ident -fno-stack-protector -gdwarf-4 " +
  "-g1 -Wall -Werror",
].flatMap((line) => line.split(" "));

/** The version of the compiler at hand, or undefined without one. */
export async function compilerVersion(): Promise<string | undefined> {
  try {
    const { stdout } = await new Deno.Command(COMPILER, { args: ["-dumpfullversion"] }).output();
    return new TextDecoder().decode(stdout).trim();
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

/** The bare machine has its floating-point chip; the guests' programs do without. */
const SOFT_FLOAT = "-msoft-float";
/** A user's C may be warned of. */
const STRICT = "-Werror";

/**
 * Compiles a user's C to assembly text. Headers are looked for beside the file, then from `root`.
 * Throws {@linkcode UserError} with what the compiler says, or where there is none.
 */
export function compileOwn(
  file: string,
  { path, root, defines, bare }: {
    readonly path: string;
    readonly root: string | undefined;
    readonly defines: Readonly<Record<string, string>>;
    readonly bare: boolean;
  },
): string {
  const args = [
    ...flags.filter((flag) => flag !== STRICT && !(bare && flag === SOFT_FLOAT)),
    ...(root === undefined ? [] : [`-I${root}`]),
    ...Object.entries(defines).map(([name, value]) => `-D${name}=${value}`),
    "-S",
    "-o",
    "-",
    file,
  ];
  let output: Deno.CommandOutput;
  try {
    output = new Deno.Command(COMPILER, { args, stdin: "null" }).outputSync();
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    throw new UserError(
      `${path} is C, and ${COMPILER} is not installed (Debian: gcc-mipsel-linux-gnu); ` +
        "give its assembly text (-S) or its object (-c), see docs/own_programs.md",
    );
  }
  const said = new TextDecoder().decode(output.stderr).trimEnd();
  if (!output.success) throw new UserError(`${path} does not compile\n${said}`);
  if (said) console.error(said);
  return new TextDecoder().decode(output.stdout);
}
