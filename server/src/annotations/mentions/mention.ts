import type { Span } from "../../text/span.js";

/** A name, or a noun phrase or pronoun that may stand for somebody: the raw material from which sources are resolved. */
export interface Mention extends Span {
  readonly text: string;
  readonly kind: "person" | "organisation" | "pronoun" | "role" | "unknown";
  /** For a person's name: the last name as used, "" elsewhere. */
  readonly surname: string;
  /** The role or apposition that stands beside the name ("executive associate director for …"), or null. */
  readonly role: Span | null;
}
