import type { CueGroup } from "./cue-group.js";

/** Motives, feelings and states of mind: only those who have them, or what they wrote, can say. */
export const MINDS: readonly CueGroup[] = [
  {
    kind: "motive",
    weight: 1,
    reason: "What somebody wants, fears or means is told as fact.",
    phrases:
      "in hopes of|in the hope of|out of spite|out of fear|motivated by|" +
      "in order to avoid|in order to hide|to avoid|to distract from|to cover up|to silence|to intimidate|to punish|to appease|" +
      "to shore up|to prove that|to prove|to appeal to|to woo|to court voters|to curry favor|to capitalize on|to exploit|to deflect|to discredit|to undermine|" +
      "to send a message|to shield|to hide|to save face|to energize|to rally|to justify|to score points|to tamp down|to stoke|" +
      "eager to|desperate to|determined to|intent on|had no intention of|deliberately|on purpose|for political gain|politically motivated|" +
      "trying to hide|looks to|looked to|looking to|used their power|used his power|used her power|true to his word|true to her word|" +
      "as a way to|bent on|hell-bent|ulterior motive|hidden agenda|agenda is|under pressure|facing pressure",
  },
  {
    kind: "motive",
    weight: 0.4,
    reason:
      "A purpose that the act itself shows: what a plan, a campaign or a match is for needs no mind-reader.",
    verbs: "try to|attempt to",
    phrases:
      "in an effort to|in an attempt to|in a bid to|with the aim of|aimed at|in order to|to placate|to win over",
  },
  {
    kind: "motive",
    weight: 0.6,
    reason: "An intention, as far as it shows from outside.",
    verbs: "seek to|hope to|struggle with|woo",
    phrases:
      "vying for|vied for|sought to|intended to|meant to|" +
      "attempt by|attempts by|effort by|efforts by|bid to|bids to|wanted to|wants to|want to|reluctant to|reluctant|willing to|unwilling to|ready to|" +
      "positioned himself|positioned herself|distance himself|distance herself|turned on|turned against|warmed to|cozy up|cozied up|keen to|keen on",
  },
  {
    kind: "motive",
    weight: 0.3,
    reason: "A refusal is an act that others saw; why, they did not.",
    phrases: "decided not to|refused to|refuses to|refusing to|declined to say why",
  },
  {
    kind: "motive",
    weight: 1,
    reason: "The feelings of others are told as fact; who asked them?",
    phrases:
      "fear in|fears in|causing fear|scared|frightened|terrified|alarmed|are afraid|is afraid|were afraid|are worried|is worried|were worried|" +
      "angered|outraged|infuriated|enraged|furious|fuming|feel betrayed|feel threatened|feel targeted|feels betrayed|are frustrated|is frustrated|" +
      "frustrated with|frustrated by|frustration with|frustration over|anger over|anger at|outrage over|anxiety about|anxious about|nervous about|" +
      "lost faith|lost confidence|have lost trust|has shaken|shook confidence|living in fear|live in fear|uneasy about|unease|skeptical of|sceptical of|" +
      "disillusioned|disgusted|dismayed|stunned|shocked|rattled|unnerved|panicked|horrified|embarrassed|thrilled|delighted|relieved|obsessed|jealous|" +
      "enthusiasm for|lack of enthusiasm|distrust|mistrust|resentment|disdain|contempt for|hatred|despises|despise|loathes|loathe|adores|cherishes|" +
      "does not care|doesn't care|don't care|did not care|little interest in|no interest in|changed his mind|changed her mind",
  },
  {
    kind: "motive",
    weight: 0.6,
    reason: "Feelings and views in plain words.",
    phrases:
      "concerned about|concerns about|concern about|concerns over|concern over|worried about|fears of|fears that|fear that|fear of|hopes of|hopes that|" +
      "feel|feels|felt|believe|believes|believed|think|thinks|thought|wanted|wants|hoped|hopes|feared|worry|worries|prefers|preferred|likes|loves|hates|" +
      "dislike|dislikes|angry|upset|proud of|confident|convinced|comfortable with|uncomfortable|tensions|tension|anger|frustration|outrage|anxiety|" +
      "excitement|enthusiasm|sympathetic|hostile to|hostility|skepticism|optimistic|pessimistic|views himself|sees himself|sees herself|sees as|mindful of|aware of|aware that|knows that|knew that",
  },
  {
    kind: "motive",
    weight: 0,
    reason: "These look like a mind and report an act, a refusal or a name.",
    phrases:
      "declined to comment|refused to comment|feel free|think tank|think tanks|thought leader|wanted for|wanted by|wanted on|wanted in|is wanted|are wanted|" +
      "supreme court|trying times|human trafficking|thought to be|believed to be|believed to have|anger management",
  },
];
