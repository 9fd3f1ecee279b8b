/** Whom it concerns has been asked, and answers or does not. */
const ASKED =
  /\b(?:declined|refused|would not|did not want|wouldn[’']t) (?:to )?comment|\bno comment\b|\bdid not (?:respond|reply|return)|\bcould not be reached|\b(?:has|have|had)? ?(?:denied|dismissed|rejected) (?:the|these|those|that|this|such|any)\b/i;
/** The copy's own word on what another outlet has. */
const CONFIRMED =
  /\bindependently (?:confirm|verif)|\bcould not (?:be )?(?:confirm|verif)|\b(?:confirmed|verified) (?:this|it|the (?:report|account|figures?|claim))\b/i;

/** Whether words of the copy say that it confirmed what another outlet has, or could not, or that it asked whom it concerns. */
export function tellsConfirmed(words: string): boolean {
  return CONFIRMED.test(words) || ASKED.test(words);
}
