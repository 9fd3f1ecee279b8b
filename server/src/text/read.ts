import type { Chunk, ChunkContent, Markup } from "./draft.js";

/** Reads a chunk into blocks. Pure in (`chunk.text`, `chunk.context`, `markup`); never throws. */
export function readChunk(chunk: Chunk, _markup: Markup): ChunkContent {
  const prose = chunk.text;
  const tokens = [...prose.matchAll(/[\p{L}\p{N}'’.-]*[\p{L}\p{N}]|\S/gu)].map((m) => ({
    start: m.index, end: m.index + m[0].length, text: m[0], lower: m[0].toLowerCase(),
    kind: /^\p{L}/u.test(m[0]) ? ("word" as const) : /^\p{N}/u.test(m[0]) ? ("number" as const) : ("punctuation" as const),
  }));
  return {
    blocks: [{ kind: "paragraph", prose, tokens, sentences: tokens.length ? [{ start: 0, end: prose.length, firstToken: 0, endToken: tokens.length }] : [], toSource: (span) => span }],
    directives: [],
  };
}
