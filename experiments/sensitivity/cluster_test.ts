/**
 * The engines that people have: an array of Slurm, on a whole Slurm of one node that is started
 * here on loopback, and Snakemake. Both put shards together to the bytes of the sweep that was not
 * cut.
 */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";

const root = decodeURIComponent(new URL("../..", import.meta.url).pathname);
const SWEEP = ["--points", "1", "--seeds", "1"]
  .concat(["shm", "lrpc"].flatMap((column) => ["--cells", `table08-dec2100-exos-${column}`]));
const FILES = ["sensitivity.csv", "sensitivity-points.csv", "sensitivity.json"];
/** Most that is waited for anything. */
const PATIENCE_MS = 120_000;

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Ran> {
  const output = await new Deno.Command(command, { args: [...args], env, cwd: root }).output();
  const [stdout, stderr] = [output.stdout, output.stderr].map((bytes) =>
    new TextDecoder().decode(bytes).trim()
  );
  return { code: output.code, stdout, stderr };
}

/** Runs what must succeed; what it printed. */
async function must(
  command: string,
  args: readonly string[],
  env?: Record<string, string>,
): Promise<string> {
  const { code, stdout, stderr } = await run(command, args, env);
  assertEquals(code, 0, `${command} ${args.join(" ")}\n${stdout}\n${stderr}`);
  return stdout;
}

function sensitivity(...args: string[]): Promise<string> {
  return must(Deno.execPath(), ["task", "sensitivity", ...args]);
}

