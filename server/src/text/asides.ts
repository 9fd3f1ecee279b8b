// What stands in a draft and is no part of its copy, though it reads like it: told by whole paragraphs, and by the heading
// that such a part stands under.

/** A paragraph is told by so many of its first characters. */
const HEAD = 400;
const THIS = String.raw`(?:this|the|our) (?:online |earlier |original |above )?(?:stor(?:y|ies)|articles?|posts?|pieces?|reports?|columns?|items?|headline|version|photo|caption|chart|graphic|page|interview|profile|obituary|review|blog|newsletter)`;
/** Whom a release is of, and what it calls itself in the paragraph about itself. */
const NAMED = String.raw`[A-Z0-9][\w.&’'-]*(?: (?:[A-Z0-9][\w.&’'-]*|of|and|the|for|&)){0,7}`;
const THE_COMPANY = String.raw`(?:The|Our) (?:company|firm|group|organi[sz]ation|non-?profit|charity|foundation|association|agency|university|college|museum|trust|bank|hospital|institute|society|network|cent(?:er|re)) (?:is|was|are|has|have|provides|offers|makes|serves|operates|works|runs|owns|designs|delivers)`;

const OF_THIS = new RegExp(String.raw`^\W{0,4}(?:an (?:earlier|previous) version of|${THIS} )`, "i");

/**
 * Patterns that the engine takes milliseconds to compile, at the first draft of every start, each behind a short one that the
 * paragraphs begin with of which it tells.
 */
const HEADED_ASIDES: readonly (readonly [begins: RegExp, aside: RegExp])[] = [
  [
    /^\W{0,4}(?:update|editor|note|amend)/i,
    new RegExp(
      String.raw`^\W{0,4}(?:updates?|updated|editor[’']?s[’']? notes?|editors[’'] note|note(?: to readers)?|amended|amendment)\b[^\n:]{0,40}:.{0,200}?\b${THIS}\b`,
      "is",
    ),
  ],
  [
    OF_THIS,
    new RegExp(
      String.raw`^\W{0,4}(?:an (?:earlier|previous) version of|${THIS} (?:has been|was|is|were|contains?|includes?) (?:also )?(?:\w+ )?(?:updated|corrected|amended|clarified|edited|changed|revised|translated|republished|reprinted|produced|published|co-published|supported|sponsored|adapted|excerpted|shared|distributed|provided|reported|written|made possible|part of|filed|licensed|available|auto-published|generated|syndicated|affiliate))\b`,
      "i",
    ),
  ],
  [
    OF_THIS,
    new RegExp(
      String.raw`^\W{0,4}${THIS} (?:(?:first |originally )(?:appeared|ran|published)|(?:appeared|ran) (?:first|originally))\b`,
      "i",
    ),
  ],
];

