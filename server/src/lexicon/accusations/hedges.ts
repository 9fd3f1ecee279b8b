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

/** Bodies by their noun, behind "the": one can tell which. */
export const BODY_SUBJECTS = words(
  "city council county government administration ministry company firm bank charity school district university college hospital church department force agency board authority union club corporation party campaign",
);
