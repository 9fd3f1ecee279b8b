import type { CueGroup } from "./cue-group.js";

/** Verbs of what is arranged for a day: "due to begin in May". */
const SCHEDULED = (
  "be begin start open reopen close meet face appear take hold host stand return retire vote expire finish end launch " +
  "arrive leave go come give get make have become report publish release announce run play join speak sign complete decide " +
  "reach pay receive hear visit travel fly move land hand submit present deliver resume step marry compete race fight tour " +
  "perform star air premiere debut enter replace succeed undergo attend testify"
).split(" ");

/** Causes, effects and outcomes: that one thing brought about another is a finding. */
export const CAUSES: readonly CueGroup[] = [
  {
    kind: "cause",
    weight: 1,
    reason: "One thing is said to bring about another: somebody has to have found that out.",
    verbs:
      "result in|trigger|fuel|give rise to|stem from|contribute to|drive up|drive down|worsen|exacerbate|undermine|" +
      "jeopardize|jeopardise|cripple|embolden|devastate|strangle|deter|discourage|erode|alienate|galvanize|galvanise|doom|" +
      "derail|hamper|hinder|stifle|distort|inflame|perpetuate",
    phrases:
      "caused|causing|driven by|as a result of|due to|thanks to|owing to|to blame for|the reason for|the reason why|a consequence of|" +
      "the cause of|attributable to|is why|brought about|blamed for|responsible for|one reason|a reason why|in large part because|" +
      "a factor in|a major factor|played a role in|plays a role in|played a part in|explains why|the result of",
  },
  {
    kind: "cause",
    weight: 0.7,
    reason: "Verbs of effect that also tell of plain acts: they need company.",
    verbs:
      "lead to|spark|prompt|spur|weaken|strengthen|boost|bolster|threaten|destroy|hurt|harm|complicate|overshadow|" +
      "deepen|ease|disrupt|transform|reshape|dampen|cloud|pave the way",
    phrases:
      "damaged|damages|damaging|because of|as a result of it|makes it|made it|making it|make it harder|make it easier|making it harder|making it easier|forced him to|forced her to|forced them to|" +
      "forcing him to|forcing her to|forcing them to|thereby|which means|which meant|meaning that|at the expense of",
  },
  {
    kind: "cause",
    weight: 0.5,
    reason: "A reason is given; often it is plain.",
    phrases: "cause|causes|because|therefore|as a result|consequently|helped|helps|helping|hence",
  },
  {
    kind: "cause",
    weight: 0.4,
    reason: "What happened at the same time or before: a cause is only hinted at.",
    phrases: "in the wake of|amid",
  },
  {
    kind: "cause",
    weight: 0,
    reason: "What is due to happen is on a calendar.",
    phrases: SCHEDULED.map((verb) => `due to ${verb}`).join("|"),
  },
  {
    kind: "cause",
    weight: 0,
    reason: "Fixed phrases of the courts and of routine.",
    phrases:
      "because of his age|because of her age|because of their age|because of their ages|for legal reasons|damage done by|hurt himself|hurt herself|were hurt|was hurt|due in|due on|due date|probable cause|cause of action|led to the door",
  },
  {
    kind: "outcome",
    weight: 1,
    reason: "What a policy or an act achieved, told as settled.",
    verbs: "backfire|pay off|fall flat|fall short",
    phrases:
      "paid off|has failed|have failed|had failed|failed miserably|has worked|did not work|does not work|has made it easier|has made it harder|" +
      "has not stopped|have not stopped|hasn't stopped|haven't stopped|did not stop|has saved|have saved|has cost taxpayers|cost taxpayers|" +
      "saved taxpayers|created jobs|killed jobs|has helped|have helped|has improved|have improved|has hurt|have hurt|has reduced|have reduced|" +
      "made no difference|proved effective|proved ineffective|to no avail|sends a message|sent a message|sends a clear message|" +
      "sent a clear message|sending a message|sends a signal|sent a signal|makes a mockery of|made a mockery of|done nothing wrong|did nothing wrong|" +
      "have pushed back|has pushed back|pushed back on|pushed back against|taken a toll|took a toll|takes a toll",
  },
  {
    kind: "outcome",
    weight: 0.7,
    reason: "Success and failure in plain words.",
    verbs: "prevent|succeed in|achieve",
    phrases:
      "failed to|fails to|failing to|has done little|have done little|did little to|does little to|has done nothing|have done nothing|struggled to|struggles to|struggling to|managed to|falls apart|fell apart",
  },
];
