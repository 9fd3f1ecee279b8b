/** The forms that news copy uses of a verb: bare, third person, past, and the -ing form. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly gerund: string;
}

/** Past tenses that the regular ending does not give, for the verbs that the word lists name. */
const IRREGULAR_PAST: Readonly<Record<string, string>> = {
  say: "said",
  tell: "told",
  write: "wrote",
  think: "thought",
  know: "knew",
  feel: "felt",
  find: "found",
  show: "showed",
  swear: "swore",
  quip: "quipped",
  admit: "admitted",
  defer: "deferred",
  mislead: "misled",
  understand: "understood",
  fall: "fell",
  rise: "rose",
  grow: "grew",
  drive: "drove",
  spur: "spurred",
  shrink: "shrank",
  plan: "planned",
  blog: "blogged",
  brag: "bragged",
  regret: "regretted",
  prefer: "preferred",
  slam: "slammed",
  rig: "rigged",
  drop: "dropped",
  deter: "deterred",
  stem: "stemmed",
  lead: "led",
  give: "gave",
  forecast: "forecast",
  strut: "strutted",
  gut: "gutted",
  overrun: "overran",
  "flip-flop": "flip-flopped",
  come: "came",
  let: "let",
  shoot: "shot",
  hit: "hit",
  set: "set",
  make: "made",
  take: "took",
  go: "went",
  put: "put",
  snap: "snapped",
  clap: "clapped",
  jab: "jabbed",
  deadpan: "deadpanned",
  demur: "demurred",
  commit: "committed",
  die: "died",
  dig: "dug",
  blow: "blew",
  throw: "threw",
  nab: "nabbed",
  whip: "whipped",
  drag: "dragged",
  lay: "laid",
  stir: "stirred",
  cut: "cut",
  run: "ran",
  win: "won",
  get: "got",
  speak: "spoke",
  see: "saw",
  hold: "held",
  keep: "kept",
  lose: "lost",
  meet: "met",
  pay: "paid",
  sell: "sold",
  send: "sent",
  spend: "spent",
  stand: "stood",
  bring: "brought",
  buy: "bought",
  catch: "caught",
  build: "built",
  become: "became",
  begin: "began",
  choose: "chose",
  draw: "drew",
  fight: "fought",
  fly: "flew",
  hide: "hid",
  leave: "left",
  seek: "sought",
  shut: "shut",
  sink: "sank",
  split: "split",
  steal: "stole",
  strike: "struck",
  sweep: "swept",
  tear: "tore",
  hurt: "hurt",
  quit: "quit",
  hear: "heard",
  mean: "meant",
  read: "read",
  have: "had",
  kidnap: "kidnapped",
  drown: "drowned",
  break: "broke",
  light: "lit",
  beat: "beat",
  spread: "spread",
};

/** Past forms that do not end in "ed", and participles of the same verbs. */
const PAST: ReadonlySet<string> = new Set([
  ...Object.values(IRREGULAR_PAST),
  "was",
  "were",
  "had",
  "gone",
  "thrown",
]);

/** Short verbs that double their last letter ("stop", "ban"): one vowel, then one consonant, and nothing else. */
const CLIPPED = /^[^aeiou]*[aeiou][bdgklmnprt]$/;

/** Inflects an English verb for matching; multiword verbs ("point out") inflect their first word. */
export function inflect(verb: string): VerbForms {
  const space = verb.indexOf(" ");
  const base = space < 0 ? verb : verb.slice(0, space);
  const rest = space < 0 ? "" : verb.slice(space);
  const past = IRREGULAR_PAST[base] ?? (CLIPPED.test(base) ? `${base}${base.slice(-1)}ed` : undefined);
  const yEnding = /[^aeiou]y$/.test(base);
  const doubles =
    past === base
      ? /[^aeiou](?:[aeiou]|ui)[dt]$/.test(base)
      : CLIPPED.test(base) || (past?.endsWith("ed") === true && past.length === base.length + 3);
  const doubled = doubles ? base + base.slice(-1) : base;
  return {
    base: base + rest,
    third:
      (yEnding
        ? `${base.slice(0, -1)}ies`
        : /(?:s|sh|ch|x|z)$|^(?:go|do|torpedo)$/.test(base)
          ? `${base}es`
          : `${base}s`) + rest,
    past:
      (past ?? (yEnding ? `${base.slice(0, -1)}ied` : base.endsWith("e") ? `${base}d` : `${base}ed`)) + rest,
    gerund:
      (base.endsWith("ie")
        ? `${base.slice(0, -2)}ying`
        : /[^eo]e$/.test(base)
          ? `${base.slice(0, -1)}ing`
          : `${doubled}ing`) + rest,
  };
}

/** The form that a verb, or a turn of phrase that begins with one, stands in: "took a swipe at" is a past. */
export function tenseOf(phrase: string): keyof VerbForms {
  const verb = phrase.split(" ").find((word) => !word.endsWith("ly")) ?? phrase;
  if (verb.endsWith("ing")) return "gerund";
  if (verb.endsWith("ed") || PAST.has(verb)) return "past";
  return /[^s]s$/.test(verb) ? "third" : "base";
}
