import { english, t } from "../l10n/l10n.js";
import type { SourceKind } from "../annotations/sources/sources.js";

const KINDS: Readonly<Record<SourceKind, string>> = {
  person: english("person"),
  organisation: english("organization"),
  document: english("document"),
  group: english("group"),
  anonymous: english("name withheld"),
  vague: english("nobody in particular"),
};

/** What a kind of source is called, in the editor's language. */
export function kindName(kind: SourceKind): string {
  return t(KINDS[kind]);
}
