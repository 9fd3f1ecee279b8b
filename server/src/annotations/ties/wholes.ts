import type { Fact } from "../facts/fact.js";
import type { Passage, Told } from "../facts/passage.js";
import type { Tie } from "./tie.js";

/** Shares of which the last is told to be what remains: with those before it they come to 100 percent. */
export function wholesIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    if (!isShare(claim.fact) || !claim.fact.markers.has("rest")) return [];
    const shares = passage.all.filter(
      ({ fact }) =>
        isShare(fact) &&
        (!fact.markers.has("from") || MADE_FROM.test(fact.before)) &&
        !fact.markers.has("change"),
    );
    const at = shares.indexOf(claim);
    const inItem = claim.at.block.kind === "listItem";
    const before = shares
      .slice(0, at)
      .filter((told) => (inItem ? told.at.block.kind === "listItem" : claim.sentence - told.sentence <= 1));
    if (before.length === 0 || hasOwnWholes([...before, claim])) return [];
    if (hasShareUntold(passage, [...before, claim])) return [];
    const here = before.filter(({ sentence }) => sentence === claim.sentence);
    const terms = [...before, claim];
    const others = here.length > 0 && here.length < before.length ? [[...here, claim]] : [];
    return [
      {
        kind: "whole" as const,
        claim,
        terms,
        strength: before.length > 1 || here.length > 0 ? 2 : 1.5,
        others,
      },
    ];
  });
}

/** "half the drugs", "for a third;": a fraction that is read as no share stands among those of the whole. */
export function hasShareUntold(passage: Passage, shares: readonly Told[]): boolean {
  return [...new Set(shares.map(({ sentence }) => sentence))].some((sentence) => {
    const words = passage.textOf(sentence).match(FRACTION)?.length ?? 0;
    return (
      words >
      passage.all.filter(
        (told) => told.sentence === sentence && told.fact.sort === "share" && told.fact.inWords,
      ).length
    );
  });
}

const FRACTION =
  /\b(?:half|(?:a|one|the (?:last|other|remaining)) (?:third|quarter|fifth|sixth|seventh|eighth|tenth))\b/g;

/** "made from 45 per cent Chenin": what it is made of, and no start of a change. */
const MADE_FROM = /\b(?:made|blended|built|brewed|drawn|mixed|woven|cast)\b[^.;]*from $/;

function isShare({ sort, markers }: Fact): boolean {
  return sort === "share" && !markers.has("mean");
}

/** "60 percent of men and the other 45 percent of women": each names its own whole. */
function hasOwnWholes(told: readonly Told[]): boolean {
  const wholes = told.flatMap(
    ({ fact }) => /^ of (?:the |all |its |their )?([a-z'-]+)/.exec(fact.after)?.[1] ?? [],
  );
  return (
    new Set(wholes.filter((word) => !/^(?:them|those|these|which|whom|respondents|people)$/.test(word)))
      .size > 1
  );
}

/** Shares of one vote, in one sentence or two, that come to more than all of it. */
export function votesIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    if (
      !isShare(claim.fact) ||
      claim.fact.inWords ||
      !/\b(?:candidates?|rivals?|opponents?)\b/.test(passage.textOf(claim.sentence))
    )
      return [];
    const shares = passage.all.filter(({ fact, sentence }) =>
      sentence === claim.sentence || sentence === claim.sentence - 1 ? isShare(fact) && !fact.inWords : false,
    );
    const texts = [claim.sentence - 1, claim.sentence].map((sentence) => passage.textOf(sentence)).join(" ");
    if (
      shares.length !== 3 ||
      shares.at(-1) !== claim ||
      !/\bof (?:the )?(?:[a-z]+ )?(?:votes?|ballots?)\b/.test(texts)
    )
      return [];
    if (
      shares.some(
        ({ fact }) =>
          fact.markers.has("from") || fact.markers.has("change") || fact.figure?.exactness !== "exact",
      )
    )
      return [];
    if (
      /\b(?:turnout|counted|precincts|polls?|survey|runoff|first round|last time|earlier)\b/.test(
        texts.replace("every ballot counted", ""),
      )
    )
      return [];
    const sum = shares.reduce((all, { fact }) => all + fact.value, 0);
    if (sum <= 101.5 || sum > 125) return [];
    return [{ kind: "whole" as const, claim, terms: shares, strength: 2, others: [] }];
  });
}
