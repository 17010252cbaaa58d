/**
 * The commands as a user meets them: help, one clear line for a wrong word, exit statuses, and
 * nothing written where it must not be.
 */
import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { UserError } from "../../machine/mod.ts";
import { writeFigures } from "./drawing.ts";

const root = decodeURIComponent(new URL("../..", import.meta.url).pathname).replace(/\/$/, "");

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

function cli(name: string, args: readonly string[], from = root): Outcome {
  const { code, stdout, stderr } = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--no-prompt",
      "--quiet",
      "--no-check",
      "--config",
      `${root}/deno.json`,
      "--allow-read",
      "--allow-write",
      "--allow-env",
      `${root}/experiments/_cli/${name}.ts`,
      ...args,
    ],
    env: { INIT_CWD: from },
    cwd: root,
  }).outputSync();
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, out: decode(stdout), error: decode(stderr) };
}

function committed(): string {
  return ["table01", "table04"].map((name) => Deno.readTextFileSync(`${root}/results/${name}.csv`))
    .join();
}

Deno.test("every command explains itself", () => {
  for (const { name: file } of Deno.readDirSync(`${root}/experiments/_cli`)) {
    if (file.endsWith("_test.ts") || ["drawing.ts", "watched.ts", "why.ts"].includes(file)) {
      continue;
    }
    const { code, out } = cli(file.replace(".ts", ""), ["--help"]);
    assertEquals(code, 0);
    assertStringIncludes(out, `deno task ${file.replace(".ts", "").replace("_", "-")}`);
  }
});

Deno.test("results that cannot be drawn are the user's to mend", async () => {
  const error = await assertRejects(
    () => writeFigures(`${root}/docs`, `${root}/docs`),
    UserError,
    "index.json is missing",
  );
  assertEquals(error.status, 2);
});

/** A cell that is measured in no time, on one machine. */
const CELL = ["table07", "--board", "dec5000-200", "--system", "dpf", "--column", "cold"];

Deno.test("explain writes trace events of both machines and a capture, as permitted", () => {
  const directory = Deno.makeTempDirSync();
  const cell = ["--board", "dec5000-125", "--system", "exos-ash", "--column", "1"];
  const files = ["--perfetto", "trace.json", "--pcap", "wire.pcap"];
  try {
    const { success, stderr } = new Deno.Command(Deno.execPath(), {
      args: ["task", "--config", `${root}/deno.json`, "explain", "figure02", ...cell, ...files],
      cwd: directory,
      // A task within a task is told the outer one's folder.
      env: { INIT_CWD: directory },
    }).outputSync();
    assert(success, new TextDecoder().decode(stderr));
    const { traceEvents } = JSON.parse(Deno.readTextFileSync(`${directory}/trace.json`));
    const tracks = traceEvents.filter(({ name }: { name: string }) => name === "process_name");
    assertEquals(tracks.map(({ args }: { args: { name: string } }) => args.name), [
      "client",
      "server",
      "wire",
    ]);
    const capture = Deno.readFileSync(`${directory}/wire.pcap`);
    assertEquals(new DataView(capture.buffer).getUint32(0, true), 0xa1b23c4d);
    // Records of 16 bytes before frames of 64, the file's own header before all.
    assertEquals((capture.length - 24) % 80, 0);
    assert(capture.length > 24 + 200 * 80, `${capture.length} bytes`);
  } finally {
    Deno.removeSync(directory, { recursive: true });
  }
});

Deno.test("explain lists tables and cells, and shows a cell under a setting as objects", () => {
  assertStringIncludes(cli("explain", []).out, "Time to perform virtual memory operations");
  const listed = cli("explain", ["table10", "--board", "dec2100", "--column", "dirty"]).out.trim();
  assertEquals(
    listed,
    "deno task explain table10 --board dec2100 --system exos --column dirty",
  );
  assertEquals(
    JSON.parse(cli("explain", ["table04", "--system", "aegis", "--json"]).out).cells.length,
    9,
  );
  const asked = listed.replace("deno task explain ", "").split(" ");
  const set = ["--set", "wb.depth=8"];
  const { cells: [cell], trace, operations } = JSON.parse(cli("explain", [...asked, "--json"]).out);
  assertEquals(operations, 1);
  const [first] = trace;
  assertEquals(
    [first.space, first.symbol, first.source.replace(/:\d+$/, "")],
    ["table10_dirty", "page_dirty", "exos/library/page_table.c"],
  );
  const sum = trace.reduce((sum: number, { cost }: { cost: number }) => sum + cost, 0);
  assert(Math.abs(sum / cell.cycles - 1) < 0.2, `${sum} cycles of ${cell.cycles}`);
  const text = cli("explain", [...asked, ...set]).out;
  assertStringIncludes(text, "cycles an operation");
  assertStringIncludes(text, "wb.depth=8");
  assertStringIncludes(text, "in: u or k for user or\nkernel mode");
});

