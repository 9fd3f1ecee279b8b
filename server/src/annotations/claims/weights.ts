// Written by `npm run train:claims`; see docs/claim-model.md.
// Features, parted by bars, with what each adds to the logit.
export const BIAS = -1.124;
export const WEIGHTS = `
aside -0.979|aside a -0.146|aside the -0.085|aside which -0.217|aside who -0.229|aside whose 0.237|bare count -0.216
bearing<0 -0.623|bearing<1 -0.111|bearing<2 -0.053|bearing<3 -0.103|bearing<4 0.270|bearing<5 0.325|bearing<6 0.599
before attributed -0.305|before block plain  -0.059|before block plain findings 0.058|before block plain listed -0.281
before block plain results 0.143|before block plain told 0.318|before block quoted  0.316|before block quoted findings -0.156
before block quoted results 0.460|before block quoted told 0.282|before plain -0.371|before vague 0.292|block paragraph 0.124
cue a series of -0.161|cue aimed at 0.030|cue all but 0.129|cue always 0.087|cue apparently 0.042|cue appear -0.120
cue appeared 0.028|cue are expected to 0.139|cue as a result 0.073|cue bad -0.049|cue because 0.389|cue because of 0.344
cue believe -0.115|cue better -0.121|cue caused 0.202|cue certainly -0.101|cue clear 0.192|cue controversial 0.015
cue could -0.221|cue could be -0.316|cue could have -0.009|cue critics 0.283|cue dangerous 0.035|cue deep -0.143
cue destroyed 0.116|cue difficult -0.310|cue double 0.077|cue drop 0.021|cue dropped 0.065|cue due to -0.104|cue even 0.324
cue everyone -0.146|cue feel -0.011|cue fell 0.030|cue for decades -0.050|cue for the first time -0.077|cue for years 0.225
cue fraud 0.148|cue frightened -0.039|cue furious -0.033|cue good -0.497|cue great -0.016|cue grew -0.309|cue guilty -0.252
cue hardly 0.054|cue has become 0.098|cue have become 0.017|cue have doubled 0.129|cue have tripled 0.077|cue helped 0.243
cue helping -0.058|cue hurt -0.097|cue if -0.237|cue ignored 0.251|cue illegal 0.080|cue illegally 0.009|cue in fact -0.189
cue in order to 0.241|cue increase 0.096|cue increased 0.223|cue increasing -0.026|cue is expected to -0.187
cue is likely to -0.029|cue key -0.222|cue largely -0.008|cue led to -0.100|cue made it 0.064|cue major 0.113|cue many -0.005
cue may -0.321|cue may be -0.040|cue meant to -0.197|cue most -0.254|cue most of 0.322|cue mostly -0.105|cue never 0.580
cue no one -0.326|cue nobody -0.206|cue nothing 0.038|cue often 0.011|cue one of the most 0.152|cue particularly 0.108
cue popular 0.159|cue probably -0.100|cue racist -0.028|cue really -0.154|cue refused to 0.161|cue repeatedly 0.152|cue rise 0.165
cue risk -0.168|cue rose -0.023|cue scandal 0.277|cue seemed -0.030|cue serious -0.017|cue severe -0.137|cue significant 0.091
cue simply -0.046|cue slid -0.016|cue so far -0.297|cue stole 0.049|cue string of 0.066|cue strong 0.084|cue successful -0.054
cue terrorised 0.103|cue the best -0.211|cue the biggest 0.071|cue the chief 0.014|cue the highest -0.117|cue the largest -0.301
cue the main 0.029|cue the most 0.102|cue the only -0.465|cue the top 0.122|cue the worst 0.432|cue the youngest -0.168
cue think 0.039|cue thought 0.024|cue too -0.078|cue tried to -0.085|cue trying to -0.079|cue under pressure 0.083
cue usually -0.114|cue very -0.223|cue want to 0.082|cue wanted 0.108|cue wanted to 0.089|cue wants 0.136|cue wants to -0.125
cue widely 0.204|cue will 0.124|cue worse 0.162|cue would -0.484|cue wrong 0.083|ending able -0.052|ending al 0.194
ending ant 0.181|ending ed 0.180|ending ent 0.094|ending er -0.037|ending est 0.288|ending ful 0.321|ending ible -0.020
ending ing 0.298|ending ion 0.138|ending ism 0.192|ending ist 0.212|ending ity 0.259|ending ive 0.286|ending less 0.511
ending ly 0.338|ending ment 0.103|ending ness 0.509|ending ous 0.376|fate 0.443|figure age -0.099|figure age exact -0.101
figure count -0.013|figure count about -0.226|figure count atLeast 0.753|figure count atMost 0.282|figure count exact -0.652
figure date -0.008|figure date about 0.022|figure date exact -0.103|figure distance -0.366|figure distance about -0.100
figure distance exact -0.181|figure duration -0.070|figure duration about -0.154|figure duration atLeast 0.012
figure duration atMost -0.181|figure duration exact 0.173|figure identifier 0.028|figure identifier exact 0.026
figure measure 0.156|figure measure about 0.369|figure measure exact -0.086|figure money 0.152|figure money about 0.460
figure money atLeast 0.460|figure money atMost -0.076|figure money exact -0.735|figure rank -0.095|figure rank exact -0.071
figure rate -0.010|figure rate about -0.027|figure rate exact -0.240|figure score -0.137|figure score exact -0.125
figure share -0.040|figure share about 0.535|figure share atLeast 0.123|figure share atMost -0.001|figure share exact -0.545
figure vote -0.126|figure vote exact -0.126|figures 0 0.246|figures 1 -0.112|figures 2 -0.474|figures 3 -0.563
goes on attributed 0.027|goes on block plain  0.202|goes on block plain results 0.316|goes on block plain told 0.260
goes on block quoted  -0.063|goes on block quoted told -0.175|goes on plain 0.079|goes on vague 0.142|is body 0.163
is court -0.952|is data -0.059|is document -0.339|is election 0.026|is first person -0.746|is law -0.006|is measure 0.046
is month -0.146|is record -0.562|is returns 0.279|is role 0.043|is second person -0.537|is sport -0.129|is terms -0.148
is traded -0.007|is trades -0.118|is weekday -0.609|kind accusation<0 0.004|kind accusation<1 0.656|kind accusation<2 -0.148
kind accusation<3 0.828|kind cause<1 0.358|kind cause<2 -0.039|kind cause<3 0.191|kind characterisation<1 -0.014
kind characterisation<2 -0.183|kind characterisation<3 0.494|kind figure<0 -0.230|kind figure<1 -0.682|kind figure<2 -0.040
kind figure<3 -0.035|kind motive<1 0.557|kind motive<3 0.416|kind outcome<2 0.117|kind outcome<3 -0.040|kind prediction<1 -0.355
kind prediction<2 -0.242|kind prediction<3 0.194|kind superlative<1 -0.218|kind superlative<2 -0.053|kind superlative<3 0.068
kind trend<0 0.150|kind trend<1 -0.021|kind trend<3 0.414|kinds 0 -0.638|kinds 1 0.150|kinds 2 0.610|kinds 3 0.871|names<0 0.176
names<1 0.344|names<2 0.078|names<3 -0.486|no voice -0.141|quoted<0 0.094|quoted<1 -0.074|quoted<2 0.070|quoted<3 -0.054
score<0 -0.323|score<1 -0.414|score<2 -0.094|score<3 0.108|score<4 0.336|score<5 0.470|score<6 0.289|score<7 0.389
standing compared -0.048|standing part 0.144|tense am -0.194|tense are 0.533|tense be -0.414|tense been -0.153|tense being 0.107
tense can -0.308|tense cannot 0.064|tense could -0.204|tense did -0.047|tense do 0.118|tense does -0.054|tense ed 0.003
tense had 0.371|tense has 0.446|tense have 1.038|tense is -0.064|tense may -0.327|tense might 0.006|tense must -0.356
tense none -0.318|tense should -0.030|tense was 0.152|tense were 0.435|tense will -0.109|tense would -0.017
voice quoted aside -0.059|voice states aside -0.182|voice tells -0.062|voice tells aside -0.052|voice thinks 0.901
voice thinks aside 0.034
`;
