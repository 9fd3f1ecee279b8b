import assert from "node:assert/strict";
import { indexNotes } from "../../server/src/notes/index-notes.js";

/** What one note says of words put to a speaker. */
function verdict(path: string, text: string, words: string, speaker: string): string {
  return indexNotes([{ path, text }]).quoted(words, speaker).kind;
}

const HERS = "The harbor wall was looked at twice after the storm";
const HIS = "Nobody here ever trusted the board with that money";

const mail = (body: string, head = "Content-Type: text/plain"): string =>
  `From: Teo Brandt <press@harbor.example>\nTo: Desk <desk@paper.example>\nSubject: Wall\n${head}\n\n${body}\n`;
const html = (body: string): string => mail(`<html><body>${body}</body></html>`, "Content-Type: text/html");
const parts = (...all: readonly string[]): string =>
  mail(
    all.map((part) => `--b0undary\n${part}\n`).join("") + "--b0undary--",
    `Content-Type: multipart/mixed; boundary="b0undary"`,
  );

describe("words in mail that are not its sender's", () => {
  const others: Readonly<Record<string, string>> = {
    "behind “wrote:” of somebody without a name": mail(
      `On Monday, May 6, 2024, the mayor wrote:\n\n${HERS}.`,
    ),
    "behind “wrote:” without marks": mail(`On Monday, May 6, 2024, Ida Morel wrote:\n\n${HERS}.`),
    "behind a broken “wrote:”": mail(
      `On Mon, May 6, 2024 at 9:00 AM Ida Morel <im@x.example>\nwrote:\n\n${HERS}.`,
    ),
    "behind an introduction": mail(`Hello Jo,\n\nhere is the mayor's statement in full:\n\n${HERS}.`),
    "behind a greeting with an introduction": mail(
      `Hello, here is the mayor's statement in full:\n\n“${HERS}.”`,
    ),
    "behind a bare introduction": mail(`Hi Jo,\n\nFrom the mayor:\n\n${HERS}.`),
    "of a statement that is said to follow": mail(`Jo, the mayor's statement is below.\n\n${HERS}.\n\nTeo`),
    "that are attributable": mail(`The following is attributable to the mayor.\n\n${HERS}.`),
    "under a heading": mail(`STATEMENT FROM MAYOR MOREL\n\n${HERS}.`),
    "under whose statement it is": mail(`The mayor's statement\n\n${HERS}.`),
    "behind a dash": mail(`Please use this as a quote from the mayor - ${HERS}.`),
    "under what she says": mail(`Jo, here's what the mayor has to say\n\n${HERS}.`),
    "under a rule": mail(`See below.\n\n* * *\n\n${HERS}.`.replace("* * *", "***")),
    "in a forwarded message": mail(
      `FYI\n\n---------- Forwarded message ---------\nFrom: City Hall <x@y.example>\n\n${HERS}.`,
    ),
    "behind marks of quotation": mail(`I agree.\n\n> ${HERS}.`),
    "in quotation marks": mail(`The mayor was clear at the meeting. “${HERS},” in her words.`),
    "behind “she said:”": mail(`She said: ${HERS}.`),
    "in a reported sentence": mail(`The mayor said that ${HERS.toLowerCase()}.`),
    "in a labelled line": mail(`IDA MOREL: ${HERS}.\n\nTEO BRANDT: No.`),
    "in a block quotation": html(`<p>She wrote to us:</p><blockquote>${HERS}.</blockquote><p>Teo</p>`),
    "in a block quotation by itself": html(
      `<p>Good morning.</p><blockquote><p>${HERS}.</p></blockquote><p>Teo</p>`,
    ),
    "behind a paragraph of HTML that introduces them": html(`<p>She wrote to us:</p><p>${HERS}.</p>`),
    "in an attached interview": parts(
      "Content-Type: text/plain\n\nHere is the interview.",
      `Content-Type: text/plain; name="interview.txt"\n\nIDA MOREL: ${HERS}.\n`,
    ),
    "in an attached text without labels": parts(
      "Content-Type: text/plain\n\nSee the attachment.",
      `Content-Type: text/plain\nContent-Disposition: attachment; filename=notes.txt\n\n${HERS}.\n`,
    ),
    "in an attached message": parts(
      "Content-Type: text/plain\n\nFYI",
      `Content-Type: message/rfc822\n\nFrom: Ida Morel <im@x.example>\nSubject: Wall\n\n${HERS}.\n`,
    ),
    "from an address": mail(`${HERS}.`).replace("Teo Brandt <press@harbor.example>", "press@harbor.example"),
    "from a desk": mail(`${HERS}.`).replace("Teo Brandt", "Harbor Press Office"),
  };
  for (const [name, text] of Object.entries(others))
    it(`are put to nobody else ${name}`, () => {
      assert.equal(verdict("mail.eml", text, HERS, "Ida Morel"), "verbatim");
    });

  const own: Readonly<Record<string, string>> = {
    "in a plain body": mail(`Dear Ms. Bell:\n\n${HIS}.\n\nTeo`),
    "behind a list's beginning": mail(`Three points:\n\n- ${HIS}.\n- So be it.`),
    "behind “my answers:”": mail(`Hi Jo,\n\nMy answers:\n\n${HIS}.`),
    "over an older message": mail(`${HIS}.\n\nOn Mon, May 6, Ida Morel <im@x.example> wrote:\n> ${HERS}.`),
    "under an older message": mail(`On Mon, May 6, Ida Morel <im@x.example> wrote:\n> ${HERS}.\n\n${HIS}.`),
    "of what he said himself": mail(`I have said it before: it was wrong. ${HIS}.`),
    "in two forms": mail(
      `--b0undary\nContent-Type: text/plain\n\n${HIS}.\n\n--b0undary\nContent-Type: text/html\n\n<p>${HIS}.</p>\n--b0undary--`,
      "Content-Type: multipart/alternative;\n boundary=b0undary",
    ),
    "with the last name first": mail(`${HIS}.`).replace("Teo Brandt <", `"Brandt, Teo" <`),
    "with a name in encoded words": mail(`${HIS}.`).replace("Teo Brandt <", "=?UTF-8?Q?Teo_Brandt?= <"),
  };
  for (const [name, text] of Object.entries(own))
    it(`are told from the sender's ${name}`, () => {
      assert.equal(verdict("mail.eml", text, HIS, "Teo Brandt"), "verbatim");
      assert.equal(verdict("mail.eml", text, HIS, "Ida Morel"), "another's");
    });
});

