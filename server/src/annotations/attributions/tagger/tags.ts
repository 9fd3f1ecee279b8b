/** What a token is to an attribution. A content's first token is told from the others, so that two that touch can be parted. */
export const Tag = { outside: 0, source: 1, cue: 2, contentStart: 3, content: 4 } as const;

/** How many tags there are. */
export const TAGS = 5;
