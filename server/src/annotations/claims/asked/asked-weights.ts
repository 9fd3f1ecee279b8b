// Written by `npm run train:claims`; see docs/claim-model.md. One feature a line, with what it adds to the logit.
export const BIAS = -0.368;
export const WEIGHTS = `
a label 0.159
accusation of name 0.097
accusation of nobody -0.052
accusation of pronoun -0.018
accusation of thing -0.110
accusation of things -0.006
accusation passive 0.004
accusation past -0.051
accusation perfect 0.014
accusation present -0.089
accusation sport 0 -0.129
assertion modal 0.013
assertion of body -0.017
assertion of it -0.003
assertion of name -0.004
assertion of nobody -0.037
assertion of pronoun 0.024
assertion of thing -0.009
assertion of things 0.028
assertion passive -0.056
assertion past -0.018
assertion perfect 0.003
assertion present -0.011
assertion sport 0 -0.047
assertion sport 1 0.022
assertion sport 2 0.012
between two of a source -1.466
blames 0.502
cause modal -0.092
cause of it 0.175
cause of name -0.095
cause of nobody -0.059
cause of pronoun 0.034
cause of thing -0.016
cause of things -0.046
cause passive -0.003
cause past 0.060
cause perfect -0.042
cause present 0.054
cause sport 0 -0.065
cause sport 1 0.063
changes -0.557
characterisation modal -0.032
characterisation of body -0.015
characterisation of it 0.003
characterisation of name 0.109
characterisation of nobody -0.022
characterisation of pronoun 0.023
characterisation of thing 0.087
characterisation of things -0.053
characterisation passive 0.109
characterisation past -0.050
characterisation perfect 0.038
characterisation present 0.171
characterisation sport 0 0.119
characterisation sport 1 0.015
claim answered -0.185
claim before attributed -0.050
claim before claim 0.198
claim before none -0.094
claim before nothing 0.152
claim before vague -0.130
claim behind attributed 0.089
claim behind claim -0.006
claim behind none -0.068
claim behind nothing -0.349
claim behind vague 0.411
claim of a pronoun -0.915
count bare 0.048
count exact -0.270
count is aside -0.061
count is object 0.070
count is subject 0.058
count rough 0.337
cue is an adverb -0.896
data -0.933
descriptive tag -1.063
exact price -1.079
fate 0.206
figure after at 0.083
figure after by -0.117
figure after of -0.121
figure after to -0.233
figure after up -0.087
figure answered -0.053
figure before attributed -0.189
figure before claim 0.110
figure before none -0.044
figure before nothing -0.057
figure before vague 0.108
figure behind attributed -0.075
figure behind claim -0.101
figure behind none -0.060
figure behind nothing 0.185
figure definite -0.078
figure is aside -0.015
figure is object -0.099
figure is object of body 0.125
figure is object of it 0.016
figure is object of name 0.021
figure is object of name, passive -0.007
figure is object of nobody -0.102
figure is object of pronoun -0.087
figure is object of thing -0.106
figure is object of thing, passive -0.043
figure is object of things 0.190
figure is object of things, passive -0.042
figure is subject 0.044
figure modal -0.005
figure of body 0.078
figure of it -0.074
figure of name -0.026
figure of nobody -0.064
figure of pronoun -0.095
figure of thing 0.048
figure of things 0.071
figure passive 0.183
figure past 0.010
figure perfect 0.024
figure planned -0.781
figure pluperfect -0.027
figure present 0.056
figure sport 0 0.011
figure sport 1 -0.079
guesses 0.083
in the first person -0.291
judges -1.030
lead -1.043
market -0.718
money -0.087
money bare -0.087
money exact -0.138
money is object -0.029
money is subject -0.044
money lost 0.010
money rough 0.061
motive IN 0.041
motive JJ -0.053
motive NN 0.175
motive TO 0.006
motive VB -0.124
motive answered -0.614
motive felt 0.236
motive modal -0.026
motive of name -0.135
motive of nobody 0.250
motive of pronoun -0.065
motive of thing 0.035
motive of things -0.054
motive passive 0.019
motive past 0.100
motive perfect 0.026
motive present -0.060
motive sport 0 0.092
motive sport 1 -0.035
motive wished -0.117
of body 0.186
of it 0.140
of name 0.014
of nobody 0.131
of people -0.002
of pronoun -0.222
of thing -0.052
of things -0.164
outcome of thing 0.053
outcome of things -0.055
outcome passive -0.019
outcome past -0.101
outcome perfect 0.136
outcome sport 0 0.026
own act -0.477
passive view 0.371
people exact -0.039
people rough 0.272
prediction could 0.076
prediction in a clause -0.289
prediction may -0.016
prediction might -0.088
prediction modal -0.082
prediction of body 0.098
prediction of it -0.024
prediction of name -0.090
prediction of pronoun -0.047
prediction of thing 0.022
prediction of things -0.070
prediction on a condition 0.041
prediction other -0.107
prediction passive 0.210
prediction past -0.112
prediction present 0.110
prediction sport 0 -0.107
prediction sport 1 0.023
prediction surmised -0.047
prediction viewed 0.032
rate bare -0.043
rate exact -0.090
rate is object -0.043
results -0.140
share bare -0.031
share exact -0.125
share is a rate 0.031
share is object -0.097
share is subject 0.030
share moved -0.013
share of nothing 0.020
share of thing -0.152
share of things 0.116
share rough 0.109
share stands -0.003
sports story -1.304
superlative apposed -0.115
superlative its -0.026
superlative modal 0.024
superlative most JJ 0.246
superlative most RB 0.043
superlative most VBN -0.073
superlative nounless 0.138
superlative of it 0.087
superlative of name 0.145
superlative of nobody 0.114
superlative of thing -0.139
superlative of things -0.090
superlative one 0.041
superlative one of 0.162
superlative other -0.199
superlative over time 0.252
superlative passive -0.003
superlative past 0.040
superlative perfect 0.109
superlative possessed 0.008
superlative predicated 0.277
superlative present 0.017
superlative sought -0.553
superlative sport 0 0.029
superlative sport 1 0.075
superlative the 0.176
trend of name -0.041
trend of thing -0.030
trend of things 0.107
trend passive -0.058
trend past -0.123
trend perfect 0.198
trend present 0.022
trend sport 0 -0.001
trend sport 1 0.035
very likely 0.068
wrong told 0.421
`;
