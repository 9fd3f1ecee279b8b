import type { BlockKind } from "./draft.js";

// How the lines around the copy are written in wire feeds, content systems and pasted pages. Each is tried on one line
// of at most LONGEST characters, and none repeats a repetition.

const LONGEST = 300;
// Latin letters by range: property escapes take the engine long to compile, at the first draft of every start.
const L = String.raw`[A-Za-z\u00c0-\u024f'’.-]`;
const CAPITAL = String.raw`[A-Z\u00c0-\u00de]`;
const NAME = String.raw`${CAPITAL}${L}*(?: (?:${CAPITAL}${L}*|de|da|di|van|von|der|den|la|le|al|bin|ibn|el|y)){0,4} ${CAPITAL}${L}+(?: I{2,3})?`;
const DATE_WORD =
  /^(?:\d{1,4}(?:st|nd|rd|th)?|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:T[\d:.Z+-]+)?|\d{1,2}[:.]\d{2}(?::\d{2})?(?:[ap]\.?m\.?)?|[ap]\.?m\.?|at|on|of|[,|·•/–—-]|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\.?|[ecmp][sd]?t|gmt|utc|bst|cest?|eastern|local|time)$/i;

const DATED =
  /^(?:date|published|updated|posted|last (?:updated|modified)|created|modified|filed|first published)\b:?(?: on)?[ \t]*/i;
const KEYED =
  /^(?:date|published|updated|posted|last (?:updated|modified)|created|filed|slug|section|topics?|tags?|keywords?|category|categories|word ?count|words|embargo(?:ed)?(?: until)?|for (?:immediate )?release|desk|edition|url|status|byline|author|contact|subject|id|reporters?|writers?|(?:copy |photo |city |news )?editors?|photographers?|producers?|anchors?|presenters?|trt|run(?:ning)? time|sidebars?|attention(?: editors)?|eds|outcue|incue)\s*:(?!\/\/)/i;

/** A line of a desk's form that holds the headline, or what stands under it. */
const HEADED =
  /^(?:(?:web|print|seo|main|online|social|suggested|working|alt(?:ernate)?) )?(?:headline|hed|title)\s*:\s*(?=\S)/i;
const DECKED =
  /^(?:dek|deck|sub-?hed|sub-?head(?:line|ing)?|sub-?title|standfirst|summary|excerpt|description|teaser|strap(?:line)?|blurb|nut ?graf|display line)\s*:\s*(?=\S)/i;