Deno.test("a wrong word costs status 2 and one line that says what was meant", () => {
  const slips: readonly (readonly [name: string, args: readonly string[], says: string])[] = [
    ["reproduce", ["tabel04"], "did you mean table04?"],
    ["reproduce", ["--bord", "dec2100"], "did you mean --board?"],
    ["reproduce", ["--board", "dec5000"], "did you mean dec5000-"],
    ["reproduce", ["--set", "icache.stal=3"], 'the nearest is "icache.stall"'],
    ["reproduce", ["--set", "icache.stall=-1"], "is not a number"],
    ["compare", ["--with", "nowhere"], "nowhere"],
    [
      "explain",
      ["table04", "--board", "dec2100", "--system", "aegis", "--column", "getpid"],
      "has no cell",
    ],
    [
      "explain",
      ["table06", "--board", "486", "--system", "l3", "--column", "transfer"],
      "cited from others",
    ],
    [
      "explain",
      ["table05", "--board", "dec3100", "--system", "ultrix", "--column", "coproc"],
      "printed n/a",
    ],
    ["run", ["README.md", "--trace=no/such/folder.json"], "its folder does not exist"],
    ["explain", [...CELL, "--reading", "nope"], "cold nope; on dec5000-200 it has"],
    ["explain", [...CELL, "--pcap", "f"], "no machines on a wire"],
    ["reproduce", ["table04", "--pcap", "f"], "no machines on a wire"],
    ["compare", ["results"], "means nothing here without --why"],
    ["settings", ["--board", "vax"], 'unknown board "vax"'],
    ["run", ["nothing.s"], "nothing.s does not exist"],
    ["run", ["README.md"], "is no ELF file"],
    [
      "reproduce",
      ["table04", "--board", "dec5000-200"],
      "table04: no cell of dec5000-200 is measured; there are cells of dec2100",
    ],
    // Beside a table that has some, and where what there is is cited.
    [
      "reproduce",
      ["table04", "table07", "--board", "dec5000-200"],
      "table04: no cell of dec5000-200 is measured",
    ],
    ["reproduce", ["table11", "--board", "dec5000-200"], "table11: no cell of dec5000-200 is"],
    ["kick_tires", ["--ot", "x"], "did you mean --out?"],
    ["verify", [], "name FILE"],
    ["verify", ["nothing.tar.gz"], "nothing.tar.gz"],
    ["image", ["vms", "--out", "x.elf"], 'no system is called "vms"'],
  ];
  for (const [name, args, says] of slips) {
    const { code, error } = cli(name, args);
    assertEquals([name, ...args, code].join(" "), [name, ...args, 2].join(" "));
    assertStringIncludes(error, says);
    assert(!/\bat file:|Uncaught/.test(error), error);
  }
});

Deno.test("a machine on which no kernel fits costs one line, before anything is measured", () => {
  const { code, error } = cli("reproduce", ["table04", "--quick", "--set", "memory.mb=1"]);
  assertEquals(code, 2);
  assert(
    /^the kernel ends at \d+ bytes, memory at 1048576: raise memory\.mb\n$/.test(error),
    error,
  );
});

Deno.test("a run with changes writes where it is told, not to the committed results", () => {
  const before = committed();
  const directory = Deno.makeTempDirSync();
  try {
    const { code, out } = cli(
      "reproduce",
      ["table01", "--set", "icache.stall=9", "--out", "mine", "--json"],
      directory,
    );
    assertEquals(code, 0);
    assertEquals(JSON.parse(out).cells.length, 9);
    assert(Deno.readTextFileSync(`${directory}/mine/table01.csv`).startsWith("table,board,"));
    assertEquals(committed(), before);
  } finally {
    Deno.removeSync(directory, { recursive: true });
  }
});

Deno.test("run returns the program's own status, or 75 at the limit, or 70 when it dies", () => {
  const directory = Deno.makeTempDirSync();
  const program = (name: string, body: string) =>
    Deno.writeTextFileSync(`${directory}/${name}`, `.set noreorder\n.globl main\nmain:\n${body}\n`);
  try {
    program("seven.s", "jr $ra\n addiu $v0, $zero, 7");
    program("forever.s", "b main\n nop");
    program("dies.s", "lw $t0, 1($zero)\nnop");
    const seven = cli("run", ["seven.s", "--json"], directory);
    assertEquals(seven.code, 7);
    const report = JSON.parse(seven.out);
    assertEquals([report.system, report.reason, report.exit], ["bare", "halt", 7]);
    assertEquals(
      report.cycles,
      Object.values(report.stalls as Record<string, number>).reduce(
        (a, b) => a + b,
        report.instructions,
      ),
    );
    assertEquals(cli("run", ["forever.s", "--max-cycles", "1000"], directory).code, 75);
    const dead = cli("run", ["dies.s"], directory);
    assertEquals(dead.code, 70);
    assertStringIncludes(dead.error, "AdEL");
  } finally {
    Deno.removeSync(directory, { recursive: true });
  }
});

