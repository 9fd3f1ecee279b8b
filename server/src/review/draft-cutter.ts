import { chunksOfMarkdown, chunksOfPlain, startOfCopy, type ChunkMaker } from "../text/cut.js";
import { withParts } from "../text/cut-long.js";
import { recutMarkdown, type Piece } from "../text/cut-markdown.js";
import { cutPlain } from "../text/cut-plain.js";
import type { Chunk, Markup } from "../text/draft.js";
import { replacementOf, type Replacement } from "../text/replacement.js";

/**
 * Cuts one draft again and again as it is typed, as `cutDraft` does: a chunk before the edit is the very object of the
 * version before, one after it has that one's text, so that a look at the strings tells that nothing has changed.
 */
export class DraftCutter {
  #text = "";
  #markup: Markup = "markdown";
  #pieces: readonly Piece[] = [];
  #chunks: readonly Chunk[] = [];

  /** Another cutter that goes on from the same version. */
  twin(): DraftCutter {
    const twin = new DraftCutter();
    [twin.#text, twin.#markup, twin.#pieces, twin.#chunks] = [
      this.#text,
      this.#markup,
      this.#pieces,
      this.#chunks,
    ];
    return twin;
  }

  cut(text: string, markup: Markup): readonly Chunk[] {
    if (markup !== this.#markup) [this.#text, this.#pieces, this.#chunks] = ["", [], []];
    const before = this.#chunks;
    const edit = replacementOf(this.#text, text);
    const from = startOfCopy(text);
    if (markup === "markdown") {
      this.#pieces = recutMarkdown(text, from, this.#pieces, edit);
      const pieces = withParts(text, this.#pieces);
      this.#chunks = chunksOfMarkdown(text, pieces, keeping(text, edit, before, pieces.length));
    } else {
      const pieces = cutPlain(text, from);
      this.#chunks = chunksOfPlain(text, pieces, keeping(text, edit, before, pieces.length));
    }
    this.#text = text;
    this.#markup = markup;
    return this.#chunks;
  }
}

/** Makes the chunks of so many pieces, keeping those of the version before with which the draft begins and ends. */
function keeping(text: string, edit: Replacement, before: readonly Chunk[], pieces: number): ChunkMaker {
  const shift = edit.endAfter - edit.endBefore;
  return ({ start, end }, index, context) => {
    const ahead = end <= edit.start;
    const by = ahead ? 0 : shift;
    const known = ahead ? before[index] : start >= edit.endAfter && before[index - pieces + before.length];
    if (!known || known.start !== start - by || known.end !== end - by)
      return { start, end, text: copied(text.slice(start, end)), context };
    return by === 0 && known.context === context ? known : { start, end, text: known.text, context };
  };
}

/** The engine makes a slice of a text a view into it: kept, it would keep every version of the draft in memory. */
function copied(slice: string): string {
  return ` ${slice}`.slice(1);
}
