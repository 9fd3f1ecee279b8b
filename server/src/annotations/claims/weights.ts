// Written by `npm run train:claims`; see docs/claim-model.md. One feature a line, with what it adds to the logit.
export const BIAS = -0.393;
export const WEIGHTS = `
bare count -0.461
bearing<0 -0.677
bearing<1 -0.184
bearing<2 -0.032
bearing<3 -0.328
bearing<4 0.272
bearing<5 0.391
bearing<6 0.605
before attributed -0.212
before block plain  0.007
before block plain findings 0.224
before block plain results -0.098
before block plain told 0.214
before block quoted  0.008
before block quoted findings -0.146
before block quoted results 0.196
before block quoted told 0.251
before plain -0.369
before vague 0.319
block paragraph 0.082
cue a series of -0.223
cue aimed at -0.069
cue always -0.052
cue apparently 0.036
cue appeared -0.010
cue are expected to 0.064
cue bad -0.050
cue because 0.338
cue because of 0.168
cue better -0.160
cue caused 0.083
cue clear 0.163
cue controversial 0.003
cue could 0.007
cue could be -0.054
cue critics 0.217
cue destroyed -0.029
cue double -0.137
cue dropped 0.133
cue due to 0.073
cue even 0.077
cue everyone 0.155
cue fell 0.234
cue for the first time 0.004
cue good -0.240
cue great 0.015
cue helped 0.177
cue if -0.105
cue illegal 0.076
cue in fact -0.196
cue increase 0.070
cue increased 0.202
cue increasing -0.041
cue is likely to -0.069
cue key -0.224
cue led to -0.055
cue major 0.160
cue many -0.129
cue may -0.168
cue may be 0.122
cue most -0.246
cue most of -0.110
cue never 0.175
cue no one -0.231
cue nobody 0.017
cue nothing -0.080
cue often 0.004
cue one of the most 0.175
cue particularly 0.104
cue probably 0.045
cue racist -0.027
cue really -0.148
cue rose 0.060
cue seemed -0.051
cue significant 0.143
cue strong 0.015
cue successful -0.034
cue the best -0.152
cue the biggest 0.032
cue the largest -0.021
cue the main 0.034
cue the most 0.152
cue the only -0.152
cue the top 0.139
cue too -0.041
cue trying to 0.079
cue very -0.067
cue want to -0.056
cue wants 0.119
cue wants to -0.094
cue will -0.049
cue would -0.389
ending able -0.020
ending al 0.118
ending ant -0.003
ending ed 0.052
ending ent 0.101
ending er 0.052
ending est 0.233
ending ful 0.174
ending ible 0.129
ending ing 0.279
ending ion 0.090
ending ism 0.114
ending ist 0.345
ending ity 0.147
ending ive 0.174
ending less 0.177
ending ly 0.031
ending ment 0.073
ending ness 0.393
ending ous 0.227
fate 0.430
figure age -0.014
figure age exact -0.015
figure count 0.142
figure count about -0.105
figure count atLeast 0.550
figure count atMost 0.193
figure count exact -0.399
figure date 0.061
figure date exact 0.055
figure distance -0.180
figure distance exact -0.061
figure duration -0.114
figure duration atLeast -0.205
figure duration atMost -0.102
figure duration exact 0.248
figure identifier -0.038
figure identifier exact -0.038
figure measure -0.020
figure measure exact -0.027
figure money -0.082
figure money about 0.210
figure money atLeast 0.187
figure money exact -0.511
figure rank -0.126
figure rank exact -0.129
figure rate -0.068
figure rate exact -0.255
figure score -0.023
figure score exact -0.007
figure share 0.060
figure share about 0.348
figure share exact -0.224
figure vote -0.088
figure vote exact -0.088
figures 0 0.285
figures 1 -0.037
figures 2 -0.340
figures 3 -0.292
goes on attributed 0.007
goes on block plain  0.329
goes on block plain told 0.130
goes on block quoted  0.086
goes on block quoted told -0.114
goes on plain 0.438
is body 0.037
is court -0.609
is data -0.060
is document -0.366
is election 0.370
is first person -0.229
is law -0.144
is measure 0.065
is month 0.153
is record -0.608
is returns 0.128
is role -0.035
is second person -0.156
is sport -0.327
is terms 0.020
is traded 0.155
is trades -0.264
is weekday -0.170
kind accusation<1 0.420
kind accusation<3 0.398
kind cause<1 0.271
kind cause<2 -0.056
kind cause<3 0.256
kind characterisation<1 -0.087
kind characterisation<2 -0.143
kind characterisation<3 0.097
kind figure<0 -0.376
kind figure<1 -0.462
kind figure<2 0.198
kind figure<3 -0.089
kind motive<1 0.474
kind motive<3 0.153
kind outcome<2 0.218
kind outcome<3 -0.003
kind prediction<1 -0.362
kind prediction<2 0.035
kind prediction<3 0.156
kind superlative<1 -0.090
kind superlative<2 0.053
kind superlative<3 -0.074
kind trend<1 0.051
kind trend<3 0.152
kinds 0 -0.705
kinds 1 -0.156
kinds 2 0.435
kinds 3 0.480
names<0 0.193
names<1 0.265
names<2 0.207
names<3 -0.473
no voice -0.188
quoted<0 0.155
quoted<1 -0.052
quoted<2 0.079
quoted<3 -0.050
score<0 -0.498
score<1 -0.214
score<2 -0.055
score<3 0.052
score<4 0.291
score<5 0.258
score<6 0.230
score<7 0.268
standing compared -0.214
standing part -0.267
tense are 0.180
tense be -0.329
tense can -0.206
tense cannot 0.039
tense could 0.213
tense did 0.152
tense does 0.201
tense ed 0.088
tense had -0.149
tense has 0.477
tense have 0.479
tense is -0.035
tense may -0.130
tense might -0.043
tense must -0.132
tense none -0.553
tense should -0.084
tense was -0.079
tense were 0.289
tense will -0.155
tense would 0.021
voice quoted aside -0.035
voice states aside -0.063
voice tells 0.015
voice tells aside 0.013
voice thinks 0.515
voice thinks aside 0.032
`;
