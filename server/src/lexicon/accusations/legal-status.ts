/** How somebody stands before the law, as far as a draft tells. */
export type LegalStatus =
  "suspected" | "arrested" | "accused" | "charged" | "on trial" | "cleared" | "convicted" | "dead";

interface StatusGroup {
  readonly status: LegalStatus;
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
      "convicted|convicting|conviction|found guilty|finding him guilty|finding her guilty|pleaded guilty|pled guilty|plead guilty|pleading guilty|guilty plea|guilty verdict|admitted|admits|confessed|was sentenced|were sentenced|" +
      "been sentenced|sentenced to|sentenced him|sentenced her|sentencing|was jailed|been jailed|jailed for|jailed|was imprisoned|imprisoned|life sentence|serving a|is serving|was serving|" +
      "court found|judge found|jury found|tribunal found|court ruled|judge ruled|inquiry found|inquiry concluded|disbarred|struck off|was executed|death row|was fined|been fined|banned for|was banned",
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
      "acquitted|was cleared|were cleared|been cleared|cleared of|found not guilty|not guilty verdict|charges were dropped|dropped the charges|dropped charges|exonerated",
  },
  {
    status: "on trial",
    reason: "A trial is going on.",
    phrases: "on trial|stand trial|stands trial|standing trial|awaiting trial|goes on trial|went on trial",
  },
  {
    status: "charged",
    reason: "A prosecutor has charged somebody, and no court has found.",
    phrases:
      "charged with|was charged|been charged|were charged|is charged|are charged|faces charges|facing charges|faces a charge|faces charges of|charges against|charging|indicted|indictment|arraigned|pleaded not guilty|pleads not guilty|denies|" +
      "denied the charges|on bail|released on bond|out on bail|held without bail|remanded|extradited|extradition",
  },
  {
    status: "arrested",
    reason: "The police hold somebody, or held them.",
    phrases:
      "arrested|in custody|was detained|been detained|were detained|was held|being held|taken into custody|arrest of",
  },
  {
    status: "accused",
    reason: "Somebody says so of them.",
    phrases: "accused of|accused|accuses|sued|lawsuit against|complaint against|allegations against|alleged",
  },
  {
    status: "suspected",
    reason: "They are suspected, or looked into.",
    phrases:
      "suspected of|suspect|suspects|suspected|under investigation|being investigated|wanted for|wanted by police",
  },
];

/** The phrases by their first word, the longest first. */
export const STATUS_PHRASES: ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly status: LegalStatus }[]
> = (() => {
  const byFirst = new Map<string, { words: string[]; status: LegalStatus }[]>();
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
