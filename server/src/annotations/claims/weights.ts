// Written by `npm run train:claims`; see docs/claim-model.md. One feature a line, with what it adds to the logit.
export const BIAS = -0.126;
export const WEIGHTS = `
bare count -0.404
bearing<0 -0.443
bearing<1 -0.164
bearing<2 -0.157
bearing<3 -0.262
bearing<4 0.246
bearing<5 0.308
bearing<6 0.479
before attributed -0.041
before block plain  0.042
before block plain findings 0.169
before block plain results -0.089
before block plain told 0.247
before block quoted  -0.123
before block quoted told 0.073
before plain -0.146
before vague 0.165
block paragraph -0.008
cue aimed at -0.049
cue apparently 0.035
cue appeared -0.024
cue are expected to 0.074
cue because -0.052
cue better -0.115
cue clear 0.151
cue could 0.053
cue could be -0.018
cue dropped 0.080
cue due to 0.102
cue even 0.012
cue for the first time 0.037
cue good -0.075
cue great -0.007
cue helped 0.167
cue if -0.097
cue illegal 0.003
cue increased 0.061
cue is likely to -0.167
cue key -0.167
cue led to 0.017
cue major 0.116
cue many -0.151
cue may -0.107
cue most -0.220
cue most of -0.066
cue never -0.072
cue no one -0.105
cue often 0.075
cue one of the most 0.205
cue particularly 0.118
cue really -0.144
cue significant 0.141
cue strong 0.028
cue successful -0.032
cue the biggest -0.038
cue the most 0.133
cue the top 0.087
cue too -0.078
cue trying to 0.091
cue very -0.024
cue want to -0.045
cue will -0.322
cue would -0.303
ending able 0.040
ending al 0.064
ending ant 0.104
ending ed 0.090
ending ent 0.070
ending er 0.114
ending est 0.350
ending ful 0.004
ending ible 0.098
ending ing 0.151
ending ion 0.089
ending ism 0.033
ending ist 0.287
ending ity 0.146
ending ive 0.283
ending less 0.170
ending ly 0.056
ending ment -0.025
ending ness 0.299
ending ous 0.119
fate 0.321
figure age 0.007
figure age exact 0.007
figure count 0.244
figure count about 0.047
figure count atLeast 0.489
figure count atMost 0.160
figure count exact -0.361
figure date -0.011
figure date exact -0.013
figure distance -0.162
figure distance exact -0.093
figure duration -0.117
figure duration exact 0.059
figure identifier 0.018
figure identifier exact 0.018
figure money -0.191
figure money about 0.152
figure money atLeast 0.105
figure money exact -0.496
figure rank -0.203
figure rank exact -0.205
figure rate -0.035
figure rate exact -0.175
figure score -0.113
figure score exact -0.113
figure share 0.038
figure share about 0.266
figure share exact -0.141
figures 0 0.085
figures 1 0.210
figures 2 -0.155
figures 3 -0.287
goes on block plain  0.400
goes on block plain told 0.097
goes on block quoted  0.063
goes on block quoted told -0.056
goes on plain 0.430
is body 0.084
is court -0.439
is data -0.078
is document -0.168
is election 0.361
is first person -0.150
is law -0.192
is measure -0.025
is month 0.179
is record -0.670
is returns -0.107
is role -0.091
is second person -0.141
is sport -0.435
is terms 0.037
is traded -0.090
is trades -0.379
is weekday -0.010
kind accusation<1 0.300
kind accusation<3 0.286
kind cause<1 0.016
kind cause<2 -0.133
kind cause<3 0.215
kind characterisation<1 -0.063
kind characterisation<2 -0.024
kind characterisation<3 -0.004
kind figure<0 -0.413
kind figure<1 -0.231
kind figure<2 0.360
kind figure<3 0.063
kind motive<1 0.344
kind motive<3 0.015
kind outcome<2 0.191
kind outcome<3 0.087
kind prediction<1 -0.371
kind prediction<2 0.088
kind prediction<3 0.180
kind superlative<1 -0.062
kind superlative<2 0.070
kind superlative<3 -0.128
kind trend<1 0.063
kind trend<3 0.138
kinds 0 -0.596
kinds 1 -0.095
kinds 2 0.344
kinds 3 0.260
names<0 0.299
names<1 0.177
names<2 0.167
names<3 -0.597
no voice -0.018
quoted<0 -0.020
quoted<1 0.042
quoted<2 0.034
score<0 -0.492
score<1 -0.183
score<2 -0.039
score<3 -0.010
score<4 0.195
score<5 0.176
score<6 0.317
score<7 0.158
standing compared -0.450
standing part -0.105
tense are -0.101
tense be -0.293
tense can -0.236
tense could 0.207
tense did 0.134
tense does 0.257
tense ed 0.045
tense had 0.066
tense has 0.233
tense have 0.290
tense is -0.116
tense may -0.178
tense none -0.499
tense should -0.094
tense was 0.033
tense were 0.407
tense will -0.172
tense would 0.021
voice quoted aside 0.060
voice tells 0.118
voice tells aside -0.059
voice thinks 0.087
`;
