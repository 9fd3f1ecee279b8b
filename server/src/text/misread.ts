// Characters that are not what the writer typed: those that nobody sees, and text that was read in another encoding than it
// was written in.

import { MAY_HAVE_TAG, tagsIn } from "./typed-tags.js";

/** Windows-1252 for the bytes 0x80 to 0x9f; the five that it has no character for are read as control characters. */
export const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
/** Mac Roman for the bytes 0x80 to 0xff. */
const MAC =
  "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

const WINDOWS_BYTES = new Map(Array.from(WINDOWS, (char, at) => [char, 0x80 + at]));
const MAC_BYTES = new Map(Array.from(MAC, (char, at) => [char, 0x80 + at]));

function windowsByte(char: string): number {
  const unit = char.charCodeAt(0);
  return WINDOWS_BYTES.get(char) ?? (unit >= 0x80 && unit <= 0xff ? unit : -1);
}
const macByte = (char: string): number => MAC_BYTES.get(char) ?? -1;

/** The characters that a byte which goes on with a character of UTF-8 (0x80 to 0xbf) reads as, as a class of a pattern. */
function following(byteOf: (char: string) => number): string {
  const upper = Array.from({ length: 128 }, (_, at) => String.fromCharCode(0x80 + at)).join("");
  const found = [...new Set(WINDOWS + MAC + upper)].filter(
    (char) => byteOf(char) >= 0x80 && byteOf(char) < 0xc0,
  );
  return `[${found.join("")}]`;
}
const W = following(windowsByte);
const M = following(macByte);

/**
 * UTF-8 that was read as Windows-1252 or Latin-1 (`â€œ`, `Â£`, `Ã©`), once or twice (`Ã¢â‚¬Å“`), or as Mac Roman (`‚Äú`, `¬†`, `√©`):
 * characters that stand together in no language. A closing quotation mark often lost its last byte (`â€`).
 */
const MISREAD = new RegExp(
  [
    `(?:Ã[¢ƒ‚](?:â‚¬|â€š|â€ž|Â${W})(?:Å${W}|â„¢|â${W}${W}|Â${W}|Ë${W}|Æ${W})?`,
    `â[€‚„\\u0080\\u0082\\u0084]${W}|â€(?!${W})|ï¿½|ï»¿|Â${W}|(?:(?<=[A-Za-z])Ã\\u00a0|Ã(?!\\u00a0)${W}))+`,
    `(?:‚[ÄÇÑ]${M}|√${M}|¬[†°£¢§©®¥•∞±≤≥∑∏π∫ªºΩ])+`,
  ].join("|"),
  "g",
);

const WHOLLY = new RegExp(`^(?:${MISREAD.source})$`);

/** Any of these stands in everything that is not to be read as it is typed; nearly no copy has one. */
const NOT_AS_TYPED = /[\u00ad\u200b-\u200f\u2010\u2011\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeffâÂÃï‚√¬]/;
/** Soft hyphens, marks of direction and joiners: no character between two letters, or beside a space. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;

/** The name of an emoji, as chats and Markdown have it, and faces made of marks: a picture, that no word is joined to. */
const NAMED_EMOJI = /(?<![\w:/`]):[a-z+-][a-z0-9_+-]{0,30}:(?![\w:/`])/g;
const FACES = /(?<=\s)[:;]-?[()D](?=\s|$)/g;
const MAY_HAVE_FACE = /:[a-z+-]|[:;]-?[()D]/;
const FACE = "\u263a";

/** A stretch of a text that does not read as it is typed, and what it reads as. */
export interface Reread {
  readonly start: number;
  readonly end: number;
  readonly reads: string;
  /** It was read in the wrong encoding. */
  readonly misread: boolean;
}

/**
 * What of a text does not read as it is typed, in order: characters that nobody sees read as nothing, hyphens that do not
 * break as hyphens, an emoji's name as an emoji, tags as nothing or as the end of a line, and mis-decoded characters as what they were. Null for nearly every text.
 */
export function rereadings(text: string): readonly Reread[] | null {
  const hasFace = MAY_HAVE_FACE.test(text);
  const hasTag = MAY_HAVE_TAG.test(text);
  if (!hasFace && !hasTag && !NOT_AS_TYPED.test(text)) return null;
  const found: Reread[] = [];
  for (const { index, 0: all } of text.matchAll(MISREAD)) {
    const reads = decoded(all);
    if (reads !== null) found.push({ start: index, end: index + all.length, reads, misread: true });
  }
  for (const { index, 0: all } of text.matchAll(UNSEEN))
    if (isUnseen(text, index, index + all.length))
      found.push({ start: index, end: index + all.length, reads: "", misread: false });
  for (const { index } of text.matchAll(/[\u2010\u2011]/g))
    found.push({ start: index, end: index + 1, reads: "-", misread: false });
  if (hasFace)
    for (const pattern of [NAMED_EMOJI, FACES])
      for (const { index, 0: all } of text.matchAll(pattern))
        found.push({ start: index, end: index + all.length, reads: FACE, misread: false });
  if (hasTag) for (const tag of tagsIn(text)) found.push({ ...tag, misread: false });
  if (found.length === 0) return null;
  found.sort((a, b) => a.start - b.start);
  return found.filter((each, at) => at === 0 || each.start >= found[at - 1]!.end);
}

/** A joiner within an emoji is part of it, and a zero-width space beside a mark may be all that is left of a space. */
function isUnseen(text: string, start: number, end: number): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  const joins = /[\u200b-\u200d]/.test(text.slice(start, end));
  if (!joins) return true;
  if (/^[\s]?$/.test(before) || /^[\s]?$/.test(after)) return true;
  return /[A-Za-z\u00c0-\u024f\d,.'’$£€-]/.test(before) && /[A-Za-z\u00c0-\u024f\d%]/.test(after)
    ? !(/[.]/.test(before) && /[A-Za-z]/.test(after))
    : false;
}

function decoded(text: string): string | null {
  const isMac = /[‚√¬]/.test(text.charAt(0)) && macByte(text.charAt(1)) >= 0 && text.charAt(0) !== "â";
  let reads: string | null = text;
  // What went wrong twice is put right twice.
  for (let pass = 0; pass < 2 && reads !== null; pass++) {
    const once = decodeOnce(reads, pass === 0 && isMac ? macByte : windowsByte);
    if (once === null) return pass === 0 ? null : reads;
    reads = once;
    if (!WHOLLY.test(reads)) break;
  }
  return reads;
}

function decodeOnce(text: string, byteOf: (char: string) => number): string | null {
  let reads = "";
  for (let at = 0; at < text.length;) {
    const first = byteOf(text.charAt(at));
    const length = first >= 0xe0 && first <= 0xef ? 3 : first >= 0xc2 && first <= 0xdf ? 2 : 0;
    if (length === 0) return null;
    let point = length === 3 ? first & 0x0f : first & 0x1f;
    const bytes = Array.from({ length: length - 1 }, (_, next) => byteOf(text.charAt(at + 1 + next)));
    if (length === 3 && bytes[0] === 0x80 && !(bytes[1]! >= 0x80 && bytes[1]! <= 0xbf)) {
      // The last byte of a closing quotation mark has no character in Windows-1252.
      reads += "”";
      at += 2;
      continue;
    }
    for (const byte of bytes) {
      if (byte < 0x80 || byte > 0xbf) return null;
      point = (point << 6) | (byte & 0x3f);
    }
    reads += point === 0xfeff ? "" : String.fromCharCode(point);
    at += length;
  }
  return reads;
}
