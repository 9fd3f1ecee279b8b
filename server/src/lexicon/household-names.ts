/**
 * People whom every reader knows by their last name: heads of state and government and those who ran for it, and a few
 * who are known world-wide. A desk still writes them in full at first reference; to ask for it at each would be noise.
 */
export const HOUSEHOLD_NAMES: ReadonlySet<string> = new Set(
  // Presidents of the United States and nominees for it, since they may stand in any story.
  (
    "washington jefferson lincoln roosevelt truman eisenhower kennedy johnson nixon ford carter reagan bush clinton obama trump biden harris " +
    "pence cheney gore kerry mccain romney sanders walz vance " +
    // Heads of government whose last name is enough abroad.
    "putin medvedev gorbachev yeltsin zelensky zelenskyy merkel scholz merz macron hollande sarkozy cameron may johnson sunak starmer " +
    "blair thatcher churchill trudeau carney netanyahu erdogan modi xi abe kim assad lula bolsonaro maduro castro chavez milei mandela " +
    "berlusconi meloni orban lukashenko khamenei rouhani arafat " +
    // Popes speak without a last name; a few names that stand for themselves.
    "francis benedict leo hitler stalin lenin mao gandhi einstein darwin shakespeare musk bezos gates zuckerberg buffett oprah beyonce madonna snowden assange"
  ).split(" "),
);
