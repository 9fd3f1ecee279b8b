// Written by `npm run train:claims`; see docs/claim-model.md.
// Features, parted by bars, with what each adds to the logit.
export const BIAS = -2.336;
export const WEIGHTS = `
accusation modal -0.091|accusation of body 0.015|accusation of it -0.038|accusation of name 0.116|accusation of nobody -0.085
accusation of pronoun 0.014|accusation of thing 0.077|accusation of things 0.022|accusation passive 0.041|accusation past 0.123
accusation perfect 0.128|accusation pluperfect -0.003|accusation present 0.017|accusation sport 0 0.091|accusation sport 1 0.044
around attributed attributed 0.124|around attributed claim 0.066|around attributed edge -0.148|around attributed none 0.022
around attributed vague 0.184|around claim attributed 0.149|around claim claim 0.133|around claim edge 0.128
around claim none 0.041|around claim vague 0.092|around edge attributed -0.317|around edge claim 0.048|around edge none -0.203
around edge vague 0.023|around none attributed -0.018|around none claim 0.140|around none edge -0.353|around none none -0.315
around none vague 0.161|around vague attributed -0.017|around vague claim 0.022|around vague edge -0.004|around vague none 0.038
around vague vague 0.017|aside -0.519|aside a -0.040|aside according -0.178|aside admitted 0.020|aside an 0.042
aside announced 0.008|aside arguing 0.003|aside called 0.012|aside citing -0.008|aside claiming -0.042|aside had 0.036
aside including 0.080|aside made -0.002|aside noting -0.037|aside pleaded -0.023|aside referring -0.014|aside reported -0.027
aside showed 0.002|aside suggesting 0.019|aside the -0.077|aside was 0.019|aside were -0.021|aside when -0.041|aside where 0.007
aside which 0.163|aside who -0.139|aside whose 0.065|assertion modal 0.075|assertion of body -0.008|assertion of it 0.036
assertion of name 0.060|assertion of nobody -0.186|assertion of people -0.056|assertion of pronoun -0.026|assertion of thing 0.112
assertion of things 0.204|assertion passive -0.114|assertion past 0.082|assertion perfect 0.259|assertion pluperfect -0.019
assertion present 0.148|assertion sport 0 -0.140|assertion sport 1 0.014|assertion sport 2 0.028|bare count -0.036
bearing<0 -0.378|bearing<1 -0.010|bearing<2 -0.058|bearing<3 -0.032|bearing<4 0.208|bearing<5 0.140|bearing<6 0.303
before attributed -0.294|before block plain  -0.039|before block plain findings 0.044|before block plain listed -0.036
before block plain results 0.016|before block plain told 0.224|before block quoted  0.121|before block quoted findings -0.020
before block quoted results 0.247|before block quoted told 0.144|before plain -0.159|before vague 0.247
between two of a source -0.200|blames -0.043|block paragraph 0.172|cause modal 0.020|cause of body -0.047|cause of it -0.025
cause of name 0.117|cause of nobody -0.003|cause of pronoun 0.164|cause of thing -0.068|cause of things -0.061
cause passive -0.038|cause past 0.113|cause perfect 0.049|cause pluperfect 0.083|cause present -0.111|cause sport 0 0.075
cause sport 1 0.031|cause sport 2 -0.022|changes -0.135|characterisation modal -0.094|characterisation of body 0.031
characterisation of it -0.014|characterisation of name -0.043|characterisation of nobody 0.116|characterisation of pronoun -0.058
characterisation of thing -0.046|characterisation of things 0.087|characterisation passive 0.114|characterisation past -0.021
characterisation perfect 0.158|characterisation pluperfect 0.055|characterisation present 0.013|characterisation sport 0 0.125
characterisation sport 1 0.007|characterisation sport 2 -0.062|claim answered -0.074|claim of a pronoun 0.012|claims<0 -0.060
claims<1 -0.067|claims<2 0.052|claims<3 0.222|claims<4 0.038|claims<5 0.022|count bare -0.057|count exact -0.306
count is aside -0.079|count is object 0.011|count is subject -0.113|count rough 0.128|cue a majority of 0.046
cue a series of -0.064|cue abuse -0.012|cue aggressive -0.024|cue aimed at 0.035|cue all but 0.045|cue allies -0.024
cue always 0.067|cue ambitious -0.006|cue amid -0.038|cue angry -0.061|cue apparently 0.081|cue appear -0.038|cue appeared -0.016
cue appears 0.014|cue are expected to 0.046|cue are likely to -0.010|cue as a result 0.071|cue as a result of -0.038
cue attacked 0.009|cue attempt to -0.057|cue attempting to 0.037|cue bad -0.044|cue barely -0.014|cue because 0.171
cue because of 0.017|cue believe 0.021|cue better -0.025|cue boost 0.024|cue boosted 0.030|cue cause -0.055|cue caused 0.070
cue causing -0.010|cue certain to 0.043|cue certainly -0.042|cue clear -0.011|cue completely 0.004|cue concerns about 0.016
cue controversial 0.015|cue corruption -0.008|cue could 0.039|cue could also -0.010|cue could be -0.023|cue could have -0.023
cue criminals -0.045|cue critics -0.002|cue crucial 0.009|cue damaged -0.056|cue dangerous 0.015|cue decline 0.001
cue declined -0.017|cue deep -0.017|cue deeply -0.035|cue destroyed 0.020|cue difficult -0.051|cue double 0.084|cue doubled -0.037
cue dramatic -0.006|cue drop 0.001|cue dropped 0.065|cue dropping 0.008|cue due to 0.072|cue eager to -0.029|cue eased -0.032
cue effective 0.036|cue effectively 0.014|cue enthusiasm -0.001|cue especially 0.015|cue essential 0.016|cue even 0.018
cue expectations -0.015|cue failed to -0.044|cue failing to 0.007|cue fall 0.007|cue falling 0.053|cue falls 0.004
cue false -0.013|cue feel -0.024|cue fell 0.010|cue felt 0.017|cue feud -0.010|cue fierce -0.022|cue for decades -0.044
cue for the first time -0.086|cue for years 0.132|cue fraud 0.027|cue frightened 0.002|cue furious 0.014|cue good -0.071
cue great -0.033|cue grew -0.037|cue growing 0.067|cue grows 0.024|cue guilty -0.068|cue hardly -0.002|cue has become 0.011
cue have become -0.023|cue have doubled 0.133|cue heated -0.034|cue heavily 0.004|cue helped -0.041|cue helping -0.014
cue highly -0.012|cue historic 0.039|cue hopes to -0.073|cue huge -0.036|cue hurt -0.008|cue if -0.031|cue ignored 0.134
cue illegal 0.067|cue illegally 0.029|cue important -0.052|cue in fact 0.016|cue in order to 0.130|cue in recent weeks -0.033
cue in recent years 0.046|cue in the wake of -0.040|cue increase 0.096|cue increased 0.065|cue increases -0.045
cue increasing 0.016|cue increasingly -0.042|cue influential -0.006|cue intended to 0.025|cue is an adverb -0.052
cue is expected to -0.002|cue is likely to 0.060|cue is unlikely 0.035|cue is why 0.078|cue its biggest 0.041|cue keen to 0.033
cue key -0.043|cue largely -0.067|cue lead to -0.035|cue leading -0.016|cue leading to 0.063|cue led to 0.025|cue lies -0.006
cue likely to -0.072|cue likes -0.017|cue looking to -0.089|cue made it 0.042|cue mainstream -0.030|cue major -0.046
cue making it -0.014|cue managed to -0.020|cue many people -0.012|cue massive -0.023|cue may 0.086|cue may be -0.059
cue may not 0.005|cue meant to -0.080|cue might 0.017|cue might be 0.011|cue most -0.016|cue most of 0.004|cue mostly -0.047
cue never 0.140|cue no one -0.103|cue nobody -0.001|cue nothing 0.065|cue of course -0.058|cue often -0.011|cue once again -0.003
cue one of the most 0.052|cue particularly 0.033|cue perhaps -0.069|cue popular 0.015|cue potential 0.044|cue potentially 0.022
cue powerful -0.017|cue probably -0.005|cue prominent -0.026|cue prompted 0.008|cue prospect of -0.058|cue prospects -0.017
cue quite -0.011|cue racist 0.073|cue rare -0.013|cue really -0.094|cue refused to 0.038|cue regularly -0.021|cue repeatedly 0.031
cue reputation -0.013|cue rhetoric 0.032|cue rise -0.082|cue rises 0.022|cue rising 0.048|cue risk -0.048|cue risks -0.041
cue rose -0.026|cue scandal 0.042|cue seem -0.053|cue seemed 0.001|cue seems 0.060|cue serious -0.003|cue setback 0.014
cue severe -0.036|cue sharp 0.022|cue significant 0.015|cue simply 0.031|cue slid -0.004|cue so far -0.004|cue so-called -0.061
cue soared 0.054|cue sought to -0.022|cue stance -0.008|cue stole -0.020|cue strict 0.004|cue string of -0.011|cue strong -0.025
cue strongly 0.001|cue successful 0.010|cue surged -0.020|cue sweeping -0.028|cue targeted -0.020|cue targeting 0.024
cue terrorists -0.028|cue thanks to 0.056|cue the best 0.028|cue the biggest -0.024|cue the chief 0.047
cue the establishment 0.024|cue the first time 0.077|cue the highest -0.026|cue the largest -0.081|cue the main -0.018
cue the most 0.002|cue the oldest -0.018|cue the only -0.136|cue the primary -0.033|cue the result of 0.023|cue the top -0.029
cue the worst 0.178|cue the youngest -0.056|cue think -0.016|cue thought -0.027|cue threatened 0.032|cue threats -0.010
cue to avoid -0.035|cue too 0.062|cue totally 0.020|cue tough 0.004|cue tried to 0.016|cue tries to 0.010|cue try to -0.007
cue trying to -0.071|cue typically 0.026|cue under pressure 0.028|cue unlikely 0.002|cue unusual -0.025|cue usually -0.003
cue very -0.112|cue violent -0.009|cue vulnerable -0.018|cue want to 0.109|cue wanted 0.081|cue wanted to 0.002|cue wants 0.076
cue wants to -0.049|cue weak -0.061|cue widely 0.042|cue will 0.119|cue will help -0.009|cue worries 0.027|cue worse 0.003
cue would -0.149|cue wrong 0.038|data -0.029|descriptive tag -0.050|ending able -0.016|ending al 0.026|ending ant 0.083
ending ed 0.167|ending ent 0.001|ending er -0.059|ending est -0.046|ending ful 0.019|ending ible -0.079|ending ing 0.101
ending ion 0.004|ending ism 0.146|ending ist 0.029|ending ity -0.002|ending ive -0.008|ending less 0.168|ending ly 0.080
ending ment 0.067|ending ness 0.177|ending ous 0.043|exact price -0.160|fate 0.211|figure after at -0.117|figure after by 0.008
figure after down 0.087|figure after from 0.038|figure after of -0.102|figure after to -0.094|figure after up 0.003
figure age -0.157|figure age exact -0.164|figure answered -0.090|figure count -0.100|figure count about -0.060
figure count atLeast 0.277|figure count atMost 0.042|figure count exact -0.234|figure date 0.019|figure date about 0.001
figure date exact -0.012|figure definite -0.117|figure distance -0.180|figure distance about -0.047|figure distance exact -0.110
figure duration -0.116|figure duration about -0.036|figure duration atLeast -0.053|figure duration atMost -0.050
figure duration exact 0.061|figure identifier 0.099|figure identifier exact 0.099|figure is aside 0.059|figure is object -0.179
figure is object of body -0.035|figure is object of it -0.065|figure is object of it, passive 0.013
figure is object of name -0.015|figure is object of name, passive 0.005|figure is object of nobody 0.012
figure is object of nobody, passive 0.013|figure is object of pronoun -0.073|figure is object of pronoun, passive -0.030
figure is object of thing -0.023|figure is object of thing, passive -0.157|figure is object of things 0.149
figure is object of things, passive 0.055|figure is subject 0.033|figure measure 0.013|figure measure about 0.056
figure measure exact -0.015|figure modal -0.031|figure money -0.104|figure money about 0.064|figure money atLeast 0.064
figure money atMost 0.022|figure money exact -0.269|figure of body -0.103|figure of it -0.050|figure of name -0.083
figure of nobody 0.047|figure of people -0.003|figure of pronoun -0.070|figure of thing 0.005|figure of things 0.146
figure passive -0.021|figure past -0.320|figure perfect 0.247|figure planned -0.085|figure pluperfect -0.142|figure present 0.075
figure rank 0.007|figure rank exact 0.007|figure rate -0.061|figure rate about 0.007|figure rate atMost 0.035
figure rate exact -0.121|figure score -0.082|figure score exact -0.064|figure share 0.014|figure share about 0.160
figure share atLeast 0.008|figure share atMost 0.091|figure share exact -0.201|figure sport 0 0.047|figure sport 1 0.029
figure sport 2 -0.069|figure vote -0.056|figure vote exact -0.056|figures 0 0.317|figures 1 0.039|figures 2 -0.256
figures 3 -0.210|goes on attributed 0.027|goes on block plain  -0.020|goes on block plain findings 0.003
goes on block plain results 0.085|goes on block plain told -0.008|goes on block quoted  -0.040|goes on block quoted findings 0.033
goes on block quoted told -0.117|goes on plain 0.040|goes on vague 0.066|guesses 0.034|in the first person -0.300|is body -0.033
is court -0.239|is data 0.092|is document 0.044|is election 0.075|is first person -0.287|is law -0.031|is measure -0.017
is month -0.169|is record -0.147|is returns 0.151|is role 0.068|is second person -0.086|is sport -0.081|is terms -0.081
is traded -0.012|is trades -0.055|is weekday -0.398|judges -0.197|kind accusation<0 0.001|kind accusation<1 0.037
kind accusation<2 -0.038|kind accusation<3 0.283|kind cause<1 0.130|kind cause<2 -0.052|kind cause<3 0.109
kind characterisation<1 -0.039|kind characterisation<2 0.016|kind characterisation<3 0.082|kind figure<0 -0.129
kind figure<1 -0.199|kind figure<2 0.143|kind figure<3 0.146|kind motive<1 0.222|kind motive<3 0.163|kind outcome<2 -0.031
kind outcome<3 -0.005|kind prediction<0 -0.044|kind prediction<1 -0.001|kind prediction<2 -0.085|kind prediction<3 0.127
kind superlative<1 -0.190|kind superlative<2 -0.008|kind superlative<3 0.024|kind trend<0 0.058|kind trend<1 0.134
kind trend<3 0.113|kinds 0 -0.205|kinds 1 0.063|kinds 2 0.206|kinds 3 0.330|lead -0.347|likely -1 0.258|likely -2 0.211
likely -3 0.093|likely -4 -0.236|likely -5 -0.252|likely -6 -0.338|likely -7 -0.198|likely -8 -0.002|likely 0 0.263|likely 1 0.354
likely 2 0.277|likely 3 0.108|likely 4 0.154|likely 5 -0.048|likely 6 -0.111|likely 7 0.006|likely 8 -0.134|likely change 0.147
main accusation 0.150|main assertion -0.032|main cause 0.095|main characterisation 0.083|main figure 0.113|main motive 0.090
main outcome -0.056|main prediction -0.114|main superlative -0.006|main trend -0.014|market 0.039|money -0.017|money bare 0.009
money exact -0.104|money is aside 0.082|money is object -0.091|money is subject 0.071|money lost 0.088|money rough 0.168
motive IN 0.135|motive JJ -0.004|motive NN -0.044|motive TO 0.019|motive VB -0.083|motive answered 0.005|motive felt 0.054
motive modal -0.051|motive of body 0.046|motive of it 0.013|motive of name 0.004|motive of nobody 0.117|motive of pronoun -0.116
motive of thing 0.007|motive of things 0.088|motive passive 0.011|motive past 0.035|motive perfect 0.010|motive pluperfect 0.036
motive present 0.016|motive sport 0 0.117|motive sport 1 -0.054|motive sport 2 0.023|motive wished -0.008|names<0 0.009
names<1 0.177|names<2 0.038|names<3 -0.225|no voice -0.064|of body -0.041|of it 0.033|of name 0.080|of nobody -0.063
of people -0.124|of pronoun -0.158|of thing -0.020|of things 0.236|outcome of name -0.033|outcome of pronoun 0.008
outcome of thing -0.045|outcome of things -0.003|outcome passive -0.007|outcome past -0.059|outcome perfect 0.034
outcome present -0.073|outcome sport 0 -0.027|outcome sport 1 -0.020|own act -0.078|passive view 0.169|people exact 0.059
people rough 0.066|prediction could -0.064|prediction in a clause -0.128|prediction likely 0.020|prediction may 0.027
prediction might -0.010|prediction modal 0.025|prediction of body -0.024|prediction of it 0.022|prediction of name 0.115
prediction of nobody -0.047|prediction of pronoun -0.076|prediction of thing 0.029|prediction of things -0.144
prediction on a condition 0.095|prediction other -0.076|prediction passive -0.095|prediction past -0.102|prediction present -0.046
prediction sport 0 -0.126|prediction sport 1 -0.010|prediction sport 2 0.009|prediction surmised -0.035|prediction viewed 0.012
quoted<0 0.039|quoted<1 -0.075|quoted<2 -0.098|quoted<3 -0.014|rate bare -0.062|rate exact -0.086|rate is aside -0.029
rate is object -0.005|rate rough 0.021|results 0.047|score<0 -0.155|score<1 -0.096|score<2 -0.118|score<3 0.046|score<4 0.200
score<5 0.109|score<6 0.007|score<7 0.014|share bare -0.040|share exact -0.125|share is a rate 0.025|share is aside 0.092
share is object -0.030|share is subject 0.128|share moved 0.132|share of nothing 0.106|share of thing -0.056|share of things 0.136
share rough 0.314|share stands 0.052|sourced<0 -0.253|sourced<1 -0.019|sourced<2 0.060|sourced<3 0.094|sourced<4 0.059
sports story -0.003|standing compared -0.045|standing part -0.052|superlative apposed 0.026|superlative for -0.061
superlative his -0.039|superlative its 0.005|superlative modal 0.061|superlative most JJ -0.075|superlative most RB -0.007
superlative most VBN 0.008|superlative nounless -0.072|superlative of a name -0.040|superlative of it 0.057
superlative of name -0.016|superlative of nobody 0.028|superlative of pronoun 0.023|superlative of thing -0.035
superlative of things -0.086|superlative one 0.033|superlative one of -0.024|superlative other -0.193|superlative over time 0.001
superlative passive 0.044|superlative past -0.103|superlative perfect 0.011|superlative pluperfect -0.015
superlative possessed -0.038|superlative predicated 0.162|superlative present 0.050|superlative sought -0.004
superlative sport 0 -0.005|superlative sport 1 -0.020|superlative sport 2 -0.004|superlative the 0.073|superlative their -0.033
tense am -0.056|tense are 0.019|tense be -0.170|tense been -0.013|tense being -0.052|tense can 0.051|tense cannot -0.058
tense could -0.078|tense did -0.040|tense do 0.035|tense does 0.003|tense ed 0.013|tense had 0.290|tense has -0.094
tense have 0.165|tense is 0.036|tense may -0.062|tense might -0.017|tense must -0.074|tense none -0.164|tense should -0.048
tense was 0.169|tense were 0.040|tense will -0.035|tense would 0.077|trend modal -0.061|trend of body 0.029|trend of it 0.052
trend of name -0.099|trend of nobody -0.030|trend of pronoun 0.009|trend of thing -0.005|trend of things 0.016|trend passive 0.003
trend past -0.123|trend perfect 0.166|trend pluperfect 0.052|trend present -0.053|trend sport 0 -0.023|trend sport 1 0.045
trend sport 2 -0.053|unread 0.456|very likely -0.052|voice quoted aside -0.176|voice states aside -0.210|voice tells -0.101
voice tells aside -0.001|voice thinks 0.251|voice thinks aside 0.059|wrong told 0.227|~# -0.233|~a.m. -0.378|~campaign’s -0.013
~didn’t 0.072|~doesn’t -0.162|~don’t -0.181|~hasn’t -0.180|~isn’t -0.167|~it’s -0.146|~p.m. -0.361|~state’s -0.111|~that’s -0.196
~there’s -0.224|~they’re 0.216|~u.s. -0.037|~won’t -0.048
`;
