// Written by `npm run train:claims`; see docs/claim-model.md. Features, parted by bars, with what each adds to the logit.
export const BIAS = -0.791;
export const WEIGHTS = `
bare count -0.260|bearing<0 -0.665|bearing<1 -0.176|bearing<2 -0.153|bearing<3 -0.222|bearing<4 0.240|bearing<5 0.374
bearing<6 0.665|before attributed -0.444|before block plain  0.045|before block plain findings 0.093
before block plain listed -0.271|before block plain results 0.011|before block plain told 0.312|before block quoted  0.146
before block quoted findings -0.065|before block quoted results 0.261|before block quoted told 0.321|before plain -0.476
before vague 0.291|block paragraph 0.092|cue a series of -0.210|cue aimed at -0.054|cue always -0.046|cue apparently 0.040
cue appear -0.159|cue appeared -0.002|cue are expected to 0.046|cue bad -0.046|cue because 0.464|cue because of 0.171
cue better -0.179|cue caused 0.146|cue clear 0.185|cue controversial 0.013|cue could -0.009|cue could be -0.094
cue could have 0.083|cue critics 0.164|cue dangerous 0.008|cue destroyed -0.017|cue double -0.107|cue dropped 0.197
cue due to 0.107|cue even 0.194|cue everyone -0.002|cue feel 0.023|cue fell 0.042|cue for the first time -0.037
cue for years 0.135|cue fraud 0.165|cue good -0.136|cue great 0.024|cue grew -0.166|cue has become 0.082|cue have become 0.066
cue helped 0.174|cue if -0.103|cue ignored 0.082|cue illegal 0.099|cue in fact -0.206|cue increase 0.056|cue increased 0.203
cue increasing -0.029|cue is expected to -0.256|cue is likely to -0.040|cue key -0.215|cue led to -0.092|cue major 0.133
cue many -0.140|cue may -0.344|cue may be 0.151|cue most -0.269|cue most of -0.026|cue mostly 0.057|cue never 0.471
cue no one -0.227|cue nobody 0.016|cue nothing -0.035|cue often -0.054|cue one of the most 0.148|cue particularly 0.108
cue popular 0.221|cue probably 0.052|cue racist -0.030|cue really -0.157|cue rise 0.204|cue rose 0.081|cue seemed -0.032
cue significant 0.119|cue so far -0.161|cue strong 0.018|cue successful -0.052|cue the best -0.119|cue the biggest 0.089
cue the largest -0.188|cue the main 0.030|cue the most 0.125|cue the only -0.217|cue the top 0.102|cue the worst 0.245
cue thought 0.013|cue too 0.068|cue trying to 0.021|cue very -0.098|cue want to -0.014|cue wanted 0.198|cue wanted to 0.053
cue wants 0.083|cue wants to -0.117|cue will 0.049|cue would -0.456|cue wrong 0.095|ending able 0.056|ending al 0.146
ending ant 0.046|ending ed 0.192|ending ent 0.067|ending er 0.075|ending est 0.327|ending ful 0.222|ending ible 0.123
ending ing 0.265|ending ion 0.202|ending ism 0.186|ending ist 0.328|ending ity 0.256|ending ive 0.239|ending less 0.341
ending ly 0.125|ending ment 0.054|ending ness 0.546|ending ous 0.350|fate 0.423|figure age -0.116|figure age exact -0.117
figure count 0.044|figure count about -0.154|figure count atLeast 0.692|figure count atMost 0.193|figure count exact -0.487
figure date 0.041|figure date exact -0.021|figure distance -0.285|figure distance exact -0.106|figure duration -0.031
figure duration about -0.063|figure duration atLeast -0.037|figure duration atMost -0.117|figure duration exact 0.115
figure identifier 0.053|figure identifier exact 0.052|figure measure 0.251|figure measure exact 0.167|figure money -0.104
figure money about 0.286|figure money atLeast 0.306|figure money atMost -0.162|figure money exact -0.598|figure rank -0.136
figure rank exact -0.141|figure rate 0.029|figure rate exact -0.243|figure score -0.074|figure score exact -0.063
figure share -0.026|figure share about 0.561|figure share atMost -0.095|figure share exact -0.434|figure vote -0.137
figure vote exact -0.137|figures 0 0.228|figures 1 -0.143|figures 2 -0.375|figures 3 -0.320|goes on attributed 0.117
goes on block plain  0.265|goes on block plain told 0.129|goes on block quoted  0.092|goes on block quoted told -0.163
goes on plain 0.229|goes on vague 0.040|is body 0.033|is court -0.826|is data 0.039|is document -0.355|is election 0.194
is first person -0.090|is law -0.150|is measure -0.024|is month 0.001|is record -0.641|is returns 0.282|is role -0.054
is second person -0.138|is sport -0.244|is terms -0.108|is traded 0.067|is trades -0.283|is weekday -0.375|kind accusation<1 0.480
kind accusation<2 -0.045|kind accusation<3 0.663|kind cause<1 0.399|kind cause<2 -0.042|kind cause<3 0.213
kind characterisation<1 -0.012|kind characterisation<2 -0.113|kind characterisation<3 0.218|kind figure<0 -0.382
kind figure<1 -0.666|kind figure<2 -0.005|kind figure<3 -0.055|kind motive<1 0.495|kind motive<3 0.194|kind outcome<2 0.195
kind outcome<3 0.037|kind prediction<1 -0.380|kind prediction<2 -0.011|kind prediction<3 0.130|kind superlative<1 -0.216
kind superlative<2 0.017|kind superlative<3 0.033|kind trend<0 0.224|kind trend<1 0.026|kind trend<3 0.246|kinds 0 -0.699
kinds 1 -0.011|kinds 2 0.511|kinds 3 0.652|names<0 0.218|names<1 0.312|names<2 0.229|names<3 -0.453|no voice -0.161|quoted<0 0.110
quoted<1 -0.009|quoted<2 0.091|quoted<3 -0.039|score<0 -0.467|score<1 -0.363|score<2 -0.098|score<3 0.083|score<4 0.351
score<5 0.369|score<6 0.328|score<7 0.337|standing compared -0.242|standing part -0.135|tense am -0.126|tense are 0.237
tense be -0.350|tense being 0.044|tense can -0.361|tense cannot 0.028|tense could 0.099|tense did -0.048|tense do 0.306
tense does 0.028|tense ed 0.092|tense had 0.070|tense has 0.421|tense have 0.754|tense is -0.027|tense may -0.247
tense might -0.017|tense must -0.218|tense none -0.330|tense should -0.051|tense was -0.041|tense were 0.430|tense will -0.048
tense would 0.023|voice quoted aside 0.039|voice states aside -0.269|voice tells -0.007|voice tells aside 0.023|voice thinks 0.680
voice thinks aside 0.098
`;
