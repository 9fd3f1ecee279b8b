/** Behind a percentage: what is added to a price. */
export const ADDED_AFTER =
  /^ (?:(?:sales|service|hotel|state|city|local|luxury|value-added|goods and services|import|booking) )?(?:tax|vat|gst|surcharge|levy|service charge|gratuity|tip|duty|mark-?up)\b/;
/** What is taken off one. */
export const TAKEN_AFTER =
  /^ (?:(?:trade|group|early-bird|member|members'|staff|student) )?(?:discount|rebate)\b/;
