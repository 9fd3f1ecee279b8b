// Written by `npm run train:claims`; see docs/claim-model.md. One feature a line, with what it adds to the logit.
export const BIAS = -0.164;
export const WEIGHTS = `
bare count -0.416
bearing<0 -0.426
bearing<1 -0.165
bearing<2 -0.173
bearing<3 -0.176
bearing<4 0.209
bearing<5 0.301
bearing<6 0.437
before attributed -0.040
before block plain  -0.025
before block plain told 0.218
before block quoted  -0.164
before block quoted told 0.019
before plain -0.147
before vague 0.163
block paragraph 0.020
cue aimed at -0.074
cue apparently 0.057
cue appeared -0.028
cue are expected to 0.085
cue because -0.026
cue better -0.113
cue boost 0.242
cue clear 0.137
cue could 0.103
cue could be -0.028
cue could have 0.068
cue doubles -0.102
cue dropped 0.108
cue due to 0.144
cue even 0.025
cue fell 0.104
cue for the first time 0.040
cue good -0.083
cue great -0.011
cue helped 0.214
cue helping -0.042
cue if -0.002
cue illegal 0.063
cue increase 0.082
cue increased 0.080
cue increasing 0.010
cue key -0.128
cue led to 0.018
cue major 0.127
cue many -0.137
cue may -0.129
cue most -0.201
cue most of -0.089
cue never -0.053
cue no one -0.098
cue often 0.078
cue one of the most 0.208
cue particularly 0.117
cue really -0.130
cue significant 0.118
cue strong 0.022
cue successful -0.031
cue the biggest -0.030
cue the main -0.044
cue the most 0.128
cue the top 0.094
cue too -0.067
cue trying to 0.103
cue very -0.020
cue want to -0.092
cue wants to -0.121
cue will -0.433
cue would -0.123
ending able 0.007
ending al 0.094
ending ant 0.124
ending ed 0.080
ending ent 0.037
ending er 0.124
ending est 0.348
ending ful 0.028
ending ible 0.069
ending ing 0.148
ending ion 0.086
ending ism 0.042
ending ist 0.299
ending ity 0.136
ending ive 0.278
ending less 0.237
ending ly 0.029
ending ment -0.050
ending ness 0.289
ending ous 0.090
fate 0.328
figure age 0.007
figure age exact 0.007
figure count 0.246
figure count about -0.055
figure count atLeast 0.499
figure count atMost 0.161
figure count exact -0.261
figure date 0.007
figure date exact 0.005
figure distance -0.160
figure distance exact -0.090
figure duration -0.091
figure duration exact 0.080
figure identifier 0.028
figure identifier exact 0.028
figure money -0.151
figure money about 0.146
figure money atLeast 0.038
figure money exact -0.403
figure rank -0.190
figure rank exact -0.191
figure rate 0.014
figure rate exact -0.050
figure score -0.100
figure score exact -0.100
figure share 0.006
figure share about 0.261
figure share exact -0.169
figures 0 0.105
figures 1 0.208
figures 2 -0.168
figures 3 -0.291
goes on block plain  0.454
goes on block plain told 0.133
goes on block quoted told -0.071
goes on plain 0.343
is body 0.106
is court -0.433
is data -0.091
is document -0.170
is election 0.349
is first person -0.205
is law -0.198
is measure -0.028
is month 0.199
is record -0.694
is returns -0.112
is role -0.091
is second person -0.144
is sport -0.449
is terms 0.041
is traded -0.133
is trades -0.367
is weekday 0.002
kind accusation<1 0.354
kind accusation<3 0.199
kind cause<1 0.094
kind cause<2 -0.051
kind cause<3 0.139
kind characterisation<1 0.002
kind characterisation<2 0.011
kind characterisation<3 0.019
kind figure<0 -0.399
kind figure<1 -0.222
kind figure<2 0.350
kind figure<3 0.161
kind motive<1 0.336
kind motive<3 -0.028
kind outcome<2 0.167
kind outcome<3 0.100
kind prediction<0 0.236
kind prediction<1 -0.335
kind prediction<2 0.068
kind prediction<3 0.222
kind superlative<1 -0.077
kind superlative<2 -0.023
kind superlative<3 -0.111
kind trend<1 -0.063
kind trend<3 0.075
kinds 0 -0.542
kinds 1 -0.118
kinds 2 0.217
kinds 3 0.315
names<0 0.361
names<1 0.137
names<2 0.146
names<3 -0.657
no voice 0.033
quoted<0 -0.041
quoted<1 0.009
quoted<2 0.016
quoted<3 -0.016
score<0 -0.467
score<1 -0.284
score<2 -0.076
score<3 -0.074
score<4 0.230
score<5 0.231
score<6 0.228
score<7 0.235
standing compared -0.412
standing part -0.132
tense are -0.130
tense be -0.309
tense can -0.255
tense could 0.166
tense did 0.117
tense does 0.265
tense ed 0.033
tense had 0.084
tense has 0.174
tense have 0.278
tense is -0.117
tense may -0.145
tense none -0.493
tense should -0.100
tense was -0.021
tense were 0.426
tense will -0.094
tense would 0.022
voice quoted aside -0.007
voice tells 0.016
voice tells aside -0.062
voice thinks -0.066
`;
