/** Behind an ordinal: what is kept every so many years. */
export const JUBILEE_NOUN = /^[\s-](?:[a-z]+ )?(?:anniversary|birthday|jubilee)\b/;
/** Right before a year: what began in it. */
export const BEGUN_IN =
  /\b(?:opened|founded|established|built|born|began|begun|started|launched|created|incorporated|chartered|formed|dedicated|unveiled|married|wed|set up|came into being|laid)\b[^.;!?]{0,60}\bin (?:the (?:spring|summer|autumn|fall|winter) of |january |february |march |april |may |june |july |august |september |october |november |december |early |late )?$/;
