import type { CueGroup } from "./cue-group.js";

/** Accusations: a record, a ruling or an accuser has to stand behind them. */
export const WRONGDOING: readonly CueGroup[] = [
  {
    kind: "accusation",
    weight: 1,
    reason: "Wrongdoing is told as fact.",
    verbs:
      "tamper with|rig|forge|squander|exploit|plunder|blackmail|coerce|conceal|retaliate against|harass|bribe|defraud|embezzle|falsify|" +
      "mislead|deceive|discriminate against|mistreat|incite|smuggle|launder|mishandle|misuse|bully|intimidate|sabotage|swindle|" +
      "cheat|loot|vilify|demonize|demonise|smear|scapegoat|collude|pander to",
    phrases:
      "misled|illegally|unlawfully|corruption|corrupt|fraudulent|misconduct|negligence|negligent|abuse of power|cover-up|lied to|lied about|" +
      "lied under oath|criminal record|criminal records|violent criminal records|is lying|was lying|lies about|guilty of|convicted of|previously convicted|in violation of|broke the law|breaking the law|breach of|" +
      "harassment|nepotism|bribery|bribes|kickbacks|stole from|stolen from|misused|wrongdoing|brutality|was racist|is racist|a racist|witch hunt|" +
      "ignored warnings|turned a blind eye|failed to disclose|failed to report|failed to protect|without a permit|escaped charges|got away with|" +
      "conspiracy theory|conspiracy theories|conspiracy theorist|cronyism|pay-to-play|perjury|treason|human rights abuses|" +
      "bought off|in the pocket of|voter suppression|white supremacist|white supremacists|white nationalist|white nationalists|hate group|hate crimes",
  },
  {
    kind: "accusation",
    weight: 0.8,
    reason: "Offences by name: often only what a law, an inquiry or a debate is about.",
    verbs: "violate",
    phrases: "fraud|atrocities|war crimes|guilty",
  },
  {
    kind: "accusation",
    weight: 0.6,
    reason: "Blame in plain words, or of a whole group.",
    verbs: "ignore|stoke|rail against|lash out|flout|evade|dodge|abuse|neglect",
    phrases:
      "attacked|attacking|targeted|targeting|illegal|criminals|drug dealers|gang members|traffickers|thugs|terrorists|terrorist attack|terrorist attacks|massacre|killing spree|insults|insult|insulting|lies|liar|threats|retaliation|" +
      "loopholes|cronies|mob|propaganda|slurs|smears|lax|violated|violation|violations|violent|political violence|wrongly|wrongful|victims of",
  },
  {
    kind: "accusation",
    weight: 0,
    reason:
      "A charge, a suit or an inquiry is on a court's or an agency's record, and the words name it as one.",
    phrases:
      "charged with|charge of|charged her with|charged him with|with defrauding|charges of|indicted on|indicted for|pleaded guilty to|pleaded not guilty|plead guilty|accused of|heart attack|heart attacks|attack ad|attack ads|" +
      "suspected of|investigated for|investigation into|inquiry into|lawsuit over|sued over|sued for|civil rights violations|anti-corruption|target date|target audience|target store",
  },
];