async function until(
  what: string,
  done: () => boolean | Promise<boolean>,
  state: () => string = () => "",
) {
  const end = performance.now() + PATIENCE_MS;
  while (!await done()) {
    assert(performance.now() < end, `waited in vain for ${what}\n${state()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function read(path: string): string {
  try {
    return Deno.readTextFileSync(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return "";
    throw error;
  }
}

/** Whether programs are there; where not, the test says that it is skipped. */
function present(...programs: string[]): boolean {
  const folders = [...Deno.env.get("PATH")!.split(":"), "/usr/sbin"];
  const missing = programs.filter((program) =>
    !folders.some((folder) => {
      try {
        return Deno.statSync(`${folder}/${program}`).isFile;
      } catch {
        return false;
      }
    })
  );
  if (missing.length > 0) console.log(`skipped: ${missing.join(", ")} not found`);
  return missing.length === 0;
}

function freePort(): number {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return listener.addr.port;
}

/** Gives `use` the environment of a Slurm of one node in `folder`, and ends it. */
async function withSlurm(
  folder: string,
  use: (env: Record<string, string>) => Promise<void>,
): Promise<void> {
  const path = (name: string) => `${folder}/${name}`;
  const node = await must("hostname", ["-s"]);
  const user = await must("id", ["-un"]);
  for (const name of ["state", "spool"]) Deno.mkdirSync(path(name));
  Deno.writeFileSync(path("key"), crypto.getRandomValues(new Uint8Array(128)), { mode: 0o400 });
  const conf = `ClusterName=one
SlurmctldHost=${node}(127.0.0.1)
SlurmctldPort=${freePort()}
SlurmdPort=${freePort()}
SlurmUser=${user}
SlurmdUser=${user}
AuthType=auth/munge
CredType=cred/munge
AuthInfo=socket=${path("munge")}
StateSaveLocation=${path("state")}
SlurmdSpoolDir=${path("spool")}
SlurmctldPidFile=${path("slurmctld.pid")}
SlurmdPidFile=${path("slurmd.pid")}
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
ReturnToService=2
MailProg=/bin/true
SchedulerParameters=sched_interval=1,batch_sched_delay=0
NodeName=${node} NodeAddr=127.0.0.1 CPUs=2
PartitionName=all Nodes=${node} Default=YES
`;
  Deno.writeTextFileSync(path("slurm.conf"), conf);
  const env = { SLURM_CONF: path("slurm.conf"), PATH: `${Deno.env.get("PATH")}:/usr/sbin` };
  const munged = [
    "key-file=key",
    "socket=munge",
    "pid-file=munged.pid",
    "log-file=munged.log",
    "seed-file=seed",
  ]
    .map((file) => `--${file.replace("=", `=${folder}/`)}`);
  const daemons: [string, string[]][] = [
    ["munged", ["--foreground", "--force", ...munged]],
    ["slurmctld", ["-D", "-i"]],
    ["slurmd", ["-D", "-N", node]],
  ];
  const running: { name: string; daemon: Deno.ChildProcess; ended(): boolean }[] = [];
  const logs = () =>
    daemons.map(([name]) => `${name}: ${read(path(`${name}.out`)).slice(-1500)}`).join("\n");
  try {
    for (const [name, args] of daemons) {
      const line = `exec ${name} ${args.join(" ")} >${path(`${name}.out`)} 2>&1`;
      const command: Deno.CommandOptions = { args: ["-c", line], env, stdout: "null" };
      const daemon = new Deno.Command("sh", command).spawn();
      let over = false;
      daemon.status.then(() => over = true);
      running.push({ name, daemon, ended: () => over });
      if (name === "munged") {
        await until(
          "munged",
          () => run("test", ["-S", path("munge")]).then(({ code }) => code === 0),
          logs,
        );
      }
    }
    const fallen = () => running.find(({ ended }) => ended())?.name;
    await until(
      "an idle node",
      async () =>
        fallen() !== undefined || (await run("sinfo", ["-h", "-o", "%T"], env)).stdout === "idle",
      logs,
    );
    // Where a host does not let Slurm's daemons run, as in a container without a network of its
    // own, there is no cluster to be tried.
    if (fallen() === undefined) await use(env);
    else console.log(`skipped: ${fallen()} does not run here\n${logs()}`);
  } finally {
    for (const { daemon, ended } of running.reverse()) {
      if (!ended()) daemon.kill("SIGTERM");
      await daemon.status;
    }
  }
}

Deno.test("a Slurm array, one task requeued, and Snakemake merge to a whole sweep", async (t) => {
  const folder = await Deno.makeTempDir({ prefix: "one" });
  const whole = `${folder}/whole`;
  const assertWhole = (merged: string) => {
    for (const name of FILES) {
      assertEquals(read(`${merged}/${name}`), read(`${whole}/${name}`), name);
    }
  };
  try {
    if (!present("sbatch", "slurmctld", "slurmd", "munged") && !present("snakemake")) return;
    await sensitivity(...SWEEP, "--out", whole);
    await t.step("Slurm", async () => {
      if (!present("sbatch", "slurmctld", "slurmd", "munged")) return;
      await withSlurm(folder, async (env) => {
        const out = `${folder}/array`;
        const jobs = [
          "--parsable",
          "--array=1-2",
          `--output=${folder}/task-%a.txt`,
          "--open-mode=append",
        ];
        const script = "experiments/sensitivity/sensitivity.sbatch";
        const job = await must("sbatch", [
          ...jobs,
          `--export=ALL,OUT=${out},SWEEP=${SWEEP.join(" ")}`,
          script,
        ], env);
        const second = () => read(`${folder}/task-2.txt`);
        const told = () => read(`${folder}/task-1.txt`) + second();
        const kept = () => read(`${out}/2/.sensitivity-kept`).split(";").length - 1;
        await until("some points of the second shard", () => kept() > 2, told);
        await must("scancel", ["--full", "--signal=KILL", `${job}_2`], env);
        const state = async () =>
          /JobState=(\w+)/.exec(await must("scontrol", ["show", "job", `${job}_2`], env))?.[1] ??
            "";
        await until(
          "the end of the second task",
          async () => !/RUNNING|COMPLETING/.test(await state()),
          told,
        );
        assertEquals(
          read(`${out}/2/sensitivity.json`),
          "",
          "the second task ended before it was killed",
        );
        await must("scontrol", ["requeue", `${job}_2`], env);
        // Of itself a requeued task waits for as long as a credential lasts, two minutes. slurmd
        // refuses one that was issued in the second in which the task was killed, or before.
        await must("scontrol", ["update", `JobId=${job}_2`, "StartTime=now+2seconds"], env);
        const written = (shard: string) => read(`${out}/${shard}/sensitivity.json`) !== "";
        await until(
          "the end of the array",
          () => written("1") && written("2") && /kept from/.test(second()),
          told,
        );
        const [, runs, resumed] = /(\d+) runs for \d+ points, (\d+) of them kept/.exec(second()) ??
          [];
        assert(Number(resumed) > 2 && Number(resumed) < Number(runs), told());
        await sensitivity("merge", `${out}/1`, `${out}/2`, "--out", `${folder}/merged`);
        assertWhole(`${folder}/merged`);
      });
    });
    await t.step("Snakemake", async () => {
      if (!present("snakemake")) return;
      // Its shards go on where the whole sweep stood: what Snakemake does is run, what is measured
      // is not.
      for (const shard of ["1", "2"]) {
        Deno.mkdirSync(`${folder}/made/${shard}`, { recursive: true });
        Deno.copyFileSync(
          `${whole}/.sensitivity-kept`,
          `${folder}/made/${shard}/.sensitivity-kept`,
        );
      }
      const config = ["--config", "out=made", `sweep=${SWEEP.join(" ")}`];
      // Snakemake writes to its home; Deno's packages stay where they are.
      const { denoDir } = JSON.parse(await must(Deno.execPath(), ["info", "--json"]));
      const { code, stderr } = await run("snakemake", [
        ...["-s", `${root}/experiments/sensitivity/Snakefile`, "--cores", "2"],
        ...["--directory", folder, ...config],
      ], { HOME: folder, DENO_DIR: denoDir });
      assertEquals(code, 0, stderr);
      assertStringIncludes(stderr, "3 of 3 steps");
      assertWhole(`${folder}/made`);
    });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
