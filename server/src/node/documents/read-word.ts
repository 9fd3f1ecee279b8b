import { Parser } from "htmlparser2";
import mammoth from "mammoth";
import { LOCKED, Unreadable } from "./document.js";
import { raised } from "./raised.js";

/** How a file begins that is encrypted as a whole, as Word does it. */
const ENCRYPTED = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The text of a Word document. It is read as HTML, since mammoth's plain text joins lines at breaks and has no notes. Throws
 * `Unreadable` for one with a password.
 */
export async function readWord(bytes: Uint8Array): Promise<string> {
  if (ENCRYPTED.every((byte, at) => bytes[at] === byte)) throw new Unreadable(LOCKED);
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    {
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
      ignoreEmptyParagraphs: true,
    },
  );
  return textOfHtml(value);
}

/** The text of mammoth's HTML, notes at its end. */
function textOfHtml(html: string): string {
  let text = "";
  let inCell = 0;
  let inRaised = false;
  /** The mark of a note, and the arrow back: neither is anybody's words. */
  let silent = 0;
  const gap = (): void => {
    if (inCell > 0) text = `${text.replace(/[ \n]+$/, "")} `;
    else text = `${text.replace(/[ \n]+$/, "")}\n\n`;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === "a" && /^#(?:foot|end)note-/.test(attributes["href"] ?? "")) silent++;
      else if (name === "a" && silent > 0) silent++;
      if (name === "sup") inRaised = true;
      else if (name === "br") text += inCell > 0 ? " " : "\n";
      else if (name === "li") {
        const note = /^(?:foot|end)note-/.test(attributes["id"] ?? "");
        gap();
        if (note) text += `${raised(String(++notes))} `;
      } else if (name === "td" || name === "th") inCell++;
    },
    ontext(data) {
      if (silent > 0) return;
      const said = data.replace(/[ \t\r\n]+/g, " ");
      const behind = /[\s\u2070\u00b9\u00b2\u00b3\u2074-\u2079]$/.test(text) || text === "";
      text += inRaised ? raised(said) : behind ? said.replace(/^ /, "") : said;
    },
    onclosetag(name) {
      if (name === "a" && silent > 0) silent--;
      else if (name === "sup") inRaised = false;
      else if (/^(?:p|h[1-6]|li)$/.test(name)) gap();
      else if (name === "td" || name === "th") {
        inCell--;
        text = `${text.replace(/ +$/, "")}\t`;
      } else if (name === "tr") text = `${text.replace(/[\t ]$/, "")}\n`;
      else if (name === "table") gap();
    },
  });
  let notes = 0;
  parser.end(html);
  return `${text.trim()}\n`;
}
