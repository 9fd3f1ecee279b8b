// Written by `npm run train:claims`; see docs/claim-model.md. One feature a line, with what it adds to the logit.
export const BIAS = -0.12;
export const WEIGHTS = `
bare count -0.383
bearing<0 -0.427
bearing<1 -0.176
bearing<2 -0.157
bearing<3 -0.194
bearing<4 0.212
bearing<5 0.291
bearing<6 0.455
before attributed -0.055
before block plain  0.008
before block plain findings 0.168
before block plain results -0.041
before block plain told 0.213
before block quoted  -0.133
before block quoted told 0.076
before plain -0.105
before vague 0.168
block paragraph -0.003
cue aimed at -0.047
cue apparently 0.035
cue appeared -0.025
cue are expected to 0.076
cue because -0.048
cue better -0.118
cue clear 0.154
cue could 0.048
cue could be -0.016
cue dropped 0.082
cue due to 0.107
cue even 0.011
cue for the first time 0.039
cue good -0.084
cue great -0.015
cue helped 0.174
cue if -0.090
cue illegal 0.007
cue increased 0.062
cue is likely to -0.167
cue key -0.137
cue led to 0.017
cue major 0.116
cue many -0.153
cue may -0.105
cue most -0.214
cue most of -0.065
cue never -0.068
cue no one -0.104
cue often 0.077
cue one of the most 0.205
cue particularly 0.121
cue really -0.149
cue significant 0.137
cue strong 0.030
cue successful -0.032
cue the biggest -0.035
cue the most 0.133
cue the top 0.086
cue too -0.078
cue trying to 0.090
cue very -0.026
cue want to -0.048
cue will -0.319
cue would -0.301
ending able 0.039
ending al 0.060
ending ant 0.109
ending ed 0.081
ending ent 0.076
ending er 0.116
ending est 0.352
ending ful 0.008
ending ible 0.102
ending ing 0.152
ending ion 0.081
ending ism 0.035
ending ist 0.291
ending ity 0.113
ending ive 0.288
ending less 0.174
ending ly 0.054
ending ment -0.025
ending ness 0.300
ending ous 0.117
fate 0.329
figure age 0.008
figure age exact 0.008
figure count 0.224
figure count about -0.002
figure count atLeast 0.496
figure count atMost 0.166
figure count exact -0.342
figure date -0.010
figure date exact -0.012
figure distance -0.166
figure distance exact -0.096
figure duration -0.112
figure duration exact 0.059
figure identifier 0.022
figure identifier exact 0.021
figure money -0.180
figure money about 0.146
figure money atLeast 0.110
figure money exact -0.491
figure rank -0.200
figure rank exact -0.202
figure rate -0.033
figure rate exact -0.172
figure score -0.109
figure score exact -0.109
figure share 0.039
figure share about 0.265
figure share exact -0.143
figures 0 0.096
figures 1 0.202
figures 2 -0.157
figures 3 -0.286
goes on block plain  0.412
goes on block plain told 0.099
goes on block quoted  0.061
goes on block quoted told -0.056
goes on plain 0.387
is body 0.086
is court -0.438
is data -0.078
is document -0.182
is election 0.367
is first person -0.158
is law -0.191
is measure -0.016
is month 0.192
is record -0.656
is returns -0.108
is role -0.087
is second person -0.154
is sport -0.427
is terms 0.037
is traded -0.094
is trades -0.371
is weekday -0.002
kind accusation<1 0.304
kind accusation<3 0.287
kind cause<1 0.022
kind cause<2 -0.137
kind cause<3 0.158
kind characterisation<1 -0.054
kind characterisation<2 -0.015
kind characterisation<3 -0.001
kind figure<0 -0.402
kind figure<1 -0.232
kind figure<2 0.338
kind figure<3 0.064
kind motive<1 0.348
kind motive<3 0.020
kind outcome<2 0.189
kind outcome<3 0.087
kind prediction<1 -0.362
kind prediction<2 0.097
kind prediction<3 0.182
kind superlative<1 -0.057
kind superlative<2 0.071
kind superlative<3 -0.125
kind trend<1 0.059
kind trend<3 0.139
kinds 0 -0.586
kinds 1 -0.104
kinds 2 0.331
kinds 3 0.270
names<0 0.350
names<1 0.167
names<2 0.159
names<3 -0.634
no voice -0.022
quoted<0 -0.019
quoted<1 0.050
quoted<2 0.029
quoted<3 -0.003
score<0 -0.483
score<1 -0.182
score<2 -0.043
score<3 -0.006
score<4 0.203
score<5 0.182
score<6 0.290
score<7 0.157
standing compared -0.453
standing part -0.109
tense are -0.102
tense be -0.297
tense can -0.238
tense could 0.207
tense did 0.132
tense does 0.259
tense ed 0.042
tense had 0.062
tense has 0.233
tense have 0.292
tense is -0.108
tense may -0.180
tense none -0.457
tense should -0.097
tense was 0.007
tense were 0.395
tense will -0.168
tense would 0.018
voice quoted aside 0.058
voice tells 0.126
voice tells aside -0.057
voice thinks 0.083
`;
