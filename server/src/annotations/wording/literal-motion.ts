import type { Token } from "../../text/draft.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** How bodies move; each is loaded of a plan or a debate, and plain of somebody on the way. */
const MOTIONS = words(
  "crawl crawls crawled crawling creep creeps crept creeping climb climbs climbed climbing march marches marched marching stumble " +
    "stumbles stumbled stumbling scramble scrambles scrambled scrambling stagger staggers staggered staggering limp limps limped " +
    "limping trudge trudges trudged trudging wade wades waded wading squeeze squeezes squeezed squeezing race races raced racing",
);
const WAYS = words(
  "through under underneath over across along into onto up down around past toward towards behind beneath inside out between",
);

/** Whether a verb of motion is meant as one: before a word that tells the way, "crawled through a pipe". */
export function isLiteralMotion(token: Token, next: Token | undefined): boolean {
  return MOTIONS.has(token.lower) && WAYS.has(next?.lower ?? "");
}
