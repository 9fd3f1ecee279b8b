import assert from "node:assert/strict";
import { indexNotes } from "../../server/src/notes/index-notes.js";

/** What one note says of words put to a speaker. */
function verdict(text: string, words: string, speaker: string | null, path = "note.txt"): string {
  return indexNotes([{ path, text }]).quoted(words, speaker).kind;
}

const WORDS = "The harbor wall was never inspected after the storm";
const OTHER = "Somebody has to pay for the new crane this spring";

describe("quotations against the notes", () => {
  const transcripts: Readonly<Record<string, readonly [string, string]>> = {
    "labels in capitals": ["a.txt", `IDA MOREL: ${WORDS}.\nTEO BRANDT: ${OTHER}.\n`],
    "times before names": ["a.txt", `[00:01:02] Ida Morel: ${WORDS}.\n[00:02:10] Teo Brandt: ${OTHER}.\n`],
    "names over the words": ["a.txt", `Ida Morel  0:12\n${WORDS}.\n\nTeo Brandt  1:40\n${OTHER}.\n`],
    "a release that says who somebody is before the name": [
      "a.md",
      `# Harbor of Sainte-Odile: the board decides\n\n> "${WORDS}," said the chair of the Port of Sainte-Odile, Ida Morel.\n\nThe president of the Union of drivers in Sainte-Odile, Teo Brandt, who came to the meeting, said:\n\n> "${OTHER}."\n`,
    ],
    "dashes for colons": [
      "a.txt",
      `Chair Morel -- ${WORDS}.\n\nMember Brandt -- ${OTHER}.\n\nChair Morel -- So be it.\n\nIda Morel, Teo Brandt.\n`,
    ],
    "initials of those whom the notes name": [
      "a.md",
      `# Ida Morel, surveyor\n**IM:** ${WORDS}.\n\n# Teo Brandt, crane driver\n**TB:** ${OTHER}.\n`,
    ],
    "letters and their answers": [
      "a.txt",
      `From: Ida Morel (surveyor)\nTo: desk\n\n${WORDS}.\n\nOn Mon, Mar 3, Teo Brandt <tb@x.example> wrote:\n> ${OTHER}.\n`,
    ],
    "minutes that quote their speakers": [
      "a.md",
      `Mr. Morel: "${WORDS}."\n\nChief Brandt spoke of the spring. He said: "${OTHER}."\n\nMs. Oduya: "We shall see about that next week."\n\nPresent: Ida Morel, Teo Brandt\n`,
    ],
    "a notebook that goes on to somebody with initials": [
      "a.txt",
      `IM = Dr Ida Morel, surveyor. the quay 7.40am\n\nq: what did you see\na: ${WORDS}.\n\nq: why?\na: ask the port\n\nTB = Teo Brandt, drives the crane. phone 9.05\n\nq: and now\na: ${OTHER}.\n`,
    ],
    "a notebook that goes on to somebody by name": [
      "a.txt",
      `## Ida Morel, surveyor, on the quay 7.40am\nq: what did you see\na: ${WORDS}.\n\n## Teo Brandt (phone)\nq: and now\na: ${OTHER}.\n`,
    ],
    "a deposition with page and line before each": [
      "a.txt",
      `DEPOSITION OF IDA MOREL\n\nFor the Port: Ann Pell\n\n041:01  Q.  Was it looked at after the\n041:02      storm?\n041:03  A.  ${WORDS.slice(0, 25)}\n041:04      ${WORDS.slice(25)}.\n041:05      TEO BRANDT: ${OTHER}.\n041:06  Q.  Thank you.\n`,
    ],
    "captions of a call as Zoom keeps them": [
      "a.txt",
      `[Ida Morel] 10:01:12\n${WORDS}.\n\n[Teo Brandt] 10:02:05\n${OTHER}.\n`,
    ],
    "a script for the air": [
      "a.txt",
      `ANCHOR (V/O): The port has a wall.\n\nSOT MOREL :12\n"${WORDS}."\n\nSOT (Teo Brandt, Local 88): "${OTHER}."\n\nIda Morel is the surveyor.\n`,
    ],
    "minutes that say “she said” of whom the paragraph names": [
      "a.md",
      `# Minutes\n\nChair Ida Morel said that the port had been slow. "${WORDS}," she said.\n\nMember Teo Brandt was of another mind. "${OTHER}," he said.\n`,
    ],
    "messages as telephones export them": [
      "a.txt",
      `[12/08/25, 14:03:22] Ida Morel: ${WORDS}.\n\u200e[12/08/25, 14:05:10] Teo Brandt: ${OTHER}.\n`,
    ],
    "messages with a dash behind the time": [
      "a.txt",
      `12/08/2025, 14:03 - Ida Morel: ${WORDS}.\n12/08/2025, 14:05 - Teo Brandt: ${OTHER}.\n`,
    ],
    "a channel with the time of day": [
      "a.txt",
      `Ida Morel  9:41 AM\n${WORDS}.\n\nTeo Brandt  9:44 AM\n${OTHER}.\n`,
    ],
    "names over times over the words": [
      "a.txt",
      `Ida Morel\n00:00:12\n${WORDS}.\n\nTeo Brandt\n00:00:31\n${OTHER}.\n`,
    ],
    "a parliament's record": [
      "a.txt",
      `Ida Morel (Ashfield) (Ind)\n${WORDS}.\n\nThe Minister for Ports (Teo Brandt)\n${OTHER}.\n`,
    ],
    "a parliament's record with the time": [
      "a.txt",
      `Ms MOREL (Ashfield) (2.05 pm): ${WORDS}.\n\nMr BRANDT (Minister for Ports): ${OTHER}.\n\nMembers: Ms Ida Morel, Mr Teo Brandt\n`,
    ],
    "given names of those whom the note names": [
      "a.txt",
      `[00:12] Ida: ${WORDS}.\n[00:31] Teo: ${OTHER}.\n\nIda Morel, surveyor. Teo Brandt drives the crane.\n`,
    ],
    "names in brackets in captions": [
      "a.srt",
      `1\n00:00:01,000 --> 00:00:04,000\n[Ida Morel] ${WORDS}.\n\n2\n00:00:05,000 --> 00:00:09,000\n[Teo Brandt] ${OTHER}.\n`,
    ],
    "a release with what they are before their names": [
      "a.md",
      `“${WORDS},” said harbor surveyor Ida Morel.\n\nAccording to crane driver Teo Brandt: “${OTHER}.”\n`,
    ],
    "bold names": ["a.md", `**Ida Morel:** ${WORDS}.\n\n**Teo Brandt:** ${OTHER}.\n`],
    "WebVTT voices": [
      "a.vtt",
      `WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ida Morel>${WORDS}.</v>\n\n00:05.000 --> 00:09.000\n<v Teo Brandt>${OTHER}.</v>\n`,
    ],
    "Whisper segments": [
      "a.json",
      JSON.stringify({
        segments: [
          { speaker: "Ida Morel", text: `${WORDS}.` },
          { speaker: "Teo Brandt", text: OTHER },
        ],
      }),
    ],
    "quotations of a release": [
      "a.md",
      `“${WORDS},” said Ida Morel, the surveyor.\n\n“${OTHER},” said Teo Brandt.\n`,
    ],
  };
  for (const [name, [path, text]] of Object.entries(transcripts))
    it(`are put to their speakers in ${name}`, () => {
      assert.equal(verdict(text, `${WORDS},`, "Ida Morel", path), "verbatim");
      assert.equal(verdict(text, `${WORDS},`, "Teo Brandt", path), "another's");
      assert.equal(verdict(text, WORDS.replace("never ", ""), "Ida Morel", path), "altered");
      assert.equal(
        verdict(text, "Children should be taught to sail before they swim", "Ida Morel", path),
        "absent",
      );
    });

  const alone: Readonly<Record<string, string>> = {
    "an interview's answers": `Walk with Ida Morel, the surveyor. Tape 1.\n\nQ Was it looked at?\nA ${WORDS}.\nQ Why?\nA Money.\n`,
    "a statement": `Statement of Ida Morel, surveyor\n\n${WORDS}.\n`,
    "a memo": `**To:** All\n**From:** Ida Morel, Chief Surveyor\n\n${WORDS}.\n`,
    "notes of a call": `Ida Morel, surveyor (phone)\n\n- ${WORDS}.\n`,
  };
  for (const [name, text] of Object.entries(alone))
    it(`are put to the one person of ${name}`, () => {
      const index = indexNotes([{ path: "a.txt", text }]);
      assert.equal(index.quoted(WORDS, "Ida Morel").kind, "verbatim");
      assert.equal(index.quoted("I would sail before I would ever swim here", "Ida Morel").hasNotes, true);
      assert.equal(index.quoted("I would sail before I would ever swim here", "Teo Brandt").hasNotes, false);
    });

  it("are taken from no speaker by a given name that is another's last name", () => {
    const text = `OK = Owen, PK = Paula\n\nOK: ${WORDS}.\nPK: ${OTHER}.\n`;
    const index = indexNotes([{ path: "a.txt", text }]);
    assert.equal(
      index.quoted("I never dreamed that we would win a game here", "Michael Owen").hasNotes,
      false,
    );
    assert.equal(index.quoted("I never dreamed that we would win a game here", "Owen Kestle").hasNotes, true);
  });

  it("are not told by a phrase that stands in the notes by chance", () => {
    assert.equal(
      verdict("The depot could run out of salt by Friday.\n", "run out of patience", "Ida Morel"),
      "unknown",
    );
  });

  it("are found where a note begins and another stands before it", () => {
    const index = indexNotes([
      { path: "a.csv", text: "day,level\n1,4\n2,5\n" },
      { path: "b.txt", text: `IDA MOREL: ${WORDS}.\nTEO BRANDT: ${OTHER}.\n` },
    ]);
    assert.equal(index.quoted(`${WORDS},`, "Ida Morel").kind, "verbatim");
  });

  it("may write out a short form, and a number with “and” in it", () => {
    const text =
      "IDA MOREL: This one's worth two hundred and twelve dollars a year to us.\nTEO BRANDT: Yes.\n";
    assert.equal(verdict(text, "This one is worth $212 a year to us", "Ida Morel"), "verbatim");
    assert.equal(verdict(text, "This one is worth $220 a year to us", "Ida Morel"), "altered");
  });

  it("may leave out a false start before their last words, and a word put in there is shown", () => {
    const text =
      "IDA MOREL: The wall is sitting on sand, and the sand is, uh, the sand is leaving.\nTEO BRANDT: I told them the rope was going soft.\n";
    assert.equal(
      verdict(text, "The wall is sitting on sand, and the sand is leaving", "Ida Morel"),
      "verbatim",
    );
    const index = indexNotes([{ path: "a.txt", text }]);
    assert.deepEqual(
      index.quoted("I told them the rope was soft", "Teo Brandt").differences.map(({ says }) => says),
      ["going"],
    );
  });

  it("show a word whole where its “n’t” is lost or added", () => {
    const text =
      "IDA MOREL: We can’t pay for that from the reserve, and I won’t pretend we can.\nTEO BRANDT: Yes.\n";
    const told = (words: string): string[] =>
      indexNotes([{ path: "a.txt", text }])
        .quoted(words, "Ida Morel")
        .differences.map(({ quote, says }) => `${words.slice(quote.start, quote.end)} > ${says}`);
    assert.deepEqual(told("We can pay for that from the reserve, and I won’t pretend we can"), [
      "can > can’t",
    ]);
    assert.deepEqual(told("We can’t pay for that from the reserve, and I will pretend we can"), [
      "will > won’t",
    ]);
    assert.deepEqual(told("We can’t pay for that from the reserve, and I won’t pretend we can’t"), [
      "can’t > can",
    ]);
  });

  it("are each witness's own where one after the other answers by the same letter", () => {
    const text = [
      "IDA MOREL, sworn",
      "Questioned by MR BRANDT",
      "Q.  Was the wall inspected?",
      `A.  ${WORDS}.`,
      "DR TEO LUND, affirmed",
      "Questioned by MS OKORO",
      "Q.  And the gate?",
      `A.  ${OTHER}.`,
    ].join("\n\n");
    assert.equal(verdict(text, WORDS, "Ida Morel"), "verbatim");
    assert.equal(verdict(text, WORDS, "Teo Lund"), "another's");
    assert.equal(verdict(text, OTHER, "Teo Lund"), "verbatim");
  });

  for (const [name, over] of Object.entries({
    "bold type": (who: string) => `**${who}** (clerk), by phone`,
    headings: (who: string) => `## ${who} (clerk)`,
    capitals: (who: string) => `${who.toUpperCase()} (clerk)`,
  }))
    it(`are of the person whose name stands over them in ${name}`, () => {
      const text = `${over("Ida Morel")}\n\n- On the wall: "${WORDS}."\n- Money: none\n\n${over("Teo Brandt")}\n\n- "${OTHER}."\n`;
      assert.equal(verdict(text, WORDS, "Ida Morel", "a.md"), "verbatim");
      assert.equal(verdict(text, WORDS, "Teo Brandt", "a.md"), "another's");
      assert.equal(verdict(text, OTHER, "Teo Brandt", "a.md"), "verbatim");
    });

  it("are nobody's for the words that head a part of minutes", () => {
    const text = `**Present:** Ms Ida Morel (clerk)\n\nMs Morel said: "${WORDS}."\n\n**Resolved:** to ask again.\n\nMs Morel said: "${OTHER}."\n`;
    assert.equal(verdict(text, OTHER, "Ida Morel", "a.md"), "verbatim");
  });

  it("are put to whom minutes call by an office, or the paragraph before by name", () => {
    const text = `Present: Ms Ida Morel (Chief Surveyor), Dr Teo Brandt.\n\nThe Chief Surveyor said: "${WORDS}."\n\nDr Brandt reported on the gate.\n\nHe said: "${OTHER}."\n\nThe Chair thanked him.\n`;
    assert.equal(verdict(text, WORDS, "Ida Morel", "a.md"), "verbatim");
    assert.equal(verdict(text, WORDS, "Teo Brandt", "a.md"), "another's");
    assert.equal(verdict(text, OTHER, "Ida Morel", "a.md"), "another's");
  });

  it("are of one person with any title, and of each of a couple", () => {
    const text = `VICE-CHAIRMAN IDA MOREL: ${WORDS}.\nTEO: ${OTHER}.\nRON: Yes.\n(Teo and Ron Brandt, of Pell Street)\n`;
    assert.equal(verdict(text, WORDS, "Ida Morel"), "verbatim");
    assert.equal(verdict(text, OTHER, "Ron Brandt"), "another's");
  });

  it("may write out what the notes have in short", () => {
    const text = "IDA MOREL: They knew where it was & they left it open for 22 yrs.\nTEO BRANDT: Yes.\n";
    assert.equal(
      verdict(text, "They knew where it was and they left it open for 22 years", "Ida Morel"),
      "verbatim",
    );
  });

  it("are the witness's who was sworn, or told their name, and not the judge's who heads the transcript", () => {
    const head = "HARBOR TRIBUNAL\nBefore: Hon. Justice Rhona Vale (Chair) and two members\n\n";
    const rest = `MR OKORO: Was the wall inspected?\nTHE WITNESS: ${WORDS}.\nJUSTICE VALE: ${OTHER}.\n`;
    for (const opening of [
      "MR OKORO: State your name and duty.\nTHE WITNESS: Ida Morel. I was the surveyor.\n",
      "PW1: Ida Morel (sworn)\n",
    ]) {
      assert.equal(verdict(head + opening + rest, WORDS, "Ida Morel"), "verbatim");
      assert.equal(verdict(head + opening + rest, WORDS, "Rhona Vale"), "another's");
      assert.equal(verdict(head + opening + rest, OTHER, "Ida Morel"), "another's");
    }
    assert.equal(verdict(head + rest, WORDS, "Ida Morel"), "verbatim");
  });

  it("are of somebody whom a question calls by name, its first words aside", () => {
    const text = `MR BRANDT: You are Ida Morel, and you looked after the wall?\nMS MOREL: ${WORDS}.\nMR BRANDT: ${OTHER}.\n`;
    const index = indexNotes([{ path: "a.txt", text }]);
    assert.equal(index.quoted(WORDS, "Ida Morel").kind, "verbatim");
    assert.equal(index.quoted(WORDS, "Teo Brandt").heard?.voice?.shown, "Ida Morel");
  });

  it("are of one person whose last name has several words, whichever the notes leave out", () => {
    const text = `MR MAC GIOLLA: ${WORDS}.\nMS UÍ BHROIN: ${OTHER}.\n`;
    assert.equal(verdict(text, WORDS, "Eoin Mac Giolla"), "verbatim");
    assert.equal(verdict(text, OTHER, "Síle Uí Bhroin"), "verbatim");
    assert.equal(verdict(text, WORDS, "Síle Uí Bhroin"), "another's");
  });

  it("are of whom the key has for other letters than Q and A, and of the chair whom the head names", () => {
    const key = `Key: Q = me. A = Ida Morel, surveyor. T = Teo Brandt.\n\nQ. The wall?\nA. ${WORDS}.\nT. ${OTHER}.\n`;
    assert.equal(verdict(key, OTHER, "Teo Brandt"), "verbatim");
    assert.equal(verdict(key, OTHER, "Ida Morel"), "another's");
    const chair = `Chairperson: Ms Ida Morel\n\nCHAIRPERSON: ${WORDS}.\nMR BRANDT: ${OTHER}.\n`;
    assert.equal(verdict(chair, WORDS, "Ida Morel"), "verbatim");
    assert.equal(verdict(chair, OTHER, "Ida Morel"), "another's");
  });

  it("may have the sign of a currency that speech leaves out, and no other number", () => {
    const text = "IDA MOREL: I pay sixteen hundred and fifty a month for that room.\nTEO BRANDT: Yes.\n";
    assert.equal(verdict(text, "I pay €1,650 a month for that room", "Ida Morel"), "verbatim");
    assert.equal(verdict(text, "I pay €1,560 a month for that room", "Ida Morel"), "altered");
  });
});
