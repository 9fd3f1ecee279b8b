// Written by `npm run train:claims`; see docs/claim-model.md. One feature a line, with what it adds to the logit.
export const BIAS = -0.438;
export const WEIGHTS = `
a label 0.163
accusation of name 0.067
accusation of nobody -0.090
accusation of pronoun -0.017
accusation of thing -0.096
accusation of things -0.003
accusation passive 0.009
accusation past -0.066
accusation perfect 0.017
accusation present -0.114
accusation sport 0 -0.179
assertion modal 0.003
assertion of body -0.015
assertion of it -0.006
assertion of name 0.003
assertion of nobody -0.032
assertion of pronoun 0.020
assertion of thing -0.008
assertion of things 0.030
assertion passive -0.066
assertion perfect 0.004
assertion present -0.012
assertion sport 0 -0.039
assertion sport 1 0.022
assertion sport 2 0.012
blames 0.502
cause modal -0.087
cause of it 0.178
cause of name -0.087
cause of nobody -0.056
cause of pronoun 0.034
cause of thing -0.017
cause of things -0.041
cause passive 0.002
cause past 0.055
cause perfect -0.039
cause present 0.067
cause sport 0 -0.053
cause sport 1 0.068
changes -0.554
characterisation modal -0.004
characterisation of body -0.010
characterisation of it 0.003
characterisation of name 0.105
characterisation of nobody -0.020
characterisation of pronoun 0.022
characterisation of thing 0.102
characterisation of things -0.048
characterisation passive 0.130
characterisation past -0.050
characterisation perfect 0.032
characterisation present 0.170
characterisation sport 0 0.137
characterisation sport 1 0.019
claim answered -0.212
claim before attributed -0.042
claim before claim 0.223
claim before none -0.087
claim before nothing 0.115
claim before vague -0.124
claim behind attributed 0.042
claim behind claim 0.018
claim behind none -0.047
claim behind nothing -0.353
claim behind vague 0.427
claim of a pronoun -0.905
count bare 0.047
count exact -0.287
count is aside -0.073
count is object 0.057
count is subject 0.065
count rough 0.337
cue is an adverb -0.862
data -0.923
descriptive tag -1.059
exact price -1.088
fate 0.219
figure after at 0.037
figure after by -0.108
figure after of -0.107
figure after to -0.210
figure after up -0.079
figure answered -0.050
figure before attributed -0.195
figure before claim 0.115
figure before none -0.072
figure before nothing -0.038
figure before vague 0.110
figure behind attributed -0.092
figure behind claim -0.135
figure behind none -0.034
figure behind nothing 0.196
figure definite -0.098
figure is aside -0.014
figure is object -0.123
figure is object of body 0.126
figure is object of it 0.019
figure is object of name 0.022
figure is object of name, passive 0.002
figure is object of nobody -0.105
figure is object of pronoun -0.120
figure is object of thing -0.105
figure is object of thing, passive -0.061
figure is object of things 0.193
figure is object of things, passive -0.036
figure is subject 0.058
figure modal -0.010
figure of body 0.082
figure of it -0.066
figure of name -0.016
figure of nobody -0.077
figure of pronoun -0.126
figure of thing 0.047
figure of things 0.085
figure passive 0.188
figure past 0.002
figure perfect 0.058
figure pluperfect -0.023
figure present 0.041
figure sport 0 0.010
figure sport 1 -0.088
guesses 0.095
in the first person -0.279
judges -0.985
lead -1.034
market -0.710
money -0.093
money bare -0.082
money exact -0.143
money is object -0.026
money is subject -0.054
money lost 0.015
money rough 0.065
motive IN 0.046
motive JJ -0.048
motive NN 0.172
motive TO 0.005
motive VB -0.120
motive answered -0.628
motive felt 0.237
motive modal -0.026
motive of name -0.129
motive of nobody 0.257
motive of pronoun -0.063
motive of thing 0.034
motive of things -0.058
motive passive 0.026
motive past 0.101
motive perfect 0.016
motive present -0.044
motive sport 0 0.099
motive sport 1 -0.032
motive wished -0.123
of body 0.184
of it 0.150
of name 0.019
of nobody 0.106
of people -0.003
of pronoun -0.248
of thing -0.027
of things -0.153
outcome of thing 0.055
outcome of things -0.052
outcome passive -0.016
outcome past -0.095
outcome perfect 0.135
outcome sport 0 0.031
own act -0.473
passive view 0.370
people exact -0.026
people rough 0.258
prediction could 0.084
prediction in a clause -0.340
prediction may 0.020
prediction might -0.085
prediction modal -0.037
prediction of body 0.098
prediction of it -0.025
prediction of name -0.077
prediction of pronoun -0.044
prediction of thing 0.014
prediction of things -0.055
prediction on a condition -0.012
prediction other -0.109
prediction passive 0.234
prediction past -0.109
prediction present 0.082
prediction sport 0 -0.086
prediction sport 1 0.021
prediction surmised -0.045
prediction viewed 0.004
rate bare -0.034
rate exact -0.083
rate is object -0.034
results -0.152
share bare -0.049
share exact -0.108
share is a rate 0.042
share is object -0.120
share is subject 0.047
share moved 0.005
share of nothing 0.038
share of thing -0.155
share of things 0.101
share rough 0.092
share stands -0.020
sports story -1.279
superlative apposed -0.111
superlative its -0.024
superlative modal 0.007
superlative most JJ 0.250
superlative most RB 0.033
superlative most VBN -0.068
superlative nounless 0.144
superlative of it 0.090
superlative of name 0.138
superlative of nobody 0.122
superlative of thing -0.128
superlative of things -0.106
superlative one 0.043
superlative one of 0.166
superlative other -0.204
superlative over time 0.251
superlative passive 0.005
superlative past 0.046
superlative perfect 0.117
superlative possessed 0.013
superlative predicated 0.270
superlative present 0.015
superlative sport 0 0.027
superlative sport 1 0.068
superlative the 0.163
trend of name -0.039
trend of nobody -0.007
trend of thing -0.036
trend of things 0.091
trend passive -0.044
trend past -0.118
trend perfect 0.182
trend present 0.009
trend sport 0 -0.020
trend sport 1 0.034
very likely 0.113
wrong told 0.356
`;
