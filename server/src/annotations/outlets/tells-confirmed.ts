/** The copy's own word on what another outlet has. */
const CONFIRMED =
  /\bindependently (?:confirm|verif)|\bcould not (?:be )?(?:confirm|verif)|\b(?:confirmed|verified) (?:this|it|the (?:report|account|figures?|claim))\b/i;

/** Whether words of the copy say that it confirmed what another outlet has, or could not. */
export function tellsConfirmed(words: string): boolean {
  return CONFIRMED.test(words);
}
