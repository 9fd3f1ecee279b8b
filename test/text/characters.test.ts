import assert from "node:assert/strict";
import { applyEdits } from "../../server/src/edits/edit.js";
import { rereadings } from "../../server/src/text/misread.js";
import { review } from "../support/review.js";
import { kinds } from "./support.js";

/** What is found in a draft: rule and words, as they stand there. */
function found(text: string, markup: "markdown" | "plaintext" = "markdown"): string[] {
  return review(text, markup).findings.map(
    ({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`,
  );
}

/** A word with a character between every two of its letters. */
const spaced = (word: string, by: string): string => Array.from(word).join(by);

describe("characters that nobody sees", () => {
  const unseen = {
    "soft hyphens": "\u00ad",
    "zero-width spaces": "\u200b",
    "word joiners": "\u2060",
    joiners: "\u200d",
    "non-joiners": "\u200c",
    "marks of direction": "\u200e",
    "byte order marks": "\ufeff",
  };
  for (const [name, char] of Object.entries(unseen))
    it(`take no part in words and figures: ${name}`, () => {
      const label = `${spaced("Illegal", char)} ${spaced("immigrants", char)}`;
      for (const markup of ["markdown", "plaintext"] as const) {
        assert.deepEqual(found(`${label} live on Front Street.`, markup), [`wording/loaded-label: ${label}`]);
        const share = `2${char}0 per${char}cent`;
        const text = `Some 28 of 112 pumps, or ${share}, had failed, the board said.`;
        assert.deepEqual(found(text, markup), [`statistics/percent-mismatch: ${share}`]);
      }
    });

  it("nor where they are written as references, or a hyphen does not break", () => {
    assert.deepEqual(found("Il&shy;legal immi&#8203;grants live there."), [
      "wording/loaded-label: Il&shy;legal immi&#8203;grants",
    ]);
    assert.deepEqual(
      found("The far\u2011right mob came on Monday."),
      found("The far-right mob came on Monday.").map((each) => each.replace("far-right", "far\u2011right")),
    );
    assert.deepEqual(kinds("A 12\u2011year\u2010old boat.", "markdown"), ["paragraph: A 12-year-old boat."]);
  });

  it("but keep emoji whole and sentences apart", () => {
    assert.deepEqual(kinds("A 👩\u200d🚒 came.\u200bIt rained.", "markdown"), [
      "paragraph: A 👩\u200d🚒 came.\u200bIt rained.",
    ]);
  });
});

describe("an emoji", () => {
  const claim = "The neglect of the piers caused the slip to rot";
  for (const markup of ["markdown", "plaintext"] as const)
    it(`is no word of the sentence by its name or as marks either: ${markup}`, () => {
      for (const emoji of ["😉", ":wink:", ":+1:", ":flag-ie:", ";-)", ":)", ":tada: 😉"])
        for (const stop of [".", ""]) {
          const text = `It rained.\n\n${claim}${stop} ${emoji}\n`;
          const [finding, ...more] = review(text, markup).findings;
          assert.deepEqual([finding?.rule, more], ["attribution/unattributed-claim", []], emoji);
          assert.equal(
            applyEdits(text, finding!.fixes()[0]!.edits),
            `It rained.\n\n${claim}, according to TK${stop} ${emoji}\n`,
          );
        }
    });

  it("is none of the colons of times, ratios, lists and addresses", () => {
    for (const text of ["At 10:30:45 it rained.", "a:b:c", "https://x.example/a:b:c", "In: a, b: c"])
      assert.deepEqual(kinds(text, "plaintext"), [`paragraph: ${text}`]);
  });
});

describe("what a template prints", () => {
  it("keeps its place in the sentence, and is none of its words", () => {
    assert.deepEqual(kinds("It cost {{ page.price }} in {{year}}.", "markdown"), [
      "paragraph: It cost \ufffc in \ufffc.",
    ]);
    assert.deepEqual(kinds("{{ content }}\n\nIt rained.", "markdown"), ["paragraph: It rained."]);
    for (const field of [
      "{{ page.price }}",
      "{{ site.title | escape }}",
      "{{ .Title }}",
      "{{year}}",
      "{{- x -}}",
    ])
      assert.deepEqual(found(`The mayor left ${field} boats.`), [], field);
  });

  it("is to come where nothing was put in for a person, where no site prints it, and where it is TK", () => {
    for (const field of ["{{ user.name }}", "{{customer.first_name}}", "{{ TK }}"]) {
      const words = found(`The mayor met ${field} on Monday.`);
      assert.deepEqual(words, [`copy/placeholder: ${field}`], field);
    }
    for (const field of ["{{ user.name }}", "{{first_name}}", "{{ city }}", "{{ TK }}", "{{ the date }}"])
      assert.deepEqual(found(`The mayor met ${field} today.`, "plaintext"), [`copy/placeholder: ${field}`]);
  });
});

describe("figures in any writing", () => {
  /** What a headline is told to differ by from a text of another figure for one thing. */
  const against = (headline: string, text: string): string[] =>
    review(`# ${headline}\n\n${text}, Mayor Ana Ruiz said.\n\nIt rained all day.\n`).findings.map(
      ({ message }) => message,
    );
  const JOBS: readonly (readonly [string, string])[] = [
    ["Plant cuts 12,000 jobs", "The plant cut 12 000 jobs"],
    ["Plant cuts 12,000 jobs", "The plant cut 12\u00a0000 jobs"],
    ["Plant cuts 12,000 jobs", "The plant cut 12\u202f000 jobs"],
    ["Plant cuts 12,000 jobs", "The plant cut 12\u2009000 jobs"],
    ["Plant cuts 12,000 jobs", "The plant cut 12’000 jobs"],
    ["Plant cuts 12,000 jobs", "The plant cut 12'000 jobs"],
    ["Plant cuts 1.2 million jobs", "The plant cut 1 200 000 jobs"],
    ["Plant cuts 1.25 million jobs", "The plant cut 1&nbsp;250&nbsp;000 jobs"],
    ["Plant cuts 500,000 jobs", "The plant cut 5,00,000 jobs"],
    ["Plant cuts 2.5 million jobs", "The plant cut 2½ million jobs"],
    ["Plant cuts 2.5 million jobs", "The plant cut 2 ½ million jobs"],
    ["Plant cuts 2.5 million jobs", "The plant cut 2 1/2 million jobs"],
    ["Plant cuts 2.5 million jobs", "The plant cut 2-1/2 million jobs"],
    ["Plant cuts 3.75 million jobs", "The plant cut 3¾ million jobs"],
    ["Plant cuts 500,000 jobs", "The plant cut ½ million jobs"],
    ["Plant cuts 1.5 million jobs", "The plant cut a million and a half jobs"],
    ["Plant cuts 1.25 million jobs", "The plant cut a million and a quarter jobs"],
    ["Plant cuts 250,000 jobs", "The plant cut a quarter of a million jobs"],
    ["Plant cuts 750,000 jobs", "The plant cut three-quarters of a million jobs"],
    ["Plant cuts 500,000 jobs", "The plant cut half of a million jobs"],
    ["Plant cuts 12,000 jobs", "The plant cut 12,000¹ jobs"],
  ];
  it("agree where they are equal", () => {
    for (const [headline, text] of JOBS) {
      assert.deepEqual(against(headline, text), [], text);
      assert.deepEqual(
        against(text.replace("The plant cut", "Plant cuts"), headline.replace("Plant cuts", "The plant cut")),
        [],
        text,
      );
    }
  });

  it("and are told where they are not, with fixes in the writing that stands there", () => {
    for (const [headline, text, fixed] of [
      ["Plant cuts 12,000 jobs", "The plant cut 21 000 jobs", "The plant cut 12 000 jobs"],
      ["Plant cuts 12,000 jobs", "The plant cut 21\u202f000 jobs", "The plant cut 12\u202f000 jobs"],
      ["Plant cuts 12,000 jobs", "The plant cut 21’000 jobs", "The plant cut 12’000 jobs"],
      ["Plant cuts 5,00,000 jobs", "The plant cut 6,00,000 jobs", "The plant cut 5,00,000 jobs"],
      ["City cuts 2.5 million jobs", "The city cut 3½ million jobs", null],
      ["City cuts 2.5 million jobs", "The city cut 3 1/2 million jobs", null],
      ["City cuts a quarter of a million jobs", "The city cut 350,000 jobs", "The city cut 250,000 jobs"],
    ] as const) {
      const draft = `# ${headline}\n\n${text}, Mayor Ana Ruiz said.\n\nIt rained all day.\n`;
      const [finding] = review(draft).findings;
      assert.equal(finding?.rule, "statistics/conflicting-figures", text);
      const texts = finding.fixes().map(({ edits }) => applyEdits(draft, edits));
      if (fixed !== null)
        assert.ok(
          texts.some((each) => each.includes(fixed)),
          texts.join("\n---\n"),
        );
      else assert.equal(texts.length, 1);
    }
  });

  it("are no groups where a date, a name or a list takes the first of them", () => {
    for (const text of [
      "On May 12 400 people came",
      "In Ward 12 400 people came",
      "They won 3 100 metre races",
    ])
      assert.deepEqual(
        against("Some 12,400 people, 3,100 races", text).filter((each) => /12 400|3 100/.test(each)),
        [],
        text,
      );
  });

  it("are shares in pc, p.c. and pct", () => {
    for (const share of ["20pc", "20 pc", "20 p.c.", "20p.c.", "20pct", "20 pct", "20 per-cent"]) {
      const text = `Some 28 of 112 pumps, or ${share}, had failed, the board said.`;
      const [finding] = review(text).findings;
      assert.equal(finding?.rule, "statistics/percent-mismatch", share);
      assert.match(
        applyEdits(text, finding.fixes()[0]!.edits),
        new RegExp(`or ${share.replace("20", "25")}, had`),
      );
      assert.match(finding.fixes()[0]!.title, /25\s?(?:p|%)/);
      assert.match(finding.message, /[^.]\.$/, "one stop ends what is said of it");
    }
    assert.deepEqual(found("The 112 boys and 28 girls got 20 PC models, the board said."), []);
  });
});

describe("text that was read in the wrong encoding", () => {
  /** As `decodeOnce` meets it: the bytes of UTF-8, each read as a character of Latin-1. */
  const misread = (text: string): string =>
    Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");
  const reread = (text: string): string => {
    let read = "";
    let at = 0;
    for (const { start, end, reads } of rereadings(text) ?? []) {
      read += text.slice(at, start) + reads;
      at = end;
    }
    return read + text.slice(at);
  };

  it("is read as what it was, once and twice over", () => {
    const copy = "“We lost £4 million — or more…” José Ruiz’s café said. It’s 5½ km, naïve, €9.";
    assert.equal(reread(misread(copy)), copy);
    for (const [typed, reads] of [
      ["â€œWeâ€™reâ€\u009d", "“We’re”"],
      ["â€œWeâ€™reâ€ here", "“We’re” here"],
      ["‚ÄúWe‚Äôre‚Äù ‚Äî caf√©", "“We’re” — café"],
      ["Ã¢â‚¬Å“WeÃ¢â‚¬â„¢re", "“We’re"],
      ["Â£5 and 5Â°, Â½", "£5 and 5°, ½"],
      ["JosÃ© PeÃ±a", "José Peña"],
      ["5¬†km", "5\u00a0km"],
      ["â‚¬9â„¢", "€9™"],
    ] as const)
      assert.equal(reread(typed), reads);
  });

  it("is not seen in words with accents, sums and roots", () => {
    for (const copy of [
      "L’Âge d’or",
      "château à pâté",
      "√2 and ¬p",
      "‚low marks‘",
      "São Paulo",
      "ÂNE",
      "naïveté",
    ])
      assert.equal(reread(copy), copy);
  });

  it("is reviewed as what it was, and said once", () => {
    const typed = "â€œWe lost,â€ Ruiz said. The mayorâ€™s â€œdraconianâ€ plan and the draconian mayorâ€™s.";
    const rules = review(typed).findings;
    assert.equal(rules.filter(({ rule }) => rule === "copy/mojibake").length, 1);
    assert.ok(rules.some(({ rule }) => rule === "wording/emotive-language"));
    const fixes = rules.find(({ rule }) => rule === "copy/mojibake")!.fixes();
    assert.equal(
      applyEdits(typed, fixes[0]!.edits),
      "“We lost,” Ruiz said. The mayor’s “draconian” plan and the draconian mayor’s.",
    );
  });
});
