/**
 * The socket under a debugger's session: one connection on loopback, and the machine run in pieces
 * between its packets. What the packets mean stands in machine/instruments/gdb.ts.
 */
import {
  createGdbSession,
  type GdbEnd,
  type Machine,
  UserError,
  writeElf,
} from "../../machine/mod.ts";
import { outputPath, projectRoot, writeWhole } from "./paths.ts";
import { shellWord, wholeNumber } from "./usage.ts";

/** Cycles between two looks at the connection: a fraction of a second of the host's. */
const PIECE = 1_000_000;
/**
 * Loopback only, for a debugger that can connect controls the guest. The task's permission allows
 * no more.
 */
const HOST = "127.0.0.1";

/** What is debugged. */
export interface Debugged {
  readonly machine: Machine;
  /** Images whose symbols the debugger shall have, the one that it names first. */
  readonly images: readonly Parameters<typeof writeElf>[0][];
  /** An executable of the user's own, which has its symbols. */
  readonly file?: string;
  /** Addresses at which the guest is given up. */
  readonly traps?: readonly number[];
  /** What hears the output. */
  readonly output?: (byte: number) => void;
  /** Where input comes from. */
  readonly input?: () => number | undefined;
}

/** The number of a `--gdb` flag. */
export function checkPort(text: string): number {
  return wholeNumber(text, { flag: "gdb", most: 65535, of: "port, or 0 for any free one," });
}

/** Waits for a debugger, serves it, and says how it left. */
export async function serveGdb(port: number, debugged: Debugged): Promise<GdbEnd> {
  const listener = listen(port);
  const { port: chosen } = listener.addr;
  console.error(`waiting for gdb on ${HOST}:${chosen}: ${gdbCommand(debugged, chosen)}`);
  const session = createGdbSession(debugged.machine, debugged.traps);
  if (debugged.output) session.onOutput(debugged.output);
  if (debugged.input) session.onInput(debugged.input);
  const connection = await listener.accept();
  listener.close();
  connection.setNoDelay(true);
  let connected = true;
  let wake = () => {};
  const reading = (async () => {
    const buffer = new Uint8Array(1 << 14);
    for (
      let count = await read(connection, buffer);
      count !== null;
      count = await read(connection, buffer)
    ) {
      session.receive(buffer.slice(0, count));
      wake();
    }
    connected = false;
    wake();
  })();
  while (true) {
    const bytes = session.take();
    for (let at = 0; connected && at < bytes.length;) {
      at += await connection.write(bytes.subarray(at)).catch(() => Infinity);
    }
    if (session.ended !== undefined || !connected) break;
    if (session.running) {
      session.advance(PIECE);
      await new Promise((resolve) => setTimeout(resolve));
    } else await new Promise<void>((resolve) => wake = resolve);
  }
  if (connected) connection.close();
  await reading;
  return session.ended ?? "killed";
}

function listen(port: number): Deno.TcpListener {
  try {
    return Deno.listen({ hostname: HOST, port });
  } catch (error) {
    if (error instanceof Deno.errors.AddrInUse) {
      throw new UserError(`port ${port} is in use; --gdb 0 takes a free one`);
    }
    if (error instanceof Error) throw new UserError(`no port ${port} for gdb: ${error.message}`);
    throw error;
  }
}

/** Bytes read, or null when the other side is gone. */
async function read(connection: Deno.TcpConn, buffer: Uint8Array): Promise<number | null> {
  try {
    return await connection.read(buffer);
  } catch {
    return null;
  }
}

/** What to type: the debugger with the symbols of what runs, written for it. */
function gdbCommand({ images, file }: Debugged, port: number): string {
  const files = images.map((image) => {
    const path = outputPath(
      `${projectRoot()}/out/gdb/${image.name.replace(/.*\/|\.[sS]$/g, "")}.elf`,
    );
    Deno.mkdirSync(path.slice(0, path.lastIndexOf("/")), { recursive: true });
    writeWhole(path, writeElf(image, { lines: true }));
    return path;
  });
  const [first, ...others] = [...(file === undefined ? [] : [file]), ...files];
  const commands = [
    ...others.map((path) => `add-symbol-file ${gdbWord(path)}`),
    `target remote ${HOST}:${port}`,
  ].flatMap((text) => ["-ex", text]);
  return ["gdb-multiarch", first, ...commands].map(shellWord).join(" ");
}

/** A word of a command of gdb's own, which knows quotes and backslashes as a shell does. */
export function gdbWord(text: string): string {
  return /^[\w/.,:@+-]+$/.test(text) ? text : `"${text.replace(/["\\]/g, "\\$&")}"`;
}