const BYLINE = new RegExp(
  String.raw`^(?:By|BY|Story by|Reported by|Written by|Reporting by)[ :] ?(?:${NAME})(?:(?:,| and| &)+ (?:${NAME}))*(?:\s*[,|/–—-]\s*[^.!?]{1,60})?$`,
);
const CAPITAL_BYLINE = /^(?:By|BY) [A-Z][A-Z.'’ -]{4,50}(?:,[^.!?]{1,60})?$/;
const STAFF = new RegExp(
  String.raw`^(?:${NAME})(?:,| [|–—-]) .{0,50}\b(?:[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?|[Ee]ditors?|[Cc]ontributors?|[Cc]olumnists?|[Bb]ureau|[Pp]ress|[Ss]taff|News|Times|Post)$`,
);
const CAPTION =
  /^(?:FILE(?: PHOTO| PIC)?\s*[:—–-]\s|(?:Photos?|Images?|Pictures?|Pics?|Pix|Video|Graphic|Chart|Map|Captions?|Cutlines?|(?:photo|picture|pic|image) captions?|Pictured|Above|Below|Illustration)(?: (?:above|below|left|right|\d))?\s*:\s|\[(?:photo|image|picture|pic|graphic|chart|map|video)\s*:)/i;
const PHOTO_CREDIT_LAST =
  /\((?:(?:[A-Z][\w .&/-]{0,30} )?(?:Photos?|File|Images?|Photograph)\b|(?:Photos?|Images?|Picture)s? (?:by|via|courtesy)\b|Courtesy (?:of|photo)\b|Getty\b)[^()]{0,80}\)$/i;

const CREDITS: readonly RegExp[] = [
  /^(?:h\/t|hat tip|source|sources|credit|credits|via|courtesy|photo credit)\s*:\s*\S.{0,100}$/i,
  /^\((?:photos?|image|picture|video|graphic|ap photo|getty|courtesy|credit|source|file)\b[^()]{0,120}\)\.?$/i,
  /^(?:photos?|image|picture|video|graphic)s? (?:by|courtesy|via)\b[^.]{0,80}\.?$/i,
  /^read (?:the rest|more|the full|the whole|the entire|it all|full)\b.{0,80}$/i,
  /^(?:[_*=-]{2,}|\* \* \*|- - -|# # #|#{2,}|-{0,2} ?30 ?-{1,2}|\W{0,2}ends?\W{0,2})\.?$/i,
  /^follow\b.{1,80}\b(?:on|at) (?:twitter|facebook|x|instagram|bluesky|mastodon|threads|@)/i,
  /^(?:like us on|sign up (?:for|here)|click here|subscribe (?:to|now|here)|share this|email the|contact the (?:reporter|writer|author))\b.{0,100}$/i,
  /^(?:©|\(c\) ?\d|copyright (?:©|\(c\)|\d{4}|the\b))/i,
  /^(?:related|see also|also (?:read|see|on)|read also|watch|more|advertisement|continued?|recommended)\s*:.{0,140}$/i,
  /^(?:advertisement|story continues below(?: advertisement)?|share|comments?|continue reading)\.?$/i,
  /^.{0,120}\bcontributed (?:reporting|to this (?:report|story|article))\b.{0,60}$/i,
  /^.{0,80}\breported from [A-Z].{0,120}$/,
  /^\(?(?:reporting|editing|additional reporting|compiled|edited|writing) by\b.{0,140}$/i,
];

/** What a wire or a desk puts above and below a story: a slug, an embargo, that more comes, that it is at an end. */
const WIRE: readonly RegExp[] = [
  /^[A-Z]{2,}[A-Z0-9]*(?:[-/_][A-Z0-9]+)+(?: \d+(?:-\d+)+)?$/,
  /^(?:(?:BC|AP|AM|PM)-|[A-Z]{2,4}--)\S.*(?:\b(?:\d(?:st|nd|rd|th) Ld|Writethru|Bjt|Add|Take)\b|,\s?\d{2,4}$)/,
  /^(?:strictly |under |held? under )?embargo(?:ed)?\s*(?:[:–—-]|until\b|till\b|for\b|to \d|\d).{0,100}$/i,
  /^under (?:strict )?embargo\b.{0,60}$/i,
  /^(?:not )?for (?:immediate )?(?:use|publication|release|broadcast)(?: (?:before|until|after|on)\b.{0,60})?$/i,
  /^hold (?:for (?:release|publication)|until)\b.{0,60}$/i,
  /^\W{0,2}(?:more|more to (?:come|follow)|more follows|mf|to be continued|continued|kill(?: kill)*|(?:first|second|third|\d(?:st|nd|rd|th)) (?:add|lead|take|ld)|add \d|take \d)\W{0,2}$/i,
  /^\d{1,2} (?:NEWS|SPORT|POLITICS|COURTS?|CITY|SHOWBIZ|FEATURES?) \S.{0,40}$/,
  /^(?:AP|PA|AFP|EPA|Getty) (?:Photos?|Graphics?|Video)\b.{0,60}$/,
  /^\((?:adds?|updates?|corrects?|recasts?|refiles?|repeats?|removes?|edits?|writes? through)\b[^()]{0,120}\)$/i,
  /^(?:adds?|updates?|corrects?|recasts?|refiles?|repeats?) (?:spelling|quotes|byline|slug)\b.{0,120}$/i,
  /^\(?(?:eds|editors)\b ?[:,].{0,240}$/i,
  /^\(\([^()]{1,80}\)\)$/,
  // Where a merge begins that nobody finished.
  /^<{7} \S.{0,60}$/,
];

/** The name of a section or a form, alone above the headline. */
const KICKER =
  /^(?:\W{0,3})(?:opinions?|op-?ed|editorials?|our view|column|guest (?:column|commentary|opinion)|commentary|comment|viewpoints?|perspective|essay|(?:(?:film|movie|book|theat(?:re|er)|restaurant|album|music|concert|tv|television|game|art|dance|opera|stage) )?reviews?|interview|q ?& ?a|letters?(?: to the editor)?|readers[’'] letters|obituar(?:y|ies)|in memoriam|results|scores|scoreboard|box scores?|agate|fixtures|standings|listings|what[’']s on|recipes?|how-to|live(?: (?:blog|updates|coverage))?|news|breaking(?: news)?|exclusive|local(?: news)?|world(?: news)?|national|politics|business|money|sports?|football|culture|arts|entertainment|lifestyle|life|features?|science|health|technology|tech|education|environment|explainer|analysis|investigation|special report|in brief|briefs)(?:\W{0,3})$/i;

/** What stands under a byline: "Staff Writer", "Herald Senior Reporter", "Special to the Herald". */
const POSITION =
  /^(?:Special to [Tt]he (?:\p{Lu}[\p{L}.'’-]*[ ]?){1,5}|(?:\p{Lu}[\p{L}&.'’-]* ){1,4}(?:Writer|Reporter|Correspondent|Editor|Columnist|Contributor|Photographer|Bureau Chief)(?:, (?:\p{Lu}[\p{L}.'’-]* ?){1,5})?)$/u;

/**
 * What a line is if it is not copy: metadata, byline, caption or credit; null for copy. Bylines are looked for near
 * the top of the draft (`early`) only.
 */
export function lineKind(line: string, early: boolean): BlockKind | null {
  if (line.length > LONGEST * 2) return null;
  const text = line.trim();
  if (text.length === 0 || text.length > LONGEST) return null;
  if (CAPTION.test(text)) return "caption";
  if (PHOTO_CREDIT_LAST.test(text) && !text.startsWith("(")) return "caption";
  if (early && HEADED.test(text)) return "headline";
  if (early && DECKED.test(text)) return "deck";
  if (text.length <= 160) {
    if (early && (BYLINE.test(text) || CAPITAL_BYLINE.test(text) || (text.length <= 100 && STAFF.test(text))))
      return "byline";
    if (early && text.length <= 60 && POSITION.test(text)) return "byline";
    if (KEYED.test(text) || isDated(text) || (early && KICKER.test(text))) return "metadata";
  }
  if (text.length <= 240 && WIRE.some((line) => line.test(text))) {
    return "metadata";
  }
  return CREDITS.some((credit) => credit.test(text)) ? "credit" : null;
}

/** `Published Monday, July 3, 2017 at 10:30 a.m. ET`, or a date alone. */
function isDated(text: string): boolean {
  if (text.length > 90) return false;
  const rest = text.slice(DATED.exec(text)?.[0].length ?? 0);
  return (
    /\d/.test(rest) &&
    rest.split(/[\s,]+/).every((word) => word === "" || DATE_WORD.test(word.replace(/^\(|\)$/g, "")))
  );
}

/** How long the label of a line is that is a headline or a deck by its label, with the space behind it. */
export function labelEnd(line: string): number {
  const lead = line.length - line.trimStart().length;
  return lead + (HEADED.exec(line.slice(lead)) ?? DECKED.exec(line.slice(lead)))![0].length;
}

const LEADING_DATE = /^\s*date:?\s+\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?Z?)?(?=\s|$)/i;

/** Where metadata that opens a line ends, as in `date 2017-02-13 Council votes …`; 0 where there is none. */
export function metadataEnd(line: string): number {
  return LEADING_DATE.exec(line.slice(0, 80))?.[0].length ?? 0;
}
