import type { Block } from "../../text/draft.js";
import type { LoadedWording } from "./loaded-wording.js";

/**
 * Labels that stand side by side name one group ("radical Islamic terrorists") and are one finding: the last one's, the
 * noun, over the words of all; where only the first is sure, the first one's alone.
 */
export function joinLabels({ prose }: Block, wordings: readonly LoadedWording[]): LoadedWording[] {
  const joined: LoadedWording[] = [];
  for (const wording of wordings) {
    const last = joined.at(-1);
    if (!last || !isBeside(prose, last, wording)) joined.push(wording);
    else if (last.entry.strength === "hint" || wording.entry.strength === "warning")
      joined[joined.length - 1] = { ...wording, start: last.start };
  }
  return joined;
}

function isBeside(prose: string, left: LoadedWording, right: LoadedWording): boolean {
  return (
    left.entry.kind === "label" &&
    right.entry.kind === "label" &&
    left.voice === right.voice &&
    prose.slice(left.end, right.start) === " "
  );
}
