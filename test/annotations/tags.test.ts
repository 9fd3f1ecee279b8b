import assert from "node:assert/strict";
import { tagsOf } from "../../server/src/annotations/tags/annotate-tags.js";
import { chunkAt, clauseAt, tagAt, type SentenceTags } from "../../server/src/annotations/tags/block-tags.js";
import { readTags } from "../../server/src/annotations/tags/model-file.js";
import { modelBytes } from "../../server/src/node/model.js";
import type { Block } from "../../server/src/text/draft.js";
import { blocksOf } from "../text/support.js";

const TAGGER = readTags(modelBytes("tags"));

/** The tags of the text's first sentence. */
function tagged(text: string, tagger: typeof TAGGER | null = TAGGER): { block: Block; tags: SentenceTags } {
  const { block } = blocksOf(text, "plaintext")[0]!;
  return { block, tags: tagsOf(block, tagger)(0) };
}

const words = ({ tokens }: Block, first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(" ");

/** The tag of the word that stands between `⟦ ⟧`. */
function tagOfMarked(sample: string): string {
  const { block, tags } = tagged(sample.replace(/[⟦⟧]/g, ""));
  const at = sample.indexOf("⟦");
  return tagAt(
    tags,
    block.tokens.findIndex(({ start }) => start === at),
  );
}

/** The sentence with each noun chunk in brackets. */
function chunked(text: string): string {
  const { block, tags } = tagged(text);
  return tags.chunks.map(({ first, end }) => words(block, first, end)).join(" | ");
}

/** "subject > verb group" for each clause. */
function clauses(text: string): string[] {
  const { block, tags } = tagged(text);
  return tags.clauses.map(({ subject, group }) => {
    const chunk = tags.chunks[subject];
    const { first, end } = tags.groups[group]!;
    return `${chunk ? words(block, chunk.first, chunk.end) : "-"} > ${words(block, first, end)}`;
  });
}

describe("parts of speech", () => {
  for (const [sample, tag] of [
    ["The ferry’s ⟦call⟧ at Tolland was late.", "NN"],
    ["Shopkeepers ⟦call⟧ the new rates unfair.", "VBP"],
    ["The tram line runs past two bus ⟦stations⟧.", "NNS"],
    ["The blast ⟦shook⟧ the harbor.", "VBD"],
    ["The old mill was ⟦sold⟧ in March.", "VBN"],
    ["The library ⟦may⟧ close in May.", "MD"],
    ["The library may close in ⟦May⟧.", "NNP"],
    ["Profit rose ⟦more⟧ than the board had hoped.", "RBR"],
    ["She doesn’t ⟦want⟧ to sell the farm.", "VB"],
    ["Prices are ⟦higher⟧ than a year ago.", "JJR"],
  ] as const)
    it(`${sample} is ${tag}`, () => assert.equal(tagOfMarked(sample), tag));

  it("knows marks, numbers and signs by what they are, without a model too", () => {
    for (const tagger of [TAGGER, null]) {
      const { block, tags } = tagged("It cost $4.2 million, or 12 %.", tagger);
      const found = block.tokens.map(({ text }, i) => `${text}/${tagAt(tags, i)}`).join(" ");
      assert.match(found, /\$\/SYM 4\.2\/CD .*,\/PUNCT or\/CC 12\/CD %\/SYM \.\/PUNCT$/);
    }
  });

  it("finds names, numbers, modals and articles without a model", () => {
    const { block, tags } = tagged("The bridge at Orrin would close for 12 days.", null);
    assert.deepEqual(block.tokens.map((_, i) => tagAt(tags, i)).slice(0, 7), [
      "DT",
      "NN",
      "IN",
      "NNP",
      "MD",
      "NN",
      "IN",
    ]);
  });
});

describe("noun chunks", () => {
  for (const [text, chunks] of [
    ["She paid $5 million for the three new ferries.", "She | $ 5 million | the three new ferries"],
    ["The council’s own figures show a fall.", "The council’s own figures | a fall"],
    ["More than 400 people left the two towns.", "400 people | the two towns"],
    ["Mr. Ito and his wife own the mill.", "Mr . Ito | his wife | the mill"],
    ["Of the 124 guests, 69 were women.", "the 124 guests | 69 | women"],
    ["They sold 12 boats for 40,000 crowns each.", "They | 12 boats | 40,000 crowns | each"],
  ] as const)
    it(text, () => assert.equal(chunked(text), chunks));

  it("names the head, and whether a preposition governs it", () => {
    const { block, tags } = tagged("The owner of the three mills left.");
    const [owner, mills] = tags.chunks;
    assert.equal(block.tokens[owner!.head]!.text, "owner");
    assert.equal(block.tokens[mills!.head]!.text, "mills");
    assert.deepEqual([owner!.governed, mills!.governed], [false, true]);
    assert.equal(chunkAt(tags, mills!.head), mills);
    assert.equal(chunkAt(tags, block.tokens.length - 1), null);
  });
});

describe("verb groups and clauses", () => {
  for (const [text, found] of [
    ["The crew has not been paid.", ["The crew > has not been paid"]],
    [
      "A porter who declined to be named said the lift had failed.",
      ["A porter > declined", "A porter > said", "the lift > had failed"],
    ],
    [
      "She said the boat sank, and more than 40 people were saved.",
      ["She > said", "the boat > sank", "40 people > were saved"],
    ],
    [
      "The three mills, which had closed, were sold.",
      ["The three mills > had closed", "The three mills > were sold"],
    ],
    ["Because sales fell, the owner closed the shop.", ["sales > fell", "the owner > closed"]],
    ["The owner of the mills left.", ["The owner > left"]],
    ["Ana Ruiz and her son rowed home.", ["her son > rowed"]],
  ] as const)
    it(text, () => assert.deepEqual(clauses(text), [...found]));

  it("tells passive, modal and negated groups", () => {
    const { block } = blocksOf(
      "The vote could not be held. The clerk held it. It was held.",
      "plaintext",
    )[0]!;
    const tags = tagsOf(block, TAGGER);
    const groups = block.sentences.flatMap(({ firstToken }) => tags(firstToken).groups);
    assert.deepEqual(
      groups.map(({ passive, modal, negated }) => [passive, modal, negated]),
      [
        [true, true, true],
        [false, false, false],
        [true, false, false],
      ],
    );
  });

  it("covers each sentence with its clauses, in order and without overlap", () => {
    const { block } = blocksOf(
      "When it rained, the pitch, which was new, held. The clerk, she said, agreed and left.",
      "plaintext",
    )[0]!;
    const tags = tagsOf(block, TAGGER);
    for (let i = 0; i < block.tokens.length; i++) {
      const clause = clauseAt(tags(i), i);
      assert.ok(clause && clause.first <= i && i < clause.end, `token ${i} has no clause`);
    }
    for (const { firstToken } of block.sentences)
      tags(firstToken).clauses.forEach(({ first }, i, all) =>
        assert.equal(first, i === 0 ? firstToken : all[i - 1]!.end),
      );
  });
});

describe("the file of the model", () => {
  it("is refused where it is something else, cut short or damaged", () => {
    const bytes = modelBytes("tags");
    assert.throws(() => readTags(new Uint8Array(10)), RangeError);
    assert.throws(() => readTags(bytes.subarray(0, bytes.length - 3)), RangeError);
    const damaged = Uint8Array.from(bytes);
    damaged[20]! ^= 0xff;
    assert.throws(() => readTags(damaged), RangeError);
  });
});
