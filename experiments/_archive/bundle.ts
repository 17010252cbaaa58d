/**
 * The archive: sources, lock file, packages, compiled guests, results, figures and report in a
 * BagIt bag with an RO-Crate, as a `.tar.gz` of the same bytes whatever the folder, user, locale or
 * time zone. Dates come from SOURCE_DATE_EPOCH, else from CITATION.cff, never from a clock.
 */
import { makeBag } from "./bag.ts";
import { CRATE_FILE, crateText } from "./crate.ts";
import { compress, sha256 } from "./gzip.ts";
import { type ArchiveFile, packTar } from "./tar.ts";

/** What the archive says of the project, from its own files. */
export interface ProjectInfo {
  readonly name: string;
  readonly description: string;
  readonly version: string;
  readonly license: string;
  readonly organization: string;
  /** Seconds of the archive's date. */
  readonly seconds: number;
}

/** The version of the runtime that the suite is pinned to. */
export const DENO_VERSION = "2.9.6";

/** Reads what the project says of itself from CITATION.cff. */
export function projectInfo(citation: string, epoch?: string): ProjectInfo {
  const value = (key: string) =>
    new RegExp(`^\\s*(?:- )?${key}: "?([^"\\n]*)"?$`, "m").exec(citation)?.[1] ?? "";
  const released = Date.parse(`${value("date-released")}T00:00:00Z`) / 1000;
  const seconds = epoch !== undefined && /^\d+$/.test(epoch) ? Number(epoch) : released;
  return {
    name: value("title"),
    description: value("abstract"),
    version: value("version"),
    license: value("license"),
    organization: value("name"),
    seconds,
  };
}

/** YYYY-MM-DD of a number of seconds, in UTC. */
export function dateOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

/** Packs files, the crate and the bag around them. */
export function packBundle(files: readonly ArchiveFile[], info: ProjectInfo): Uint8Array {
  const date = dateOf(info.seconds);
  const sorted = [...files].sort((a, b) => a.path < b.path ? -1 : 1);
  const crate = crateText(sorted, { ...info, date, deno: DENO_VERSION });
  const payload = [...sorted, { path: CRATE_FILE, bytes: new TextEncoder().encode(crate) }];
  const bag = makeBag(payload, { organization: info.organization, description: info.name, date });
  const folder = `exokernel-95-remeasured-${info.version}`;
  return compress(
    packTar(bag.map(({ path, bytes }) => ({ path: `${folder}/${path}`, bytes })), {
      seconds: info.seconds,
    }),
  );
}

/**
 * An in-toto statement with SLSA's provenance, unsigned: it lies beside the archive and names it by
 * hash.
 */
export function provenanceText(bundle: Uint8Array, { name, info, lock }: {
  readonly name: string;
  readonly info: ProjectInfo;
  readonly lock: Uint8Array;
}): string {
  const statement = {
    _type: "https://in-toto.io/Statement/v1",
    subject: [{ name, digest: { sha256: sha256(bundle) } }],
    predicateType: "https://slsa.dev/provenance/v1",
    predicate: {
      buildDefinition: {
        buildType: "https://example.org/exokernel-95-remeasured/bundle",
        externalParameters: { version: info.version, SOURCE_DATE_EPOCH: info.seconds },
        resolvedDependencies: [{ name: "deno.lock", digest: { sha256: sha256(lock) } }],
      },
      runDetails: {
        builder: { id: "https://example.org/exokernel-95-remeasured/deno-task-bundle" },
      },
    },
  };
  return JSON.stringify(statement, null, 2) + "\n";
}
