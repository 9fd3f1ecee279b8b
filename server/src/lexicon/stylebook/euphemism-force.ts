import type { StylebookEntry } from "./entry.js";
import { family, mass, noun, phrase, turns, verb } from "./build.js";

/** Wordings of armies and of the police that soften or hide what was done to people. */
export const FORCE_EUPHEMISMS: readonly StylebookEntry[] = [
  ...family(
    {
      kind: "euphemism",
      guidance: "AP, Reuters",
      reason: "is a word of the military or of spies that hides what was done to people",
    },
    [
      mass("collateral damage", "", "The raid caused ⟦collateral damage⟧ in two villages."),
      mass(
        "enhanced interrogation|enhanced interrogations|enhanced interrogation technique|enhanced interrogation techniques",
        "torture/torture, harsh interrogation",
        "He was put through ⟦enhanced interrogation⟧ in a cellar.",
      ),
      mass(
        "extraordinary rendition|extraordinary renditions",
        "transfer to another country without trial",
        "The ⟦extraordinary rendition⟧ took him abroad.",
      ),
      mass("friendly fire", "fire from their own side", "Two soldiers died by ⟦friendly fire⟧.", {
        strength: "hint",
      }),
      verb("neutralize", "kill", "Troops ⟦neutralized⟧ four gunmen.", {
        onlyNear:
          "gunmen gunman militants militant rebels terrorists terrorist fighters enemy insurgents suspects suspect attackers attacker",
        fine: "Lime neutralizes the acid.",
      }),
      verb("liquidate", "kill", "Troops ⟦liquidated⟧ four gunmen.", {
        onlyNear:
          "gunmen gunman militants militant rebels terrorists terrorist fighters enemy insurgents prisoners villagers",
        fine: "The court liquidated the firm.",
      }),
      verb("take out", "kill", "A drone ⟦took out⟧ two militants.", {
        onlyNear:
          "militants militant rebels terrorists terrorist fighters enemy insurgents gunmen gunman drone leader",
        fineNear: "loan mortgage trash ad ads",
        fine: "She took out a loan.",
      }),
      verb("mow down", "shoot, kill", "The gunman ⟦mowed down⟧ nine people.", {
        strength: "hint",
        reason: "tells of killing as of cutting grass",
      }),
      mass("surgical strike|surgical strikes", "airstrike", "The ⟦surgical strikes⟧ hit a farm."),
      mass(
        "kinetic action|kinetic military action|kinetic operation|kinetic operations",
        "attack",
        "The ⟦kinetic action⟧ began at dawn.",
      ),
      mass("soft target|soft targets", "civilian", "The group hits ⟦soft targets⟧.", { strength: "hint" }),
      mass("boots on the ground", "ground troops", "The plan needs ⟦boots on the ground⟧.", {
        reason: "makes boots of people who are sent to fight",
      }),
      mass("enemy combatant|enemy combatants", "prisoner, detainee", "The camp holds 40 ⟦enemy combatants⟧."),
      mass(
        "war on terror|war against terror|global war on terror",
        "fight against militant groups",
        "The ⟦war on terror⟧ took two brothers.",
        { strength: "hint" },
      ),
      mass("military adventure|military adventures", "war", "The king’s ⟦military adventures⟧ cost much."),
      mass("pacification", "military campaign", "The ⟦pacification⟧ of the valley took a year.", {
        strength: "hint",
      }),
      mass("special military operation", "invasion, war", "The ⟦special military operation⟧ began at dawn."),
      mass("regime change", "overthrow of the government", "The plan was for ⟦regime change⟧.", {
        strength: "hint",
      }),
      mass("ethnic cleansing", "mass expulsion, mass killing", "The valley saw ⟦ethnic cleansing⟧.", {
        strength: "hint",
      }),
      mass("targeted killing|targeted killings", "assassination, killing", "The ⟦targeted killings⟧ go on.", {
        strength: "hint",
      }),
      mass("body count", "number of people killed", "The ⟦body count⟧ rose to nine.", {
        strength: "hint",
        reason: "counts the dead in the language of an army",
      }),
      turns(
        "servicing the target|service the target",
        "attack",
        "The crews were ⟦servicing the target⟧ at dawn.",
      ),
      mass("detainee abuse|prisoner abuse", "", "The report is on ⟦detainee abuse⟧.", {
        strength: "hint",
      }),
    ],
  ),
  ...family(
    { kind: "euphemism", guidance: "AP", reason: "is police language that hides who did what to whom" },
    [
      mass(
        "officer-involved shooting|officer-involved shootings|officer involved shooting|officer involved shootings|police-involved shooting|police-involved shootings|deputy-involved shooting|trooper-involved shooting",
        "shooting by police",
        "There was an ⟦officer-involved shooting⟧ on Mill Road.",
      ),
      noun("officer-involved death", "killing by police", "The ⟦officer-involved death⟧ is being looked at."),
      noun("police-involved death", "killing by police", "The ⟦police-involved death⟧ is being looked at."),
      noun("in-custody death", "death in police custody", "The ⟦in-custody death⟧ is being looked at."),
      mass("officer-involved", "by police", "The ⟦officer-involved⟧ crash shut the road."),
      phrase(
        "discharged his weapon|discharged her weapon|discharged their weapons|discharged his firearm|discharged her firearm|discharged their firearms|discharged a firearm|discharged his service weapon|discharged his duty weapon",
        "fired",
        "The deputy ⟦discharged his weapon⟧ twice.",
      ),
      mass(
        "less-lethal munitions|less-lethal rounds|less lethal munitions|non-lethal rounds|less-than-lethal rounds",
        "",
        "Police used ⟦less-lethal munitions⟧.",
      ),
      mass(
        "use of force incident|use-of-force incident|use of force incidents|use-of-force incidents",
        "",
        "The ⟦use-of-force incident⟧ was filmed.",
      ),
      mass(
        "crowd control measures|crowd-control measures|crowd control agents",
        "",
        "Police used ⟦crowd control measures⟧.",
      ),
      mass(
        "chemical agents|chemical irritants|chemical munitions",
        "",
        "Police used ⟦chemical agents⟧ on the crowd.",
        {
          onlyNear: "police officers crowd protesters deputies demonstrators",
          fine: "The plant makes chemical agents for paint.",
        },
      ),
      mass("person of interest|persons of interest", "man, woman", "A ⟦person of interest⟧ was held.", {
        strength: "hint",
      }),
      mass("altercation|altercations", "fight", "The ⟦altercation⟧ began at noon.", { strength: "hint" }),
      mass(
        "domestic dispute|domestic disputes|domestic disturbance|domestic incident",
        "",
        "He was held after a ⟦domestic dispute⟧.",
        { strength: "hint", reason: "softens a charge of violence" },
      ),
      mass("crime of passion|crimes of passion", "killing", "It was a ⟦crime of passion⟧.", {
        reason: "takes the killer’s view of a killing",
      }),
      mass(
        "honor killing|honor killings|honour killing|honour killings",
        "killing of a relative",
        "It was an ⟦honor killing⟧.",
        { strength: "hint", reason: "takes the killer’s view of a killing" },
      ),
      phrase(
        "had sex with a minor|had sex with a child|had sex with an underage girl",
        "sexually assaulted a child, raped a child",
        "He ⟦had sex with a minor⟧ at the mill.",
        { reason: "softens a charge of violence" },
      ),
      phrase(
        "sex with a minor|sex with an underage girl|sex with a child|sex with underage girls",
        "sexual assault of a child, rape of a child",
        "He was charged over ⟦sex with a minor⟧.",
        { reason: "softens a charge of violence" },
      ),
      mass(
        "inappropriate touching|inappropriately touching",
        "groping",
        "He was fired for ⟦inappropriate touching⟧.",
        { reason: "softens a charge of violence" },
      ),
      mass("non-consensual sex|nonconsensual sex", "rape", "It was ⟦nonconsensual sex⟧.", {
        reason: "softens a charge of violence",
      }),
      mass("roundup|roundups", "mass arrest, detention", "The ⟦roundup⟧ of immigrants began at dawn.", {
        onlyNear:
          "immigrants immigrant immigration migrants ice fugitives deportation jews dissidents people undocumented illegal custody",
        fineNear: "news weekly cattle herbicide monsanto links weekend",
        fine: "The news roundup begins at noon; the cattle roundup follows.",
        reason: "tells of arrests as of the gathering of cattle",
      }),
    ],
  ),
];
