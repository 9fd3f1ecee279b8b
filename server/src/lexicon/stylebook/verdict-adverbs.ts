import type { StylebookEntry } from "./entry.js";
import { family } from "./build.js";
import { adverbs, phrases } from "./each.js";

const VERDICT = {
  kind: "editorializing",
  guidance: "Reuters, AP",
  strength: "hint",
  unscored: true,
} as const;

/** Adverbs with which the copy marks how well, how badly or how surprisingly something was done. */
export const VERDICT_ADVERBS: readonly StylebookEntry[] = [
  ...family({ ...VERDICT, reason: "says how a reader should take it; what happened can stand alone" }, [
    ...adverbs(
      "alarmingly, worryingly, disturbingly, troublingly, frighteningly, terrifyingly, unnervingly, depressingly, disappointingly, " +
        "frustratingly, infuriatingly, maddeningly, puzzlingly|bafflingly, perversely, " +
        "distressingly, dismayingly, hearteningly, encouragingly, refreshingly, reassuringly, thrillingly, intriguingly, fittingly, " +
        "deservedly|undeservedly, laudably|admirably|commendably, inexcusably|unforgivably, incomprehensibly|unaccountably, " +
        "counterintuitively, improbably|implausibly, appallingly, scandalously, abominably, " +
        "atrociously, deplorably, despicably, contemptibly, insultingly, offputtingly|off-puttingly, nauseatingly|sickeningly",
      "The pier was # quiet.",
    ),
    ...adverbs("notoriously|infamously", "The pier was # quiet.", {}),
    ...adverbs("startlingly", "The pier was # quiet.", { fineBefore: "similar different" }),
  ]),
  ...family({ ...VERDICT, reason: "judges how it was done; what was done can be told" }, [
    ...adverbs(
      "drastically, dramatically, virulently, catastrophically, single-handedly,  sensationally, superbly, magnificently, gloriously, exquisitely, wonderfully, " +
        "marvelously|marvellously, delightfully, impressively, impeccably, flawlessly, deftly|adroitly, sumptuously, lavishly, " +
        "cleverly|shrewdly|astutely|ingeniously, artfully|artlessly, obstinately|pigheadedly, mercilessly, remorselessly, meekly|tamely|feebly|limply, " +
        "lamely, dreadfully|awfully, dismally, miserably, abjectly, ineptly|incompetently, irresponsibly, unwisely|imprudently, naively, " +
        "sloppily|clumsily, lazily, blithely|breezily, cavalierly, flippantly|glibly, haughtily, pompously, slyly|craftily|cunningly, " +
        "deviously, cravenly, snidely, inanely, gratuitously, baldly, bleakly, glowingly, devilishly, disparagingly, disrespectfully, drunkenly, effusively, fanatically, fiendishly, " +
        "frightfully, grimly, lovingly, mockingly, movingly, rabidly, stubbornly|stiltedly, " +
        "stupendously, unfailingly, maniacally, gamely, fearlessly, fabulously, fantastically, fearfully, pluckily, needlessly|senselessly, wantonly, " +
        "unceremoniously, unashamedly|unabashedly, obsequiously, " +
        "majestically, imperiously, agonizingly|agonisingly, excruciatingly, charmingly, tastefully|tastelessly, " +
        "vindictively, tyrannically, deceptively|misleadingly|deceitfully, " +
        "dishonestly, demonstrably|patently|manifestly|self-evidently",
      "The board # sold the pier.",
    ),
    ...adverbs("unfairly|unjustly", "The board # sold the pier.", {
      fineBefore: "dismissed low high priced subsidised subsidized traded",
      fineNear: "dismissal tribunal law laws act court",
      fine: "A tribunal ruled that the crew were unfairly dismissed.",
    }),
    ...phrases("completely|thoroughly", "The board was # outplayed.", {
      id: "completely outplayed",
      onlyBefore:
        "outplayed outclassed undercut dominant unfit inadequate unacceptable wrong false ridiculous misguided unnecessary useless worthless " +
        "predictable dishonest bogus baseless absurd outrageous unjustified discredited irresponsible incompetent clueless helpless hopeless unhinged",
    }),
    ...phrases("increasingly", "The talks grew # desperate.", {
      id: "increasingly desperate",
      onlyBefore:
        "dreadful desperate erratic bizarre unhinged shrill hysterical irrelevant absurd hopeless authoritarian paranoid isolated",
    }),
    ...phrases("unusually|strangely", "The owner was # jaunty.", {
      id: "unusually jaunty",
      onlyBefore:
        "jaunty smooth quiet candid subdued cheerful silent coy calm cordial frank short good well easy simple",
    }),
  ]),
  ...family({ ...VERDICT, reason: "argues with a reader instead of telling what happened" }, [
    ...phrases(
      "the simple the sad truth is|the sad reality is, " +
        "truth is, if ever there was one|if any were needed|as if that weren’t enough|" +
        "as if that were not enough|as if that wasn’t enough, " +
        "for some strange reason|for some odd reason|for some unknown reason, " +
        "little more than a, the right thing|the wrong thing, " +
        "small wonder|little wonder, good luck with that, it gets worse|it gets better|it only gets worse|it gets even worse, nothing to see here, you be the judge|let that sink in, " +
        "enough said|’nuff said, spoiler alert, on the wrong side of history|on the right side of history, " +
        "the elephant in the room, the writing is on the wall, the chickens have come home to roost|come home to roost, " +
        "what could possibly go wrong|what could go wrong, the tip of the iceberg|just the tip of the iceberg, " +
        "in no uncertain terms, plain and simple|pure and simple, " +
        "when push comes to shove, to add insult to injury|adding insult to injury, " +
        "for the umpteenth time, actions speak louder, a slap on the wrist|slap on the wrist, " +
        "despite all evidence|despite all the evidence|without a shred of evidence|" +
        "without any evidence|without any proof|without one shred of proof, hit the nail on the head, " +
        "dare we say|dare i say, heads should roll|heads must roll",
      "The pier, #, was sold.",
    ),
    ...phrases(
      "no surprise|not a surprise|hardly a surprise|hardly surprising|not surprising|scarcely surprising|not a coincidence, " +
        "good news|bad news|great news|terrible news|wonderful news|welcome news, a shame|a crying shame|a pity|a scandal|an outrage|a tragedy|a mistake",
      "The sale is #.",
      {
        onlyAfter: "is was it’s it's that’s that's as isn’t isn't comes came truly such clearly simply just",
      },
    ),
    ...phrases(
      "we cannot afford|we can’t afford|let us not|let’s not|let’s hope|" +
        "let’s be clear|let’s remember|let’s not forget",
      "So # sell the pier.",
    ),
    ...phrases(
      "what’s even more surprising|what is surprising|what’s surprising|what is striking|what is clear|what’s clear|what is amazing|what’s amazing|" +
        "what’s even more amazing|what is even more amazing|what is worse|what’s worse|what is remarkable|what is interesting|what’s interesting|what is ironic",
      "# is the price.",
    ),
    ...phrases(
      "it is high time|it’s high time|it’s about time|it is about time|high time",
      "# to sell the pier.",
    ),
  ]),
];
