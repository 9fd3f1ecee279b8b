import { DiagnosticSeverity, type Connection, type Diagnostic } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Stylebook } from "../lexicon/stylebook.js";
import type { Config } from "../review/config.js";
import { readHouse } from "../review/read-house.js";
import type { ConfigProblem } from "../review/read-yaml.js";
import { DEFAULT_INPUT } from "../review/review.js";
import { inBackground } from "./guard.js";
import type { ConfigFile, Platform } from "./platform.js";

/** Reads the house stylebooks, keeps each until a file of it changes, and shows on every file what is wrong in it. */
export class HouseStylebooks {
  readonly #connection: Connection;
  readonly #platform: Platform;
  /** By the URI of its `stet.json`. */
  readonly #kept = new Map<
    string,
    { key: string; stylebook: Stylebook; shared: readonly string[]; named: readonly string[] }
  >();
  /** Files that have problems to show. */
  readonly #complained = new Set<string>();

  constructor(connection: Connection, platform: Platform) {
    this.#connection = connection;
    this.#platform = platform;
  }

  /** The stylebook of the house whose `stet.json` this is. */
  async of(file: ConfigFile, config: Config): Promise<Stylebook> {
    const named = config.stylebook.files;
    const shared = await Promise.all(named.map(({ path }) => this.#platform.sharedFile(file, path)));
    const key = JSON.stringify([file.text, ...shared.map((each) => each?.text ?? null)]);
    const kept = this.#kept.get(file.uri);
    if (kept?.key === key) return kept.stylebook;
    const uris = shared.flatMap((each) => each?.uri ?? []);
    for (const former of kept?.shared ?? []) if (!uris.includes(former)) this.#takeBack(former);
    const house = readHouse(
      DEFAULT_INPUT.stylebook,
      config,
      shared.map((each) => each?.text ?? null),
    );
    this.#complain(file, house.problems);
    for (const [index, each] of shared.entries()) if (each) this.#complain(each, house.shared[index]!);
    this.#kept.set(file.uri, {
      key,
      stylebook: house.stylebook,
      shared: uris,
      named: named.map(({ path }) => path),
    });
    return house.stylebook;
  }

  /** Whether a configuration names a file, there or not, by the end of its URI. */
  isNamed(uri: string): boolean {
    for (const { named } of this.#kept.values())
      if (named.some((path) => uri.endsWith(path.replace(/^(?:\.\/)+/, "")))) return true;
    return false;
  }

  /** Forgets a file that is gone, and what is shown on it. */
  forget(uri: string): void {
    this.#kept.delete(uri);
    this.#takeBack(uri);
  }

  /** Shows what is wrong in a file, on that file; takes it back once it is right. */
  #complain({ uri, text }: ConfigFile, problems: readonly ConfigProblem[]): void {
    if (problems.length === 0) {
      this.#takeBack(uri);
      return;
    }
    this.#complained.add(uri);
    const document = TextDocument.create(uri, "json", 0, text);
    this.#show(
      uri,
      problems.map(({ span, message }) => ({
        range: { start: document.positionAt(span.start), end: document.positionAt(span.end) },
        severity: DiagnosticSeverity.Warning,
        source: "stet",
        message,
      })),
    );
  }

  #takeBack(uri: string): void {
    if (this.#complained.delete(uri)) this.#show(uri, []);
  }

  #show(uri: string, diagnostics: Diagnostic[]): void {
    inBackground(this.#connection, "diagnostics", this.#connection.sendDiagnostics({ uri, diagnostics }));
  }
}
