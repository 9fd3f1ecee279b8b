// The words of the manifest, apart from it: what an editor shows of package.json stands in package.nls.json, by a key that
// follows from its place. English that is written into the manifest moves there; what stands there already stays.

/** What the editor shows, by the field that holds it. */
const SHOWN = new Set([
  "title",
  "category",
  "name",
  "contextualTitle",
  "contents",
  "description",
  "markdownDescription",
  "altText",
  "displayName",
  "userDescription",
]);
/** What is for a program, or a language model. */
const NOT_SHOWN = new Set(["inputSchema", "modelDescription"]);
const LISTS = new Set(["enumDescriptions", "markdownEnumDescriptions"]);
/** Fields of the package itself, and not of the extension. */
const PACKAGE_FIELDS = ["displayName", "description"] as const;
/** What tells one entry of a list from its neighbours. */
const NAMES = ["command", "id", "view", "name"];

export type Words = Readonly<Record<string, string>>;

/** What of package.json has words in it. */
export interface Manifest {
  readonly displayName: string;
  readonly description: string;
  readonly contributes: unknown;
}

/**
 * Parts the manifest from its words.
 * @param manifest package.json, in which a text may be English or the key of one, as `%key%`
 * @param words package.nls.json as it stands
 * @returns both as they should be; words that nothing shows are gone
 * @throws where a key has no words
 */
export function withoutWords(
  manifest: Manifest,
  words: Words,
): { readonly manifest: Manifest; readonly words: Words } {
  const found: Record<string, string> = {};
  /** The key for a text: that of its place, or that of the same choice elsewhere. */
  const keep = (place: readonly string[], text: string): string => {
    const asKey = /^%(.+)%$/.exec(text);
    const english = asKey ? words[asKey[1]!] : text;
    if (english === undefined) throw new Error(`package.nls.json has no words for ${text}`);
    let key = place.join(".");
    for (let again = 2; key in found && found[key] !== english; again++) key = `${place.join(".")}.${again}`;
    found[key] = english;
    return `%${key}%`;
  };
  const walk = (value: unknown, place: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((each: unknown) => walk(each, [...place, ...nameOf(each)]));
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([field, inner]: [string, unknown]) => {
      if (NOT_SHOWN.has(field) || (field === "name" && "displayName" in value)) return [field, inner];
      if (SHOWN.has(field) && typeof inner === "string") return [field, keep(placeIn(place, field), inner)];
      if (LISTS.has(field)) {
        const choices = (value as { enum: readonly string[] }).enum;
        return [field, (inner as string[]).map((text, at) => keep(["choice", choices[at]!], text))];
      }
      return [field, walk(inner, [...place, field])];
    });
    return Object.fromEntries(entries);
  };
  const own = PACKAGE_FIELDS.map((field) => [field, keep([field], manifest[field])] as const);
  const contributes = walk(manifest.contributes, []);
  return { manifest: { ...manifest, ...Object.fromEntries(own), contributes }, words: found };
}

/** `commands.stet.openReport.title`; the name of the whole thing is the same wherever it stands. */
function placeIn(place: readonly string[], field: string): string[] {
  if (field === "category" || field === "contextualTitle") return ["product"];
  // The steps that only JSON Schema has say nothing.
  return [...place.filter((step) => step !== "properties" && step !== "anyOf"), field];
}

function nameOf(entry: unknown): string[] {
  if (typeof entry !== "object" || entry === null) return [];
  const name = NAMES.map((field) => (entry as Record<string, unknown>)[field]).find(
    (value) => typeof value === "string",
  );
  return name === undefined ? [] : [name];
}
