// Written by `npm run train:claims`; see docs/claim-model.md. One feature a line, with what it adds to the logit.
export const BIAS = -0.129;
export const WEIGHTS = `
bare count -0.393
bearing<0 -0.439
bearing<1 -0.160
bearing<2 -0.154
bearing<3 -0.258
bearing<4 0.225
bearing<5 0.309
bearing<6 0.481
before attributed -0.044
before block plain  0.031
before block plain findings 0.169
before block plain results -0.043
before block plain told 0.226
before block quoted  -0.127
before block quoted told 0.070
before plain -0.148
before vague 0.164
block paragraph -0.005
cue aimed at -0.049
cue apparently 0.036
cue appeared -0.025
cue are expected to 0.075
cue because -0.051
cue better -0.115
cue clear 0.150
cue could 0.052
cue could be -0.017
cue dropped 0.083
cue due to 0.107
cue even 0.013
cue for the first time 0.037
cue good -0.076
cue great -0.006
cue helped 0.169
cue if -0.099
cue illegal 0.005
cue increased 0.063
cue is likely to -0.167
cue key -0.165
cue led to 0.019
cue major 0.115
cue many -0.152
cue may -0.107
cue most -0.220
cue most of -0.064
cue never -0.071
cue no one -0.103
cue often 0.077
cue one of the most 0.206
cue particularly 0.117
cue really -0.143
cue significant 0.140
cue strong 0.030
cue successful -0.032
cue the biggest -0.036
cue the most 0.134
cue the top 0.089
cue too -0.079
cue trying to 0.092
cue very -0.025
cue want to -0.046
cue will -0.323
cue would -0.303
ending able 0.042
ending al 0.066
ending ant 0.107
ending ed 0.085
ending ent 0.073
ending er 0.115
ending est 0.352
ending ful 0.005
ending ible 0.100
ending ing 0.145
ending ion 0.081
ending ism 0.034
ending ist 0.290
ending ity 0.113
ending ive 0.286
ending less 0.172
ending ly 0.057
ending ment -0.023
ending ness 0.299
ending ous 0.125
fate 0.325
figure age 0.009
figure age exact 0.009
figure count 0.217
figure count about -0.018
figure count atLeast 0.498
figure count atMost 0.165
figure count exact -0.335
figure date -0.009
figure date exact -0.011
figure distance -0.161
figure distance exact -0.092
figure duration -0.113
figure duration exact 0.063
figure identifier 0.019
figure identifier exact 0.019
figure money -0.179
figure money about 0.153
figure money atLeast 0.107
figure money exact -0.488
figure rank -0.203
figure rank exact -0.204
figure rate -0.033
figure rate exact -0.174
figure score -0.112
figure score exact -0.112
figure share 0.040
figure share about 0.266
figure share exact -0.138
figures 0 0.090
figures 1 0.205
figures 2 -0.153
figures 3 -0.284
goes on block plain  0.406
goes on block plain told 0.099
goes on block quoted  0.062
goes on block quoted told -0.056
goes on plain 0.431
is body 0.088
is court -0.438
is data -0.078
is document -0.169
is election 0.363
is first person -0.147
is law -0.194
is measure -0.020
is month 0.181
is record -0.667
is returns -0.104
is role -0.089
is second person -0.141
is sport -0.435
is terms 0.040
is traded -0.093
is trades -0.376
is weekday -0.008
kind accusation<1 0.304
kind accusation<3 0.288
kind cause<1 0.017
kind cause<2 -0.132
kind cause<3 0.164
kind characterisation<1 -0.056
kind characterisation<2 -0.019
kind characterisation<3 0.003
kind figure<0 -0.408
kind figure<1 -0.228
kind figure<2 0.335
kind figure<3 0.065
kind motive<1 0.347
kind motive<3 0.016
kind outcome<2 0.193
kind outcome<3 0.089
kind prediction<1 -0.367
kind prediction<2 0.091
kind prediction<3 0.182
kind superlative<1 -0.059
kind superlative<2 0.070
kind superlative<3 -0.121
kind trend<1 0.070
kind trend<3 0.141
kinds 0 -0.591
kinds 1 -0.090
kinds 2 0.334
kinds 3 0.265
names<0 0.291
names<1 0.182
names<2 0.170
names<3 -0.598
no voice -0.019
quoted<0 -0.021
quoted<1 0.044
quoted<2 0.032
quoted<3 -0.001
score<0 -0.489
score<1 -0.183
score<2 -0.041
score<3 0.001
score<4 0.198
score<5 0.183
score<6 0.292
score<7 0.158
standing compared -0.452
standing part -0.105
tense are -0.099
tense be -0.293
tense can -0.235
tense could 0.207
tense did 0.134
tense does 0.257
tense ed 0.047
tense had 0.069
tense has 0.234
tense have 0.291
tense is -0.114
tense may -0.180
tense none -0.497
tense should -0.094
tense was 0.016
tense were 0.407
tense will -0.171
tense would 0.023
voice quoted aside 0.059
voice tells 0.119
voice tells aside -0.058
voice thinks 0.085
`;
