import type { CueGroup } from "./cue-group.js";

/** Words of drama, contempt and admiration: rarer than plain judgements, and seldom without one. */
export const DRAMA: readonly CueGroup[] = [
  {
    kind: "characterisation",
    weight: 1,
    reason: "Contempt: adjectives and adverbs that find fault.",
    phrases:
      "sordid|callous|cynical|cynically|spineless|cowardly|heartless|barbaric|sinister|nefarious|corrosive|venomous|spiteful|petty|smug|" +
      "arrogant|narcissistic|unscrupulous|shameless|shamelessly|brazen|brazenly|blatant|blatantly|flagrant|flagrantly|glaring|woeful|woefully|" +
      "dismal|abysmal|lackluster|lacklustre|shoddy|sloppy|inept|bungled|botched|mismanaged|disingenuous|duplicitous|misguided|ill-advised|" +
      "ill-conceived|ill-fated|short-sighted|shortsighted|far-fetched|preposterous|nonsensical|delusional|orwellian|paranoid|unprincipled|" +
      "inopportune|heavy-handed|overzealous|unjust|unjustly|undemocratic|un-american|authoritarian|despotic|tyrannical|bloated|exorbitant|" +
      "paltry|measly|onerous|burdensome|thuggish|crooked|self-serving|two-faced|tone-deaf|mean-spirited|ham-fisted|half-baked",
  },
  {
    kind: "characterisation",
    weight: 1,
    reason: "Alarm and awe: the writer's reaction stands for the fact.",
    phrases:
      "ominous|ominously|alarming|alarmingly|troubling|disturbing|worrying|worrisome|unsettling|chilling|damning|scathing|blistering|" +
      "humiliating|devastating|crippling|staggering|jaw-dropping|eye-popping|whopping|sky-high|extraordinary|impressive|admirable|laudable|" +
      "commendable|courageous|visionary|charismatic|savvy|shrewd|shrewdly|deftly|skillfully|masterfully|resounding|triumphant|seismic|" +
      "monumental|momentous|consequential|fateful|tellingly|regrettably|fortunately|arguably|admittedly|unmistakable|inescapable|indisputable",
  },
  {
    kind: "characterisation",
    weight: 1,
    reason: "Nouns that pass sentence or paint a scene of ruin.",
    phrases:
      "fear-mongering|fearmongering|scaremongering|demagoguery|cesspool|quagmire|morass|minefield|powder keg|tinderbox|house of cards|bloodbath|" +
      "carnage|havoc|shambles|meltdown|death spiral|dysfunction|incompetence|mismanagement|complacency|greed|prejudice|misogyny|cowardice|" +
      "godsend|panacea|silver bullet|red herring|smokescreen|publicity stunt|ploy|gimmick|pipe dream|myth|nail in the coffin|kiss of death|" +
      "tip of the iceberg|last gasp|pariah|puppet|lackey|henchmen|ideologue|ideologues|zealot|zealots|boon|firestorm|uproar|furor|outcry",
  },
  {
    kind: "motive",
    weight: 1,
    reason: "What goes on in others, in verbs and nouns that show it as if seen.",
    verbs: "seethe|balk|bristle|gloat|relish|dread|yearn|crave|resent|grapple with",
    phrases:
      "in despair|desperation|desperate|despondent|demoralized|demoralised|disheartened|emboldened|energized|jubilant|elated|weary of|wary of|wary|" +
      "leery of|fearful|no illusions|in denial|vengeful|vindictive|in revenge|in retaliation|to get even|to make a point|to boost his|to boost her|" +
      "to boost their|to burnish|to bolster|to preserve his|to preserve her|to preserve their|as part of an effort|calculated|calculating",
  },
  {
    kind: "trend",
    weight: 1,
    reason: "A course of things over time, in words that measure nothing.",
    phrases:
      "ever more|ever-growing|ever-increasing|exponentially|unabated|resurgence|resurgent|outpaced|outpacing|overtaken|overtook|" +
      "surpasses|surpassed|nosedive|tumbled|slumped|waning|waned|crumbling|thriving|flourishing|languishing|ailing|epidemic|surge in|spike in|" +
      "explosion of|flood of|influx|exodus|chronic|entrenched|endemic|systemic|pervasive|commonplace|new normal|the norm|latest blow|latest sign",
  },
  {
    kind: "prediction",
    weight: 1,
    reason: "Certainty, and nearness, of what has not happened.",
    phrases:
      "on the verge of|on the brink of|on the cusp of|headed for|heading for|certain to|sure to|guaranteed to|almost certainly|in all likelihood|" +
      "chances are|a matter of time|sooner or later|would mean|would cause|would lead to|would result in|would force|would hurt|would help|" +
      "would make it|would cost|will be hard|will be difficult|will need to|will be forced",
  },
  {
    kind: "superlative",
    weight: 1,
    reason: "First among all, without -est.",
    phrases:
      "foremost|preeminent|pre-eminent|unequaled|bar none|ever seen|ever recorded|in decades|in a generation|in a century|second only to|top-ranked|" +
      "since the great depression",
  },
  {
    kind: "cause",
    weight: 1,
    reason: "Harm and its origin, in the verbs of calamity.",
    phrases:
      "sowed|sowing|breeds|unleashed|unleashing|ushered in|opened the door to|set the stage for|ravaged|wreaked|wreaking|plagued|plagues|plaguing|" +
      "marred|mired in|dogged by|beset by|roiled|roiling|tarnished|tarnishes|tainted|sullied|chipped away|rooted in|root cause|root of|byproduct of|" +
      "ripple effect|fallout from|repercussions|culprit|driver of|drivers of",
  },
  {
    kind: "accusation",
    weight: 1,
    reason: "Deceit, abuse and self-dealing, named.",
    verbs: "stonewall|meddle|terrorize|terrorise|persecute",
    phrases:
      "deceptive|deceptively|deceit|dishonesty|scam|scams|con man|con artist|swindler|crook|covered up|covering up|stole|stealing|predatory|" +
      "price gouging|gouging|vote-buying|election interference|obstruction|persecution|oppression|oppressive|repression|repressive|discriminatory|" +
      "hate-fueled|unethical|improperly|conflict of interest|conflicts of interest|self-dealing|complicit|complicity|skirted|skirting|slaughter|massacred",
  },
];
