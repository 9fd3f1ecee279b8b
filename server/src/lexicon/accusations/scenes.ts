const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words of matches: where a draft is full of them, sides rob, shoot and kill each other. */
export const SPORT_WORDS = words(
  "goal goals striker midfielder goalkeeper defender penalty penalties halftime half-time kickoff match matches innings wicket wickets batsman bowler over overs " +
    "quarterback touchdown touchdowns inning pitcher coach team teams league cup championship championships tournament season playoff playoffs semi-final semifinal final finals quarter-final " +
    "points scored scorer win wins victory defeat defeated draw birdie bogey par hole holes fairway set sets serve tiebreak racket lap laps race podium medal " +
    "player players club clubs squad captain referee game games champion champions round rugby football soccer cricket tennis golf basketball baseball hockey boxing fight fighter",
);

/** Words of films, books and plays: who kills in one has killed nobody. */
export const FICTION_WORDS = words(
  "film films movie movies novel novels novelist plot episode episodes sequel screenplay character characters protagonist starring stars heroine hero villain " +
    "drama thriller comedy opera play playwright musical fiction fictional storyline series screen cinema audience audiences actor actress actors director book fairy tale legend myth saga game games gamer",
);

/** Words of war, where killing is no crime by itself. */
export const WAR_WORDS = words(
  "troops soldiers soldier army battle battlefield war insurgents rebels militants airstrike airstrikes regiment platoon brigade invasion combat guerrillas gunships front",
);
