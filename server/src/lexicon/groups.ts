import { isPersonNoun } from "./people-nouns.js";

/** Nouns for people as members of a body, a camp or a crowd, singular, which the lists of roles and kin leave out. */
const GROUP_NOUNS: ReadonlySet<string> = new Set(
  // By camp and by what they ask for.
  (
    "activist agitator firebrand militant extremist ideologue partisan loyalist separatist nationalist socialist communist fascist leftist rightist " +
    "islamist feminist environmentalist anarchist populist progressive centrist moderate hawk dove demonstrator protester protestor " +
    "marcher rioter organizer organiser campaigner advocate supporter opponent follower adherent backer ally member sympathizer voter elector " +
    "delegate candidate politician pundit commentator columnist journalist reporter critic skeptic sceptic denier truther theorist " +
    // By standing.
    "immigrant migrant refugee alien foreigner newcomer settler resident citizen national outsider stranger asylum-seeker worker laborer " +
    "labourer tenant taxpayer billionaire millionaire elite aristocrat oligarch landlord " +
    // By faith.
    "muslim christian jew catholic protestant evangelical hindu sikh buddhist mormon cleric preacher imam believer atheist " +
    // By what they did, or are said to have done.
    "terrorist gunman attacker bomber fighter insurgent rebel criminal offender felon gang gangster smuggler trafficker dealer addict user " +
    "killer murderer robber burglar thief vandal looter hacker mob crowd youth teen adult kid parent student group regime clan sect cult"
  ).split(" "),
);
/** Plurals that do not end in s. */
const MASSES: ReadonlySet<string> = new Set(
  "people men women children police folk folks gunmen youths media press".split(" "),
);

/** Whether a noun, in lower case and either number, names people: a person by role, kin or work, or a group. */
export function isPeopleNoun(noun: string): boolean {
  if (MASSES.has(noun) || GROUP_NOUNS.has(noun) || isPersonNoun(noun)) return true;
  if (!noun.endsWith("s") || noun.length < 4) return false;
  const single = noun.endsWith("ies") ? `${noun.slice(0, -3)}y` : noun.slice(0, -1);
  return GROUP_NOUNS.has(single) || isPersonNoun(single);
}
