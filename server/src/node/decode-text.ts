import { WINDOWS } from "../text/misread.js";

/** A file's text, and what it was written in where that is not UTF-8. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16" | "windows-1252";
}

/**
 * Decodes a text file: by its byte order mark, else as UTF-8 where it is that without a fault, else as Windows-1252, in
 * which any bytes are text. Null for what holds NULs, which no text does. A UTF-8 mark stays in the text, so that offsets hold.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  const decoded = wide
    ? { text: decode(wide, bytes) ?? "\0", encoding: "utf-16" as const }
    : ({ text: decode("utf-8", bytes), encoding: "utf-8" } as const);
  const { text } = decoded;
  if (text === null) {
    const latin = windows1252(bytes);
    return latin.includes("\0") ? null : { text: latin, encoding: "windows-1252" };
  }
  return text.includes("\0") ? null : { text, encoding: decoded.encoding };
}

/** By hand: Node 20 to 23 take this encoding for Latin-1, and make control characters of curly quotation marks. */
function windows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder("latin1").decode(bytes);
  return latin.replace(/[\u0080-\u009f]/g, (char) => WINDOWS.charAt(char.charCodeAt(0) - 0x80));
}

function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
