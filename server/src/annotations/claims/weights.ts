// Written by `npm run train:claims`; see docs/claim-model.md. One feature a line, with what it adds to the logit.
export const BIAS = -0.16;
export const WEIGHTS = `
bare count -0.413
bearing<0 -0.434
bearing<1 -0.177
bearing<2 -0.177
bearing<3 -0.171
bearing<4 0.229
bearing<5 0.291
bearing<6 0.446
before attributed -0.047
before block plain  -0.039
before block plain told 0.230
before block quoted  -0.165
before block quoted told 0.022
before plain -0.150
before vague 0.170
block paragraph 0.023
cue aimed at -0.068
cue apparently 0.060
cue appeared -0.031
cue are expected to 0.085
cue because -0.020
cue better -0.105
cue boost 0.239
cue clear 0.131
cue could 0.102
cue could be -0.045
cue could have 0.057
cue doubles -0.119
cue dropped 0.101
cue due to 0.130
cue even 0.033
cue fell 0.096
cue for the first time 0.042
cue good -0.083
cue great -0.012
cue helped 0.217
cue helping -0.042
cue if 0.022
cue illegal 0.060
cue increase 0.087
cue increased 0.084
cue increasing 0.009
cue key -0.126
cue led to 0.019
cue major 0.120
cue many -0.125
cue may -0.133
cue most -0.195
cue most of -0.089
cue never -0.053
cue no one -0.096
cue often 0.079
cue one of the most 0.192
cue particularly 0.104
cue really -0.137
cue significant 0.127
cue strong 0.015
cue successful -0.038
cue the biggest -0.034
cue the main -0.044
cue the most 0.124
cue the top 0.086
cue too -0.069
cue trying to 0.105
cue very -0.018
cue want to -0.083
cue wants to -0.109
cue will -0.459
cue would -0.110
ending able 0.007
ending al 0.104
ending ant 0.127
ending ed 0.074
ending ent 0.044
ending er 0.102
ending est 0.366
ending ful 0.036
ending ible 0.084
ending ing 0.126
ending ion 0.088
ending ism 0.050
ending ist 0.303
ending ity 0.145
ending ive 0.278
ending less 0.239
ending ly 0.036
ending ment -0.049
ending ness 0.279
ending ous 0.082
fate 0.343
figure age -0.008
figure age exact -0.008
figure count 0.260
figure count about -0.045
figure count atLeast 0.508
figure count atMost 0.163
figure count exact -0.275
figure date 0.001
figure date exact -0.001
figure distance -0.166
figure distance exact -0.099
figure duration -0.103
figure duration exact 0.056
figure identifier 0.017
figure identifier exact 0.017
figure money -0.141
figure money about 0.152
figure money atLeast 0.030
figure money exact -0.386
figure rank -0.206
figure rank exact -0.208
figure rate 0.018
figure rate exact -0.048
figure score -0.141
figure score exact -0.141
figure share 0.021
figure share about 0.263
figure share exact -0.152
figures 0 0.128
figures 1 0.215
figures 2 -0.170
figures 3 -0.314
goes on block plain  0.450
goes on block plain told 0.133
goes on block quoted told -0.062
goes on plain 0.340
is body 0.127
is court -0.423
is data -0.078
is document -0.167
is election 0.367
is first person -0.188
is law -0.187
is measure -0.011
is month 0.241
is record -0.669
is returns -0.154
is role -0.087
is second person -0.132
is terms -0.002
is traded -0.115
is trades -0.376
is weekday 0.011
kind accusation<1 0.364
kind accusation<3 0.213
kind cause<1 0.116
kind cause<2 -0.048
kind cause<3 0.139
kind characterisation<1 -0.001
kind characterisation<2 0.004
kind characterisation<3 0.025
kind figure<0 -0.417
kind figure<1 -0.216
kind figure<2 0.371
kind figure<3 0.176
kind motive<1 0.305
kind motive<3 -0.015
kind outcome<2 0.156
kind outcome<3 0.103
kind prediction<0 0.245
kind prediction<1 -0.339
kind prediction<2 0.056
kind prediction<3 0.216
kind superlative<1 -0.090
kind superlative<2 -0.027
kind superlative<3 -0.138
kind trend<1 -0.060
kind trend<3 0.085
kinds 0 -0.551
kinds 1 -0.130
kinds 2 0.217
kinds 3 0.310
names<0 0.371
names<1 0.115
names<2 0.117
names<3 -0.669
no voice 0.001
quoted<0 -0.052
quoted<1 -0.003
quoted<2 0.021
quoted<3 -0.012
score<0 -0.467
score<1 -0.271
score<2 -0.092
score<3 -0.075
score<4 0.227
score<5 0.213
score<6 0.229
score<7 0.254
standing compared -0.417
standing part -0.129
tense are -0.127
tense be -0.297
tense can -0.252
tense could 0.163
tense did 0.105
tense does 0.271
tense ed 0.020
tense had 0.062
tense has 0.175
tense have 0.277
tense is -0.098
tense may -0.142
tense none -0.478
tense should -0.094
tense was -0.025
tense were 0.407
tense will -0.093
tense would 0.034
voice quoted aside -0.015
voice tells 0.003
voice tells aside -0.060
voice thinks -0.084
`;
