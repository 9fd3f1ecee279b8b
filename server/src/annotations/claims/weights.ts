// Written by `npm run train:claims`; see docs/claim-model.md. One feature a line, with what it adds to the logit.
export const BIAS = -0.116;
export const WEIGHTS = `
bare count -0.372
bearing<0 -0.432
bearing<1 -0.182
bearing<2 -0.168
bearing<3 -0.173
bearing<4 0.214
bearing<5 0.289
bearing<6 0.457
before attributed -0.061
before block plain  -0.019
before block plain findings 0.162
before block plain told 0.188
before block quoted  -0.143
before block quoted told 0.057
before plain -0.125
before vague 0.161
block paragraph 0.009
cue aimed at -0.045
cue apparently 0.041
cue appeared -0.027
cue are expected to 0.078
cue because -0.010
cue better -0.121
cue clear 0.152
cue could 0.048
cue could be -0.013
cue dropped 0.093
cue due to 0.130
cue even 0.006
cue for the first time 0.042
cue good -0.087
cue great -0.017
cue helped 0.170
cue if -0.094
cue illegal 0.006
cue increased 0.076
cue is likely to -0.166
cue key -0.138
cue led to 0.017
cue major 0.117
cue many -0.151
cue may -0.107
cue most -0.214
cue most of -0.068
cue never -0.072
cue no one -0.104
cue often 0.076
cue one of the most 0.199
cue particularly 0.122
cue really -0.150
cue significant 0.130
cue strong 0.028
cue successful -0.033
cue the biggest -0.033
cue the most 0.126
cue the top 0.087
cue too -0.078
cue trying to 0.091
cue very -0.030
cue want to -0.046
cue will -0.320
cue would -0.274
ending able 0.032
ending al 0.065
ending ant 0.109
ending ed 0.084
ending ent 0.075
ending er 0.121
ending est 0.352
ending ful 0.009
ending ible 0.094
ending ing 0.145
ending ion 0.092
ending ism 0.037
ending ist 0.292
ending ity 0.129
ending ive 0.282
ending less 0.169
ending ly 0.051
ending ment -0.038
ending ness 0.297
ending ous 0.112
fate 0.340
figure age 0.007
figure age exact 0.006
figure count 0.234
figure count atLeast 0.493
figure count atMost 0.161
figure count exact -0.326
figure date exact -0.002
figure distance -0.165
figure distance exact -0.095
figure duration -0.093
figure duration exact 0.070
figure identifier 0.022
figure identifier exact 0.022
figure money -0.156
figure money about 0.142
figure money atLeast 0.065
figure money exact -0.422
figure rank -0.198
figure rank exact -0.200
figure rate 0.019
figure rate exact -0.043
figure score -0.107
figure score exact -0.107
figure share 0.033
figure share about 0.258
figure share exact -0.141
figures 0 0.104
figures 1 0.208
figures 2 -0.159
figures 3 -0.295
goes on block plain  0.421
goes on block plain told 0.100
goes on block quoted  0.059
goes on block quoted told -0.057
goes on plain 0.379
is body 0.087
is court -0.438
is data -0.076
is document -0.189
is election 0.367
is first person -0.159
is law -0.195
is measure 0.001
is month 0.186
is record -0.671
is returns -0.110
is role -0.088
is second person -0.153
is sport -0.430
is terms 0.032
is traded -0.117
is trades -0.380
is weekday -0.006
kind accusation<1 0.296
kind accusation<3 0.288
kind cause<1 0.052
kind cause<2 -0.141
kind cause<3 0.176
kind characterisation<1 -0.046
kind characterisation<2 -0.011
kind characterisation<3 0.005
kind figure<0 -0.401
kind figure<1 -0.199
kind figure<2 0.321
kind figure<3 0.106
kind motive<1 0.339
kind motive<3 0.021
kind outcome<2 0.190
kind outcome<3 0.090
kind prediction<1 -0.337
kind prediction<2 0.096
kind prediction<3 0.186
kind superlative<1 -0.057
kind superlative<2 0.067
kind superlative<3 -0.121
kind trend<1 -0.036
kind trend<3 0.134
kinds 0 -0.589
kinds 1 -0.088
kinds 2 0.292
kinds 3 0.285
names<0 0.353
names<1 0.158
names<2 0.151
names<3 -0.633
no voice -0.031
quoted<0 -0.015
quoted<1 0.051
quoted<2 0.030
quoted<3 -0.011
score<0 -0.482
score<1 -0.209
score<2 -0.039
score<3 0.009
score<4 0.165
score<5 0.237
score<6 0.259
score<7 0.178
standing compared -0.428
standing part -0.124
tense are -0.102
tense be -0.294
tense can -0.238
tense could 0.205
tense did 0.133
tense does 0.261
tense ed 0.051
tense had 0.058
tense has 0.230
tense have 0.287
tense is -0.105
tense may -0.183
tense none -0.461
tense should -0.095
tense was 0.021
tense were 0.394
tense will -0.165
tense would 0.002
voice quoted aside 0.054
voice tells 0.134
voice tells aside -0.059
voice thinks 0.082
`;