describe("openings of notes", () => {
  const openings = [
    "Hello, here is the mayor's statement in full:",
    "Hello, here is the statement in full:",
    "Hello:",
    "Dear Jo Bell:",
    "Good Morning, Jo:",
    "Thanks, here goes:",
    "Jo Bell, here is what she sent us:",
    "Below, the statement:",
    "Said the mayor:",
    "Statement to Jo Bell:",
    "The Mayor:",
  ];
  for (const opening of openings)
    for (const path of ["note.txt", "mail.eml"])
      it(`are no speakers: ${opening} (${path})`, () => {
        // A greeting opens the sender's own letter; what it quotes is not plainly theirs.
        const greets = /^(?:Hello:|Dear|Good)/.test(opening) && path === "mail.eml";
        for (const words of [`“${HERS}.”`, ...(greets ? [] : [`${HERS}.`])]) {
          const body = `\n${opening}\n\n${words}\n`;
          const text = path === "note.txt" ? body : mail(body);
          assert.equal(verdict(path, text, HERS, "Ida Morel"), "verbatim");
        }
      });
});

describe("captions that change the speaker without a name", () => {
  const cues = (first: string, ...then: readonly string[]): string =>
    [first, ...then]
      .map((cue, at) => `${at + 1}\n00:00:0${at},000 --> 00:00:0${at + 1},000\n${cue}\n`)
      .join("\n");
  const vtt = (...all: readonly string[]): string =>
    `WEBVTT\n\n${cues(all[0]!, ...all.slice(1)).replace(/,000/g, ".000")}`;
  const [NAMED, LABELLED] = [`<v Teo Brandt>${HIS}.`, `TEO BRANDT: ${HIS}.`];
  const changed: Readonly<Record<string, readonly [string, string]>> = {
    "dashes of two": ["a.vtt", vtt(NAMED, `- It is a lie.\n- ${HERS}.`)],
    "a dash within the cue of a voice": ["a.vtt", vtt(`${NAMED}</v>\n- ${HERS}.`)],
    "two angles": ["a.vtt", vtt(NAMED, `>> ${HERS}.`)],
    "two angles as entities": ["a.vtt", vtt(NAMED, `&gt;&gt; ${HERS}.`)],
    "a cue without a voice": ["a.vtt", vtt(NAMED, `${HERS}.`)],
    "dashes behind a label": ["a.srt", cues(LABELLED, `- It is a lie.\n- ${HERS}.`)],
    "two angles behind a label": ["a.srt", cues(LABELLED, `>> ${HERS}.`)],
    "two angles behind two labels": ["a.srt", cues(LABELLED, "JO BELL: Is it so?", `>>${HERS}.`)],
    "a segment without a speaker": [
      "a.json",
      JSON.stringify({
        segments: [
          { speaker: "Teo Brandt", text: `${HIS}.` },
          { speaker: null, text: `${HERS}.` },
        ],
      }),
    ],
    "a row without a speaker": ["a.csv", `speaker,text\nTeo Brandt,${HIS}\n,${HERS}\n`],
  };
  for (const [name, [path, text]] of Object.entries(changed))
    it(`leave it open by ${name}`, () => {
      assert.equal(verdict(path, text, HERS, "Ida Morel"), "verbatim");
      assert.equal(verdict(path, text, HIS, "Ida Morel"), "another's");
    });

  const again: Readonly<Record<string, readonly [string, string]>> = {
    "two angles": ["a.srt", cues(`>> ANA POOLE: Is it so?`, `>> TEO BRANDT: ${HIS}.`)],
    "a dash": ["a.srt", cues(`ANA POOLE: Is it so?`, `- No.\n- TEO BRANDT: ${HIS}.`)],
    "a second cue of theirs": ["a.srt", cues(`TEO BRANDT: I tell you.`, `${HIS}.`)],
  };
  for (const [name, [path, text]] of Object.entries(again))
    it(`know the speaker again behind ${name}`, () => {
      assert.equal(verdict(path, text, HIS, "Ida Morel"), "another's");
    });
});
