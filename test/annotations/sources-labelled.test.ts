import assert from "node:assert/strict";
import { compare } from "../speakers/compare.js";
import { labelledDrafts, readLabels } from "../speakers/read-labels.js";

/** The least share of speakers told right: below it, what is said of sources is no help. */
const LEAST = 0.95;

describe("the speakers of labelled drafts", () => {
  // "check" holds drafts of the same kind that were not looked at while the resolution was mended.
  for (const folder of ["drafts", "check"])
    it(`are told right in ${folder}`, () => {
      const { wrong, all } = compare(labelledDrafts(new URL(`../speakers/${folder}/`, import.meta.url)));
      const right = all - wrong.length;
      assert.ok(right / all >= LEAST, `${right} of ${all} right; wrong:\n${wrong.join("\n")}`);
    });

  const forms: Record<string, string> = {
    "a last name": `Ana Ortiz left. <source>Ortiz</source> <cue>said</cue> <content>no</content>{Ana Ortiz; person}.`,
    "two last names, together or one":
      `Laura Peña Solís left. <source>Peña Solís</source> <cue>said</cue> <content>no</content>{Laura Peña Solís; person}. ` +
      `<source>Solis</source> <cue>said</cue> <content>yes</content>{Laura Peña Solís; person}.`,
    particles:
      `Piet van der Veen left. <content>No</content>, <cue>said</cue> <source>van der Veen</source>{Piet van der Veen; person}. ` +
      `<source>Van der Veen</source> <cue>said</cue> <content>yes</content>{Piet van der Veen; person}.`,
    "an Arabic article": `Omar al-Rashid left. <source>Al-Rashid</source> <cue>said</cue> <content>no</content>{Omar al-Rashid; person}.`,
    "a suffix": `Roy Tate Jr. left. <source>Tate</source> <cue>said</cue> <content>no</content>{Roy Tate Jr.; person}.`,
    capitals: `Roy Tate left.\n\n<source>TATE</source>: <content>No</content>{Roy Tate; person}.`,
    "a married couple": `Roy Tate and Ida Tate left. <source>Mrs. Tate</source> <cue>said</cue> <content>no</content>{Ida Tate; person}.`,
    "a title": `Judge Ida Pell left. <source>The judge</source> <cue>said</cue> <content>no</content>{Ida Pell; person}.`,
    "an office named after its holder": `Gov. Ida Pell left. <source>Pell’s office</source> <cue>said</cue> <content>no</content>{Ida Pell; person}.`,
    "an acronym in parentheses": `It went to the Bureau of Tidal Works (BTX). <source>BTX</source> <cue>said</cue> <content>no</content>{Bureau of Tidal Works; organisation}.`,
    "a body's noun": `It went to the Tull Water Board. <source>The board</source> <cue>said</cue> <content>no</content>{Tull Water Board; organisation}.`,
    "a pronoun by gender": `Ana Ortiz met Roy Tate. <source>He</source> <cue>said</cue> <content>no</content>{Roy Tate; person}. <source>She</source> <cue>said</cue> <content>yes</content>{Ana Ortiz; person}.`,
    "a pronoun with nobody before it": `<source>She</source> <cue>said</cue> <content>no</content>{none}.`,
    "a relative pronoun": `It was Ana Ortiz, <source>who</source> <cue>said</cue> <content>no</content>{Ana Ortiz; person}.`,
    "“I” within a quotation": `<content>“<source>I</source> <cue>said</cue> <content>no</content>{Ana Ortiz; person},”</content> <cue>said</cue> <source>Ana Ortiz</source>{Ana Ortiz; person}.`,
    "a quotation that runs on": `<content>“No,”</content> <cue>said</cue> <source>Ana Ortiz</source>{Ana Ortiz; person}.\n\n<content>“Never.”</content>{Ana Ortiz; person}`,
    "a report named before": `<source>A report by the Tull Institute</source> <cue>warned</cue> of <content>rot</content>{=; document}. <source>The report</source> <cue>gave</cue> <content>dates</content>{report by the Tull Institute; document}.`,
    "a body's spokesman": `<source>A Brackwater Council spokesman</source> <cue>said</cue> <content>no</content>{Brackwater Council; organisation}.`,
    "a name withheld": `<source>An engineer</source> <cue>said</cue> <content>no</content>, on condition of anonymity{=; anonymous}.`,
    "nobody who could be asked": `<source>Critics</source> <cue>say</cue> <content>no</content>{=; vague}.`,
  };
  for (const [form, sample] of Object.entries(forms))
    it(`are told by ${form}`, () => {
      assert.deepEqual(compare([readLabels(form, sample)]).wrong, []);
    });
});
