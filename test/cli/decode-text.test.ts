import assert from "node:assert/strict";
import { decodeText } from "../../server/src/node/decode-text.js";

const COPY = "The “thugs’” plan – TK — cost £4, or €5, at José’s café…\n";
const WINDOWS: Readonly<Record<string, number>> = {
  "“": 0x93,
  "”": 0x94,
  "’": 0x92,
  "—": 0x97,
  "–": 0x96,
  "€": 0x80,
  "…": 0x85,
};
const windows = (text: string): Buffer =>
  Buffer.from(
    text.replace(/[“”’—–€…]/g, (char) => String.fromCharCode(WINDOWS[char]!)),
    "latin1",
  );
const wide = (text: string): Buffer => Buffer.from(`\ufeff${text}`, "utf16le");

describe("a text file", () => {
  for (const [what, bytes, text, encoding] of [
    ["UTF-8", Buffer.from(COPY), COPY, "utf-8"],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${COPY}`), `\ufeff${COPY}`, "utf-8"],
    ["ASCII", Buffer.from("It rained.\n"), "It rained.\n", "utf-8"],
    ["nothing", Buffer.alloc(0), "", "utf-8"],
    ["UTF-16, the low byte first", wide(COPY), `\ufeff${COPY}`, "utf-16"],
    ["UTF-16, the high byte first", wide(COPY).swap16(), `\ufeff${COPY}`, "utf-16"],
    ["UTF-16 with an emoji", wide("It rained 😀."), "\ufeffIt rained 😀.", "utf-16"],
    ["Windows-1252", windows(COPY), COPY, "windows-1252"],
    ["Windows-1252 of one mark", windows("The mayor’s plan.\n"), "The mayor’s plan.\n", "windows-1252"],
    ["Windows-1252 with old line ends", windows("“No,”\rhe said.\r"), "“No,”\rhe said.\r", "windows-1252"],
    ["UTF-8 that is cut in a character", Buffer.from("café").subarray(0, 4), "cafÃ", "windows-1252"],
  ] as const)
    it(`is read as what it was written in: ${what}`, () => {
      assert.deepEqual(decodeText(bytes), { text, encoding });
    });

  for (const [what, bytes] of [
    ["NULs", Buffer.from([0x41, 0, 0x42])],
    ["NULs among Windows-1252", Buffer.from([0x93, 0, 0x94])],
    ["UTF-16 without its mark", wide(COPY).subarray(2)],
    ["UTF-16 that is cut in two bytes", wide("It rained.").subarray(0, 9)],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
  ] as const)
    it(`is none that holds ${what}`, () => {
      assert.equal(decodeText(bytes), null);
    });
});
