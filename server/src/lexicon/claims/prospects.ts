import type { CueGroup } from "./cue-group.js";

/** Trends and predictions: what is changing, and what is to come. */
export const PROSPECTS: readonly CueGroup[] = [
  {
    kind: "trend",
    weight: 1,
    reason: "A change over time is told; it needs two measurements and somebody who took them.",
    verbs: "skyrocket|surge|soar|plummet|plunge|dwindle|balloon|proliferate|stagnate|intensify|escalate",
    phrases:
      "on the rise|in decline|on the decline|more and more|fewer and fewer|less and less|increasingly|growing number of|a growing number|" +
      "growing pressure|growing concern|growing concerns|growing calls|mounting pressure|has been mounting|had been mounting|a record number|" +
      "in record numbers|has doubled|have doubled|has tripled|have tripled|get worse|gets worse|getting worse|got worse|record levels|record high|" +
      "record low|all-time high|all-time low|at an alarming rate|than ever before|worse than ever|more than ever|sagging|faltering|" +
      "slipping|gaining ground|losing ground|lost ground|gained ground|gaining momentum|lost momentum|lagging|trailing in|leads in the polls|" +
      "turned vicious|turned ugly|turned sour|turned violent|has soured|soured on|worsening|deteriorating|unraveling|on the wane|trending",
  },
  {
    kind: "trend",
    weight: 0.6,
    reason: "A rise or fall is told in plain words.",
    verbs:
      "rise|fall|increase|decrease|decline|drop|double|triple|shrink|grow|climb|slide|widen|narrow|evolve",
    phrases:
      "slid|lagged|lagging|has become|have become|had become|became increasingly|growing|mounting|rising|falling|declining|once again|" +
      "over the past decade|increasing|trend|momentum|uptick|downturn|slowdown",
  },
  {
    kind: "trend",
    weight: 0.4,
    reason: "A stretch of time or a number of things: a trend where something is said to change in it.",
    phrases:
      "in recent years|in recent months|in recent weeks|over the years|for years|for decades|wave of|spate of|string of|a series of",
  },
  {
    kind: "trend",
    weight: 0,
    reason: "Rises and falls of other things.",
    phrases:
      "growing up|grows up|declined to|declines to|declining to|fall season|last fall|this fall|next fall|the fall of|rise to power|drop out|dropped out|dropped off|dropped charges|fell asleep|fell to the|fell on|fell from|slide show|double standard of",
  },
  {
    kind: "prediction",
    weight: 1,
    reason: "What will or may happen: somebody expects it, and the copy should say who.",
    phrases:
      "is likely to|are likely to|likely to|is unlikely|are unlikely|unlikely to|is expected to|are expected to|was expected to|were expected to|is expected|" +
      "is poised to|are poised to|is set to become|is bound to|are bound to|bound to|will lead to|will cost|will cause|will hurt|will help|will make it|" +
      "will likely|would likely|will probably|would probably|will almost certainly|will force|will destroy|will never|will undoubtedly|will continue to|" +
      "threatens to|threaten to|threatening to|is doomed|risks losing|at risk of|risk of losing|remains to be seen|bode well|bodes well|bode ill|" +
      "faces an uphill|face an uphill|uphill battle|uphill climb|has no chance|have no chance|stands to|stand to|is going to be|are going to be|in jeopardy|" +
      "could also|could still|could be|could|might|might also|might still|might be|probably|presumably|inevitably|inevitable|destined to|on track to|on pace to|on course to",
  },
  {
    kind: "prediction",
    weight: 0.9,
    reason: "A possibility; a date on a calendar is one too.",
    phrases:
      "could have|might have|may|may not|may have|may be|possibly|perhaps|potentially|looming|faces the prospect of",
  },
  {
    kind: "prediction",
    weight: 0.3,
    reason: "A condition, a will: plain in an announcement, and what predictions are made of.",
    phrases:
      "if|would|will|prospect of|prospects|chances of|odds|expectations|potential|hinges on|depends on|depend on|faces a|face a",
  },
  {
    kind: "prediction",
    weight: 0,
    reason: "These look like possibilities and report an attempt, an ability, a rule or a question.",
    phrases:
      "could not|could not be reached|could be reached|could be contacted|be reached for comment|couldn't|couldn't be reached|might not be reached|if not|as if|what if|even if only|could be seen|could be heard|could see|" +
      "could hear|could only watch|could go|could do|as could|you could|you can|you may|you might|you would|you will|could get|if you|if i|what could|could we|would-be|will be held|will be open|will begin|will start|will take place|will meet|will host|will speak|will hold|" +
      "will air|will be available|will be broadcast|will receive|will be heard|will hear|will decide whether|will vote|is expected to last|are expected to last|was expected to last|is expected to report|is expected to resume|is expected to be heard|" +
      "is expected to appear|is expected to sit|is expected to take|is expected at|is expected by|is expected in|is expected next|is expected on|" +
      "is expected later|is expected before|at will|free will|good will|his will|her will|the will of",
  },
];
