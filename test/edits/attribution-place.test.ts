import assert from "node:assert/strict";
import { attributionPlace } from "../../server/src/edits/attribution-place.js";
import { review } from "../support/review.js";

/** The sentence with ‸ where its source goes; what wants the source ends at ⟧. */
function placed(marked: string): string {
  const from = marked.indexOf("⟧");
  const text = marked.replace("⟧", "");
  const { block, annotations } = review(text, "plaintext").blocks[0]!;
  const at = attributionPlace(block, block.sentences[0]!, from, annotations.tags);
  const offset = at === "front" ? 0 : at;
  return `${text.slice(0, offset)}‸${text.slice(offset)}`;
}

function isPlaced(expected: string, claim: string): void {
  const text = expected.replace("‸", "");
  const end = text.indexOf(claim) + claim.length;
  assert.equal(placed(`${text.slice(0, end)}⟧${text.slice(end)}`), expected);
}

describe("the place of an attribution", () => {
  it("is the end of a sentence that says one thing", () => {
    isPlaced("The new crane caused the cracks in the east pier.‸", "caused");
    isPlaced("Fares have doubled.‸", "doubled");
  });

  it("is the end of its clause where another is joined to that", () => {
    isPlaced(
      "Islanders have put up with a dismal service for years‸, and few on the benches looked surprised.",
      "dismal",
    );
  });

  it("is the front where an aside, a relative clause or a list stands behind what wants the source", () => {
    isPlaced(
      "‸The port lost about 400 jobs to the closure, more than an hour from the next one.",
      "400 jobs",
    );
    isPlaced(
      "‸Some 25,000 boats left the harbor for the islands, which had been shut in the spring.",
      "25,000",
    );
    isPlaced(
      "‸The new market will have 850 stalls, a cold room, a hall and parking for lorries.",
      "850 stalls",
    );
    isPlaced(
      "‸One of the fastest ferries on the coast is the Hale -- a boat of exceptional draft.",
      "fastest",
    );
  });

  it("is never before a joint to the sentence before, a word that may or may not be a name, or a quotation", () => {
    isPlaced("But the port lost about 400 jobs to the closure, more than any other.‸", "400 jobs");
    isPlaced("Crime has fallen by about 11 percent in Tull, the sharpest drop in the state.‸", "11 percent");
    isPlaced(
      "The port lost about 400 jobs to what Ortiz calls “the closure”, more than any other.‸",
      "400 jobs",
    );
  });
});
