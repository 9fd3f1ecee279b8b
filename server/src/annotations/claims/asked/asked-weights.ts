// Written by `npm run train:claims`; see docs/claim-model.md. One feature a line, with what it adds to the logit.
export const BIAS = -0.794;
export const WEIGHTS = `
accusation of name 0.021
accusation of nobody -0.061
accusation of pronoun 0.089
accusation of thing 0.013
accusation of things 0.013
accusation passive -0.039
accusation past 0.080
accusation perfect -0.037
accusation present 0.076
accusation sport 0 0.039
around attributed attributed -0.078
around attributed claim 0.044
around attributed edge -0.075
around attributed none -0.168
around attributed vague 0.028
around claim attributed 0.194
around claim claim 0.170
around claim edge 0.236
around claim none -0.098
around claim vague -0.006
around edge attributed -0.132
around edge claim 0.072
around edge none -0.025
around none attributed -0.064
around none claim -0.194
around none edge -0.055
around none none -0.368
around none vague 0.093
around vague attributed 0.088
around vague claim 0.191
around vague edge 0.143
around vague none -0.007
assertion modal -0.166
assertion of body -0.059
assertion of it 0.003
assertion of name -0.051
assertion of nobody 0.004
assertion of pronoun -0.075
assertion of thing 0.088
assertion of things 0.037
assertion passive -0.055
assertion past 0.015
assertion perfect 0.149
assertion pluperfect -0.061
assertion present 0.030
assertion sport 0 -0.144
assertion sport 1 0.024
assertion sport 2 0.068
bare count -0.144
bearing<0 -0.159
bearing<1 -0.055
bearing<2 0.025
bearing<3 0.026
bearing<4 -0.067
bearing<5 0.056
bearing<6 0.172
before attributed -0.164
before block plain  -0.102
before block plain findings 0.118
before block plain results -0.095
before block plain told 0.103
before block quoted  -0.020
before block quoted findings 0.040
before block quoted told 0.021
before plain -0.138
before vague 0.318
between two of a source -0.194
block paragraph 0.057
cause modal -0.067
cause of it 0.052
cause of name 0.111
cause of nobody 0.084
cause of pronoun 0.022
cause of thing -0.075
cause of things -0.121
cause passive 0.026
cause past 0.153
cause perfect 0.023
cause present -0.101
cause sport 0 0.057
cause sport 1 0.079
cause sport 2 -0.046
changes 0.040
characterisation modal -0.035
characterisation of body 0.015
characterisation of it -0.079
characterisation of name 0.011
characterisation of nobody 0.010
characterisation of pronoun -0.031
characterisation of thing 0.023
characterisation of things 0.075
characterisation passive 0.071
characterisation past -0.084
characterisation perfect 0.183
characterisation pluperfect 0.042
characterisation present 0.038
characterisation sport 0 0.016
characterisation sport 1 0.072
characterisation sport 2 -0.064
claim answered -0.038
claim of a pronoun -0.211
count bare -0.165
count exact -0.127
count is aside -0.001
count is object 0.031
count is subject 0.115
count rough 0.272
cue a series of -0.163
cue aimed at -0.057
cue always 0.044
cue amid 0.004
cue apparently 0.103
cue appear -0.041
cue appeared -0.090
cue are expected to 0.078
cue as a result 0.013
cue bad -0.058
cue because 0.002
cue because of -0.050
cue better -0.099
cue caused 0.006
cue certainly -0.034
cue clear -0.083
cue controversial -0.015
cue could 0.069
cue could be 0.070
cue could have -0.066
cue difficult 0.028
cue dropped -0.021
cue due to 0.059
cue especially 0.022
cue even 0.002
cue failed to -0.087
cue feel -0.086
cue fell 0.022
cue for the first time -0.038
cue good -0.041
cue great -0.082
cue growing 0.036
cue has become -0.033
cue helped 0.012
cue helping 0.096
cue highly 0.016
cue historic 0.032
cue huge -0.071
cue if -0.014
cue illegal 0.060
cue illegally -0.015
cue important -0.140
cue in fact 0.007
cue in order to 0.043
cue in recent years 0.121
cue in the wake of -0.055
cue increase 0.087
cue increased 0.098
cue increasing -0.019
cue increasingly 0.027
cue is an adverb -0.258
cue is expected to -0.010
cue is likely to 0.005
cue keen to 0.063
cue key -0.091
cue largely 0.020
cue lead to -0.004
cue leading 0.021
cue likely to -0.021
cue major -0.045
cue managed to 0.020
cue many 0.110
cue massive -0.001
cue may 0.134
cue may be -0.021
cue might -0.002
cue most 0.026
cue most of -0.022
cue mostly 0.028
cue never 0.011
cue no one -0.073
cue nothing -0.020
cue of course -0.039
cue often 0.113
cue once again 0.013
cue one of the most 0.107
cue particularly 0.102
cue perhaps -0.039
cue popular 0.210
cue powerful -0.007
cue probably -0.082
cue prompted 0.055
cue quite -0.061
cue racist 0.129
cue really -0.139
cue rise -0.016
cue rising -0.020
cue rose -0.029
cue scandal -0.019
cue seem -0.065
cue seemed 0.009
cue seems 0.180
cue serious 0.027
cue significant 0.004
cue simply 0.014
cue so far 0.074
cue strong 0.014
cue successful 0.052
cue thanks to 0.077
cue the best -0.079
cue the biggest 0.066
cue the highest -0.013
cue the main -0.038
cue the most 0.011
cue the only -0.054
cue the top -0.046
cue think -0.121
cue thought 0.110
cue too 0.020
cue try to 0.034
cue trying to 0.082
cue typically -0.023
cue unusual -0.064
cue very -0.157
cue want to -0.030
cue wanted to -0.050
cue widely 0.109
cue will -0.075
cue would -0.200
cue wrong 0.043
data -0.008
descriptive tag -0.137
ending able 0.112
ending al 0.063
ending ant -0.018
ending ed 0.144
ending ent 0.097
ending er 0.017
ending est 0.148
ending ful -0.060
ending ible -0.100
ending ing 0.050
ending ion 0.072
ending ism 0.190
ending ist 0.157
ending ity 0.125
ending ive 0.163
ending less -0.102
ending ly 0.057
ending ment 0.144
ending ness 0.211
ending ous -0.091
exact price -0.102
fate 0.162
figure after at 0.098
figure after by -0.040
figure after from 0.034
figure after of -0.130
figure after to -0.073
figure after up 0.002
figure age -0.029
figure age exact -0.029
figure answered -0.060
figure count -0.119
figure count about -0.057
figure count atLeast 0.244
figure count atMost 0.009
figure count exact -0.217
figure date 0.180
figure date exact 0.178
figure definite -0.111
figure distance -0.008
figure distance exact -0.034
figure duration 0.039
figure duration atMost 0.010
figure duration exact 0.001
figure identifier exact -0.001
figure is aside 0.039
figure is object -0.108
figure is object of body 0.032
figure is object of it 0.022
figure is object of name -0.052
figure is object of name, passive 0.023
figure is object of nobody 0.009
figure is object of pronoun -0.041
figure is object of thing -0.062
figure is object of thing, passive -0.034
figure is object of things 0.071
figure is object of things, passive -0.030
figure is subject 0.101
figure measure -0.033
figure measure exact -0.018
figure modal -0.015
figure money -0.138
figure money about 0.017
figure money atLeast 0.065
figure money atMost -0.029
figure money exact -0.192
figure of body 0.023
figure of it 0.091
figure of name -0.086
figure of nobody 0.023
figure of pronoun -0.093
figure of thing -0.058
figure of things 0.150
figure passive -0.010
figure past -0.048
figure perfect 0.145
figure planned -0.053
figure pluperfect 0.039
figure present -0.031
figure rank -0.077
figure rank exact -0.078
figure rate -0.036
figure rate exact -0.048
figure score -0.005
figure score exact -0.005
figure share 0.054
figure share about 0.105
figure share atLeast 0.060
figure share atMost 0.065
figure share exact -0.067
figure sport 0 0.133
figure sport 1 -0.092
figures 0 0.068
figures 1 -0.036
figures 2 0.087
figures 3 -0.181
goes on attributed 0.043
goes on block plain  0.125
goes on block plain told 0.171
goes on block quoted  -0.002
goes on block quoted told 0.069
goes on plain 0.125
goes on vague 0.107
guesses 0.125
in the first person -0.551
is body 0.039
is court -0.234
is data 0.062
is document -0.071
is election 0.109
is first person -0.547
is law -0.128
is measure -0.208
is month -0.125
is record -0.215
is returns -0.044
is role -0.201
is second person -0.342
is sport -0.055
is terms -0.036
is traded -0.082
is trades -0.004
is weekday -0.108
judges -0.115
kind accusation<1 0.029
kind accusation<2 -0.097
kind accusation<3 0.124
kind cause<1 0.038
kind cause<2 -0.008
kind cause<3 0.191
kind characterisation<1 0.035
kind characterisation<2 0.062
kind characterisation<3 -0.031
kind figure<0 -0.174
kind figure<1 -0.133
kind figure<2 0.100
kind figure<3 0.039
kind motive<1 0.171
kind motive<3 0.089
kind outcome<2 -0.086
kind outcome<3 0.083
kind prediction<1 0.011
kind prediction<2 0.025
kind prediction<3 0.018
kind superlative<1 -0.158
kind superlative<2 -0.046
kind superlative<3 -0.018
kind trend<0 0.049
kind trend<3 0.170
kinds 0 -0.176
kinds 1 -0.039
kinds 2 0.084
kinds 3 0.217
lead -0.102
likely 4 -0.154
likely 5 0.032
likely 6 0.051
likely 7 0.167
likely 8 0.118
likely 9 -0.056
likely change 0.023
main accusation 0.025
main assertion -0.011
main cause 0.102
main characterisation 0.049
main figure 0.059
main motive 0.062
main outcome -0.090
main prediction -0.048
main superlative -0.019
main trend 0.062
market -0.006
money -0.104
money bare -0.071
money exact -0.138
money is aside 0.061
money is object -0.093
money is subject -0.071
money rough 0.035
motive IN -0.036
motive JJ 0.033
motive NN -0.010
motive TO 0.108
motive VB -0.042
motive answered 0.026
motive felt 0.190
motive modal -0.066
motive of it 0.070
motive of name -0.054
motive of nobody 0.094
motive of pronoun -0.052
motive of thing 0.019
motive of things 0.001
motive passive 0.045
motive past -0.042
motive perfect 0.104
motive present 0.085
motive sport 0 0.021
motive sport 1 0.036
motive sport 2 0.006
motive wished -0.117
names<0 0.013
names<1 0.079
names<2 0.035
names<3 0.014
no voice 0.113
of body -0.093
of it 0.100
of name -0.028
of nobody 0.087
of people -0.009
of pronoun -0.297
of thing 0.080
of things 0.128
outcome of name -0.050
outcome of pronoun -0.033
outcome of thing 0.019
outcome of things -0.003
outcome passive -0.029
outcome past -0.097
outcome perfect 0.047
outcome present -0.057
outcome sport 0 -0.054
own act -0.013
passive view 0.383
people exact 0.096
people rough 0.224
prediction could 0.041
prediction in a clause -0.069
prediction likely -0.045
prediction may 0.094
prediction might -0.047
prediction modal 0.098
prediction of it 0.048
prediction of name 0.149
prediction of nobody -0.077
prediction of pronoun -0.094
prediction of thing -0.019
prediction of things -0.029
prediction on a condition 0.033
prediction other -0.127
prediction passive 0.028
prediction past -0.120
prediction present -0.040
prediction sport 0 -0.012
prediction sport 1 -0.030
prediction surmised -0.030
prediction viewed 0.045
quoted<0 -0.036
quoted<1 0.088
quoted<2 -0.035
quoted<3 -0.111
rate bare -0.044
rate exact -0.038
rate is object -0.044
results -0.150
score<0 -0.200
score<1 -0.041
score<2 -0.128
score<3 -0.128
score<4 -0.067
score<5 0.099
score<6 0.210
score<7 0.149
share bare -0.074
share exact -0.103
share is a rate 0.101
share is aside -0.020
share is object 0.004
share is subject 0.058
share moved 0.117
share of nothing -0.076
share of thing 0.007
share of things 0.111
share rough 0.145
share stands -0.075
sports story -0.459
standing compared 0.060
standing part 0.098
superlative apposed -0.047
superlative for -0.067
superlative its 0.054
superlative modal -0.033
superlative most JJ 0.039
superlative nounless -0.077
superlative of a name -0.039
superlative of it 0.022
superlative of name -0.059
superlative of nobody 0.100
superlative of pronoun -0.021
superlative of thing -0.048
superlative of things -0.052
superlative one 0.061
superlative one of 0.133
superlative other -0.122
superlative over time 0.233
superlative passive -0.060
superlative past 0.101
superlative perfect -0.018
superlative possessed 0.017
superlative predicated -0.002
superlative present -0.035
superlative sought -0.042
superlative sport 0 -0.081
superlative sport 1 0.028
superlative the -0.023
tense are 0.234
tense be -0.038
tense being 0.053
tense can -0.100
tense cannot 0.024
tense could -0.072
tense did -0.048
tense do 0.024
tense does 0.039
tense ed -0.166
tense had -0.001
tense has 0.140
tense have 0.227
tense is 0.049
tense may 0.054
tense might -0.046
tense none -0.156
tense should -0.084
tense was -0.141
tense were 0.165
tense will -0.170
tense would 0.041
trend modal -0.093
trend of name -0.012
trend of nobody -0.099
trend of thing 0.134
trend of things 0.064
trend passive -0.021
trend past -0.059
trend perfect 0.165
trend present 0.009
trend sport 0 0.073
trend sport 1 -0.018
very likely 0.063
voice quoted aside -0.062
voice states aside -0.113
voice tells 0.039
voice tells aside -0.015
voice thinks -0.031
wrong told 0.059
`;
