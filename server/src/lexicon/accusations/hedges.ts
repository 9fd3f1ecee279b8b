const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Before the verb these make of a deed a possibility. */
export const MODALS = words(
  "would could might may should must can will shall cannot wouldn't couldn't to 'd ’d 'll ’ll",
);

/** Anywhere in the sentence these say that it was not so, or that it is only thought of. */
export const DENIALS = words(
  "denied denies deny denying false falsely untrue untruthful hoax rumor rumour rumors rumours wrongly mistakenly if unless whether imagine suppose pretended " +
    "pretends pretend dreamed dreamt joked joke jokes simulated would-be fictional",
);

/** Anywhere in the sentence these say that somebody has alleged it. */
export const ALLEGED = words(
  "alleged allegedly alleges allege alleging allegation allegations reportedly purportedly purported supposedly apparently heard claims claimed claiming claim according " +
    "contends contended testified testimony prosecutors prosecutor prosecution indictment affidavit complaint lawsuit",
);

/** Offices of which a place or a body has one at a time: "the mayor" is somebody whom every reader can name. */
export const SINGLE_OFFICES = words(
  "mayor governor president chancellor minister premier prime-minister secretary sheriff chief superintendent principal treasurer comptroller chairman chairwoman chair director ceo owner founder " +
    "commissioner coach pastor bishop archbishop imam rabbi headmaster headteacher dean provost king queen prince princess pope speaker ambassador judge councilman councilwoman councillor councilor " +
    "senator congressman congresswoman executive landlord defendant accused",
);

/** People to whom harm is done, whom the roles and the kin do not hold. */
export const VICTIMS = words(
  "pensioner pupil schoolgirl schoolboy bride groom toddler infant newborn baby refugee migrant tourist villager orphan parishioner tenant commuter motorist pedestrian shopper hostage " +
    "protester protestor demonstrator lover mistress girlfriend boyfriend ex-wife ex-husband ex-girlfriend ex-boyfriend ex-partner mother-in-law father-in-law prostitute employee cashier cyclist neighbor neighbour " +
    "relative stranger elder widow rival reporter apprentice maid maidservant housekeeper helper carer subordinate recruit hitchhiker backpacker lodger housemate flatmate cellmate teammate au-pair creditor elector constituent",
);

/** What opens a name of two words that kills and is no person: storms, armies, diseases, vessels, and words of the compass. */
export const NO_FORENAMES = words(
  "hurricane storm cyclone typhoon tropical operation flight mount lake river boko al ebola covid covid-19 islamic red black white north south east west northern southern eastern western " +
    "new old great air task special royal national united team real super air-india train bus truck route highway avalanche wildfire",
);

/** Bodies by their noun, behind "the": one can tell which. */
export const BODY_SUBJECTS = words(
  "city council county government administration ministry company firm bank charity school district university college hospital church department force agency board authority union club corporation party campaign",
);

/** Offices whose holders act in a case and are not what it is against, by their canonical nouns. */
export const OF_THE_LAW: ReadonlySet<string> = new Set(
  "judge magistrate justice prosecutor attorney lawyer solicitor barrister counsel detective inspector superintendent sergeant constable sheriff coroner".split(
    " ",
  ),
);
