/** A link definition on a line of its own, as `[label]: https://example.com "Title"`; `[^1]: …` is a footnote, and copy. */
const DEFINITION =
  /^ {0,3}\[(?!\^)((?:[^\\[\]\r\n]|\\.){1,200})\]:[ \t]*(?:<[^<>\\\r\n]*>|[^\s<()\\][^\s()\\]*(?:\([^\s()\\]*\)[^\s()\\]*)*)(?:[ \t]+(?:"[^"\r\n]*"|'[^'\r\n]*'|\([^()\r\n]*\)))?[ \t]*$/;

/** A label as CommonMark compares labels: without case, and with single spaces. */
export function normalizeLabel(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase().toUpperCase();
}

/** Adds the labels that a paragraph-like piece defines: only its first lines may be definitions. */
export function addDefinedLabels(piece: string, labels: Map<string, string>): void {
  for (const line of piece.split(/\r\n?|\n/)) {
    const match = line.length < 2000 ? DEFINITION.exec(line) : null;
    if (!match) return;
    const key = normalizeLabel(match[1]!);
    if (key !== "" && !labels.has(key)) labels.set(key, match[1]!.trim().replace(/\s+/g, " "));
  }
}

/** Whether a piece is one link definition on one line. */
export function isDefinition(piece: string): boolean {
  return piece.length < 2000 && DEFINITION.test(piece);
}

/** Which of the defined labels a piece uses, in the order of their first use. */
export function usedLabels(piece: string, labels: ReadonlyMap<string, string>): string[] {
  if (labels.size === 0 || !piece.includes("[")) return [];
  const used = new Set<string>();
  for (const match of piece.matchAll(/\[((?:[^\\[\]]|\\.){1,200})\]/g)) {
    const label = labels.get(normalizeLabel(match[1]!));
    if (label !== undefined) used.add(label);
  }
  return [...used];
}
