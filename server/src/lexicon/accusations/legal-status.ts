/** How somebody stands before the law, as far as a draft tells. */
export type LegalStatus =
  | "uncharged"
  | "suspected"
  | "arrested"
  | "accused"
  | "charged"
  | "on trial"
  | "cleared"
  | "convicted"
  | "quashed"
  | "dead";

interface StatusGroup {
  /** Null for phrases that only read like one of another group. */
  readonly status: LegalStatus | null;
  readonly reason: string;
  /** Phrases, parted by |, in lower case. */
  readonly phrases: string;
}

export const STATUSES: readonly StatusGroup[] = [
  {
    status: "convicted",
    reason:
      "A conviction, a plea or a finding, and what only follows one: then the deed is on the court's record.",
    phrases:
      "convicted|convicting|conviction|found guilty|finding him guilty|finding her guilty|pleaded guilty|pled guilty|plead guilty|pleading guilty|guilty plea|guilty verdict|guilty of|guilty to|no contest|plea deal|plea agreement|plea bargain|admitted|admits|confessed in court|sentenced|sentencing|was jailed|been jailed|jailed for|jailed|was imprisoned|imprisoned|life sentence|serving a|is serving|was serving|" +
      "court found|judge found|jury found|tribunal found|court ruled|judge ruled|inquiry found|inquiry concluded|found liable|liable for|found to have|tribunal ordered|tribunal awarded|ombudsman found|commission found|panel found|" +
      "regulator found|audit found|disbarred|struck off|was executed|death row|was fined|been fined|banned for|was banned",
  },
  {
    status: "quashed",
    reason: "A conviction that no longer stands weighs more than the one that was told before it.",
    phrases:
      "quashed|overturned|set aside|vacated|annulled|exonerated|wrongly convicted|wrongfully convicted|wrongful conviction|wrongly jailed|wrongly imprisoned|miscarriage of justice",
  },
  {
    status: null,
    reason:
      "Patients and students are admitted, too, and what is not admitted or on record is no conviction.",
    phrases:
      "was admitted|were admitted|been admitted|admitted to hospital|without admitting|not admitted|no admission|no convictions|no previous convictions|sentencing guidelines",
  },
  {
    status: "dead",
    reason: "The dead cannot be libelled, and nobody will be tried.",
    phrases:
      "killed himself|killed herself|shot himself|shot herself|hanged himself|hanged herself|took his own life|took her own life|committed suicide|died by suicide|turned the gun on himself|turned the gun on herself|" +
      "himself dead|who died|was assassinated|blew himself up|later died|suicide bomber",
  },
  {
    status: "cleared",
    reason: "Who was cleared is no more than was said of them.",
    phrases:
      "acquitted|was cleared|were cleared|been cleared|cleared of|found not guilty|not guilty verdict|charges were dropped|dropped the charges|dropped charges|drop the charges|charges were dismissed|dismissed the charges|dismissed the case|case was dismissed|" +
      "want of evidence|lack of evidence|insufficient evidence|no case to answer|not proven",
  },
  {
    status: "on trial",
    reason: "A trial is going on.",
    phrases:
      "on trial|stand trial|stands trial|standing trial|awaiting trial|goes on trial|went on trial|face trial|faces trial|facing trial|committed for trial|sent for trial|committal|trial date|mistrial|hung jury|court-martial",
  },
  {
    status: "charged",
    reason: "A prosecutor has charged somebody, and no court has found.",
    phrases:
      "charged with|was charged|been charged|were charged|is charged|are charged|faces charges|facing charges|faces a charge|faces charges of|charges against|charging|indicted|indictment|arraigned|charges of|pleaded not guilty|pleads not guilty|plead not guilty|not guilty|denies|" +
      "chargesheet|chargesheeted|charge sheet|impeached|formal investigation|denied the charges|on bail|released on bond|out on bail|held without bail|granted bail|granted her bail|granted him bail|refused bail|denied bail|remanded|extradited|extradition",
  },
  {
    status: "arrested",
    reason: "The police hold somebody, or held them.",
    phrases:
      "arrested|in custody|was detained|been detained|were detained|was held|being held|taken into custody|judicial custody|police custody|apprehended|nabbed|booked for|booked under|his arrest|her arrest|arrest of",
  },
  {
    status: "accused",
    reason: "Somebody says so of them.",
    phrases:
      "accused of|accused|accuses|confessed|confesses|sued|lawsuit against|complaint against|allegations against|alleged",
  },
  {
    status: "suspected",
    reason: "They are suspected, or looked into.",
    phrases:
      "suspected of|suspect|suspects|suspected|under investigation|being investigated|wanted for|wanted by police|want to speak to|wants to speak to|want to question|wants to question|sought by|was questioned|being questioned|was interviewed under caution|person of interest",
  },
];

/** What is quashed or overturned has to be one of these for somebody's guilt to be: so are bans and cars. */
export const CONVICTIONS: ReadonlySet<string> = new Set(["conviction", "convictions", "verdict"]);
/** These undo a conviction that the sentence names. */
export const UNDOING: ReadonlySet<string> = new Set(["quashed", "overturned", "set", "vacated", "annulled"]);

/** The phrases by their first word, the longest first. */
export const STATUS_PHRASES: ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly status: LegalStatus | null }[]
> = (() => {
  const byFirst = new Map<string, { words: string[]; status: LegalStatus | null }[]>();
  for (const { status, phrases } of STATUSES)
    for (const phrase of phrases.split("|")) {
      const words = phrase.split(" ");
      const here = byFirst.get(words[0]!);
      if (here) here.push({ words, status });
      else byFirst.set(words[0]!, [{ words, status }]);
    }
  for (const here of byFirst.values()) here.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
})();

/**
 * The words that say of somebody for sure that a case against them is open, by the status that they give; "a suspect", "charges",
 * "denies" and "held" are said of debates and elections, too.
 */
export const OPEN_CASES: ReadonlyMap<LegalStatus, RegExp> = new Map<LegalStatus, RegExp>([
  // The copy would not say so of somebody whom nobody suspects.
  ["uncharged", /charged|arrest/],
  ["suspected", /^(?:under|being) investigat|^(?:was questioned|wanted (?:for|by)|sought by)/],
  ["arrested", /arrest|^(?:in|taken into|judicial|police) custody|^(?:booked|apprehended)/],
  [
    "charged",
    /^(?:charged with|(?:was|were|been|is|are) charged|faces? charges|indicted|plead|remanded)|not guilty|bail|bond$/,
  ],
  ["on trial", /trial/],
]);

/** What takes back a status that stands behind it: "has not been charged", "was never arrested". */
export const DENIALS: ReadonlySet<string> = new Set([
  "not",
  "never",
  "no",
  "without",
  "nor",
  "neither",
  "cannot",
]);
/** What may stand between the two: helping verbs, adverbs of time and manner, and other statuses ("never arrested or charged"). */
export const BETWEEN_DENIAL: ReadonlySet<string> = new Set(
  "be been being is are was were has have had get got gotten ever formally actually even himself herself themselves yet or and nor arrested charged detained convicted indicted sentenced jailed prosecuted accused , found".split(
    " ",
  ),
);