Deno.test("Ctrl-C ends a run with status 130 and the report so far", async () => {
  const directory = Deno.makeTempDirSync();
  try {
    Deno.writeTextFileSync(
      `${directory}/forever.s`,
      ".globl main\nmain: li $8, 0xbfbe0000\nsw $8, 0($8)\nl: b l\n",
    );
    const child = new Deno.Command(Deno.execPath(), {
      args: [
        "run",
        "-q",
        "--no-check",
        "-A",
        "--config",
        `${root}/deno.json`,
        `${root}/experiments/_cli/run.ts`,
        "forever.s",
      ],
      env: { INIT_CWD: directory },
      stdin: "null",
      stdout: "piped",
      stderr: "piped",
    }).spawn();
    const reader = child.stdout.getReader();
    await reader.read();
    reader.releaseLock();
    child.kill("SIGINT");
    const { code, stderr } = await child.output();
    assertEquals(code, 130);
    assertStringIncludes(new TextDecoder().decode(stderr), "bare on dec5000-125: interrupted");
  } finally {
    Deno.removeSync(directory, { recursive: true });
  }
});

Deno.test("settings and comparisons are there as JSON", () => {
  const { settings } = JSON.parse(cli("settings", ["--json", "--board", "dec2100"]).out);
  const clock = settings.find((s: { name: string }) => s.name === "clock.mhz");
  assertEquals([clock.value, clock.unit, clock.calibrated], [12.5, "MHz", false]);
  const { cells, summary } = JSON.parse(cli("compare", ["--json"]).out);
  assertEquals(summary.cells, cells.length);
  assert(
    cells.some((c: { table: string; published: number }) =>
      c.table === "table04" && c.published === 33.7
    ),
  );
});

Deno.test("an unwritable file is refused by name before anything runs; nothing is left", () => {
  const directory = Deno.makeTempDirSync();
  try {
    Deno.mkdirSync(`${directory}/folder`);
    Deno.writeTextFileSync(`${directory}/kept`, "kept");
    const program = ".set noreorder\n.globl main\nmain: jr $ra\n addiu $v0, $zero, 7\n";
    Deno.writeTextFileSync(`${directory}/seven.s`, program);
    const slips: readonly (readonly [name: string, args: readonly string[], says: string])[] = [
      ["run", ["seven.s", "--trace=folder"], "folder is a directory"],
      ["run", ["seven.s", "--profile=kept/profile.json"], "kept is not a directory"],
      ["run", ["seven.s", "--trace=/proc/trace.json"], "cannot write /proc/trace.json"],
      ["run", ["folder"], "folder is a directory, not a program"],
      ["run", ["/dev/zero"], "/dev/zero is no program: more than 64 MB"],
      ["run", ["kept/seven.s"], "kept/seven.s"],
      ["run", ["kept"], "is no ELF file"],
      ["run", ["seven.s", "--engine", "steam"], 'unknown engine "steam"'],
      ["run", ["seven.s", "--max-cycles=-5"], "--max-cycles wants a whole number from 1"],
      ["run", ["seven.s", "--max-cycles", "1e99"], "--max-cycles wants a whole number from 1"],
      ["run", ["seven.s", "--gdb", "1e3"], "--gdb wants a port, or 0 for any free one"],
      ["run", ["seven.s", "--set", "clock.mhz=1e99"], '"1e99" is not a number'],
      ["sensitivity", ["--points", "1e2"], "--points wants a whole number from 1"],
      ["verify", ["/dev/full"], "/dev/full is a device, not a bundle"],
      ["verify", ["/dev/zero"], "/dev/zero is no bundle: more than 256 MB"],
      ["verify", ["folder"], "folder is a directory, not a bundle"],
      ["reproduce", ["table04", "--out", "kept/deep"], "kept is not a directory"],
      ["compare", ["--with", "kept"], "kept holds no results"],
      ["image", ["aegis", "-o", "folder"], "folder is a directory"],
      ["image", ["aegis", "-o", "kept/aegis.elf"], "kept is not a directory"],
    ];
    for (const [name, args, says] of slips) {
      const { code, out, error } = cli(name, args, directory);
      assertEquals([code, out], [2, ""], error);
      assertStringIncludes(error, says);
      assertEquals(error.trim().split("\n").length, 1, error);
    }
    assertEquals([...Deno.readDirSync(directory)].map(({ name }) => name).sort(), [
      "folder",
      "kept",
      "seven.s",
    ]);
    assertEquals(Deno.readTextFileSync(`${directory}/kept`), "kept");
  } finally {
    Deno.removeSync(directory, { recursive: true });
  }
});
