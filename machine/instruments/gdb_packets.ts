/**
 * The frame of the gdb remote protocol: `$payload#checksum`, acknowledged by `+` until the debugger
 * asks for none, and the byte 3 by itself for an interrupt. Payloads are strings of bytes. Bytes
 * in, packets out; no socket is known here. Source: "Debugging with GDB", appendix "GDB Remote
 * Serial Protocol".
 */
import { hexDigits } from "../isa/hex.ts";

/** What a debugger sent: a packet, an interrupt, or a packet whose checksum is wrong. */
export type Received = { readonly packet: string } | "interrupt" | "damaged";

const ESCAPE = "}", INTERRUPT = "\x03";

/** Collects bytes; each call returns what has become complete. */
export function createPacketReader(): (bytes: Uint8Array) => Received[] {
  let waiting = "";
  return (bytes) => {
    for (const byte of bytes) waiting += String.fromCharCode(byte);
    const found: Received[] = [];
    while (waiting.length > 0) {
      if (waiting[0] === INTERRUPT) found.push("interrupt");
      if (waiting[0] !== "$") {
        waiting = waiting.slice(1);
        continue;
      }
      const end = waiting.indexOf("#");
      if (end < 0 || waiting.length < end + 3) break;
      const body = waiting.slice(1, end), sum = parseInt(waiting.slice(end + 1, end + 3), 16);
      waiting = waiting.slice(end + 3);
      found.push(sum === checksum(body) ? { packet: unescape(body) } : "damaged");
    }
    return found;
  };
}

/** A payload in its frame. */
export function framePacket(payload: string): string {
  const body = payload.replace(
    /[#$}*]/g,
    (c) => ESCAPE + String.fromCharCode(c.charCodeAt(0) ^ 0x20),
  );
  return `$${body}#${hexDigits(checksum(body), 2)}`;
}

/** Bytes as two hexadecimal digits each. */
export function toHex(bytes: Iterable<number>): string {
  return Array.from(bytes, (byte) => hexDigits(byte, 2)).join("");
}

/** The bytes of hexadecimal digits. */
export function fromHex(text: string): Uint8Array {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

/** A word as its bytes in the machine's order. */
export function wordToHex(value: number): string {
  return toHex([value & 255, value >>> 8 & 255, value >>> 16 & 255, value >>> 24]);
}

/** A word from its bytes. */
export function wordFromHex(text: string): number {
  return new DataView(fromHex(text.slice(0, 8)).buffer).getInt32(0, true);
}

function checksum(body: string): number {
  let sum = 0;
  for (let i = 0; i < body.length; i++) sum = sum + body.charCodeAt(i) & 255;
  return sum;
}

function unescape(body: string): string {
  return body.replace(/\}([^])/g, (_, c: string) => String.fromCharCode(c.charCodeAt(0) ^ 0x20));
}
