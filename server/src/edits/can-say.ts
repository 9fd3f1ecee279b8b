import type { AnnotatedBlock } from "../annotations/annotations.js";
import type { Source } from "../annotations/sources/sources.js";

/** What befalls somebody whom a story is about, behind the name: "Doe and Roe were arrested", "Doe, 54, who died". */
const BEFALLEN =
  /^(?: and [A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ɏ .’'-]{1,40})?(?:, \d{1,3})?(?:, [^,.;]{1,60},|,)?(?: who)? (?:(?:was|were|is|are|has been|have been|had been) (?:[a-z]+ )?(?:arrested|charged|sentenced|convicted|indicted|accused|arraigned|jailed|killed|found dead|found guilty)|died|pleaded|pled|appeared (?:in court|before (?:Judge|Magistrate)))\b/;
/** "Doe's death", "Doe’s trial". */
const POSSESSED = /^['’]s (?:death|funeral|arrest|trial|sentence|sentencing|conviction|victims?)\b/;
/** "Police arrested Doe", "the late Doe"; "arrested by Doe" is another matter. */
const DONE_TO = /\b(?:arrested|charged|sentenced|convicted|indicted|jailed|the late) $/;
/** How many characters on either side of a name are looked at. */
const BEFORE = 16;
const AFTER = 160;

/**
 * Whether a source can be asked about what the copy tells: not somebody of whom the draft says that they were arrested,
 * charged or sentenced, or that they died, for what is told is then most often about them.
 */
export function canSay({ mentions }: Source, blocks: readonly AnnotatedBlock[]): boolean {
  return !mentions.some(({ block, span }) => {
    const prose = blocks[block]?.block.prose ?? "";
    const behind = prose.slice(span.end, span.end + AFTER);
    return (
      BEFALLEN.test(behind) ||
      POSSESSED.test(behind) ||
      DONE_TO.test(prose.slice(Math.max(0, span.start - BEFORE), span.start))
    );
  });
}
