import { CLASS_BITS, HASH_BITS } from "./features.js";
import { uint16s } from "./little-endian.js";
import { TAGS } from "./tag.js";
import { PartOfSpeechTagger } from "./tagger.js";

/**
 * The layout of the model's file, little-endian, in this order: 8 bytes "STETPOS1"; uint32 number of weights; uint32 length of
 * the certain words; uint8 length of each of the `1 << HASH_BITS` rows; a uint8 tag and then an int8 weight for each weight;
 * a uint16 for each of the `1 << CLASS_BITS` rows of what words can be; the certain words as UTF-8, each line a tag's index and its words, parted by spaces.
 */
const MAGIC = "STETPOS1";
const HEAD = 16;
const ROWS = 1 << HASH_BITS;
const CLASSES = 1 << CLASS_BITS;

/** Reads a tagger from its file. Throws a `RangeError` where the bytes are not such a file. */
export function readTags(bytes: Uint8Array): PartOfSpeechTagger {
  if (bytes.length < HEAD + ROWS || String.fromCharCode(...bytes.subarray(0, MAGIC.length)) !== MAGIC)
    throw new RangeError("this is not a model of parts of speech");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(8, true);
  const words = view.getUint32(12, true);
  if (bytes.length !== HEAD + ROWS + (count + CLASSES) * 2 + words)
    throw new RangeError("this model of parts of speech is cut short");
  const rows = new Int32Array(ROWS + 1);
  let sum = 0;
  for (let row = 0; row < ROWS; row++) rows[row + 1] = sum += bytes[HEAD + row]!;
  const at = HEAD + ROWS;
  if (rows[ROWS] !== count) throw new RangeError("this model of parts of speech does not add up");
  const tags = bytes.slice(at, at + count);
  const known = TAGS.length;
  for (let i = 0; i < count; i++)
    if (tags[i]! >= known) throw new RangeError("this model has tags that are not known");
  const weights = bytes.slice(at + count, at + 2 * count);
  const classes = uint16s(bytes.subarray(at + 2 * count, at + 2 * (count + CLASSES)));
  let certain: ReadonlyMap<string, number> | undefined;
  return new PartOfSpeechTagger({
    rows,
    tags,
    weights: new Int8Array(weights.buffer, weights.byteOffset, count),
    classes,
    // A map of many words, which a draft without figures or accusations may never ask for.
    get certain() {
      return (certain ??= certainWords(bytes.subarray(at + 2 * (count + CLASSES))));
    },
  });
}

/** ASCII alone stands there, which needs no decoder of the platform's. */
function certainWords(bytes: Uint8Array): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  // In pieces: a call takes only so many arguments.
  let text = "";
  for (let from = 0; from < bytes.length; from += 4096)
    text += String.fromCharCode(...bytes.subarray(from, from + 4096));
  for (const each of text.split("\n")) {
    const [tag = "", ...listed] = each.split(" ");
    for (const word of listed) words.set(word, Number(tag));
  }
  return words;
}
