/** Bare verbs of what is asked of somebody: "insisted that he resign". Such as are nouns, too, mostly are not here. */
export const DEMANDED: ReadonlySet<string> = new Set(
  (
    "abandon abide accept admit agree allow apologize appear apply attend ban begin bring build buy carry cease choose " +
    "clean close come comply consider continue cooperate cover cut defer delete disclose do drop eat eliminate end enforce ensure " +
    "explain fire fix follow get give go halt hand have hire honor impose include increase invest investigate join keep leave " +
    "let listen lower make meet move obey open pay perform postpone prepare produce protect provide publish pull put read " +
    "recuse reduce refrain refund reject release remain remove renegotiate repay repeal replace resign respect restore return reveal revise " +
    "sell send serve settle share sign sit speak spend stand stay step stick stop submit surrender take talk tell testify train " +
    "treat turn undergo use vacate wait wear withdraw"
  ).split(" "),
);
