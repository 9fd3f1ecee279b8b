import type { StylebookEntry } from "./entry.js";
import { adverb, family } from "./build.js";

/** Adverbs and turns that give the copy's own opinion: how sure, how sad, how surprising, how good or bad a thing is. */
export const EDITORIALIZING_ADVERBS: readonly StylebookEntry[] = [
  ...family(
    {
      kind: "editorializing",
      guidance: "Reuters, AP",
      reason: "tells a reader that there is no doubt; the evidence can show it",
    },
    [
      adverb("of course", "The tunnel was, ⟦of course⟧, late.", { fineNear: "golf" }),
      adverb("clearly", "The board ⟦clearly⟧ knew of the leak.", {
        fineBefore: "marked visible labeled written defined audible enough heard",
        fineAfter: "see seen speak more think spell state hear as",
        strength: "hint",
        fine: "The exits are clearly marked.",
      }),
      adverb("obviously", "The board ⟦obviously⟧ knew of the leak."),
      adverb("plainly", "The board ⟦plainly⟧ knew of the leak.", {
        fineAfter: "speak spoke said",
        strength: "hint",
      }),
      adverb("undoubtedly", "The board ⟦undoubtedly⟧ knew of the leak."),
      adverb("undeniably", "The tower is ⟦undeniably⟧ tall."),
      adverb("unquestionably", "The tower is ⟦unquestionably⟧ tall."),
      adverb("indisputably|inarguably", "The tower is ⟦indisputably⟧ tall."),
      adverb(
        "arguably",
        "The tower is ⟦arguably⟧ the best in town.",
        {
          strength: "hint",
          reason: "argues a point without an argument; whose view it is can be told",
        },
        "",
      ),
      adverb("needless to say", "⟦Needless to say⟧, the tunnel was late."),
      adverb("it goes without saying", "⟦It goes without saying⟧ that the tunnel was late.", {}, ""),
      adverb(
        "without a doubt|without a shadow of a doubt|beyond a doubt",
        "The tunnel was ⟦without a doubt⟧ late.",
        { fineNear: "jury court reasonable" },
      ),
      adverb(
        "there is no doubt that|there’s no doubt that|there was no doubt that|there can be no doubt that",
        "⟦There is no doubt that⟧ the tunnel will be late.",
      ),
      adverb("no doubt", "The tunnel will ⟦no doubt⟧ be late.", {
        fineBefore: "that about",
        fineAfter: "left leave leaves leaving have has had having express expressed there’s there's",
        fine: "The mayor left no doubt that she would run.",
      }),
      adverb("naturally", "The owner ⟦naturally⟧ stayed away.", {
        fineBefore: "occurring ventilated aspirated aged sweet grown",
        fineAfter: "occur occurs grow grows die comes came",
        strength: "hint",
        fine: "It is a naturally occurring gas.",
      }),
      adverb("surely", "The tunnel will ⟦surely⟧ be late.", { fineAfter: "slowly but" }),
      adverb("truth be told|if truth be told", "⟦Truth be told⟧, the tunnel was late."),
      adverb(
        "let’s face it|let's face it|let’s be honest|let's be honest|make no mistake|mark my words",
        "⟦Make no mistake⟧, the tunnel will be late.",
      ),
      adverb(
        "everyone knows|everybody knows|we all know|as we all know|as everyone knows",
        "⟦Everyone knows⟧ that the tunnel was late.",
        {},
        "",
      ),
    ],
  ),
  ...family(
    {
      kind: "editorializing",
      guidance: "Reuters, AP",
      reason: "hints at a meaning or a motive that the copy does not state",
    },
    [
      adverb("tellingly", "⟦Tellingly⟧, the board met at night."),
      adverb("revealingly", "⟦Revealingly⟧, the board met at night."),
      adverb("conveniently", "The file was ⟦conveniently⟧ lost.", {
        fineBefore: "located placed situated",
        fine: "The stop is conveniently located.",
      }),
      adverb("suspiciously", "The file was ⟦suspiciously⟧ thin.", {
        strength: "hint",
        fineAfter: "acting acted behaving",
      }),
    ],
  ),
  ...family(
    {
      kind: "editorializing",
      guidance: "Reuters, AP",
      reason: "tells a reader to be surprised, or not to be; the facts can do that",
    },
    [
      adverb("curiously", "⟦Curiously⟧, the file was thin.", { fineAfter: "looked look stared" }),
      adverb("interestingly", "⟦Interestingly⟧, the file was thin.", {
        reason: "tells a reader what to find of interest; the facts can do that",
      }),
      adverb("remarkably", "⟦Remarkably⟧, the file was thin."),
      adverb("incredibly", "The file was ⟦incredibly⟧ thin."),
      adverb("unbelievably", "The file was ⟦unbelievably⟧ thin."),
      adverb("amazingly", "⟦Amazingly⟧, the file was thin."),
      adverb("astonishingly", "⟦Astonishingly⟧, the file was thin."),
      adverb("astoundingly", "⟦Astoundingly⟧, the file was thin."),
      adverb("miraculously", "⟦Miraculously⟧, the file was found.", { strength: "hint" }),
      adverb("inexplicably", "The file was ⟦inexplicably⟧ thin.", {
        reason: "says that nothing explains it; what those asked said, or that nobody was asked, can be told",
      }),
      adverb("bizarrely", "⟦Bizarrely⟧, the file was thin."),
      adverb("oddly|oddly enough|strangely enough|funnily enough", "⟦Oddly⟧, the file was thin.", {
        fineBefore: "shaped",
      }),
      adverb("surprisingly", "⟦Surprisingly⟧, the file was thin.", { fineAfter: "not", strength: "hint" }),
      adverb(
        "not surprisingly|unsurprisingly|to no one’s surprise|to nobody’s surprise|predictably",
        "⟦Unsurprisingly⟧, the file was thin.",
      ),
      adverb("ironically", "⟦Ironically⟧, the file was thin.", {
        reason: "tells a reader to see an irony; the facts can show it",
      }),
      adverb("shockingly", "⟦Shockingly⟧, the file was thin."),
      adverb("stunningly", "The file was ⟦stunningly⟧ thin."),
      adverb("staggeringly", "The file was ⟦staggeringly⟧ thin."),
    ],
  ),
  ...family(
    {
      kind: "editorializing",
      guidance: "Reuters, BBC",
      reason: "says how a reader should take the news",
    },
    [
      adverb("sadly", "⟦Sadly⟧, the pier was sold.", { fineAfter: "smiled said head" }),
      adverb("regrettably", "⟦Regrettably⟧, the pier was sold."),
      adverb("unfortunately", "⟦Unfortunately⟧, the pier was sold."),
      adverb("fortunately", "⟦Fortunately⟧, the pier was sold."),
      adverb("thankfully", "⟦Thankfully⟧, the pier was sold."),
      adverb("mercifully", "⟦Mercifully⟧, the meeting was short."),
      adverb("luckily", "⟦Luckily⟧, the pier was sold."),
      adverb("alas", "⟦Alas⟧, the pier was sold."),
      adverb("tragically", "⟦Tragically⟧, the pier was sold."),
      // Without it the hope would be a flat prediction.
      adverb(
        "hopefully",
        "⟦Hopefully⟧, the pier will be sold.",
        {
          fineAfter: "waited looked said says added adding asked smiled spoke",
          fine: "“It may,” he said hopefully.",
        },
        "",
      ),
    ],
  ),
  ...family(
    {
      kind: "editorializing",
      guidance: "Reuters, BBC",
      reason: "judges what was done instead of telling it",
    },
    [
      adverb("rightly", "The board ⟦rightly⟧ sold the pier.", { fineNear: "remember recall" }),
      adverb("rightfully", "The board ⟦rightfully⟧ sold the pier.", { fineBefore: "belongs owned theirs" }),
      adverb("wrongly", "The board ⟦wrongly⟧ sold the pier.", {
        fineBefore: "convicted imprisoned accused identified detained arrested reported",
        strength: "hint",
        fine: "He was wrongly convicted in 1994.",
      }),
      adverb("foolishly", "The board ⟦foolishly⟧ sold the pier."),
      adverb("stupidly", "The board ⟦stupidly⟧ sold the pier."),
      adverb("recklessly", "The board ⟦recklessly⟧ sold the pier.", {
        fineNear: "driving drove driver charged endangering indicted vehicle",
      }),
      adverb("shamelessly", "The board ⟦shamelessly⟧ sold the pier."),
      adverb("shamefully", "The board ⟦shamefully⟧ sold the pier."),
      adverb("disgracefully", "The board ⟦disgracefully⟧ sold the pier."),
      adverb("outrageously", "The pier was ⟦outrageously⟧ cheap."),
      adverb("absurdly", "The pier was ⟦absurdly⟧ cheap."),
      adverb("laughably", "The pier was ⟦laughably⟧ cheap."),
      adverb("ridiculously", "The pier was ⟦ridiculously⟧ cheap."),
      adverb("ludicrously", "The pier was ⟦ludicrously⟧ cheap."),
      adverb("preposterously", "The pier was ⟦preposterously⟧ cheap."),
      adverb("comically", "The pier was ⟦comically⟧ cheap.", { strength: "hint" }),
      adverb("pathetically", "The turnout was ⟦pathetically⟧ small."),
      adverb("hypocritically", "The board ⟦hypocritically⟧ sold the pier."),
      adverb("disingenuously", "The board ⟦disingenuously⟧ put off the vote."),
      adverb("brazenly", "The board ⟦brazenly⟧ sold the pier."),
      adverb("blatantly", "The sale was ⟦blatantly⟧ rushed."),
      adverb("flagrantly", "The sale was ⟦flagrantly⟧ rushed."),
      adverb("egregiously", "The sale was ⟦egregiously⟧ rushed."),
      adverb("callously", "The board ⟦callously⟧ sold the pier."),
      adverb("cruelly", "The board ⟦cruelly⟧ sold the pier."),
      adverb("cynically", "The board ⟦cynically⟧ sold the pier.", {
        reason: "reads a mood or a motive into what was done",
      }),
      adverb("sneakily", "The board ⟦sneakily⟧ sold the pier.", {
        reason: "reads a mood or a motive into what was done",
      }),
      adverb("creepily", "The lot was ⟦creepily⟧ quiet.", {
        reason: "tells a reader what to feel; the facts can do that",
      }),
      adverb("eerily", "The lot was ⟦eerily⟧ quiet.", {
        strength: "hint",
        reason: "tells a reader what to feel; the facts can do that",
      }),
      adverb("gleefully", "The board ⟦gleefully⟧ sold the pier.", {
        reason: "reads a mood or a motive into what was done",
      }),
      adverb("smugly", "The owner ⟦smugly⟧ waved.", {
        reason: "reads a mood or a motive into what was done",
      }),
      adverb("arrogantly", "The owner ⟦arrogantly⟧ waved.", {
        reason: "reads a mood or a motive into what was done",
      }),
      adverb("petulantly", "The owner ⟦petulantly⟧ left.", {
        reason: "reads a mood or a motive into what was done",
      }),
      adverb("hysterically", "The owner ⟦hysterically⟧ left.", {
        reason: "reads a mood or a motive into what was done",
      }),
      adverb("desperately", "The owner ⟦desperately⟧ wants a sale.", {
        strength: "hint",
        fineBefore: "poor ill needed",
        reason: "reads a mood or a motive into what was done",
      }),
      adverb("mindlessly", "The board ⟦mindlessly⟧ sold the pier."),
      adverb("blindly", "The board ⟦blindly⟧ sold the pier.", {
        strength: "hint",
        reason: "reads a mood or a motive into what was done",
      }),
      adverb("slavishly", "The board ⟦slavishly⟧ follows the bank.", {
        reason: "reads a mood or a motive into what was done",
      }),
      adverb("ruthlessly", "The owner ⟦ruthlessly⟧ cut posts."),
      adverb("viciously", "The ad ⟦viciously⟧ went after the judge.", {
        fineNear: "beaten dog attacked stabbed",
      }),
      adverb("savagely", "The ad ⟦savagely⟧ went after the judge.", { fineBefore: "beaten attacked" }),
      adverb("insanely", "The pier was ⟦insanely⟧ cheap."),
      adverb("wildly", "The pier was ⟦wildly⟧ cheap.", { fineBefore: "swinging", strength: "hint" }),
      adverb("hilariously", "The sign was ⟦hilariously⟧ wrong.", {
        reason: "tells a reader what to feel; the facts can do that",
      }),
      adverb("brilliantly", "The board ⟦brilliantly⟧ sold the pier.", { fineBefore: "lit colored white" }),
      adverb("masterfully", "The board ⟦masterfully⟧ sold the pier."),
      adverb("beautifully", "The owner ⟦beautifully⟧ put the case.", { strength: "hint" }),
      adverb("valiantly|heroically|courageously|bravely", "The owner ⟦valiantly⟧ put the case.", {
        strength: "hint",
      }),
      adverb("inevitably", "The pier will ⟦inevitably⟧ be sold.", {
        strength: "hint",
        reason: "foretells what the copy cannot know",
      }),
      adverb("dangerously", "The pier was ⟦dangerously⟧ cheap.", {
        strength: "hint",
        fineBefore: "high low close hot cold ill",
      }),
      adverb("deeply flawed|fatally flawed|fundamentally flawed", "The plan is ⟦deeply flawed⟧.", {}, ""),
    ],
  ),
  ...family(
    {
      kind: "editorializing",
      guidance: "AP, Reuters",
      reason: "turns a count into a verdict; the figure says enough",
    },
    [
      adverb("a paltry|paltry", "The town got ⟦a paltry⟧ $300.", {}, ""),
      adverb("a measly|measly", "The town got ⟦a measly⟧ $300.", {}, ""),
      adverb("a whopping", "The town got ⟦a whopping⟧ $300.", { id: "a whopping" }, ""),
      adverb("a staggering", "The town got ⟦a staggering⟧ $300 million.", { id: "a staggering" }, ""),
      adverb(
        "only a handful of|just a handful of",
        "⟦Only a handful of⟧ towns came.",
        { strength: "hint" },
        "",
      ),
    ],
  ),
  ...family(
    {
      kind: "editorializing",
      guidance: "AP, Reuters",
      reason: "turns up the volume; the fact is as large without it",
    },
    [
      adverb("woefully", "The pier is ⟦woefully⟧ short of staff."),
      adverb("grossly", "The pier is ⟦grossly⟧ short of staff.", {
        fineBefore: "negligent",
        strength: "hint",
      }),
      adverb("abysmally", "The turnout was ⟦abysmally⟧ small."),
      adverb("painfully", "The turnout was ⟦painfully⟧ small.", { strength: "hint" }),
      adverb("embarrassingly", "The turnout was ⟦embarrassingly⟧ small."),
      adverb("unconscionably", "The fee was ⟦unconscionably⟧ large."),
      adverb("obscenely", "The fee was ⟦obscenely⟧ large."),
      adverb("grotesquely", "The fee was ⟦grotesquely⟧ large."),
      adverb("hideously", "The fee was ⟦hideously⟧ large."),
      adverb("horribly", "The plan went ⟦horribly⟧ wrong.", { fineBefore: "burned disfigured injured" }),
      adverb("terribly", "The plan went ⟦terribly⟧ wrong.", { strength: "hint" }),
      adverb("disastrously", "The plan went ⟦disastrously⟧ wrong."),
      adverb("spectacularly", "The plan went ⟦spectacularly⟧ wrong."),
      adverb("utterly", "The plan was ⟦utterly⟧ wrong.", {
        fineBefore:
          "destroy destroyed destroying destroys demolish demolished flatten flattened crush crushed burn burned consumed ruin ruined wrecked shattered gutted leveled razed collapsed exhausted soaked submerged",
        fine: "The fire utterly destroyed the mill.",
      }),
      adverb("totally", "The plan was ⟦totally⟧ wrong.", {
        strength: "hint",
        fineBefore: "blind disabled destroyed",
      }),
      adverb("absolutely", "The plan was ⟦absolutely⟧ wrong."),
      adverb("downright", "The plan was ⟦downright⟧ wrong."),
      adverb("positively", "The plan was ⟦positively⟧ wrong.", {
        fineBefore: "identified charged correlated",
        fineAfter: "tested responded reacted started began played spoke",
        strength: "hint",
      }),
      adverb("hopelessly", "The plan was ⟦hopelessly⟧ wrong."),
      adverb("ever so", "The plan was ⟦ever so⟧ wrong."),
    ],
  ),
];
