/** Marks for a fact to come, in the case they are typed in; "XX" is one only where a figure could stand. */
export const TK = /^(?:TK)+$/;
export const TK_RUN = /^(?:tk){2,}$/;
export const X_RUN = /^(?:X{2,}|xx+)$/;

/** Words that "XX" may stand before as a figure, besides plurals and units. */
export const AFTER_FIGURE: ReadonlySet<string> = new Set(
  "% percent per people year-old hundred thousand million billion trillion a.m. p.m.".split(" "),
);

/** Plurals that "XX" and "XXX" qualify rather than count. */
export const NOT_COUNTED: ReadonlySet<string> = new Set(
  "chromosomes movies films sites videos olympics games".split(" "),
);

/** Whether a mark is that of a merge that nobody finished: nothing is to come there, but two versions are. */
export function isOfMerge(mark: string): boolean {
  return mark.startsWith("<<<<<<<");
}

/** Whether a name is none, but a TK that keeps its place. */
export function isTk(name: string): boolean {
  return TK.test(name) || TK_RUN.test(name);
}

/** Any of these begins one of the marks below: nearly all copy has none. */
export const MAY_BE_TO_COME = /TB[DCA]|TODO|FIXME|\?\?|\[|\{\{|<{7}|\bX|\bxx/;

/** What desks and writing tools leave for what is to come, besides TK and XX; each with why it is nothing else. */
export const TO_COME: readonly RegExp[] = [
  // Notes to oneself, in capitals: "Tbd" and "todo" are no words of copy either, but names may be.
  /\b(?:TODO|FIXME|TB[DC])\b(?::[^.!?\n]{0,60})?/g,
  // Two question marks with nothing before them; "What??" is somebody's tone.
  /(?<=^|[\s([])\?{2,}(?=[\s.,;:)\]]|$)/g,
  // A note of the desk in brackets; one word in brackets is an editor's word in a quotation.
  /\[(?:insert|check|confirm|verify)\s[^\[\]\n]{1,60}\]/gi,
  /\[[^\[\]\n]{0,50}\b(?:to come|to follow|goes here|needed)\]/gi,
  /\[(?:NAME|TITLE|AGE|DATE|QUOTE|NUMBER|FIGURE|PHOTO|HEADLINE|LINK|SOURCE|CITATION|HED|DEK)(?: [A-Z]+){0,4}\??\]/g,
  // "[TK: her age]", "[tk the vote]", "[name tk]".
  /\[(?:TK|tk)(?:[:,?]|\s[—–-]|\s(?=[a-z]))[^\[\]\n]{0,60}\]/g,
  /\[[^\[\]\n]{1,50}\s(?:TK|tk)\??\]/g,
  /\[object Object\]/g,
  // A field that nothing was put in for, where no site's template is read: "{{ user.name }}", "{{first_name}}".
  /\{\{\s*[A-Za-z][\w.-]*(?: \w+){0,3}\s*\}\}/g,
  // Figures as patterns: "XX,XXX", "X percent".
  /\bX{1,3}(?:,X{3})+\b/g,
  /(?<![\w$£€])X(?= (?:percent|per cent)\b|%)/g,
  // A merge that nobody finished.
  /(?<=^|\s)<{7} \S+/g,
];
