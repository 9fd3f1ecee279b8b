// Written by `npm run train:claims`; see docs/claim-model.md. One feature a line, with what it adds to the logit.
export const BIAS = -0.118;
export const WEIGHTS = `
bare count -0.359
bearing<0 -0.441
bearing<1 -0.179
bearing<2 -0.167
bearing<3 -0.171
bearing<4 0.214
bearing<5 0.290
bearing<6 0.458
before attributed -0.063
before block plain  -0.018
before block plain findings 0.163
before block plain told 0.190
before block quoted  -0.143
before block quoted told 0.057
before plain -0.128
before vague 0.162
block paragraph 0.009
cue aimed at -0.046
cue apparently 0.041
cue appeared -0.029
cue are expected to 0.078
cue because -0.010
cue better -0.121
cue clear 0.152
cue could 0.048
cue could be -0.013
cue dropped 0.092
cue due to 0.130
cue even 0.008
cue for the first time 0.044
cue good -0.086
cue great -0.016
cue helped 0.170
cue if -0.095
cue illegal 0.007
cue increased 0.077
cue is likely to -0.167
cue key -0.138
cue led to 0.018
cue major 0.119
cue many -0.151
cue may -0.107
cue most -0.213
cue most of -0.068
cue never -0.072
cue no one -0.104
cue often 0.075
cue one of the most 0.200
cue particularly 0.121
cue really -0.148
cue significant 0.130
cue strong 0.028
cue successful -0.034
cue the biggest -0.033
cue the most 0.127
cue the top 0.087
cue too -0.078
cue trying to 0.092
cue very -0.030
cue want to -0.046
cue will -0.320
cue would -0.274
ending able 0.031
ending al 0.067
ending ant 0.110
ending ed 0.081
ending ent 0.075
ending er 0.121
ending est 0.353
ending ful 0.008
ending ible 0.094
ending ing 0.146
ending ion 0.086
ending ism 0.036
ending ist 0.292
ending ity 0.128
ending ive 0.283
ending less 0.170
ending ly 0.051
ending ment -0.034
ending ness 0.297
ending ous 0.113
fate 0.342
figure age 0.008
figure age exact 0.007
figure count 0.241
figure count about 0.002
figure count atLeast 0.493
figure count atMost 0.162
figure count exact -0.322
figure date -0.006
figure date exact -0.008
figure distance -0.163
figure distance exact -0.094
figure duration -0.102
figure duration exact 0.060
figure identifier 0.023
figure identifier exact 0.023
figure money -0.170
figure money about 0.148
figure money atLeast 0.069
figure money exact -0.443
figure rank -0.197
figure rank exact -0.199
figure rate 0.019
figure rate exact -0.043
figure score -0.108
figure score exact -0.108
figure share 0.034
figure share about 0.257
figure share exact -0.138
figures 0 0.106
figures 1 0.210
figures 2 -0.169
figures 3 -0.290
goes on block plain  0.422
goes on block plain told 0.100
goes on block quoted  0.060
goes on block quoted told -0.056
goes on plain 0.383
is body 0.089
is court -0.439
is data -0.077
is document -0.189
is election 0.366
is first person -0.157
is law -0.198
is measure 0.003
is month 0.193
is record -0.668
is returns -0.110
is role -0.089
is second person -0.153
is sport -0.429
is terms 0.033
is traded -0.115
is trades -0.378
is weekday -0.005
kind accusation<1 0.295
kind accusation<3 0.287
kind cause<1 0.052
kind cause<2 -0.138
kind cause<3 0.177
kind characterisation<1 -0.047
kind characterisation<2 -0.011
kind characterisation<3 0.003
kind figure<0 -0.402
kind figure<1 -0.199
kind figure<2 0.309
kind figure<3 0.109
kind motive<1 0.340
kind motive<3 0.022
kind outcome<2 0.190
kind outcome<3 0.090
kind prediction<1 -0.337
kind prediction<2 0.096
kind prediction<3 0.186
kind superlative<1 -0.056
kind superlative<2 0.067
kind superlative<3 -0.122
kind trend<1 -0.033
kind trend<3 0.137
kinds 0 -0.589
kinds 1 -0.088
kinds 2 0.293
kinds 3 0.283
names<0 0.346
names<1 0.159
names<2 0.153
names<3 -0.630
no voice -0.031
quoted<0 -0.016
quoted<1 0.051
quoted<2 0.030
quoted<3 -0.009
score<0 -0.482
score<1 -0.204
score<2 -0.040
score<3 -0.003
score<4 0.169
score<5 0.234
score<6 0.263
score<7 0.182
standing compared -0.425
standing part -0.125
tense are -0.102
tense be -0.295
tense can -0.238
tense could 0.206
tense did 0.132
tense does 0.261
tense ed 0.056
tense had 0.059
tense has 0.232
tense have 0.290
tense is -0.105
tense may -0.182
tense none -0.459
tense should -0.096
tense was 0.010
tense were 0.394
tense will -0.165
tense would 0.004
voice quoted aside 0.055
voice tells 0.134
voice tells aside -0.059
voice thinks 0.082
`;
