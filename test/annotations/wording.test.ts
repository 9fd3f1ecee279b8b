import assert from "node:assert/strict";
import { mark, marked } from "../support/marked.js";
import { review } from "../support/review.js";

/** Asserts which words of a one-paragraph draft the stylebook knows, and whose words they are. */
function assertVoices(sample: string, ...voices: string[]): void {
  const { text } = marked(sample);
  const { block, annotations } = review(text, "plaintext").blocks[0]!;
  assert.equal(mark(block.prose, annotations.wording), sample);
  assert.deepEqual(
    annotations.wording.map(({ voice }) => voice),
    voices,
  );
}

describe("wording", () => {
  it("is the writer's own outside quotations and paraphrases", () => {
    assertVoices("The shelter was full of ⟦junkies⟧ on Friday.", "writer");
  });

  it("is a speaker's inside a direct quotation", () => {
    assertVoices("“Those ⟦junkies⟧ broke my fence again,” said Nora Tilden, a baker.", "quoted");
  });

  it("is a snippet in one to three words of quotation", () => {
    assertVoices("The mill has hired the “⟦thugs⟧” as guards.", "snippet");
    assertVoices("The mill’s so-called “⟦thugs⟧” had left, according to Tilden.", "snippet");
  });

  it("is a speaker's in a snippet of somebody by name, in a headline by a colon", () => {
    assertVoices("He has called the guards “⟦thugs⟧” since May.", "quoted");
    assertVoices("Tilden said that the “⟦thugs⟧” had left.", "quoted");
    const [headline] = review("# Tilden: Guards are ‘thugs’\n\nThe mill was sold.").blocks;
    assert.deepEqual(
      headline!.annotations.wording.map(({ voice }) => voice),
      ["quoted"],
    );
  });

  it("is one label where labels stand side by side, and says why of the noun", () => {
    assertVoices("Police held three ⟦radical Islamic terrorists⟧ on Friday.", "writer");
  });

  it("is no doubt of the copy's where a source demands or where only a document speaks", () => {
    assertVoices("The mayor insisted that the baker apologize to the board.");
    assertVoices("The mayor ⟦insisted⟧ that the baker apologized to the board.", "writer");
    assertVoices("The files revealed that the bridge is old.");
  });

  it("is a paraphrase in what a source is said to have said", () => {
    assertVoices("Nora Tilden said the ⟦junkies⟧ had broken her fence.", "paraphrase");
  });

  it("is a paraphrase where somebody is told to have judged so, without marks", () => {
    assertVoices("The owners have called the guard a ⟦thug⟧ since May.", "paraphrase");
    assertVoices("Tilden called him a ⟦coward⟧ in May.", "paraphrase");
    assertVoices("The plan was considered by its neighbors to be ⟦reckless⟧.", "paraphrase");
    assertVoices("Two aides harangued the baker as a ⟦traitor⟧ on the pier.", "paraphrase");
    assertVoices("The mill was widely seen as an ⟦eyesore⟧ then.", "paraphrase");
  });

  it("is the writer's own where the verb before it judges nobody", () => {
    assertVoices("She considered it in May. The ⟦thugs⟧ had left.", "writer");
    assertVoices("He found the ⟦junkies⟧ at the pier.", "writer");
    assertVoices("The guards found a ⟦junkie⟧ at the pier.", "writer");
  });

  it("leaves the possessive outside, and the words that a neighbor makes harmless", () => {
    assertVoices("The ⟦thug⟧’s hat lay beside the punk rock record.", "writer");
  });

  it("is a speaker's in the few words that end a quotation begun before", () => {
    assertVoices("“I read the chart,” said Nora Tilden, “and it’s ⟦junkies⟧.”", "quoted");
  });

  it("is nobody's in a name, a title, a denial, or where the word itself is spoken of", () => {
    assertVoices("The Thug Life Museum in Milford sells the film Junkie Summer.");
    assertVoices("The baker is not a thug.");
    assertVoices("The council struck the word “thug” from the form.");
  });

  it("counts in the part of speech in which it is loaded", () => {
    assertVoices("A ⟦woke⟧ dean rang the baker, who woke at dawn.", "writer");
    assertVoices("He is a ⟦liar⟧, ⟦racist⟧ and ⟦bigot⟧.", "writer", "writer", "writer");
    assertVoices("Tilden ⟦claims⟧ that the bridge is safe; her claims that it is new are wrong.", "writer");
    assertVoices(
      "The usual bluster that came of it was heard again; owners ⟦bluster⟧ that it is over.",
      "writer",
    );
  });

  it("is loaded of people where an adjective is loaded of people only", () => {
    assertVoices("The ⟦radical⟧ activists backed radical surgery for the bridge.", "writer");
  });

  it("is a verb only behind a subject of its number, and no plural noun", () => {
    assertVoices("She explored more than 200 caves on weekends.");
    assertVoices("The sea caves opened in May, and a deep cave was shut.");
    assertVoices("Tilden heard loud blasts on Friday, and the bomb blasts were near.");
    assertVoices("In Ohio caves are cool, and storms, floods and slams were heard.");
    assertVoices("The mayor of Milford ⟦slams⟧ the plan.", "writer");
    assertVoices("The senator always ⟦caves⟧ on Friday.", "writer");
    assertVoices("Critics ⟦slam⟧ the plan, and the board ⟦blasts⟧ it.", "writer", "writer");
  });

  it("leaves motion that is meant as motion alone", () => {
    assertVoices("She crawled through 200 caves on weekends.");
    assertVoices("He crawled under the car on Friday.");
  });
});
