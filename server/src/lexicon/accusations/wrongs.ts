/** What is told of somebody: a crime, a wrong that no court need have heard of, a motive, a verdict on the person; or, of one under suspicion, any deed. */
export type WrongKind = "crime" | "wrong" | "motive" | "verdict" | "deed";

/** What the verb has to be done to, for it to be wrong: "killed two people", not "killed the bill". */
export type WrongObject = "person" | "money" | "anything";

/** Verbs that tell wrongdoing, where their subject is somebody whom readers can tell. */
export interface WrongGroup {
  readonly kind: WrongKind;
  readonly reason: string;
  /** Base forms, parted by |; words behind the first stand as they are ("set fire to"). */
  readonly verbs: string;
  readonly object: WrongObject;
  /** One of these words (parted by |) stands within the next few words: "beat … to death", "sold … cocaine". */
  readonly with?: string;
  /** None of these words (parted by |) does: "stole the show". */
  readonly without?: string;
  /** None of these words stands right behind it: "lay in", "lied down". */
  readonly notBefore?: string;
  /** Whether its present tense tells a wrong, too: "he cheats"; that of a killing is told of a film. */
  readonly present?: true;
  /** Whether a body (the city, a company) can do it too, and be libelled by it. */
  readonly bodies?: true;
  /** Whether the copy tells as much of a match: there it is left alone. */
  readonly sporting?: true;
}

const WEAPONS =
  "knife|knives|gun|pistol|rifle|hammer|machete|axe|ax|bat|hatchet|crowbar|bottle|acid|sword|bomb|brick|screwdriver";
const MONEY =
  "million|millions|billion|billions|thousands|money|cash|funds|fund|savings|pension|pensions|dollars|pounds|euros|rupees|budget|taxes";

