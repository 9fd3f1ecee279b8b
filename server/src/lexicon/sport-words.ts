/**
 * What sport is told in: who plays and who judges, what is played for, and the parts of a game. Many have other senses; copy
 * of another desk holds a few of them, and a match report, a preview or a profile many different ones.
 */
export const SPORT_WORDS: ReadonlySet<string> = new Set(
  // Who plays, judges and watches.
  (
    "striker strikers midfielder midfielders midfield goalkeeper goalkeepers goalie winger wingers fullback defender defenders flanker " +
    "hooker prop batsman batsmen batter batters bowler bowlers spinner seamer pitcher quarterback linebacker sprinter sprinters cyclist " +
    "cyclists peloton swimmer swimmers gymnast gymnasts golfer golfers boxer boxers jockey jockeys rower rowers skier skiers skater skaters " +
    "wrestler hurdler athlete athletes player players coach coaches captain skipper referee referees umpire umpires linesman substitute " +
    "squad squads team-mate team-mates teammate teammates champion champions medallist medalist contender fans " +
    // What is played, where, and for what.
    "football footballer footballers rugby cricket tennis basketball baseball hockey golf snooker athletics boxing badminton netball volleyball " +
    "hurling curling judo cycling soccer gymnastics olympic olympics league premiership championship championships cup trophy " +
    "tournament tournaments medal medals podium season seasons fixture fixtures match matches derby replay playoff playoffs qualifier qualifiers " +
    "qualifying semi-final semi-finals semifinal semifinals quarter-final quarter-finals quarterfinal quarterfinals final finals round bout " +
    "pitch touchline rink stadium fairway court crease club clubs manager debut transfer " +
    // The parts of a game.
    "goal goals goalless scoreless scored scorer scoring equaliser equalizer equalised header headed volley volleyed offside penalty penalties " +
    "free-kick kick kicked ball half-time halftime kick-off kickoff innings inning wicket wickets homer touchdown touchdowns backhand forehand " +
    "tie-break tiebreak seed seeded unseeded deuce try tries conversion lineout scrum scrum-half fly-half full-back full-backs birdie birdies bogey " +
    "eagle par lap laps relay hurdles marathon decathlon heptathlon javelin pentathlon sprint breaststroke freestyle backstroke puck dunk rebounds " +
    "heavyweight knockout hat-trick frame frames unbeaten metres injury hamstring ankle knee groin calf"
  ).split(" "),
);
