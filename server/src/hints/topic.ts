/** What a claim may be about, and who keeps record of it. */
export interface Topic {
  /** As a hover names it, in lower case. */
  readonly id: string;
  /** Why these records and holders: what a reporter gets from them that a quotation does not give. */
  readonly reason: string;
  /** Words, or pairs of words, that bring the topic on alone; singular and in lower case, parted by commas. */
  readonly sure: string;
  /** Words that other topics use as well: two of them bring it on, or they side with a sure one. */
  readonly shared: string;
  /** The kinds of record that would settle it. */
  readonly records: string;
  /** The kinds of body that hold them, in most countries. */
  readonly holders: string;
}
