const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Before whom evidence is given: what they heard was said in open session, and is on its record. */
export const HEARERS = words(
  "court inquest jury jurors tribunal hearing hearings panel inquiry enquiry magistrates magistrate judge judges coroner arbitrator commission committee mps msps peers councillors lawmakers senators",
);

/** Nouns of those who find things out and of what they write: a finding verb behind one puts what was found to them. */
export const FINDERS = words(
  "scientists scientist researchers researcher authors author team investigators investigator auditors auditor analysis findings results trials trial " +
    "study report survey poll audit review paper inquiry inspectors engineers economists figures data records filings filing documents disclosure " +
    "committee commission ombudsman watchdog inspectorate coroner jury",
);
