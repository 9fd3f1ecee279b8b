import assert from "node:assert/strict";
import fc from "fast-check";
import { Stretches } from "../../server/src/review/stretches.js";
import type { Gathered } from "../../server/src/rules/rule.js";
import { LIMIT, runs } from "../support/runs.js";

/** The gists as they stand in the draft, and how many of the stretches were joined since the last look. */
function watched(): { readonly made: Stretches; readonly joins: () => number } {
  let joins = 0;
  const join = (gists: readonly Gathered<unknown>[]) => {
    joins++;
    return gists;
  };
  return { made: new Stretches(join), joins: () => [joins, (joins = 0)][0]! };
}

function placed(stretches: Stretches): readonly (readonly [number, unknown])[] {
  return stretches.joined.flatMap(({ block: first, gist }) =>
    (gist as readonly Gathered<unknown>[]).map(({ block, gist: each }) => [first + block, each] as const),
  );
}

describe("what is gathered, stretch by stretch", function () {
  this.timeout(LIMIT);

  it("is what would be gathered from the draft anew, whatever is put in and taken out", () => {
    const edit = fc.tuple(fc.nat(), fc.nat(40), fc.array(fc.boolean(), { maxLength: 90 }));
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        let stretches = watched().made;
        let draft: (number | null)[] = [];
        let next = 0;
        for (const [where, gone, come] of edits) {
          const from = where % (draft.length + 1);
          const out = Math.min(gone, draft.length - from);
          const put = come.map((tells) => (tells ? next++ : null));
          draft = [...draft.slice(0, from), ...put, ...draft.slice(from + out)];
          const anew = put.flatMap((gist, at) => (gist === null ? [] : [{ block: from + at, gist }]));
          stretches = stretches.replaced([from, from + put.length], anew, put.length - out);
          const told = draft.flatMap((gist, block) => (gist === null ? [] : [[block, gist] as const]));
          assert.deepEqual(placed(stretches), told);
        }
      }),
      runs(200),
    );
  });

  it("is joined anew where an edit falls alone", () => {
    const { made, joins } = watched();
    const gists = Array.from({ length: 1000 }, (_, block) => ({ block, gist: block }));
    const before = made.replaced([0, 1000], gists, 1000);
    assert.ok(before.joined.length > 10);
    joins();
    const after = before.replaced([500, 502], [{ block: 500, gist: "new" }], 1);
    assert.equal(placed(after).length, 1000);
    assert.ok(joins() <= 3);
  });
});