const ASIDES: readonly RegExp[] = [
  // Corrections repeat the wrong figure on purpose, and the publication speaks for itself.
  /^\W{0,4}(?:corrections?|clarifications?|corrections? and clarifications?|for the record)\b(?:[^\n.:]{0,40}:|(?:, [\w. ]{3,14})?\s[—–-]{1,2}\s)/i,
  /^\W{0,4}(?:in )?(?:an?|the|this|our|some|several) (?:[\w’']+ ){0,4}?(?:stor(?:y|ies)|articles?|versions?|headlines?|captions?|columns?|items?|editorials?|newsletters?|posts?|graphics?|charts?)\b.{0,160}?\bmis(?:stated|identified|spelled|spelt|reported|characterized|characterised|attributed)\b/i,
  /\bregrets? the (?:errors?|mistakes?|omissions?)\b\W*$/i,
  /^\W{0,4}(?:(?:originally|first) (?:published|appeared|posted)|republished|reprinted|reproduced|syndicated|adapted|excerpted)\b.{0,40}\b(?:by|in|on|from|at|with|under)\b/i,
  /^\W{0,4}(?:licen[cs]ed under|all rights reserved|(?:the )?text (?:of this .{3,20} )?is available under|used (?:with|by) permission|creative commons|cc[ -]by\b)/i,
  /\bunder (?:a|the) creative commons\b.{0,60}\blicen[cs]e\b|\ball rights reserved\W*$/i,
  // Boilerplate of releases.
  /^\W{0,4}(?:(?:cautionary (?:note|statement)\b.{0,40})?forward[- ]looking statements?|safe harbou?r(?: statement)?|non-gaap (?:financial )?measures)\b/i,
  /\b(?:contains?|includes?|constitutes?|are|considered) ["“]?forward[- ]looking statements?\b|\bprivate securities litigation reform act\b/i,
  /^\W{0,4}[Aa]bout (?:the )?[A-Z0-9][\w.&’'-]*(?: (?:[A-Z0-9][\w.&’'-]*|of|and|the|for|&)){0,7}\s*:\s/,
  new RegExp(String.raw`^\W{0,4}[Aa]bout (?:the )?(${NAMED}) (?:\1|${THE_COMPANY}) `),
  /^\W{0,4}(?:media|press|investor|news)(?: relations)? (?:contacts?|enquiries|inquiries)\b/i,
  // Links to other copy, prompts and the page's own furniture.
  /^\W{0,4}(?:read|read more|read next|read also|related|see also|more|watch|listen|don[’']t miss|in case you missed it|icymi|also read|up next|you (?:might|may) also (?:like|be interested in)|more on this|go deeper|must[- ]read|recommended|from the archives?)\s*(?:[:|»→]|>>)\s*\S/i,
  /^\W{0,4}(?:opinion|analysis|photos|gallery|video|podcast|explainer|in (?:pictures|photos)|next|previous(?:ly)?)\s*[:|»→][^.!?]+$/i,
  /^\W{0,4}(?:sign up|subscribe|register (?:now|here|today)|get (?:the|our) .{0,60}\bnewsletter|want (?:more|to (?:read|get|receive|know more)).{0,60}(?:\?|newsletter|inbox)|enjoy(?:ed|ing)? (?:this|our)\b|like (?:this|what you)|support (?:our|independent|local|the) .{0,40}\b(?:journalism|newsroom|reporting)|donate|become a (?:member|subscriber|supporter)|join our|download (?:our|the) app|click here|tap here|follow (?:us|our|the .{3,30} on)\b|like us on|share (?:this|on)\b|tweet this|email this|print this|send (?:us|your) (?:tips?|feedback|comments|letters|news)|got a (?:tip|story|question|news tip)|do you have a (?:tip|story)|have (?:a|you got a) (?:tip|story|question)|tell us\b|contact us\b|comments? (?:are|is) (?:closed|open|moderated)|leave a (?:comment|reply)|view (?:all )?comments|join the (?:conversation|discussion)|skip to|back to top|load more|show more|continue reading|story continues|article continues|advertisement)\b/i,
  /\b(?:straight |delivered |sent )?(?:to|in) your inbox\b/i,
  /^\W{0,4}(?:filed under|posted (?:in|under|on)|tagged|tags|topics|categories|keywords|share|shares)\s*:/i,
  /^\W{0,4}[\d.,]+ ?[KkMm]?\+?\s*(?:shares?|comments?|views?|likes?|retweets?|reposts?|reactions?|min(?:ute)?s? (?:read|watch|listen)|reads)\W*$/i,
  // Boxes about the writer.
  /^.{0,120}\b(?:can be reached|is reachable|may be reached|may be contacted|can be contacted)\b.{0,20}\b(?:at|on|by|via)\b/i,
  /^\W{0,4}(?:reach|contact|e-?mail|follow|write to|call|message|find|text)\s+(?:him|her|them|me|[A-Z][\w’'.-]+(?: [A-Z][\w’'.-]+){0,2}|the (?:reporter|author|writer))\s+(?:at|on|via|by|@)\s.{0,40}(?:@|\d{3}|twitter|bluesky|mastodon|instagram|threads|signal|linkedin|facebook)/i,
  /^\W{0,4}[A-ZÀ-Þ][\w’'À-ÿ.-]+(?: [A-ZÀ-Þ][\w’'À-ÿ.-]+){0,3},? (?:is|was|are) (?:a|an|the|our)\s(?:[\w’'-]+[ ,]+){0,7}?(?:reporter|staff writer|correspondent|columnist|freelance (?:writer|journalist)|contributing (?:writer|editor)|editor-at-large|fellow|intern) (?:for|at|with|of|based|covering|who covers|who writes|and)\b(?!.*\b(?:said|says|told|died|arrested|killed|charged)\b)/,
  /^\W{0,4}the (?:writer|author|columnist)(?:[’']s views|s? (?:is|are|was|were|lives?|works?|teaches|can|writes|holds|has))\b/i,
  /\b(?:views|opinions)(?: and (?:views|opinions))? expressed\b.{0,80}\b(?:author|writer|own|those of|do not)\b/i,
];

/** Whether a paragraph is no copy: a correction, a licence line, a link to another story, a prompt, a box about the writer. */
export function isAside(paragraph: string): boolean {
  const head = paragraph.length > HEAD ? paragraph.slice(0, HEAD) : paragraph;
  return (
    ASIDES.some((aside) => aside.test(head)) ||
    HEADED_ASIDES.some(([begins, aside]) => begins.test(head) && aside.test(head))
  );
}

/** What follows a heading is no copy: all of it (`part`), what looks like links (`links`), or one paragraph (`next`). */
export type AsideOpening = "part" | "links" | "next" | null;

const PART =
  /^(?:works cited|references(?: and notes| cited)?|bibliography|works consulted|list of references|further reading|external links|citations|sources(?: and references| cited)?|about the (?:authors?|writers?|reporters?|contributors?)|author bio|about (?:us|this (?:story|project|series))|forward[- ]looking statements|safe harbou?r statement|cautionary (?:note|statement) .{0,60}|media contacts?|press contacts?|corrections?(?: policy)?|share this(?: (?:story|article|post))?|sister links|republish this(?: story| article)?|notes? (?:to|for) editors?|editors?[’']? notes?)$/i;
const LINKS =
  /^(?:related(?: (?:stories|story|articles?|links?|coverage|content|reading|posts?|news|topics))?|read (?:more|also|next)|more (?:stories|news|articles|coverage|reading|from .{2,40}|on this(?: (?:story|topic))?|like this|in .{2,30})|you (?:might|may) (?:also )?(?:like|be interested in)|recommended(?: (?:stories|reading|for you|articles))?|most (?:read|popular|viewed|shared)|trending(?: (?:now|stories))?|top stories|latest(?: (?:news|stories))?|editors?[’']? picks|also in .{2,40}|see also|popular(?: (?:stories|posts|now))?|don[’']t miss|up next|tags|topics|categories)$/i;
/** The letters that these headings begin with, in either case, and marks of a heading or of bold print. */
const FIRST = /[#*_=A-Za-z]/;
export const LONGEST_OPENING = 70;

/** Whether a short piece of a draft heads a part that is no copy. */
export function opensAside(piece: string): AsideOpening {
  if (piece.length > LONGEST_OPENING || !FIRST.test(piece.charAt(0))) return null;
  const words = bare(piece);
  return PART.test(words) ? "part" : LINKS.test(words) ? "links" : null;
}

const ABOUT = new RegExp(`^(?:About|ABOUT) (?:(?:the|THE) )?(${NAMED})$`);
/** The beginning of a paragraph with which a release, at its end, tells whom it is of. */
const TELLS_OF_ITSELF = new RegExp(
  String.raw`^(?:${THE_COMPANY}|Founded|Established|Headquartered|Based in|Since \d|We are)\b`,
);
/** A release is not longer than this; it names whom it is of. */
const RELEASE = 8000;

/**
 * Whether a short piece of a draft is "About Milford Marine", over a paragraph that begins with that name or as such paragraphs
 * do. A subhead of that kind in a piece about a town is passed over with its paragraph.
 */
export function headsBoilerplate(piece: string, text: string, start: number, end: number): boolean {
  const name = ABOUT.exec(bare(piece))?.[1]?.toLowerCase();
  if (name === undefined) return false;
  const after = text.slice(end, end + 200).replace(/^[\s#*_>=-]+/, "");
  const isOfName = after.replace(/^The /, "").toLowerCase().startsWith(name);
  return (
    (isOfName || TELLS_OF_ITSELF.test(after)) &&
    text
      .slice(Math.max(0, start - RELEASE), start)
      .toLowerCase()
      .includes(name)
  );
}

/** A heading's words, without its marks. */
function bare(piece: string): string {
  return piece.replace(/[\r\n]+ {0,3}[=-]+\s*$/, "").replace(/^[\s#*_]+|[\s#*_:]+$/g, "");
}

/** Whether a piece looks like a link to another story: a list item, or a short line without a stop. */
export function looksLikeLink(piece: string): boolean {
  const text = piece.trim();
  return text.length <= 300 && !/[.!?…]["”’)\]*_]*$/.test(text.replace(/\]\([^()\s]*\)/g, "]"));
}
