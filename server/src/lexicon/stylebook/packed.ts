import type { StylebookEntry } from "./entry.js";

/**
 * A stylebook as the bundles hold it, so that no start makes its thousands of entries word by word. A string stands as its index
 * in `strings`, a list of strings as -1 less its index in `lists`; an entry is the index of its fields in `shapes` and its values.
 */
export interface PackedStylebook {
  readonly strings: readonly string[];
  readonly lists: readonly (readonly number[])[];
  readonly shapes: readonly (readonly string[])[];
  readonly entries: readonly (readonly Packed[])[];
}

type Packed = number | true | readonly (readonly [form: number, alternatives: number])[];

/** For tests alone: sentences that show the entry. */
const SHOWN = ["sample", "fine"];

/** Packs entries; all but the sentences that show them. */
export function packed(entries: readonly StylebookEntry[]): PackedStylebook {
  const [strings, lists, shapes] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  const indexOf = (known: Map<string, number>, key: string): number => {
    const index = known.get(key) ?? known.size;
    known.set(key, index);
    return index;
  };
  const string = (text: string): number => indexOf(strings, text);
  const list = (texts: readonly string[]): number => -1 - indexOf(lists, JSON.stringify(texts.map(string)));
  const value = (of: unknown): Packed => {
    if (typeof of === "string") return string(of);
    if (of === true) return true;
    const all = of as readonly (string | StylebookEntry["replacements"][number])[];
    if (all.every((each) => typeof each === "string")) return list(all);
    return (all as StylebookEntry["replacements"]).map((each) => [string(each.for), list(each.with)]);
  };
  const made = entries.map((entry) => {
    const fields = Object.entries(entry).filter(([name, of]) => of !== undefined && !SHOWN.includes(name));
    return [
      indexOf(shapes, JSON.stringify(fields.map(([name]) => name))),
      ...fields.map(([, of]) => value(of)),
    ];
  });
  const parse = <T>(texts: Iterable<string>): T[] => Array.from(texts, (text) => JSON.parse(text) as T);
  return {
    strings: [...strings.keys()],
    lists: parse<number[]>(lists.keys()),
    shapes: parse<string[]>(shapes.keys()),
    entries: made,
  };
}

/** The entries again, from JSON. Equal lists are one. */
export function unpacked(json: string): readonly StylebookEntry[] {
  const { strings, lists, shapes, entries } = JSON.parse(json) as PackedStylebook;
  const made = lists.map((list) => list.map((index) => strings[index]!));
  const value = (of: Packed): unknown => {
    if (of === true) return true;
    if (typeof of === "number") return of < 0 ? made[-1 - of] : strings[of];
    return of.map(([form, alternatives]) => ({ for: strings[form], with: made[-1 - alternatives] }));
  };
  return entries.map((entry) => {
    const fields = shapes[entry[0] as number]!;
    const read: Record<string, unknown> = {};
    for (let at = 0; at < fields.length; at++) read[fields[at]!] = value(entry[at + 1]!);
    return read as unknown as StylebookEntry;
  });
}
