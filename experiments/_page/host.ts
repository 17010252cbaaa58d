/**
 * What the measuring code asks of its runtime and a browser does not have: the hash of a
 * fingerprint. Imported before everything else by the page; the bundle asks for these modules by
 * `require`.
 */
import { sha256 } from "@noble/hashes/sha2.js";

/** As much of node's as is used. */
function createHash(_algorithm: "sha256") {
  const hash = sha256.create();
  return {
    update(data: string | Uint8Array) {
      hash.update(typeof data === "string" ? new TextEncoder().encode(data) : data);
      return this;
    },
    digest: () => hash.digest().toHex(),
  };
}

const modules: Readonly<Record<string, unknown>> = {
  "node:crypto": { createHash },
  "node:util": {},
};

Object.assign(globalThis, { require: (name: string) => modules[name] });
