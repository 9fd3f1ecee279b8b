// Written by `npm run train:claims`; see docs/claim-model.md. One feature a line, with what it adds to the logit.
export const BIAS = -0.248;
export const WEIGHTS = `
bare count -0.275
bearing<0 -0.436
bearing<1 -0.145
bearing<2 -0.191
bearing<3 -0.132
bearing<4 0.227
bearing<5 0.268
bearing<6 0.409
before attributed -0.051
before block   -0.069
before block plain  -0.014
before block plain told 0.232
before block quoted  -0.119
before block quoted told 0.028
before plain -0.114
before vague 0.113
block paragraph 0.007
cue aimed at -0.050
cue apparently 0.037
cue appeared -0.020
cue are expected to 0.057
cue because -0.021
cue better -0.068
cue boost 0.173
cue clear 0.096
cue could 0.090
cue could be -0.039
cue could have 0.047
cue doubles -0.094
cue dropped 0.068
cue due to -0.047
cue even 0.002
cue fell 0.060
cue for the first time 0.025
cue good -0.037
cue great 0.006
cue helped 0.141
cue helping -0.026
cue if 0.003
cue illegal 0.067
cue increase 0.051
cue increased 0.048
cue increasing 0.023
cue key -0.082
cue led to 0.016
cue major 0.095
cue many -0.084
cue may -0.074
cue most -0.137
cue most of -0.057
cue never -0.044
cue no one -0.064
cue often 0.058
cue one of the most 0.133
cue particularly 0.075
cue really -0.105
cue significant 0.079
cue strong 0.016
cue successful -0.032
cue the biggest -0.009
cue the main -0.023
cue the most 0.112
cue the top 0.051
cue too -0.018
cue trying to 0.080
cue very -0.016
cue want to -0.055
cue wants to -0.073
cue will -0.388
cue would -0.085
ending able 0.029
ending al 0.060
ending ant 0.146
ending ed 0.090
ending ent 0.028
ending er 0.085
ending est 0.308
ending ful 0.042
ending ible 0.050
ending ing 0.109
ending ion 0.109
ending ism 0.024
ending ist 0.237
ending ity 0.119
ending ive 0.263
ending less 0.175
ending ly 0.032
ending ment 0.015
ending ness 0.210
ending ous 0.072
fate 0.273
figure age -0.015
figure age exact -0.016
figure count 0.178
figure count about -0.010
figure count atLeast 0.405
figure count atMost 0.131
figure count exact -0.273
figure date 0.006
figure date exact 0.005
figure distance -0.138
figure distance exact -0.091
figure duration -0.089
figure duration exact 0.017
figure identifier 0.002
figure identifier exact 0.002
figure money -0.103
figure money about 0.132
figure money atLeast 0.042
figure money exact -0.315
figure rank -0.178
figure rank exact -0.179
figure rate 0.001
figure rate exact -0.039
figure score -0.113
figure score exact -0.113
figure share 0.050
figure share about 0.184
figure share exact -0.089
figures 0 0.160
figures 1 0.222
figures 2 -0.174
figures 3 -0.278
goes on attributed -0.076
goes on block plain  0.372
goes on block plain told 0.109
goes on block quoted told -0.046
goes on plain 0.246
is body 0.080
is court -0.333
is data -0.124
is document -0.180
is election 0.247
is first person -0.125
is law -0.173
is measure -0.061
is month 0.186
is record -0.550
is returns -0.139
is role -0.081
is second person -0.117
is terms -0.015
is traded -0.086
is trades -0.307
is weekday 0.034
kind accusation<1 0.276
kind accusation<3 0.216
kind cause<1 0.158
kind cause<2 -0.115
kind cause<3 0.038
kind characterisation<1 0.070
kind characterisation<2 0.029
kind characterisation<3 0.035
kind figure<0 -0.268
kind figure<1 -0.215
kind figure<2 0.331
kind figure<3 0.149
kind motive<1 0.290
kind motive<3 0.013
kind outcome<2 0.127
kind outcome<3 0.095
kind prediction<1 -0.197
kind prediction<2 0.092
kind prediction<3 0.224
kind superlative<1 -0.051
kind superlative<2 -0.020
kind superlative<3 -0.091
kind trend<1 -0.038
kind trend<3 0.076
kinds 0 -0.492
kinds 1 -0.123
kinds 2 0.185
kinds 3 0.297
names<0 0.357
names<1 0.081
names<2 0.076
names<3 -0.626
no voice -0.019
place 0 of 1 -0.101
place 0 of 2 -0.012
place 0 of 3 0.209
place 0 of 4 -0.085
place 1 of 2 0.091
place 1 of 3 -0.037
place 1 of 4 0.143
place 2 of 3 0.188
place 2 of 4 -0.105
place 3 of 4 -0.368
quoted<0 -0.022
quoted<1 -0.016
quoted<2 0.010
quoted<3 0.002
score<0 -0.437
score<1 -0.262
score<2 -0.076
score<3 -0.105
score<4 0.256
score<5 0.199
score<6 0.192
score<7 0.234
standing compared -0.298
standing part -0.099
tense are -0.120
tense be -0.220
tense can -0.193
tense could 0.149
tense did 0.075
tense does 0.184
tense ed 0.018
tense had 0.011
tense has 0.158
tense have 0.245
tense is -0.077
tense may -0.094
tense none -0.351
tense should -0.061
tense was -0.051
tense were 0.317
tense will -0.113
tense would -0.004
voice quoted aside -0.023
voice tells 0.027
voice tells aside -0.035
voice thinks -0.074
words<0 -0.427
words<1 0.050
words<2 -0.041
words<3 0.244
words<4 0.068
words<5 0.236
words<6 -0.062
`;