export const WRONGS: readonly WrongGroup[] = [
  {
    kind: "crime",
    reason:
      "Violence: who did it is for a court to find. Things are killed and shot, too, so that the object decides.",
    verbs: "kill|shoot|poison|drown|gun down|assault|mug|abduct|torture|suffocate|smother|choke|punch",
    object: "person",
    sporting: true,
  },
  {
    kind: "crime",
    reason: "Violence that no figure of speech about a match uses.",
    verbs:
      "murder|rape|molest|grope|stab|strangle|bludgeon|behead|kidnap|sexually assault|sexually abuse|sexually harass|lynch|stalk|blackmail",
    object: "person",
  },
  {
    kind: "crime",
    reason:
      "Violence where the words behind it make it a crime: people are attacked in debates and beaten in matches.",
    verbs: "attack|threaten|hit|strike|beat",
    object: "person",
    with: WEAPONS,
    sporting: true,
  },
  {
    kind: "crime",
    reason: "Children, whom nobody may court.",
    verbs: "have sex with|groom|sleep with",
    object: "person",
    with: "girl|girls|boy|boys|child|children|minor|minors|pupil|pupils|student|students|schoolgirl|schoolgirls|schoolboy|schoolboys|teenager|teenagers|year-old|underage",
  },
  {
    kind: "crime",
    reason: "Beating somebody, and not a rival.",
    verbs: "beat",
    object: "person",
    with: "death|unconscious|unconsciousness",
  },
  {
    kind: "crime",
    reason: "Abuse of people; drugs and goodwill are abused as well.",
    verbs: "abuse|mistreat|batter|enslave|exploit",
    object: "person",
  },
  {
    kind: "crime",
    reason: "Theft, but for what is stolen in matches, on stages and in hearts.",
    verbs: "steal",
    object: "anything",
    without:
      "show|scene|scenes|point|points|win|victory|goal|goals|winner|ball|base|bases|lead|march|headlines|limelight|spotlight|thunder|heart|hearts|kiss|glance|glances|look|" +
      "place|possession|title|crown|game|match|moments|moment|minutes|second|third|home|puck|pass|bicycle|away|in|into|up|past|ahead|away|idea|ideas|votes|attention|hours|sleep",
    bodies: true,
    sporting: true,
  },
  {
    kind: "crime",
    reason: "Robbery, but for a side or a reader who is robbed of something.",
    verbs: "rob|burgle|burglarize|loot|carjack|hold up|ransack",
    object: "anything",
    without: "of|production|traffic|work|progress|talks|bill|vote|deal",
    sporting: true,
  },
  {
    kind: "crime",
    reason: "Robbery, and of what: of a person, and not of sleep or a win.",
    verbs: "rob",
    object: "person",
    with: "£|$|€|₹|rs|cash|money|savings|wallet|purse|phone|phones|jewellery|jewelry|necklace|watch|valuables|bag|handbag",
    sporting: true,
  },
  {
    kind: "crime",
    reason: "Money taken from those whose it is.",
    verbs: "embezzle|defraud|swindle|misappropriate|extort|launder|scam",
    object: "anything",
    bodies: true,
  },
  {
    kind: "crime",
    reason: "What is done to money alone.",
    verbs: "pocket|siphon|divert|skim|funnel",
    object: "money",
    bodies: true,
  },
  {
    kind: "crime",
    reason: "Bribes and kickbacks, given or taken.",
    verbs: "bribe",
    object: "anything",
    bodies: true,
  },
  {
    kind: "crime",
    reason: "Bribes and kickbacks, given or taken.",
    verbs: "take|accept|pay|solicit|demand|offer|receive",
    object: "anything",
    with: "bribe|bribes|kickback|kickbacks",
    bodies: true,
  },
  {
    kind: "crime",
    reason: "Office and trust abused, and the law broken in so many words.",
    verbs: "break|violate|flout",
    object: "anything",
    with: "law|laws",
    bodies: true,
  },
  {
    kind: "wrong",
    reason: "Office and trust abused.",
    verbs: "abuse|misuse|exploit",
    object: "anything",
    with: "power|powers|position|office|authority|trust|funds|money",
  },
  {
    kind: "crime",
    reason: "Taxes kept from the state.",
    verbs: "evade|dodge|cheat",
    object: "anything",
    with: "tax|taxes",
    bodies: true,
  },
  {
    kind: "crime",
    reason: "Papers, figures and votes made false; other things are forged and doctored as well.",
    verbs: "forge|falsify|fabricate|rig|doctor|fake",
    object: "anything",
    with:
      "signature|signatures|document|documents|papers|record|records|passport|certificate|certificates|will|letter|letters|check|cheque|cheques|invoice|invoices|election|elections|" +
      "vote|votes|ballot|ballots|title|titles|deed|deeds|permit|permits|license|licenses|licence|licences|visa|visas|ticket|tickets|prescription|prescriptions|timesheets|logs|minutes|bid|bids|contract|contracts|tender|tenders|contest|auction|evidence|data|results|report|reports|accounts|degree|receipts|claims|testimony",
    bodies: true,
  },
  {
    kind: "crime",
    reason: "Evidence and witnesses.",
    verbs: "tamper with|obstruct justice|perjure",
    object: "anything",
    bodies: true,
  },
  {
    kind: "crime",
    reason: "Fire and damage, set on purpose.",
    verbs:
      "set fire to|set the fire|set the fires|set the blaze|start the fire|start the blaze|torch|firebomb|vandalize|vandalise|burn down|blow up",
    object: "anything",
    without: "balloon|balloons|career|careers|argument|row|picture|photo|photos|image",
  },
  {
    kind: "crime",
    reason: "What may not be sold, carried or driven so.",
    verbs: "sell|deal|smuggle|peddle|supply|import",
    object: "anything",
    with: "drugs|cocaine|heroin|crack|methamphetamine|meth|fentanyl|cannabis|ecstasy|amphetamines",
  },
  {
    kind: "crime",
    reason: "What is smuggled or trafficked against the law; dogs and jokes are smuggled in as well.",
    verbs: "smuggle|traffic",
    object: "anything",
    with:
      "horn|horns|ivory|gold|diamonds|gems|people|migrants|refugees|children|girls|women|arms|weapons|guns|rifles|ammunition|explosives|cigarettes|tobacco|fuel|timber|wildlife|reptiles|antiquities|artefacts|artifacts|cash|" +
      "currency|contraband|border|prison|jail|phones",
    bodies: true,
  },
  {
    kind: "crime",
    reason: "An attack that is plotted is a crime; generals plan and order theirs.",
    verbs: "plot|conspire|mastermind",
    object: "anything",
    with: "attack|attacks",
    sporting: true,
  },
  { kind: "crime", reason: "Drink and the wheel.", verbs: "drive drunk", object: "anything" },
  {
    kind: "crime",
    reason: "Who had others do it, or prepared it.",
    verbs: "plot|conspire|mastermind|orchestrate|order|plan|finance",
    object: "anything",
    with: "murder|murders|killing|killings|assassination|robbery|robberies|heist|bombing|bombings|kidnapping|coup|massacre",
  },
  {
    kind: "wrong",
    reason: "A lie is an untruth that is known to be one; only its teller knows.",
    verbs: "lie",
    object: "anything",
    notBefore:
      "in|on|down|ahead|behind|within|at|with|between|beyond|beneath|under|there|here|still|low|dormant|idle|awake|around|along|off|near|outside|across|back|flat|open|undisturbed",
    bodies: true,
  },
  {
    kind: "wrong",
    reason: "A lie, and to whom.",
    verbs: "lie to|lie about|lie under oath",
    object: "anything",
    bodies: true,
    present: true,
  },
  {
    kind: "wrong",
    reason: "To mislead those who have a right to the truth is to lie to them.",
    verbs: "mislead",
    object: "anything",
    with:
      "parliament|congress|senate|lawmakers|legislators|legislature|mps|court|jury|judge|police|investigators|detectives|regulators|regulator|auditors|inspectors|inquiry|investors|shareholders|customers|voters|" +
      "patients|public|council|councillors|board|residents|families",
    bodies: true,
  },
  {
    kind: "wrong",
    reason: "Discrimination is a finding of a court or tribunal.",
    verbs: "discriminate against|victimise|victimize",
    object: "anything",
    bodies: true,
  },
  {
    kind: "wrong",
    reason: "Cheating, but for what nobody minds being cheated.",
    verbs: "cheat",
    object: "anything",
    without: "death|fate|odds|time|gravity|nature|weather",
    bodies: true,
    present: true,
    sporting: true,
  },
  {
    kind: "wrong",
    reason: "People deceived, harassed or left to come to harm.",
    verbs: "deceive|dupe|harass|bully|intimidate|racially abuse|betray",
    object: "person",
    sporting: true,
  },
  {
    kind: "wrong",
    reason: "Another's words as one's own.",
    verbs: "plagiarize|plagiarise",
    object: "anything",
  },
  {
    kind: "wrong",
    reason: "Money wasted is a verdict on whoever spent it.",
    verbs: "waste|squander|fritter away|blow",
    object: "money",
    bodies: true,
  },
  {
    kind: "wrong",
    reason: "What was known and kept back.",
    verbs: "cover up|hush up",
    object: "anything",
    without: "tattoo|tattoos|hair|body|arms|legs|face|head|skin",
    bodies: true,
  },
  {
    kind: "motive",
    reason: "A motive is known to whoever has it.",
    verbs: "want|seek|plot|crave|swear",
    object: "anything",
    with: "revenge|vengeance",
  },
  {
    kind: "motive",
    reason: "What somebody wanted to do to another.",
    verbs:
      "want to kill|want to hurt|want to harm|want to get even|want to punish|want to murder|want to rape|plan to kill|plan to murder|intend to kill|plot to kill|plot to murder",
    object: "anything",
  },
  {
    kind: "motive",
    reason: "What is said to have moved somebody, where it does them no honour.",
    verbs: "act|kill|do it|lie|strike",
    object: "anything",
    with: "spite|greed|jealousy|malice|revenge|hatred|vengeance",
  },
];

/** Participles that stand behind "was" and tell a motive: "was motivated by greed". */
export const DRIVEN: ReadonlySet<string> = new Set(["motivated", "driven"]);
export const LOW_MOTIVES: ReadonlySet<string> = new Set(
  "greed hatred revenge vengeance jealousy spite malice racism bigotry lust".split(" "),
);

/** Past participles that the past tense does not give. */
export const PARTICIPLES: Readonly<Record<string, string>> = {
  steal: "stolen",
  beat: "beaten",
  take: "taken",
  break: "broken",
  drive: "driven",
  blow: "blown",
  strike: "struck",
};

/** Sums of money that a word or a sign shows. */
export const SUMS: ReadonlySet<string> = new Set(MONEY.split("|"));
