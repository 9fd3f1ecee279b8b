import assert from "node:assert/strict";
import { applyEdits } from "../../server/src/edits/edit.js";
import { splitSentence } from "../../server/src/edits/split-sentence.js";
import type { Markup } from "../../server/src/text/draft.js";
import { review } from "../support/review.js";

/** The draft after its first sentence is split; null where that is not offered. */
function split(text: string, markup: Markup = "markdown"): string | null {
  const at = review(text, markup).blocks.find(({ block }) => block.sentences.length > 0)!;
  const edits = splitSentence(at, at.block.sentences[0]!);
  return edits && applyEdits(text, edits);
}

describe("split sentence", () => {
  for (const [before, after] of [
    [
      "The mill closed in May, and Sheriff Lena Brandt said 40 jobs were lost.",
      "The mill closed in May. Sheriff Lena Brandt said 40 jobs were lost.",
    ],
    [
      "The county has cut its road crews in half, but Brandt said nobody would notice.",
      "The county has cut its road crews in half. But Brandt said nobody would notice.",
    ],
    [
      "Rents have doubled since spring; Ana Bellweather said her own had tripled.",
      "Rents have doubled since spring. Ana Bellweather said her own had tripled.",
    ],
    [
      "The pumps failed twice, and the harbor commission says it will replace them.",
      "The pumps failed twice. The harbor commission says it will replace them.",
    ],
    [
      "The levy is the costliest in the county, and according to Bellweather, it is not enough.",
      "The levy is the costliest in the county. According to Bellweather, it is not enough.",
    ],
    [
      "“The road is closed,” Brandt said, and the bridge has collapsed.",
      "“The road is closed,” Brandt said. The bridge has collapsed.",
    ],
    [
      "The council sold the crane in March, but the mayor said she had heard nothing.",
      "The council sold the crane in March. But the mayor said she had heard nothing.",
    ],
    [
      "The bridge has been closed since noon; police say they are looking for two men.",
      "The bridge has been closed since noon. Police say they are looking for two men.",
    ],
    [
      "Two children were taken to the hospital, and Brandt said both would live. She left.",
      "Two children were taken to the hospital. Brandt said both would live. She left.",
    ],
    [
      "The *mill* closed in May, and Brandt **said** 40 jobs were lost.",
      "The *mill* closed in May. Brandt **said** 40 jobs were lost.",
    ],
    [
      "The mill closed in May,\nand Brandt said 40 jobs were lost.",
      "The mill closed in May.\nBrandt said 40 jobs were lost.",
    ],
    [
      "The mill closed in May, and she said 40 jobs were lost.",
      "The mill closed in May. She said 40 jobs were lost.",
    ],
  ] as const)
    it(`parts the copy's own from what is said: ${before}`, () => {
      assert.equal(split(before), after);
    });

  for (const text of [
    "The mill closed in May and Brandt said 40 jobs were lost.",
    "Brandt said the mill closed in May, and 40 jobs were lost.",
    "Brandt said the mill closed, and Bellweather said 40 jobs were lost.",
    "The mill closed in May, and 40 jobs were lost, Brandt said.",
    "When the mill closed, and Brandt said so, nobody came.",
    "After years of losses, and a fire, Brandt said the mill would close.",
    "“The road is closed,” Brandt said, and left.",
    "“The mill closed, and I said so,” Brandt said.",
    "The mill closed in May, and 40 jobs were lost.",
    "The mill closed in May, and **Brandt** said 40 jobs were lost.",
    "The mill was closed in May, and the kiln was sold in June, and Brandt said the quay was next.",
    "“The road is closed,” Brandt said, but perhaps not for long.",
    "“The river is falling,” the mayor said; people were seen on their roofs.",
    "The mill (it was old, and Brandt said so) closed in May.",
    "The mill, and Brandt said so.",
  ])
    it(`leaves alone: ${text}`, () => {
      assert.equal(split(text), null);
    });

  it("keeps the line ends", () => {
    assert.equal(
      split("The mill closed in May,\r\nand Brandt said 40 jobs were lost.\r\n"),
      "The mill closed in May.\r\nBrandt said 40 jobs were lost.\r\n",
    );
  });
});
