// Written by `npm run train:claims`; see docs/claim-model.md. One feature a line, with what it adds to the logit.
export const BIAS = -0.8;
export const WEIGHTS = `
accusation modal -0.132
accusation of name 0.054
accusation of nobody -0.148
accusation of pronoun 0.056
accusation of thing 0.104
accusation of things -0.015
accusation passive -0.061
accusation past 0.101
accusation perfect 0.127
accusation present 0.038
accusation sport 0 0.075
accusation sport 1 -0.012
around attributed attributed -0.099
around attributed claim 0.005
around attributed edge -0.120
around attributed none -0.100
around attributed vague 0.047
around claim attributed 0.204
around claim claim 0.154
around claim edge 0.184
around claim none 0.073
around claim vague 0.039
around edge attributed -0.216
around edge claim 0.058
around edge none 0.039
around none attributed -0.043
around none claim -0.074
around none edge -0.247
around none none -0.421
around none vague 0.195
around vague attributed 0.117
around vague claim 0.119
around vague edge 0.052
around vague none -0.003
assertion modal -0.089
assertion of body 0.002
assertion of it -0.009
assertion of name -0.051
assertion of nobody -0.048
assertion of pronoun -0.067
assertion of thing 0.045
assertion of things 0.082
assertion passive -0.144
assertion past 0.004
assertion perfect 0.091
assertion pluperfect -0.019
assertion present -0.040
assertion sport 0 -0.037
assertion sport 1 -0.020
assertion sport 2 -0.005
bare count -0.173
bearing<0 -0.317
bearing<1 -0.052
bearing<2 -0.027
bearing<3 0.208
bearing<4 -0.068
bearing<5 0.058
bearing<6 0.159
before attributed -0.275
before block plain  -0.101
before block plain findings 0.149
before block plain results -0.037
before block plain told 0.129
before block quoted  0.028
before block quoted findings -0.044
before block quoted results 0.035
before block quoted told 0.032
before plain -0.209
before vague 0.412
between two of a source -0.181
block paragraph 0.061
cause modal -0.018
cause of it 0.038
cause of name 0.142
cause of nobody 0.075
cause of pronoun 0.235
cause of thing -0.204
cause of things -0.098
cause passive -0.014
cause past 0.205
cause perfect 0.013
cause present -0.168
cause sport 0 0.163
cause sport 1 0.062
cause sport 2 -0.054
changes -0.103
characterisation modal -0.146
characterisation of body 0.025
characterisation of it -0.012
characterisation of name -0.042
characterisation of nobody 0.119
characterisation of pronoun -0.106
characterisation of thing 0.029
characterisation of things 0.026
characterisation passive 0.190
characterisation past -0.126
characterisation perfect 0.283
characterisation pluperfect 0.013
characterisation present 0.098
characterisation sport 0 -0.051
characterisation sport 1 0.149
characterisation sport 2 -0.063
claim answered -0.119
claim of a pronoun -0.146
claims<0 -0.368
claims<1 -0.010
claims<2 -0.036
claims<3 0.213
claims<4 0.118
claims<5 0.166
count bare -0.036
count exact -0.430
count is aside -0.064
count is object -0.048
count is subject 0.043
count rough 0.360
cue a series of -0.221
cue aimed at -0.059
cue always -0.118
cue amid -0.013
cue apparently 0.113
cue appear -0.009
cue appeared -0.119
cue appears -0.026
cue are expected to 0.008
cue as a result -0.013
cue bad -0.052
cue because 0.253
cue because of 0.008
cue better -0.187
cue caused 0.103
cue certainly 0.004
cue clear -0.033
cue could 0.009
cue could be 0.034
cue could have -0.042
cue criminals -0.019
cue critics 0.094
cue destroyed -0.014
cue difficult -0.005
cue dropped -0.018
cue due to 0.025
cue especially 0.007
cue even 0.087
cue everyone 0.019
cue failed to -0.042
cue feel -0.066
cue fell 0.045
cue fierce 0.018
cue for the first time -0.062
cue for years 0.084
cue fraud -0.025
cue good -0.094
cue great -0.062
cue growing 0.030
cue has become 0.007
cue have become 0.108
cue helped -0.047
cue helping 0.040
cue highly 0.047
cue historic 0.043
cue huge -0.103
cue if -0.011
cue ignored 0.015
cue illegal 0.099
cue illegally -0.042
cue important -0.151
cue in fact 0.016
cue in order to 0.102
cue in recent years 0.098
cue in the wake of -0.026
cue increase 0.110
cue increased 0.032
cue increasing -0.012
cue increasingly -0.033
cue is an adverb -0.230
cue is expected to -0.046
cue is likely to 0.032
cue is why 0.062
cue keen to 0.077
cue key -0.134
cue largely 0.007
cue leading -0.009
cue led to 0.040
cue likely to -0.042
cue made it 0.082
cue major -0.036
cue managed to 0.029
cue many 0.113
cue massive -0.057
cue may 0.101
cue may be -0.077
cue might -0.042
cue most 0.118
cue most of 0.011
cue mostly 0.093
cue never 0.237
cue no one -0.116
cue nobody -0.048
cue nothing 0.124
cue of course -0.047
cue often 0.077
cue once again -0.001
cue one of the most 0.064
cue particularly 0.100
cue perhaps -0.084
cue popular 0.130
cue potential -0.022
cue powerful 0.032
cue probably -0.079
cue prompted 0.013
cue quite -0.028
cue racist 0.127
cue really -0.139
cue rise 0.036
cue rising -0.017
cue risk -0.051
cue rose -0.062
cue scandal 0.080
cue seem -0.046
cue seemed -0.112
cue seems 0.124
cue serious 0.045
cue sharp 0.053
cue significant 0.025
cue so far 0.042
cue strong 0.024
cue successful 0.042
cue thanks to 0.056
cue the best -0.141
cue the biggest 0.074
cue the highest 0.023
cue the largest 0.030
cue the main -0.075
cue the most 0.060
cue the only -0.063
cue the top -0.029
cue the worst 0.149
cue think -0.048
cue thought 0.069
cue too 0.167
cue tried to -0.021
cue try to 0.015
cue trying to -0.022
cue typically -0.009
cue unusual -0.125
cue very -0.209
cue want to -0.021
cue wanted 0.086
cue wanted to -0.021
cue wants 0.087
cue will 0.125
cue worse 0.042
cue would -0.330
cue wrong 0.060
data -0.027
descriptive tag -0.182
ending able 0.106
ending al 0.032
ending ant -0.091
ending ed 0.119
ending ent -0.066
ending er -0.090
ending est 0.128
ending ful 0.034
ending ible -0.057
ending ing 0.104
ending ion 0.052
ending ism 0.228
ending ist 0.067
ending ity 0.075
ending ive -0.069
ending less -0.094
ending ly -0.019
ending ment 0.121
ending ness 0.218
ending ous -0.127
exact price -0.013
fate 0.219
figure after at 0.012
figure after by -0.022
figure after of -0.086
figure after up 0.049
figure age -0.043
figure age exact -0.043
figure answered -0.067
figure count -0.057
figure count about -0.305
figure count atLeast 0.368
figure count atMost 0.156
figure count exact -0.071
figure date 0.186
figure date exact 0.184
figure definite 0.053
figure distance 0.014
figure distance exact 0.077
figure duration -0.074
figure duration atMost -0.033
figure duration exact -0.029
figure identifier -0.036
figure identifier exact -0.036
figure is aside 0.071
figure is object -0.210
figure is object of body 0.046
figure is object of it 0.014
figure is object of name -0.046
figure is object of nobody 0.015
figure is object of pronoun -0.061
figure is object of thing -0.073
figure is object of thing, passive 0.037
figure is object of things 0.040
figure is object of things, passive 0.015
figure is subject 0.125
figure measure -0.031
figure measure exact -0.020
figure modal -0.046
figure money -0.127
figure money about 0.041
figure money atLeast 0.089
figure money atMost -0.039
figure money exact -0.196
figure of body 0.043
figure of it 0.069
figure of name 0.001
figure of nobody 0.020
figure of pronoun -0.072
figure of thing -0.160
figure of things 0.107
figure passive -0.085
figure past 0.047
figure perfect 0.137
figure planned -0.009
figure pluperfect -0.149
figure present 0.032
figure rank 0.009
figure rank exact 0.008
figure rate 0.026
figure rate exact 0.013
figure score -0.033
figure score exact -0.033
figure share -0.071
figure share about 0.136
figure share atLeast 0.077
figure share atMost 0.031
figure share exact -0.207
figure sport 0 0.024
figure sport 1 -0.064
figures 0 0.104
figures 1 -0.155
figures 2 0.065
figures 3 -0.121
goes on attributed 0.008
goes on block plain  0.088
goes on block plain told 0.136
goes on block quoted  -0.038
goes on block quoted told 0.034
goes on plain 0.190
goes on vague 0.134
guesses -0.028
in the first person -0.494
is body -0.017
is court -0.186
is data 0.058
is document -0.157
is election 0.096
is first person -0.414
is law -0.188
is measure -0.138
is month 0.044
is record -0.119
is returns -0.035
is role -0.004
is second person -0.251
is sport -0.055
is terms -0.077
is traded -0.045
is trades 0.056
is weekday -0.302
judges -0.121
kind accusation<1 0.066
kind accusation<2 -0.106
kind accusation<3 0.187
kind cause<1 0.159
kind cause<2 -0.050
kind cause<3 0.152
kind characterisation<1 0.018
kind characterisation<2 -0.014
kind characterisation<3 0.055
kind figure<0 -0.206
kind figure<1 -0.136
kind figure<2 0.042
kind figure<3 0.028
kind motive<1 0.149
kind motive<3 0.271
kind outcome<2 0.002
kind outcome<3 -0.054
kind prediction<1 0.079
kind prediction<2 -0.070
kind prediction<3 0.010
kind superlative<1 -0.160
kind superlative<2 -0.059
kind superlative<3 0.019
kind trend<0 0.031
kind trend<1 0.051
kind trend<3 0.176
kinds 0 -0.132
kinds 1 -0.039
kinds 2 0.042
kinds 3 0.269
lead -0.180
likely 10 -0.051
likely 4 -0.046
likely 5 -0.087
likely 6 0.054
likely 7 0.134
likely 8 0.098
likely 9 0.135
likely change 0.240
main accusation 0.073
main assertion -0.003
main cause 0.188
main characterisation 0.070
main figure -0.007
main motive 0.079
main outcome -0.113
main prediction -0.054
main superlative -0.072
main trend 0.073
market 0.118
money 0.007
money bare -0.063
money exact -0.051
money is aside 0.064
money is object -0.129
money is subject 0.074
money rough 0.059
motive IN 0.051
motive JJ -0.159
motive NN 0.084
motive TO -0.017
motive VB 0.009
motive answered -0.125
motive felt 0.157
motive modal -0.077
motive of it 0.015
motive of name -0.165
motive of nobody 0.122
motive of pronoun -0.037
motive of thing 0.034
motive of things 0.097
motive passive 0.113
motive past -0.040
motive perfect 0.095
motive present 0.150
motive sport 0 -0.008
motive sport 1 0.038
motive sport 2 0.049
motive wished -0.157
names<0 0.038
names<1 0.125
names<2 0.003
names<3 -0.027
no voice -0.068
of body 0.076
of it 0.073
of name -0.007
of nobody 0.035
of people 0.011
of pronoun -0.178
of thing -0.033
of things 0.114
outcome of name -0.034
outcome of pronoun -0.084
outcome of thing -0.011
outcome of things 0.024
outcome passive -0.038
outcome past -0.070
outcome perfect 0.044
outcome present -0.108
outcome sport 0 -0.092
own act 0.003
passive view 0.025
people exact 0.172
people rough 0.171
prediction could -0.034
prediction in a clause 0.030
prediction likely -0.012
prediction may 0.015
prediction might -0.044
prediction modal 0.118
prediction of body -0.006
prediction of it 0.067
prediction of name 0.095
prediction of nobody -0.034
prediction of pronoun -0.097
prediction of thing -0.003
prediction of things -0.086
prediction on a condition 0.059
prediction other 0.034
prediction passive 0.018
prediction past -0.186
prediction present 0.023
prediction sport 0 0.032
prediction sport 1 -0.076
prediction surmised -0.061
prediction viewed 0.036
quoted<0 0.108
quoted<1 0.046
quoted<2 -0.056
quoted<3 -0.122
rate bare 0.025
rate exact 0.013
rate is object 0.025
results 0.150
score<0 -0.158
score<1 -0.114
score<2 -0.100
score<3 -0.157
score<4 -0.019
score<5 0.115
score<6 0.168
score<7 0.228
share bare -0.126
share exact -0.284
share is a rate 0.072
share is object -0.060
share is subject 0.007
share moved 0.142
share of nothing -0.090
share of thing -0.038
share of things 0.147
share rough 0.302
share stands -0.123
sourced<0 -0.503
sourced<1 -0.063
sourced<2 0.351
sourced<3 0.181
sourced<4 -0.010
sports story -0.066
standing compared 0.249
standing part -0.095
superlative apposed -0.023
superlative its 0.067
superlative modal -0.010
superlative most JJ 0.075
superlative nounless -0.142
superlative of a name -0.030
superlative of body 0.076
superlative of it -0.059
superlative of name -0.003
superlative of nobody 0.010
superlative of pronoun -0.045
superlative of thing 0.015
superlative of things -0.086
superlative one 0.036
superlative one of 0.098
superlative other -0.164
superlative over time 0.191
superlative passive -0.008
superlative past 0.068
superlative perfect -0.004
superlative possessed -0.016
superlative predicated -0.002
superlative present -0.043
superlative sought -0.043
superlative sport 0 -0.115
superlative sport 1 0.020
superlative the -0.004
tense are 0.274
tense be -0.080
tense being 0.003
tense can -0.091
tense cannot -0.034
tense could -0.005
tense did -0.067
tense do 0.021
tense does -0.019
tense ed -0.147
tense had -0.047
tense has 0.230
tense have 0.276
tense is 0.125
tense may 0.112
tense might -0.021
tense none -0.031
tense should -0.136
tense was -0.097
tense were 0.038
tense will -0.127
tense would -0.037
trend modal -0.117
trend of name -0.010
trend of nobody -0.084
trend of thing 0.108
trend of things 0.057
trend passive -0.041
trend past -0.049
trend perfect 0.158
trend present -0.055
trend sport 0 0.072
trend sport 1 0.009
unread 1.098
very likely 0.013
voice quoted aside -0.135
voice states aside -0.129
voice tells -0.107
voice tells aside -0.004
voice thinks 0.266
voice thinks aside 0.159
wrong told 0.114
`;
