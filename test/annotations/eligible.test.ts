import assert from "node:assert/strict";
import { eligibleSpeakers } from "../../server/src/annotations/sources/eligible.js";
import { review } from "../support/review.js";

/** Whom the draft could be asked to name as the source of its last sentence. */
function asked(draft: string): string[] {
  const { blocks, sources } = review(draft, "plaintext");
  const block = blocks.length - 1;
  const span = blocks[block]!.block.sentences.at(-1)!;
  return eligibleSpeakers({ blocks, sources }, { block, span }, 10).map(({ name }) => name);
}

const CLAIM = "\n\nIt rained all day.\n\nThe fees have caused a rise in evictions.";

describe("who may be named as a source", () => {
  for (const [told, names] of [
    ["“The pier leans,” said Lucy Pell, the warden.", ["Lucy Pell"]],
    ["The fees doubled, according to the Port Authority.", ["Port Authority"]],
    ["Chief Ada Roe said Mark Hask was arrested on Monday.", ["Ada Roe"]],
    ["Prosecutor Nils Ade charged Hask with arson. Ade said the trial would be short.", ["Nils Ade"]],
  ] as const)
    it(`is who speaks in the draft: ${told}`, () => {
      assert.deepEqual(asked(told + CLAIM), names);
    });

  it("is a prosecutor or a detective although the sentence says “she” of another", () => {
    const said =
      "“He left with a life,” Assistant District Attorney Marion Tate told jurors. Detective Lena Ode testified that a camera showed him.";
    for (const claim of [
      "Boyle killed Hanna Ruiz because she had refused him another loan.",
      "Boyle robbed Ana Ruiz on the day that she opened.",
    ])
      assert.deepEqual(asked(`${said}\n\n${claim}`), ["Marion Tate", "Lena Ode"], claim);
    assert.deepEqual(asked(`${said}\n\nShe caused the fire.`), []);
  });

  it("is first whoever is preferred, however far away", () => {
    const { blocks, sources } = review(
      "Prosecutor Nils Ade said the fire was set. It was dark, said Tom Roe, a baker. It was cold, said Lucy Pell, the warden.\n\nBoyle set it.",
      "plaintext",
    );
    const at = { block: 1, span: blocks[1]!.block.sentences[0]! };
    const names = (most: number) =>
      eligibleSpeakers({ blocks, sources }, at, most, ({ role }) => /prosecutor/i.test(role)).map(
        ({ name }) => name,
      );
    assert.deepEqual(names(1), ["Nils Ade"]);
    assert.equal(names(9).length, 3);
  });

  for (const told of [
    // Silent, or not to be reached.
    "“It is a good deal,” said Jon Tolland, the owner. Tolland declined to comment on the price.",
    "“It is a good deal,” said Jon Tolland, the owner. He would say more soon. Tolland could not immediately be reached.",
    "Jon Tolland, the owner, said the deal was good. He declined to comment on the price.",
    "Jon Tolland, the owner, said the deal was good. Calls to Tolland were not returned.",
    "Lark Corp. said the deal was good. The company did not respond to questions.",
    // Accused, arrested, on trial.
    "“I was at home,” Mark Hask, 34, told the court. Hask is charged with arson.",
    "Mark Hask, a clerk, said he was at home. He was arrested on Monday.",
    "“I was at home,” said Mark Hask, the suspect.",
    "“I was at home,” said Mark Hask, a clerk. Police accused Hask of arson.",
    "The Port Authority said the pier was safe. The Port Authority was fined in May.",
    "“I was at home,” Mark Hask, a clerk, said. Mark Hask showed nothing as the verdict was read.",
    "“I was at home,” Mark Hask, a clerk, said. The jury found Hask guilty on one count.",
    // Dead.
    "“I am happy,” Carla Dunne, a baker, once said. Dunne died on Friday.",
    "“I am happy,” Carla Dunne, a baker, once said. Friends mourned Dunne at the church.",
    "“I am happy,” said Carla Dunne, a baker. The death of Dunne shocked the town.",
    "“I am happy,” wrote Carla Dunne (1901–1977), a baker.",
    // One side alone.
    "“He is innocent,” said Nina Prentiss, a lawyer for Hask.",
    "“She was kind,” said Maria Dunne, the victim's sister.",
    "“We were the better side,” said Marta Bell, the Comets coach.",
    "“It is a scandal,” said Lars Eck, the opposition leader.",
    // Nobody who could be asked.
    "Britain said the talks would go on.",
    "USA said the talks would go on.",
    "Ferraro said the fees were unjust.",
    "Hask said the fees were unjust, and Mark Hask, a clerk, left.",
    "TK said the fees were unjust.",
    // No speech.
    "Ilse Marr, the treasurer, wanted to leave early.",
    "Ilse Marr, the treasurer, counted the votes.",
  ])
    it(`is nobody in: ${told}`, () => {
      assert.deepEqual(asked(told + CLAIM), []);
    });

  it("is not whom the sentence is about, nor whom the next one introduces", () => {
    const said = "“The pier leans,” said Lucy Pell, the warden.\n\n";
    for (const sentence of ["Pell has caused most of the delays.", "The fees rose because of Pell’s plan."])
      assert.deepEqual(asked(said + sentence), []);
    const draft = review(
      "The fees caused the evictions. The mayor, Lori Quist, said the pier would close.",
      "plaintext",
    );
    const span = draft.blocks[0]!.block.sentences[0]!;
    assert.deepEqual(eligibleSpeakers(draft, { block: 0, span }, 10), []);
  });
});
