import assert from "node:assert/strict";
import { askedFeatures } from "../../server/src/annotations/claims/asked/asked-features.js";
import {
  besideFeatures,
  countedIn,
  givenKey,
  storyFeatures,
  toneOf,
} from "../../server/src/annotations/claims/asked/story.js";
import { Reviewer } from "../../server/src/review/review.js";
import { INPUT } from "../support/review.js";

/** A model that is sure of every sentence, so that each that is left to it is a claim. */
const SURE = { probability: () => 1, wanted: () => 1 };

function blocksOf(text: string) {
  return new Reviewer().review(text, "plaintext", { ...INPUT, claims: SURE }).blocks;
}

/** The features of the last claim of a draft. */
function features(text: string): ReadonlySet<string> {
  const at = blocksOf(text).findLast(({ annotations }) =>
    annotations.claims.some(({ status }) => status === "claim"),
  )!;
  const claim = at.annotations.claims.findLast(({ status }) => status === "claim")!;
  return askedFeatures({ ...at.annotations, block: at.block, polled: false }, claim, new Set());
}

function has(text: string, ...wanted: string[]): void {
  const found = features(text);
  for (const each of wanted) assert.ok(found.has(each), `${each}: ${[...found].join("; ")}`);
}

describe("whether an editor would want a claim asked about", () => {
  it("weighs where a figure stands, what it counts and whose act it is part of", () => {
    has("More than 50 people were hurt in the mill.", "figure is subject", "people rough");
    has("The council approved 2,850 permits last year.", "figure is object", "own act");
    has("Organisers hope to raise at least $2 million from the show.", "figure planned");
    assert.ok(!features("Organisers raised at least $2 million from the show.").has("figure planned"));
  });

  it("tells a superlative over time from one that only tags a name", () => {
    has("The walkout is the biggest since 1993.", "superlative over time", "superlative predicated");
    has("Orrin Bank, the country's fourth-largest, shut at noon in Tull.", "descriptive tag");
    assert.ok(!features("The flood was the worst in the valley's history.").has("descriptive tag"));
  });

  it("takes a wrong that is told of somebody for what it is, and not one that is spoken of", () => {
    has("The machines in Tull were tampered with.", "wrong told");
    has("He illegally entered the port.", "wrong told");
    has("The corruption of the port has a long history.", "judges");
  });

  it("knows a view that nobody is named for", () => {
    has("The board is expected to close the pier.", "passive view");
    assert.ok(!features("The board will probably close the pier.").has("passive view"));
  });

  const answered = (text: string): string[] => {
    const blocks = blocksOf(text);
    return besideFeatures(blocks[1]!, (distance) => blocks[1 + distance], blocks[1]!.annotations.claims[0]!);
  };

  it("sees the source behind it, the same on both sides, and that a denial is none", () => {
    const claim = "The pumps caused the cracks in the wall.";
    const before = "The pier is shut, the engineers said.";
    assert.deepEqual(answered(`${before}\n\n${claim}\n\nIt will take a year to mend, Mayor Ana Ruiz said.`), [
      "around attributed attributed",
      "claim answered",
    ]);
    assert.deepEqual(answered(`${before}\n\n${claim}\n\nIt will take a year to mend, the engineers said.`), [
      "around attributed attributed",
      "claim answered",
      "between two of a source",
    ]);
    assert.deepEqual(answered(`${before}\n\n${claim}\n\nMayor Ana Ruiz said the port denied it.`), [
      "around attributed attributed",
    ]);
    assert.deepEqual(answered(`The pier is shut.\n\n${claim}`), ["around claim edge"]);
  });

  it("knows a figure that is told again", () => {
    const isTold = (again: string): boolean => {
      const blocks = blocksOf(
        `About 300 families left the valley because of the wells.\n\nThe loss of ${again} because of the wells is felt.`,
      );
      const figure = countedIn(blocks[1]!, blocks[1]!.annotations.claims[0]!)!;
      return blocks[0]!.annotations.figures.some((other) => givenKey(other) === givenKey(figure));
    };
    assert.equal(isTold("the 300 families"), true);
    assert.equal(isTold("the 400 families"), false);
  });

  it("knows a story about sport, and one told by an I", () => {
    const tone = (text: string): string[] =>
      storyFeatures(toneOf(blocksOf(text)[0]!)).claim.filter((each) => !each.includes("<"));
    assert.deepEqual(tone("The striker scored twice in the second half of the cup match."), ["sports story"]);
    assert.deepEqual(tone("I walked to the harbor and saw the boats."), ["in the first person"]);
    assert.deepEqual(tone("The council met in the old customs house."), []);
  });

  it("tells how much of a story is sourced, and how much of it likely claims", () => {
    const steps = (text: string): string[] =>
      storyFeatures(toneOf(blocksOf(text)[0]!)).figure.filter((each) => each.includes("<"));
    assert.deepEqual(steps("The pier is shut, the engineers said. The pumps failed, they said."), [
      "sourced<4",
      "claims<0",
    ]);
    assert.deepEqual(steps("The board wrecked the harbor because of greed."), ["sourced<0", "claims<5"]);
  });
});
