import { getDocument } from "unpdf/pdfjs";
import { LOCKED, Unreadable } from "./document.js";
import { pageLines, type Glyphs } from "./pdf-page.js";
import { joinPages } from "./pdf-text.js";

/** Pages behind these are left out: no document that is quoted from word by word has more. */
const MOST_PAGES = 1_000;

/**
 * The text of a PDF, in the order in which it is read: columns one after the other, marks of notes taken out, words that
 * are cut at a line's end joined. Throws `Unreadable` for one with a password, or without text.
 */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    verbosity: 0,
  });
  const pdf = await task.promise.catch((error: unknown) => {
    throw (error as Error).name === "PasswordException" ? new Unreadable(LOCKED) : error;
  });
  const pages: string[][] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      pageLines(
        items.flatMap((item): Glyphs[] => {
          if (!("str" in item) || item.str.trim() === "") return [];
          const [, , c, d, x, y] = item.transform as [number, number, number, number, number, number];
          return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) }];
        }),
      ),
    );
    page.cleanup();
  }
  await task.destroy();
  const text = joinPages(pages);
  if (text.trim() === "") throw new Unreadable("has no text; it may be pictures of pages");
  return text;
}
