import type { StylebookEntry } from "./entry.js";
import { family, phrase } from "./build.js";
import { nouns, phrases } from "./each.js";

const CAMP = { kind: "label", guidance: "AP, Reuters", strength: "hint", unscored: true } as const;

/** What partisan copy puts behind the name of a camp: the camp's name and one of these make a label of the two. */
const CAMPS = (
  "liberal leftist left-wing leftwing far-left socialist marxist communist collectivist globalist woke right-wing " +
  "rightwing far-right hard-right hard-left fascist radical authoritarian anti-american anti-israel anti-gun anti-christian anti-white " +
  "anti-police anti-trump pro-trump pro-abortion racist sexist godless feminist zionist democrat"
).split(" ");
const CAMP_NOUNS = (
  "agenda mob mobs crowd elite elites media press machine narrative narratives propaganda hysteria lunacy indoctrination curriculum " +
  "violence brainwashing zealot zealots ideologues tyranny extremism talking-points smears smear lies outrage hypocrisy " +
  "orthodoxy dogma ideology thuggery rhetoric nonsense bias insiders cabal loons nuts hacks operatives bureaucrats"
).split(" ");

/** Labels for a camp and what is said to belong to it. */
export const CAMP_LABELS: readonly StylebookEntry[] = [
  ...family({ ...CAMP, reason: "labels a camp instead of saying who did what" }, [
    phrase(
      CAMPS.flatMap((camp) => CAMP_NOUNS.map((noun) => `${camp} ${noun}`)).join("|"),
      "",
      "It was the ⟦liberal agenda⟧.",
    ),
    ...phrases(
      "toxic press|toxic media|toxic campus|toxic masculinity|toxic rhetoric|toxic politics|toxic brew",
      "It was a #.",
    ),
    ...phrases(
      "msm|drive-by media|dinosaur media|state-run media|biased media|dishonest media|corrupt media|media elite|media elites, " +
        "political elite|political elites|ruling class|ruling elite|ruling elites|coastal elite|coastal elites|washington elite|washington elites|washington insiders|beltway insiders|" +
        "party elites|party elite|party insiders|establishment elites|establishment politicians|establishment hacks, " +
        "republican establishment|gop establishment|party establishment|democratic establishment|washington establishment, social engineering, pc police|thought police|cancel mob|outrage mob|twitter mob, hidden agenda|secret agenda, " +
        "big tobacco|big soda|big ag, the leftists, the far left|the hard left|the extreme left|the extreme right, terror state, " +
        "soros-backed|soros-funded|george soros-backed|koch-backed|koch-funded, " +
        "fellow travelers|fellow travellers, rank opportunist|rank opportunists, armchair critics|armchair generals|" +
        "keyboard warriors, the chattering classes|chattering classes, the great and the good, woke brigade|pc brigade|green brigade",
      "They met # in May.",
      { proper: true },
    ),
    ...nouns("bully boy, bully-boy, puppet master", "They met the # in May."),
  ]),
];
