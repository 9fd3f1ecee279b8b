/** How many pages a line must stand on, at the same edge, to be a running head or foot. */
const RUNNING = 3;

/** The pages of a document as one text: without running heads, feet and page numbers, and with cut words made whole. */
export function joinPages(pages: readonly (readonly string[])[]): string {
  const heads = running(pages.map((page) => page[0]));
  const feet = running(pages.map((page) => page.at(-1)));
  let text = "";
  for (const page of pages) {
    let lines = page.slice();
    while (lines.length > 0 && (lines[0] === "" || heads.has(sameness(lines[0]!)) || isPageNumber(lines[0]!)))
      lines = lines.slice(1);
    while (
      lines.length > 0 &&
      (lines.at(-1) === "" || feet.has(sameness(lines.at(-1)!)) || isPageNumber(lines.at(-1)!))
    )
      lines = lines.slice(0, -1);
    if (lines.length === 0) continue;
    // A sentence that goes on overleaf is one.
    const goesOn = /[\p{L}\p{N},;–-]\s*$/u.test(text) && /^\p{Ll}/u.test(lines[0]!);
    text += `${text === "" ? "" : goesOn ? "\n" : "\n\n"}${lines.join("\n")}`;
  }
  return text === "" ? "" : `${withWholeWords(text)}\n`;
}

function running(lines: readonly (string | undefined)[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const line of lines) if (line) counts.set(sameness(line), (counts.get(sameness(line)) ?? 0) + 1);
  return new Set([...counts].flatMap(([line, count]) => (count >= RUNNING ? [line] : [])));
}

/** A line without its numbers, which count the pages. */
function sameness(line: string): string {
  return line.replace(/\d+/g, "#").trim();
}

function isPageNumber(line: string): boolean {
  return /^\s*(?:page\s+)?[-–—]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*[-–—]?\s*(?:(?:of|\/)\s*\d{1,4})?\s*$/i.test(
    line,
  );
}

/**
 * Joins what is cut by a hyphen at a line's end: numbers and compounds keep it, other words lose it. A word is a compound where
 * the document has it with its hyphen elsewhere, or has both its halves as words and never the whole.
 */
function withWholeWords(text: string): string {
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu));
  return text
    .replace(/\u00ad\n[ \t]*/g, "")
    .replace(
      /([\p{L}\p{N}]+)([-\u2010\u2011–])\n[ \t]*([\p{L}\p{N}]+)/gu,
      (cut, before: string, mark: string, behind: string) => {
        if (/\d/.test(before.slice(-1) + behind.charAt(0))) return `${before}${mark}${behind}`;
        if (mark === "–") return cut;
        const [first, second] = [before.toLowerCase(), behind.toLowerCase()];
        const isCompound =
          /^\p{Lu}/u.test(behind) ||
          words.has(`${first}-${second}`) ||
          (words.has(first) && words.has(second) && !words.has(first + second));
        return isCompound ? `${before}-${behind}` : before + behind;
      },
    )
    .replace(/\u00ad/g, "");
}
