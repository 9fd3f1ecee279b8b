// Written by `npm run train:claims`; see docs/claim-model.md. One feature a line, with what it adds to the logit.
export const BIAS = -0.419;
export const WEIGHTS = `
bare count -0.264
bearing<0 -0.396
bearing<1 -0.173
bearing<2 -0.174
bearing<3 -0.104
bearing<4 0.190
bearing<5 0.270
bearing<6 0.391
before attributed 0.036
before block  -0.087
before block plain 0.131
before block quoted -0.087
before plain -0.085
before vague 0.091
block paragraph -0.028
cluster 1 0.043
cluster 10 0.247
cluster 100 0.085
cluster 101 0.267
cluster 102 0.040
cluster 103 -0.121
cluster 104 0.056
cluster 105 0.117
cluster 106 0.041
cluster 107 -0.222
cluster 108 -0.094
cluster 109 0.182
cluster 11 -0.111
cluster 110 0.075
cluster 111 0.055
cluster 112 0.011
cluster 113 0.224
cluster 114 0.348
cluster 115 -0.135
cluster 116 0.036
cluster 117 0.273
cluster 118 -0.014
cluster 119 0.051
cluster 12 0.040
cluster 120 0.064
cluster 121 0.144
cluster 122 0.128
cluster 123 -0.241
cluster 124 0.038
cluster 125 -0.216
cluster 126 0.160
cluster 127 -0.027
cluster 128 0.202
cluster 13 -0.033
cluster 14 -0.021
cluster 15 -0.144
cluster 16 0.024
cluster 17 -0.015
cluster 18 0.009
cluster 19 0.265
cluster 2 0.163
cluster 20 -0.075
cluster 21 -0.015
cluster 22 -0.049
cluster 23 -0.177
cluster 24 0.145
cluster 25 -0.005
cluster 26 0.292
cluster 27 0.031
cluster 28 -0.160
cluster 29 0.128
cluster 3 0.026
cluster 30 -0.085
cluster 31 -0.162
cluster 32 0.054
cluster 33 0.040
cluster 34 0.009
cluster 35 -0.210
cluster 36 0.077
cluster 37 -0.058
cluster 38 0.151
cluster 39 0.063
cluster 4 -0.045
cluster 40 0.032
cluster 41 -0.119
cluster 42 0.061
cluster 43 0.183
cluster 44 0.064
cluster 45 -0.011
cluster 46 -0.052
cluster 47 0.112
cluster 48 -0.028
cluster 49 0.146
cluster 5 -0.029
cluster 50 0.019
cluster 51 0.117
cluster 52 -0.039
cluster 53 -0.021
cluster 54 0.031
cluster 55 -0.062
cluster 56 -0.062
cluster 57 0.048
cluster 58 0.132
cluster 59 -0.090
cluster 6 -0.127
cluster 60 -0.076
cluster 61 -0.203
cluster 62 -0.060
cluster 63 0.101
cluster 64 0.020
cluster 65 -0.027
cluster 66 0.219
cluster 67 0.073
cluster 68 -0.026
cluster 69 0.015
cluster 7 -0.056
cluster 70 0.247
cluster 71 0.188
cluster 72 0.267
cluster 73 0.256
cluster 74 0.039
cluster 75 -0.029
cluster 76 -0.001
cluster 77 -0.175
cluster 78 0.069
cluster 79 -0.116
cluster 8 -0.207
cluster 80 0.194
cluster 81 -0.098
cluster 82 -0.103
cluster 84 0.189
cluster 85 -0.005
cluster 86 -0.426
cluster 87 0.258
cluster 88 -0.172
cluster 89 0.123
cluster 9 0.099
cluster 90 0.245
cluster 91 -0.078
cluster 92 0.006
cluster 93 -0.091
cluster 94 0.205
cluster 95 0.121
cluster 96 0.081
cluster 97 -0.286
cluster 98 0.185
cluster 99 -0.107
cue aimed at 0.007
cue apparently 0.070
cue appeared -0.013
cue are expected to 0.073
cue because -0.024
cue better -0.076
cue boost 0.158
cue clear 0.091
cue could 0.145
cue could be 0.053
cue could have 0.036
cue doubles -0.074
cue dropped 0.066
cue due to -0.021
cue even -0.036
cue fell 0.093
cue for the first time 0.025
cue good -0.048
cue great 0.015
cue helped 0.119
cue helping -0.006
cue illegal 0.062
cue increase 0.063
cue increased 0.090
cue increasing 0.027
cue is likely to -0.049
cue key -0.038
cue led to 0.010
cue major 0.070
cue many -0.071
cue may -0.051
cue most -0.111
cue most of -0.035
cue never -0.083
cue no one -0.041
cue nothing -0.070
cue often 0.065
cue one of the most 0.090
cue particularly 0.070
cue potential 0.021
cue probably 0.015
cue really -0.035
cue rose -0.068
cue significant 0.057
cue strong -0.004
cue successful -0.019
cue the biggest 0.003
cue the main -0.018
cue the most 0.068
cue the top -0.026
cue too -0.075
cue trying to 0.116
cue very 0.004
cue want to -0.065
cue wanted to -0.016
cue wants to -0.082
cue will -0.265
cue would -0.164
ending able -0.014
ending al -0.006
ending ant 0.193
ending ed 0.011
ending ent 0.003
ending er 0.013
ending est 0.284
ending ful 0.074
ending ible 0.024
ending ing 0.087
ending ion 0.035
ending ism 0.003
ending ist 0.176
ending ity 0.030
ending ive 0.203
ending less 0.132
ending ly -0.007
ending ment 0.023
ending ness 0.161
ending ous 0.087
fate 0.245
figure age -0.020
figure age exact -0.020
figure count 0.120
figure count about -0.043
figure count atLeast 0.400
figure count atMost 0.124
figure count exact -0.311
figure date 0.006
figure date exact 0.002
figure distance -0.113
figure distance exact -0.071
figure duration -0.073
figure duration atMost 0.002
figure duration exact -0.007
figure identifier -0.021
figure identifier exact -0.022
figure money -0.149
figure money about 0.139
figure money atLeast 0.020
figure money exact -0.366
figure rank -0.168
figure rank exact -0.172
figure rate exact -0.037
figure score -0.135
figure score exact -0.136
figure share 0.008
figure share about 0.213
figure share exact -0.140
figures 0 -0.034
figures 1 0.143
figures 2 -0.267
figures 3 -0.329
goes on attributed -0.183
goes on block plain 0.416
goes on block quoted -0.228
goes on plain 0.285
is body -0.006
is court -0.280
is data -0.146
is document -0.195
is election 0.256
is first person -0.250
is law -0.112
is measure -0.116
is month 0.193
is record -0.565
is returns -0.122
is role -0.093
is second person -0.183
is terms -0.094
is trades -0.329
is weekday 0.059
kind accusation<1 0.253
kind accusation<3 0.199
kind cause<1 0.061
kind cause<2 -0.162
kind cause<3 -0.018
kind characterisation<1 -0.052
kind characterisation<2 0.089
kind characterisation<3 0.009
kind figure<0 -0.290
kind figure<1 -0.228
kind figure<2 0.295
kind figure<3 0.071
kind motive<1 0.177
kind motive<3 0.037
kind outcome<2 0.074
kind outcome<3 0.088
kind prediction<0 -0.014
kind prediction<1 -0.188
kind prediction<2 0.109
kind prediction<3 0.139
kind superlative<1 -0.129
kind superlative<2 0.015
kind superlative<3 -0.068
kind trend<0 0.075
kind trend<1 -0.048
kind trend<3 0.077
kinds 0 -0.567
kinds 1 -0.237
kinds 2 0.067
kinds 3 0.212
names<0 0.198
names<1 -0.031
names<2 0.043
names<3 -0.596
no voice -0.056
noun 0 0.113
noun 1 -0.067
noun 10 -0.058
noun 11 0.113
noun 12 0.076
noun 13 0.145
noun 2 0.140
noun 3 -0.148
noun 4 -0.041
noun 5 0.154
noun 6 0.170
noun 7 0.038
noun 8 -0.071
noun 9 0.035
place 0 of 1 -0.138
place 0 of 2 -0.043
place 0 of 3 0.219
place 0 of 4 -0.067
place 1 of 2 0.073
place 1 of 3 -0.020
place 1 of 4 0.156
place 2 of 3 0.236
place 2 of 4 -0.026
place 3 of 4 -0.367
quoted<0 -0.028
quoted<1 0.036
quoted<2 -0.078
quoted<3 -0.017
score<0 -0.426
score<1 -0.241
score<2 -0.023
score<3 -0.054
score<4 0.254
score<5 0.111
score<6 0.186
score<7 0.104
standing compared -0.317
standing part -0.111
tense are -0.164
tense be -0.176
tense can -0.161
tense could 0.201
tense did 0.122
tense does 0.193
tense ed 0.009
tense had -0.087
tense has 0.131
tense have 0.160
tense is -0.080
tense may -0.048
tense none -0.265
tense should -0.124
tense was -0.039
tense were 0.297
tense will -0.087
tense would -0.062
verb 0 0.032
verb 1 -0.059
verb 10 0.148
verb 11 0.121
verb 12 -0.030
verb 13 -0.048
verb 14 0.134
verb 15 0.466
verb 2 -0.045
verb 3 -0.118
verb 4 -0.194
verb 5 -0.151
verb 6 -0.025
verb 7 0.014
verb 8 0.218
verb 9 0.385
voice quoted aside -0.072
voice tells 0.018
voice tells aside -0.030
voice thinks -0.169
words<0 -0.258
words<1 0.188
words<2 0.001
words<3 0.232
words<4 0.054
words<5 0.114
words<6 -0.218
`;
