/**
 * An RO-Crate (1.1, with Process Run Crate 0.5) over the files of a bundle: what they are, under
 * which licence, and which run made the results. It names nothing of the host; what a run took of
 * time stands in results/host.md.
 */
import { ArchiveError, type ArchiveFile } from "./tar.ts";
import { sha256 } from "./gzip.ts";

/** Name of the description within the crate. */
export const CRATE_FILE = "ro-crate-metadata.json";
const PROFILE = "https://w3id.org/ro/wfrun/process/0.5";
const SPECIFICATION = "https://w3id.org/ro/crate/1.1";
const DENO = "https://deno.com/";

/** What the crate says of the project. */
export interface CrateInfo {
  readonly name: string;
  readonly description: string;
  readonly version: string;
  readonly license: string;
  readonly organization: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Version of the runtime. */
  readonly deno: string;
}

const media: Readonly<Record<string, string>> = {
  csv: "text/csv",
  json: "application/json",
  md: "text/markdown",
  tgz: "application/gzip",
  svg: "image/svg+xml",
  ts: "text/x-typescript",
  html: "text/html",
};

/** The text of ro-crate-metadata.json. */
export function crateText(files: readonly ArchiveFile[], info: CrateInfo): string {
  const id = (name: string) => ({ "@id": name });
  const results = files.filter(({ path }) =>
    /^(results|paper-figures)\/.*\.(csv|json|svg|md)$/.test(path)
  );
  const software = "#exokernel-95-remeasured";
  const graph = [
    { "@id": CRATE_FILE, "@type": "CreativeWork", about: id("./"), conformsTo: id(SPECIFICATION) },
    {
      "@id": "./",
      "@type": "Dataset",
      name: info.name,
      description: info.description,
      version: info.version,
      datePublished: info.date,
      license: id("LICENSE"),
      creator: id("#authors"),
      conformsTo: id(PROFILE),
      mentions: id("#reproduce"),
      hasPart: files.map(({ path }) => id(encodeURI(path))),
    },
    { "@id": PROFILE, "@type": "CreativeWork", name: "Process Run Crate", version: "0.5" },
    { "@id": "#authors", "@type": "Organization", name: info.organization },
    { "@id": DENO, "@type": "SoftwareApplication", name: "Deno", url: DENO, version: info.deno },
    {
      "@id": software,
      "@type": "SoftwareApplication",
      name: info.name,
      url: "https://example.org/exokernel-95-remeasured",
      version: info.version,
      softwareRequirements: id(DENO),
    },
    {
      "@id": "#reproduce",
      "@type": "CreateAction",
      name: "deno task reproduce",
      description:
        "Measures the paper's tables from executed guest code, writes results/ and draws " +
        "paper-figures/ from it",
      instrument: id(software),
      agent: id("#authors"),
      endTime: info.date,
      actionStatus: "http://schema.org/CompletedActionStatus",
      object: [id("deno.json"), id("deno.lock")],
      result: results.map(({ path }) => id(encodeURI(path))),
    },
    ...files.map(({ path, bytes }) => ({
      "@id": encodeURI(path),
      "@type": "File",
      name: path,
      contentSize: String(bytes.length),
      encodingFormat: path === "LICENSE"
        ? "text/plain"
        : media[path.replace(/^.*\./, "")] ?? "text/plain",
      sha256: sha256(bytes),
    })),
  ];
  return JSON.stringify({ "@context": `${SPECIFICATION}/context`, "@graph": graph }, null, 1) +
    "\n";
}

interface Entity {
  readonly "@id": string;
  readonly "@type": string;
  readonly [property: string]: unknown;
}

/**
 * Checks a crate's rules: descriptor, root, profile, every file linked and there, unique names, an
 * action with an instrument.
 */
export function checkCrate(files: readonly ArchiveFile[]): void {
  const wrong = (what: string) => new ArchiveError(`${CRATE_FILE}: ${what}`);
  const own = files.find(({ path }) => path === CRATE_FILE);
  if (!own) throw wrong("is missing");
  let crate: { "@context"?: unknown; "@graph"?: readonly Entity[] };
  try {
    crate = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(own.bytes));
  } catch {
    throw wrong("is no JSON");
  }
  const graph = crate["@graph"];
  if (crate["@context"] !== `${SPECIFICATION}/context` || !Array.isArray(graph)) {
    throw wrong("has no context or graph of RO-Crate 1.1");
  }
  const byId = new Map<string, Entity>();
  for (const entity of graph) {
    if (byId.has(entity["@id"])) throw wrong(`${entity["@id"]} stands twice`);
    byId.set(entity["@id"], entity);
  }
  const reference = (value: unknown) => (value as { "@id"?: string } | undefined)?.["@id"];
  const descriptor = byId.get(CRATE_FILE), root = byId.get("./");
  if (
    reference(descriptor?.about) !== "./" || reference(descriptor?.conformsTo) !== SPECIFICATION
  ) {
    throw wrong("its descriptor is not about the root");
  }
  for (const property of ["name", "description", "datePublished", "license"]) {
    if (!root?.[property]) throw wrong(`the root has no ${property}`);
  }
  if (byId.get(reference(root!.conformsTo) ?? "")?.["@type"] !== "CreativeWork") {
    throw wrong("its profile is no entity of it");
  }
  const parts = new Set((root!.hasPart as readonly unknown[]).map(reference));
  for (const { path, bytes } of files.filter(({ path }) => path !== CRATE_FILE)) {
    const entity = byId.get(encodeURI(path));
    if (!entity || !parts.has(encodeURI(path))) throw wrong(`${path} is not part of it`);
    if (entity.sha256 !== sha256(bytes) || entity.contentSize !== String(bytes.length)) {
      throw wrong(`${path} is another file`);
    }
  }
  if (parts.size !== files.length - 1) throw wrong("it has parts that are no files");
  const action = byId.get(reference(root!.mentions) ?? "");
  if (!action || !byId.has(reference(action.instrument) ?? "")) {
    throw wrong("its run has no instrument");
  }
}
