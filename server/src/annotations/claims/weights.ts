// Written by `npm run train:claims`; see docs/claim-model.md. One feature a line, with what it adds to the logit.
export const BIAS = -0.115;
export const WEIGHTS = `
bare count -0.396
bearing<0 -0.450
bearing<1 -0.159
bearing<2 -0.160
bearing<3 -0.266
bearing<4 0.243
bearing<5 0.311
bearing<6 0.485
before attributed -0.014
before block plain  0.072
before block plain findings 0.174
before block plain results -0.084
before block plain told 0.315
before block quoted  -0.103
before block quoted told 0.089
before plain -0.122
before vague 0.169
block paragraph -0.026
cue aimed at -0.049
cue apparently 0.038
cue appeared -0.023
cue are expected to 0.070
cue because -0.056
cue better -0.115
cue clear 0.151
cue could 0.039
cue could be -0.016
cue dropped 0.086
cue due to 0.103
cue even 0.002
cue for the first time 0.039
cue good -0.071
cue great -0.011
cue helped 0.165
cue illegal 0.002
cue increased 0.062
cue key -0.160
cue led to 0.018
cue major 0.118
cue many -0.149
cue may -0.113
cue most -0.218
cue most of -0.069
cue never -0.073
cue no one -0.104
cue often 0.073
cue one of the most 0.200
cue particularly 0.121
cue really -0.144
cue significant 0.136
cue strong 0.028
cue successful -0.033
cue the biggest -0.034
cue the most 0.127
cue the top 0.089
cue too -0.080
cue trying to 0.092
cue very -0.024
cue want to -0.054
cue will -0.296
cue would -0.259
ending able 0.032
ending al 0.067
ending ant 0.108
ending ed 0.094
ending ent 0.071
ending er 0.121
ending est 0.337
ending ful 0.003
ending ible 0.096
ending ing 0.151
ending ion 0.094
ending ism 0.032
ending ist 0.283
ending ity 0.156
ending ive 0.285
ending less 0.172
ending ly 0.047
ending ment -0.023
ending ness 0.299
ending ous 0.118
fate 0.318
figure age 0.001
figure age exact 0.001
figure count 0.248
figure count about 0.055
figure count atLeast 0.487
figure count atMost 0.159
figure count exact -0.361
figure date -0.016
figure date exact -0.018
figure distance -0.163
figure distance exact -0.094
figure duration -0.123
figure duration exact 0.053
figure identifier 0.013
figure identifier exact 0.013
figure money -0.189
figure money about 0.154
figure money atLeast 0.105
figure money exact -0.498
figure rank -0.198
figure rank exact -0.199
figure rate -0.038
figure rate exact -0.176
figure score -0.118
figure score exact -0.118
figure share 0.048
figure share about 0.290
figure share exact -0.152
figures 0 0.077
figures 1 0.206
figures 2 -0.158
figures 3 -0.295
goes on block plain  0.433
goes on block plain told 0.089
goes on block quoted  0.063
goes on block quoted told -0.056
goes on plain 0.426
is body 0.078
is court -0.446
is data -0.077
is document -0.170
is election 0.351
is first person -0.148
is law -0.193
is measure -0.024
is month 0.182
is record -0.674
is returns -0.119
is role -0.093
is second person -0.142
is sport -0.436
is terms 0.036
is traded -0.094
is trades -0.382
is weekday -0.009
kind accusation<1 0.293
kind accusation<3 0.335
kind cause<1 0.008
kind cause<2 -0.138
kind cause<3 0.216
kind characterisation<1 -0.073
kind characterisation<2 -0.025
kind characterisation<3 -0.010
kind figure<0 -0.402
kind figure<1 -0.258
kind figure<2 0.342
kind figure<3 0.062
kind motive<1 0.330
kind motive<3 0.011
kind outcome<2 0.187
kind outcome<3 0.090
kind prediction<1 -0.424
kind prediction<2 0.093
kind prediction<3 0.209
kind superlative<1 -0.066
kind superlative<2 0.066
kind superlative<3 -0.136
kind trend<1 0.058
kind trend<3 0.135
kinds 0 -0.603
kinds 1 -0.086
kinds 2 0.342
kinds 3 0.242
names<0 0.300
names<1 0.169
names<2 0.162
names<3 -0.594
no voice -0.009
quoted<0 -0.022
quoted<1 0.036
quoted<2 0.040
quoted<3 -0.001
score<0 -0.490
score<1 -0.227
score<2 -0.012
score<3 -0.016
score<4 0.152
score<5 0.196
score<6 0.293
score<7 0.225
standing compared -0.440
standing part -0.094
tense are -0.113
tense be -0.287
tense can -0.238
tense could 0.218
tense did 0.132
tense does 0.260
tense ed 0.044
tense had 0.064
tense has 0.232
tense have 0.284
tense is -0.124
tense may -0.171
tense none -0.504
tense should -0.087
tense was 0.029
tense were 0.401
tense will -0.160
tense would 0.030
voice quoted aside 0.059
voice tells 0.109
voice tells aside -0.063
voice thinks 0.085
`;
