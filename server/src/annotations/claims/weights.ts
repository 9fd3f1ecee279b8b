// Written by `npm run train:claims`; see docs/claim-model.md. One feature a line, with what it adds to the logit.
export const BIAS = -0.234;
export const WEIGHTS = `
bare count -0.315
bearing<0 -0.434
bearing<1 -0.153
bearing<2 -0.197
bearing<3 -0.132
bearing<4 0.228
bearing<5 0.271
bearing<6 0.419
before attributed -0.049
before block   -0.074
before block plain  -0.013
before block plain told 0.227
before block quoted  -0.118
before block quoted told 0.037
before plain -0.118
before vague 0.116
block paragraph 0.007
cue aimed at -0.050
cue apparently 0.038
cue appeared -0.019
cue are expected to 0.056
cue because -0.010
cue better -0.068
cue boost 0.166
cue clear 0.093
cue could 0.088
cue could be -0.041
cue could have 0.046
cue doubles -0.092
cue dropped 0.067
cue due to 0.097
cue even 0.003
cue fell 0.061
cue for the first time 0.025
cue good -0.040
cue great 0.006
cue helped 0.144
cue helping -0.022
cue if 0.006
cue illegal 0.062
cue increase 0.051
cue increased 0.046
cue increasing 0.018
cue key -0.079
cue led to 0.009
cue major 0.094
cue many -0.087
cue may -0.074
cue most -0.144
cue most of -0.056
cue never -0.043
cue no one -0.063
cue often 0.058
cue one of the most 0.130
cue particularly 0.072
cue really -0.105
cue significant 0.081
cue strong 0.012
cue successful -0.032
cue the biggest -0.009
cue the main -0.027
cue the most 0.105
cue the top 0.050
cue too -0.021
cue trying to 0.080
cue very -0.023
cue want to -0.055
cue wants to -0.073
cue will -0.374
cue would -0.061
ending able 0.027
ending al 0.059
ending ant 0.144
ending ed 0.091
ending ent 0.028
ending er 0.098
ending est 0.309
ending ful 0.042
ending ible 0.049
ending ing 0.104
ending ion 0.094
ending ism 0.020
ending ist 0.235
ending ity 0.113
ending ive 0.259
ending less 0.174
ending ly 0.027
ending ment 0.007
ending ness 0.203
ending ous 0.080
fate 0.262
figure age -0.014
figure age exact -0.014
figure count 0.183
figure count about -0.014
figure count atLeast 0.395
figure count atMost 0.124
figure count exact -0.245
figure date 0.005
figure date exact 0.004
figure distance -0.139
figure distance exact -0.092
figure duration -0.089
figure duration exact 0.012
figure identifier 0.019
figure identifier exact 0.019
figure money -0.125
figure money about 0.127
figure money atLeast 0.039
figure money exact -0.328
figure rank -0.181
figure rank exact -0.182
figure rate 0.002
figure rate exact -0.038
figure score -0.118
figure score exact -0.118
figure share 0.049
figure share about 0.186
figure share exact -0.092
figures 0 0.157
figures 1 0.227
figures 2 -0.174
figures 3 -0.280
goes on attributed -0.076
goes on block plain  0.373
goes on block plain told 0.110
goes on block quoted told -0.033
goes on plain 0.251
is body 0.083
is court -0.336
is data -0.116
is document -0.176
is election 0.273
is first person -0.127
is law -0.169
is measure -0.056
is month 0.195
is record -0.542
is returns -0.144
is role -0.082
is second person -0.117
is terms -0.009
is traded -0.086
is trades -0.313
is weekday 0.029
kind accusation<1 0.266
kind accusation<3 0.183
kind cause<1 0.095
kind cause<2 -0.047
kind cause<3 0.130
kind characterisation<1 0.043
kind characterisation<2 0.022
kind characterisation<3 0.019
kind figure<0 -0.347
kind figure<1 -0.168
kind figure<2 0.363
kind figure<3 0.138
kind motive<1 0.283
kind motive<3 0.006
kind outcome<2 0.121
kind outcome<3 0.091
kind prediction<0 0.160
kind prediction<1 -0.286
kind prediction<2 0.085
kind prediction<3 0.213
kind superlative<1 -0.056
kind superlative<2 -0.024
kind superlative<3 -0.089
kind trend<1 -0.059
kind trend<3 0.069
kinds 0 -0.510
kinds 1 -0.109
kinds 2 0.195
kinds 3 0.295
names<0 0.353
names<1 0.079
names<2 0.073
names<3 -0.609
no voice -0.006
place 0 of 1 -0.099
place 0 of 2 -0.011
place 0 of 3 0.207
place 0 of 4 -0.080
place 1 of 2 0.090
place 1 of 3 -0.042
place 1 of 4 0.142
place 2 of 3 0.193
place 2 of 4 -0.101
place 3 of 4 -0.364
quoted<0 -0.020
quoted<1 -0.015
quoted<2 0.011
quoted<3 0.002
score<0 -0.454
score<1 -0.283
score<2 -0.097
score<3 -0.061
score<4 0.239
score<5 0.209
score<6 0.206
score<7 0.247
standing compared -0.301
standing part -0.100
tense are -0.113
tense be -0.219
tense can -0.193
tense could 0.145
tense did 0.076
tense does 0.185
tense ed 0.011
tense had 0.008
tense has 0.151
tense have 0.239
tense is -0.086
tense may -0.098
tense none -0.356
tense should -0.059
tense was -0.041
tense were 0.337
tense will -0.114
tense would 0.004
voice quoted aside -0.020
voice tells 0.023
voice tells aside -0.033
voice thinks -0.077
words<0 -0.424
words<1 0.047
words<2 -0.046
words<3 0.247
words<4 0.073
words<5 0.236
words<6 -0.061
`;
