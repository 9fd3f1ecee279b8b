import assert from "node:assert/strict";
import { Reviewer, type Review } from "../../server/src/review/review.js";
import type { Markup } from "../../server/src/text/draft.js";
import { RandomEdits, randomBelow } from "../support/random-edits.js";
import { EVERYTHING_ON, INPUT } from "../support/review.js";

const TIMES = Number(process.env["STET_FUZZ"] ?? 1);
const EDITS = 10_000 * TIMES;
/** Another one each time where more than the usual is tried; a failure names it. */
const SEED = Number(process.env["STET_SEED"] ?? (TIMES > 1 ? Date.now() % 1_000_000 : 2031));
/** So many edits at most come in before the editor asks again; every other time the draft is held against one opened anew. */
const BURST = 40;
/** How often it asks before another draft is opened. */
const SITTING = 30;

const ALL_ON = { ...INPUT, settings: { rules: EVERYTHING_ON } };

const DRAFTS: readonly (readonly [Markup, string])[] = [
  [
    "markdown",
    `# Nine die as Milford dam fails

*By Lena Ode*

MILFORD — “We never saw the water until it was at the door,” Mayor **Ana Ruiz** said. Ruiz, 54, said 12 of the 40 homes, or
30 percent, were lost.

Critics say the Harbor Water Board ignored two warnings. The board [declined](https://milford.example/board) to comment.

| Ward | Homes |
|------|-------|
| East | 5     |
| West | 7     |
| All  | 12    |

- Two gates were opened on Monday.
- A third, which cost $4.2 million, was not.

> “Nobody told us to leave.

> “Nobody came,” he said.

<!-- stet -->
The thugs who run the board slammed the report. The toll rose from nine to 14, up 50 percent.
`,
  ],
  [
    "markdown",
    `---
title: Council to close 42 slips
alt: The TK pier
---

<p class="lead">The council voted to close 46 slips. Illegal immigrants live there.</p>

<details><summary>More</summary>
The neglect caused the slip to rot.
</details>

{{% note %}}
Critics say the thugs left.{: .x}
{{% /note %}}

:::tip Mind
The toll rose from nine to 14, up 50 percent. {#toll .x}
:::

> [!NOTE]
> Illegal immigrants live on Front Street.[^1]

!!! note "Mind"
    The mayor slammed the report. {>>ask Ana<<}

{--The thugs came.

They left.--}

<del>
Critics say so.

</del>

%% ask TK %%

The ~~thugs~~ men left {~~nine~>12~~} of 40 homes, or 25 percent.

[caption id="a"]The slip cost $4 million.[/caption]

[^1]: Water Board, 2031.
`,
  ],
  [
    "plaintext",
    `Council votes to close slip

The council voted 6-3 on Tuesday to close the slip, which lost $1.2 million last year, according to a report by the county
auditor. Sheriff Max Tull said he was "not surprised".

Tull said crime fell by a third, from 90 to 60. Experts believe that the closing will cost 200 jobs. They said so in May.

"We were told it would stay," said Ida Holm, who owns the Slip Café. "It is a disgrace.

"They never asked us."

The slip was neglected for years. It is the largest in the state. Tickets rose to $12 from $8, a rise of 50 percent.
`,
  ],
];

describe("a draft under random edits", function () {
  this.timeout(0);

  it(`reads as if it had been opened anew, after ${EDITS} edits (seed ${SEED})`, () => {
    const below = randomBelow(SEED);
    let made = 0;
    for (let sitting = 0; made < EDITS; sitting++) {
      const [markup, opened] = DRAFTS[sitting % DRAFTS.length]!;
      const edits = new RandomEdits(opened, below);
      const reviewer = new Reviewer();
      let text = opened;
      for (let asked = 0; asked < SITTING && made < EDITS; asked++) {
        for (let burst = Math.min(1 + below(BURST), EDITS - made); burst > 0; burst--, made++)
          text = edits.edit(text);
        const again = reviewer.review(text, markup, ALL_ON);
        if (asked % 2 === 0) continue;
        const anew = new Reviewer().review(text, markup, ALL_ON);
        assert.deepEqual(
          said(again),
          said(anew),
          `after ${made} edits of seed ${SEED}: ${JSON.stringify(text)}`,
        );
      }
    }
    assert.equal(made, EDITS);
  });
});

/** All that a reader is told, fixes too; a rule that fails tells nothing, and is told of here. */
function said({ findings, failures, sources }: Review): unknown {
  return {
    failures: failures.map(({ rule, error }) => `${rule}: ${String(error)}`),
    sources: sources.sources.map(({ name, shortName, role, kind }) => [name, shortName, role, kind]),
    findings: findings.map((finding) => ({ ...finding, fixes: finding.fixes() })),
  };
}
