import { inflect } from "./verb-forms.js";

/** The kinds of claim that words can show; a figure shows itself. */
export type CuedClaimKind =
  "accusation" | "cause" | "trend" | "superlative" | "motive" | "characterisation" | "prediction" | "outcome";

interface CueGroup {
  readonly kind: CuedClaimKind;
  /** 1 alone makes a sentence one that a desk would ask about; what is less needs company. */
  readonly weight: number;
  readonly reason: string;
  /** Parted by "|"; matched as they stand, in lower case. */
  readonly phrases?: string;
  /** Parted by "|"; matched in every form of their first word. */
  readonly verbs?: string;
}

const GROUPS: readonly CueGroup[] = [
  {
    kind: "cause",
    weight: 1,
    reason: "One thing is said to bring about another: somebody has to have found that out.",
    verbs:
      "cause|lead to|result in|trigger|spark|fuel|give rise to|stem from|contribute to|drive up|drive down|prompt|spur|worsen|" +
      "exacerbate|undermine|destroy|jeopardize|jeopardise|cripple|embolden|devastate|strangle|deter|discourage",
    phrases:
      "driven by|because of|as a result of|due to|thanks to|owing to|to blame for|the reason for|a consequence of|the cause of|attributable to|is why|" +
      "brought about|in the wake of",
  },
  {
    kind: "cause",
    weight: 0.6,
    reason: "A reason is given; often it is plain, so it needs company.",
    phrases:
      "because|so that|therefore|as a result|consequently|which means|which meant|making it harder|making it easier",
  },
  {
    kind: "cause",
    weight: 1,
    reason: "The feelings of a whole group are told as fact; who asked them?",
    phrases:
      "fear in|fears in|causing fear|have scared|has scared|have frightened|has frightened|have alarmed|has alarmed|are afraid|is afraid|" +
      "are worried|are angry|is angry|have angered|has angered|has outraged|have outraged|feel betrayed|feel threatened|feel targeted|" +
      "are frustrated|lost faith|lost confidence|have lost trust|has shaken|shook confidence|living in fear|live in fear",
  },
  {
    kind: "trend",
    weight: 1,
    reason: "A change over time is told; it needs two measurements and somebody who took them.",
    verbs: "skyrocket|surge|soar|plummet|plunge|spike|dwindle|mushroom|balloon",
    phrases:
      "on the rise|in decline|more and more|fewer and fewer|less and less|becoming increasingly|become increasingly|increasingly|growing number of|" +
      "growing pressure|growing concern|growing concerns|growing calls|mounting pressure|has been mounting|had been mounting|a record number|" +
      "in record numbers|has doubled|have doubled|has tripled|have tripled|get worse|gets worse|getting worse|got worse|record levels|record high|record low|all-time high|all-time low|at an alarming rate|than ever before|worse than ever",
  },
  {
    kind: "trend",
    weight: 0.6,
    reason: "A rise or fall is told in plain words.",
    verbs: "rise|fall|increase|decrease|decline|drop|double|triple|shrink|grow|climb",
    phrases:
      "has fallen|have fallen|has risen|have risen|has grown|have grown|has become|have become|no longer|growing|mounting|widespread|rising|falling|declining|once again",
  },
  {
    kind: "superlative",
    weight: 1,
    reason: "First, largest, only: a comparison with all the others, which somebody must have made.",
    phrases:
      "the largest|the biggest|the worst|the best|the most|the highest|the lowest|the deadliest|the fastest-growing|the poorest|the richest|" +
      "the greatest|the least|the safest|the most dangerous|one of the most|one of the worst|one of the largest|one of the biggest|" +
      "second-largest|third-largest|unprecedented|unparalleled|the only one in|in the country's history|worst in|largest in|highest in|lowest in",
  },
  {
    kind: "motive",
    weight: 1,
    reason: "What somebody wants, fears or means is told as fact; only they, or what they wrote, can say.",
    phrases:
      "in an effort to|in an attempt to|in a bid to|in hopes of|in the hope of|with the aim of|aimed at|out of spite|out of fear|motivated by|" +
      "in order to avoid|in order to hide|to avoid|to distract from|to cover up|to silence|to intimidate|to punish|to win over|to appease|" +
      "eager to|desperate to|determined to|intent on|had no intention of|deliberately|on purpose|" +
      "to curry favor|for political gain|politically motivated|trying to hide",
  },
  {
    kind: "motive",
    weight: 0.6,
    reason: "An intention, as far as it shows from outside.",
    phrases:
      "in order to|trying to|tried to|seeking to|sought to|hoping to|refused to|refuses to|refusing to|decided not to",
  },
  {
    kind: "accusation",
    weight: 1,
    reason: "Wrongdoing is told as fact: a record, a ruling or an accuser has to stand behind it.",
    verbs:
      "tamper with|rig|forge|squander|exploit|plunder|blackmail|coerce|conceal|retaliate against|harass|bribe|defraud|embezzle|falsify|mislead|deceive|discriminate against|mistreat|violate|incite|smuggle|launder|mishandle|misuse",
    phrases:
      "illegally|unlawfully|corruption|corrupt|fraudulent|fraud|misconduct|negligence|negligent|abuse of power|cover-up|lied to|lied about|lied under oath|" +
      "is lying|was lying|guilty of|convicted of|previously convicted|in violation of|broke the law|breaking the law|breach of|harassment|" +
      "nepotism|bribes|kickbacks|stole from|stolen from|misused|wrongdoing|brutality|was racist|is racist|a racist|witch hunt|ignored warnings|" +
      "turned a blind eye|failed to disclose|failed to report|failed to protect|without a permit",
  },
  {
    kind: "characterisation",
    weight: 1,
    reason: "A judgement of people or things in the copy's own voice.",
    phrases:
      "of course|needless to say|it is apparent|it is clear that|it is obvious|clearly|obviously|undoubtedly|undeniably|without a doubt|no doubt|" +
      "notorious|notoriously|infamous|rampant|chaotic|disastrous|catastrophic|draconian|radical|hateful|vicious|toxic|shameful|" +
      "disgraceful|hypocritical|incompetent|reckless|ruthless|out of touch|widely regarded|widely seen|long been seen as|" +
      "broken system|failed policy|failed policies|out of control",
  },
  {
    kind: "characterisation",
    weight: 0.6,
    reason: "A general word about a whole group or state of things.",
    phrases:
      "most of|the majority of|the vast majority of|a majority of|the bulk of|nearly all|almost all|virtually all|a handful of|strained|rocky|" +
      "struggling|controversial|tough|harsh|strict|extreme|serious|dire|crisis|pushed back|has not stopped|have not stopped|crackdown|often|" +
      "rarely|frequently|routinely|typically|largely|mostly|constantly|repeatedly|always|never|nobody|everyone knows",
  },
  {
    kind: "prediction",
    weight: 1,
    reason: "What will or may happen: somebody expects it, and the copy should say who.",
    phrases:
      "is likely to|are likely to|likely to|is unlikely|are unlikely|unlikely to|is expected to|are expected to|was expected to|" +
      "is poised to|are poised to|is set to become|is bound to|are bound to|could lead|could cost|could mean|could prompt|could force|" +
      "could become|may lead|may cost|may force|will lead to|will cost|will cause|" +
      "will hurt|will help|will make it|will likely|would likely|will force|will destroy|threatens to|threaten to|is doomed|risks losing|at risk of",
  },
  {
    kind: "prediction",
    weight: 0.6,
    reason: "A possibility; a date on a calendar is one too, so it needs company.",
    phrases: "may|possibly|perhaps|potentially|looming|faces the prospect of|if",
  },
  {
    kind: "prediction",
    weight: 1,
    reason: "In the copy's own voice, what could happen is somebody's estimate.",
    phrases: "could|might|could also|could still|might also|might still",
  },
  {
    kind: "prediction",
    weight: 0,
    reason: "These look like possibilities and report an attempt, an ability or a question.",
    phrases:
      "could not|could not be reached|couldn’t|might not be reached|if not|as if|what if|even if only|could be seen|could be heard|could see|could hear",
  },
  {
    kind: "outcome",
    weight: 1,
    reason: "What a policy or an act achieved, told as settled.",
    phrases:
      "has failed|have failed|failed miserably|has worked|did not work|does not work|has made it easier|has made it harder|has not stopped|" +
      "has saved|have saved|has cost taxpayers|cost taxpayers|saved taxpayers|created jobs|killed jobs|has helped|have helped|has improved|have improved|" +
      "has hurt|have hurt|has reduced|have reduced|prevents|prevented|made no difference|proved effective|proved ineffective",
  },
];

/** A phrase as it is matched: its words, and what it shows. */
export interface ClaimCue {
  readonly words: readonly string[];
  readonly kind: CuedClaimKind;
  readonly weight: number;
}

function compile(): Map<string, ClaimCue[]> {
  const byFirst = new Map<string, ClaimCue[]>();
  for (const { kind, weight, phrases, verbs } of GROUPS) {
    const all = phrases ? phrases.split("|") : [];
    for (const verb of verbs ? verbs.split("|") : [])
      all.push(...Object.values<string>({ ...inflect(verb) }));
    for (const phrase of all) {
      const words = phrase.split(" ");
      const cues = byFirst.get(words[0]!) ?? [];
      byFirst.set(words[0]!, cues);
      cues.push({ words, kind, weight });
    }
  }
  for (const cues of byFirst.values())
    cues.sort((a, b) => b.words.length - a.words.length || b.weight - a.weight);
  return byFirst;
}

/** The cues by their first word, the longest first. */
export const CLAIM_CUES: ReadonlyMap<string, readonly ClaimCue[]> = compile();
