/**
 * What people admit, where "admitted" is the right word: a wrong, a fault, a defeat, a regret, a doubt of their own. Where none
 * of these is near, the verb makes a confession of a statement.
 */
export const CONCEDED: ReadonlySet<string> = new Set(
  // Wrongs.
  (
    "guilt guilty fraud fraudulently bribe bribes bribed bribery theft stealing stole stolen lied lying lie lies cheating cheated doping drugs " +
    "offence offences offense offenses crime crimes assault assaulting abuse abusing misconduct wrongdoing breach breached breaching violated " +
    "violation violations liability negligence negligent falsified falsifying inflated inflating misled misleading manslaughter murder killing " +
    "killed possession possessing laundering perjury plotting conspiring conspiracy forging forged smuggling speeding drunk drinking " +
    // Faults.
    "fault faults wrong wrongly mistake mistakes mistaken error errors blunder blundered fail fails failed failure failures failing failings " +
    "shortcoming shortcomings flaw flaws flawed weakness weaknesses weak blame responsible responsibility regret regrets regretted sorry " +
    "apologise apologised apologize apologized embarrassed embarrassing ashamed poor poorly bad badly worse worst amateurish sloppy disappoint " +
    "disappointed disappointing underestimated overlooked misjudged neglected unfair unprepared unacceptable inadequate mishandled careless " +
    // Defeats, doubts and limits.
    "defeat defeated lost lose loses losing beaten outplayed trailing doubt doubts doubted unsure uncertain struggled struggling struggle nervous " +
    "short shortage problem problems difficulty difficulties trouble troubles frightened afraid unable powerless stumped tired exhausted jealous"
  ).split(" "),
);

/** A plea, a trial or a settlement near by: there an admission is a legal act, whatever is admitted. */
export const PLEAS: ReadonlySet<string> = new Set(
  (
    "guilty pleaded pleads plea convicted conviction sentenced indicted indictment prosecutors prosecutor prosecution trial charged fraud " +
    "tribunal jury magistrates defendant"
  ).split(" "),
);
