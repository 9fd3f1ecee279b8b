// Written by `npm run train:claims`; see docs/claim-model.md.
// Features, parted by bars, with what each adds to the logit.
export const BIAS = -1.178;
export const WEIGHTS = `
aside -0.727|aside a 0.005|aside according -0.450|aside an 0.120|aside beside a source -0.464|aside citing -0.085
aside compared -0.003|aside had -0.092|aside including 0.140|aside leaving -0.038|aside made -0.021|aside pleaded -0.043
aside the -0.124|aside told -0.263|aside was -0.167|aside were -0.082|aside when -0.059|aside where 0.120|aside which 0.471
aside who 0.206|aside whose 0.377|bare count -0.242|bearing<0 -0.590|bearing<1 -0.063|bearing<2 -0.103|bearing<3 -0.058
bearing<4 0.291|bearing<5 0.326|bearing<6 0.579|before attributed -0.311|before block plain  -0.016
before block plain findings 0.019|before block plain listed -0.288|before block plain results 0.027|before block plain told 0.430
before block quoted  0.301|before block quoted findings -0.149|before block quoted results 0.409|before block quoted told 0.325
before plain -0.357|before vague 0.318|block paragraph 0.133|cue a series of -0.093|cue aimed at -0.007|cue all but 0.062
cue always 0.042|cue apparently 0.055|cue appear -0.129|cue appeared 0.045|cue are expected to 0.204|cue as a result 0.124
cue attacked 0.172|cue bad -0.103|cue because 0.504|cue because of 0.305|cue better -0.121|cue caused 0.095|cue certainly -0.143
cue clear 0.215|cue controversial -0.024|cue could -0.176|cue could be -0.242|cue could have 0.025|cue critics 0.260
cue dangerous 0.038|cue deep -0.092|cue destroyed 0.034|cue difficult -0.224|cue double 0.086|cue drop 0.019|cue dropped 0.087
cue due to -0.074|cue even 0.248|cue everyone -0.154|cue failing to -0.096|cue fall -0.021|cue falling 0.203|cue feel 0.045
cue fell 0.021|cue for decades -0.087|cue for the first time -0.098|cue for years 0.153|cue fraud 0.181|cue frightened -0.029
cue furious -0.027|cue good -0.327|cue great 0.044|cue grew -0.302|cue guilty -0.217|cue has become 0.018|cue have become 0.010
cue have doubled 0.119|cue helped 0.168|cue helping -0.057|cue if -0.122|cue ignored 0.232|cue illegal 0.041|cue illegally 0.027
cue in fact -0.182|cue in order to 0.190|cue increase 0.104|cue increased 0.213|cue increasing -0.018|cue is expected to -0.235
cue is likely to 0.002|cue key -0.245|cue largely 0.003|cue led to -0.100|cue lies -0.064|cue likely to -0.134|cue made it 0.118
cue major 0.117|cue many -0.103|cue may -0.274|cue may be 0.026|cue meant to -0.226|cue most -0.246|cue most of 0.105
cue mostly -0.083|cue never 0.556|cue no one -0.237|cue nobody -0.029|cue nothing 0.068|cue often -0.020|cue one of the most 0.157
cue particularly 0.122|cue popular 0.164|cue probably -0.016|cue racist -0.017|cue really -0.187|cue refused to 0.122
cue repeatedly 0.122|cue rise 0.137|cue risk -0.178|cue rose 0.048|cue scandal 0.274|cue seemed -0.020|cue serious 0.030
cue severe -0.147|cue significant 0.115|cue simply -0.102|cue slid -0.013|cue so far -0.129|cue strong 0.061|cue successful -0.040
cue the best -0.190|cue the biggest 0.134|cue the chief 0.036|cue the highest -0.109|cue the largest -0.328|cue the main 0.003
cue the most 0.173|cue the only -0.373|cue the top 0.136|cue the worst 0.377|cue the youngest -0.148|cue think 0.052
cue thought -0.021|cue too 0.052|cue tried to -0.049|cue trying to -0.069|cue very -0.208|cue want to 0.092|cue wanted 0.112
cue wanted to 0.061|cue wants 0.126|cue wants to -0.071|cue weak -0.156|cue will 0.109|cue would -0.509|cue wrong 0.103
ending able -0.059|ending al 0.185|ending ant 0.179|ending ed 0.180|ending ent 0.024|ending er -0.075|ending est 0.312
ending ful 0.342|ending ible 0.086|ending ing 0.271|ending ion 0.155|ending ism 0.285|ending ist 0.263|ending ity 0.237
ending ive 0.343|ending less 0.595|ending ly 0.249|ending ment 0.039|ending ness 0.570|ending ous 0.408|fate 0.549
figure age -0.126|figure age exact -0.127|figure count -0.078|figure count about -0.191|figure count atLeast 0.748
figure count atMost 0.222|figure count exact -0.592|figure date -0.004|figure date about 0.011|figure date exact -0.081
figure distance -0.358|figure distance about -0.090|figure distance exact -0.191|figure duration -0.080
figure duration about -0.105|figure duration atLeast 0.045|figure duration atMost -0.244|figure duration exact 0.150
figure identifier 0.044|figure identifier exact 0.043|figure measure 0.146|figure measure about 0.380|figure measure exact -0.063
figure money 0.043|figure money about 0.275|figure money atLeast 0.460|figure money atMost -0.081|figure money exact -0.672
figure rank -0.089|figure rank exact -0.104|figure rate 0.026|figure rate about -0.006|figure rate exact -0.240
figure score -0.132|figure score exact -0.116|figure share -0.018|figure share about 0.477|figure share atLeast 0.067
figure share atMost 0.074|figure share exact -0.459|figure vote -0.135|figure vote exact -0.135|figures 0 0.255|figures 1 -0.112
figures 2 -0.463|figures 3 -0.419|goes on attributed 0.127|goes on block plain  0.217|goes on block plain results 0.286
goes on block plain told 0.208|goes on block quoted  -0.029|goes on block quoted told -0.248|goes on plain 0.125
goes on vague 0.141|is body 0.143|is court -0.864|is data 0.025|is document -0.276|is election 0.120|is first person -0.558
is law -0.096|is measure 0.059|is month -0.128|is record -0.519|is returns 0.318|is role -0.009|is second person -0.419
is sport -0.158|is terms -0.085|is traded 0.081|is trades -0.173|is weekday -0.534|kind accusation<0 0.014|kind accusation<1 0.510
kind accusation<2 -0.132|kind accusation<3 0.733|kind cause<1 0.388|kind cause<2 -0.065|kind cause<3 0.154
kind characterisation<1 0.008|kind characterisation<2 -0.150|kind characterisation<3 0.460|kind figure<0 -0.171
kind figure<1 -0.582|kind figure<2 0.030|kind figure<3 -0.037|kind motive<1 0.588|kind motive<3 0.357|kind outcome<2 0.093
kind outcome<3 0.032|kind prediction<1 -0.397|kind prediction<2 -0.108|kind prediction<3 0.082|kind superlative<1 -0.173
kind superlative<2 -0.032|kind superlative<3 -0.002|kind trend<0 0.159|kind trend<1 0.040|kind trend<3 0.328|kinds 0 -0.662
kinds 1 0.126|kinds 2 0.561|kinds 3 0.816|names<0 0.140|names<1 0.332|names<2 0.106|names<3 -0.408|no voice -0.171|quoted<0 0.112
quoted<1 -0.024|quoted<2 0.080|quoted<3 -0.023|score<0 -0.344|score<1 -0.350|score<2 -0.101|score<3 0.174|score<4 0.332
score<5 0.397|score<6 0.232|score<7 0.404|standing compared -0.023|standing part 0.115|tense am -0.147|tense are 0.434
tense be -0.324|tense been -0.083|tense being 0.094|tense can -0.265|tense cannot -0.025|tense could -0.098|tense did 0.008
tense do 0.074|tense does -0.018|tense ed 0.010|tense had 0.193|tense has 0.439|tense have 1.008|tense is -0.041|tense may -0.301
tense might 0.012|tense must -0.338|tense none -0.329|tense should -0.043|tense was 0.062|tense were 0.431|tense will -0.094
tense would 0.063|voice quoted aside 0.033|voice states aside -0.232|voice tells -0.031|voice tells aside -0.001
voice thinks 0.920|voice thinks aside 0.036
`;
