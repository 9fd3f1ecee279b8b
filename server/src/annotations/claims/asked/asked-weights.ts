// Written by `npm run train:claims`; see docs/claim-model.md. One feature a line, with what it adds to the logit.
export const BIAS = -0.425;
export const WEIGHTS = `
a label 0.166
accusation of name 0.105
accusation of nobody -0.048
accusation of pronoun -0.028
accusation of thing -0.106
accusation of things -0.007
accusation passive 0.006
accusation past -0.057
accusation perfect 0.016
accusation present -0.080
accusation sport 0 -0.123
assertion modal 0.014
assertion of body -0.017
assertion of it -0.003
assertion of name -0.003
assertion of nobody -0.035
assertion of pronoun 0.025
assertion of thing -0.004
assertion of things 0.033
assertion passive -0.053
assertion past -0.014
assertion perfect 0.007
assertion present -0.006
assertion sport 0 -0.032
assertion sport 1 0.022
assertion sport 2 0.012
between two of a source -1.465
blames 0.502
cause modal -0.094
cause of it 0.166
cause of name -0.090
cause of nobody -0.062
cause of pronoun 0.030
cause of thing -0.055
cause of things -0.065
cause passive -0.002
cause past 0.043
cause perfect -0.064
cause present 0.019
cause sport 0 -0.130
cause sport 1 0.058
changes -0.601
characterisation modal -0.031
characterisation of body -0.014
characterisation of it 0.003
characterisation of name 0.110
characterisation of nobody -0.021
characterisation of pronoun 0.024
characterisation of thing 0.101
characterisation of things -0.050
characterisation passive 0.111
characterisation past -0.044
characterisation perfect 0.041
characterisation present 0.182
characterisation sport 0 0.140
characterisation sport 1 0.015
claim answered -0.188
claim before attributed -0.054
claim before claim 0.185
claim before none -0.106
claim before nothing 0.148
claim before vague -0.121
claim behind attributed 0.083
claim behind claim -0.015
claim behind none -0.061
claim behind nothing -0.365
claim behind vague 0.409
claim of a pronoun -0.919
count bare 0.048
count exact -0.266
count is aside -0.057
count is object 0.073
count is subject 0.063
count rough 0.345
cue is an adverb -0.904
data -0.931
descriptive tag -1.056
exact price -1.078
fate 0.207
figure after at 0.084
figure after by -0.117
figure after of -0.119
figure after to -0.234
figure after up -0.086
figure answered -0.049
figure before attributed -0.184
figure before claim 0.115
figure before none -0.040
figure before nothing -0.051
figure before vague 0.109
figure behind attributed -0.072
figure behind claim -0.094
figure behind none -0.052
figure behind nothing 0.190
figure definite -0.076
figure is aside -0.009
figure is object -0.089
figure is object of body 0.125
figure is object of it 0.016
figure is object of name 0.020
figure is object of name, passive -0.007
figure is object of nobody -0.102
figure is object of pronoun -0.086
figure is object of thing -0.102
figure is object of thing, passive -0.042
figure is object of things 0.194
figure is object of things, passive -0.042
figure is subject 0.051
figure modal -0.003
figure of body 0.078
figure of it -0.072
figure of name -0.028
figure of nobody -0.063
figure of pronoun -0.093
figure of thing 0.057
figure of things 0.083
figure passive 0.187
figure past 0.015
figure perfect 0.029
figure planned -0.780
figure pluperfect -0.025
figure present 0.064
figure sport 0 0.030
figure sport 1 -0.077
guesses 0.083
in the first person -0.301
judges -0.991
lead -1.047
likely change -0.219
market -0.712
money -0.085
money bare -0.085
money exact -0.137
money is object -0.027
money is subject -0.043
money lost 0.011
money rough 0.063
motive IN 0.042
motive JJ -0.049
motive NN 0.184
motive TO 0.007
motive VB -0.110
motive answered -0.607
motive felt 0.244
motive modal -0.025
motive of name -0.133
motive of nobody 0.253
motive of pronoun -0.062
motive of thing 0.047
motive of things -0.044
motive passive 0.024
motive past 0.108
motive perfect 0.034
motive present -0.049
motive sport 0 0.119
motive sport 1 -0.033
motive wished -0.110
of body 0.191
of it 0.133
of name 0.027
of nobody 0.137
of people -0.002
of pronoun -0.231
of thing -0.062
of things -0.176
outcome of thing 0.036
outcome of things -0.064
outcome passive -0.028
outcome past -0.124
outcome perfect 0.114
outcome sport 0 -0.020
own act -0.478
passive view 0.381
people exact -0.038
people rough 0.273
prediction could 0.087
prediction in a clause -0.283
prediction may -0.009
prediction might -0.086
prediction modal -0.058
prediction of body 0.100
prediction of it -0.023
prediction of name -0.085
prediction of pronoun -0.045
prediction of thing 0.037
prediction of things -0.060
prediction on a condition 0.045
prediction other -0.101
prediction passive 0.216
prediction past -0.109
prediction present 0.118
prediction sport 0 -0.078
prediction sport 1 0.029
prediction surmised -0.045
prediction viewed 0.038
rate bare -0.042
rate exact -0.089
rate is object -0.042
results -0.148
share bare -0.030
share exact -0.124
share is a rate 0.032
share is object -0.095
share is subject 0.031
share moved -0.012
share of nothing 0.022
share of thing -0.151
share of things 0.116
share rough 0.112
sports story -1.297
superlative apposed -0.112
superlative its -0.024
superlative modal 0.027
superlative most JJ 0.249
superlative most RB 0.044
superlative most VBN -0.072
superlative nounless 0.142
superlative of it 0.088
superlative of name 0.148
superlative of nobody 0.116
superlative of thing -0.126
superlative of things -0.085
superlative one 0.042
superlative one of 0.166
superlative other -0.182
superlative over time 0.261
superlative past 0.047
superlative perfect 0.117
superlative possessed 0.012
superlative predicated 0.283
superlative present 0.027
superlative sought -0.549
superlative sport 0 0.052
superlative sport 1 0.080
superlative the 0.194
trend of name -0.037
trend of thing -0.053
trend of things 0.081
trend passive -0.082
trend past -0.133
trend perfect 0.176
trend present 0.011
trend sport 0 -0.046
trend sport 1 0.035
very likely 0.048
wrong told 0.423
`;
