// Written by `npm run train:claims`; see docs/claim-model.md.
// Features, parted by bars, with what each adds to the logit.
export const BIAS = -1.964;
export const WEIGHTS = `
accusation modal -0.108|accusation of body 0.054|accusation of it -0.044|accusation of name 0.106|accusation of nobody -0.079
accusation of pronoun 0.010|accusation of thing 0.020|accusation of things 0.080|accusation passive 0.004|accusation past 0.151
accusation perfect 0.141|accusation pluperfect -0.018|accusation present 0.046|accusation sport 0 0.091|accusation sport 1 0.080
around attributed attributed 0.169|around attributed claim 0.133|around attributed edge -0.188|around attributed none 0.077
around attributed vague 0.230|around claim attributed 0.293|around claim claim 0.156|around claim edge 0.113
around claim none 0.054|around claim vague 0.104|around edge attributed -0.223|around edge claim 0.005|around edge none -0.225
around edge vague 0.007|around none attributed -0.067|around none claim -0.038|around none edge -0.394|around none none -0.363
around none vague 0.148|around vague attributed 0.050|around vague claim 0.071|around vague edge 0.007|around vague none -0.094
around vague vague 0.049|aside -0.671|aside a -0.124|aside admitted -0.011|aside an 0.028|aside announced 0.009|aside called 0.010
aside one 0.013|aside the -0.062|aside which -0.085|aside who -0.153|aside whose 0.131|assertion modal -0.017
assertion of body -0.008|assertion of it 0.160|assertion of name 0.027|assertion of nobody -0.304|assertion of people -0.103
assertion of pronoun -0.030|assertion of thing 0.122|assertion of things 0.267|assertion passive -0.038|assertion past 0.285
assertion perfect 0.429|assertion pluperfect 0.132|assertion present -0.014|assertion sport 0 -0.269|assertion sport 1 -0.025
assertion sport 2 -0.047|bare count -0.060|bearing<0 -0.382|bearing<1 -0.018|bearing<2 -0.021|bearing<3 -0.023|bearing<4 0.202
bearing<5 0.183|bearing<6 0.377|before attributed -0.298|before block plain  0.014|before block plain findings 0.091
before block plain listed -0.089|before block plain results 0.123|before block plain told 0.164|before block quoted  0.192
before block quoted findings -0.029|before block quoted results 0.214|before block quoted told 0.056|before plain -0.050
before vague 0.331|between two of a source -0.461|blames -0.040|block paragraph 0.148|cause modal -0.036|cause of body -0.033
cause of it -0.030|cause of name 0.137|cause of nobody -0.006|cause of pronoun 0.218|cause of thing -0.154|cause of things -0.059
cause passive -0.042|cause past 0.151|cause perfect 0.101|cause pluperfect 0.057|cause present -0.120|cause sport 0 0.060
cause sport 1 0.049|cause sport 2 -0.031|changes -0.138|characterisation modal -0.182|characterisation of body 0.090
characterisation of it -0.105|characterisation of name -0.026|characterisation of nobody 0.213|characterisation of pronoun -0.101
characterisation of thing -0.082|characterisation of things 0.110|characterisation passive 0.147|characterisation past 0.057
characterisation perfect 0.277|characterisation pluperfect 0.098|characterisation present 0.018|characterisation sport 0 0.151
characterisation sport 1 -0.023|characterisation sport 2 -0.066|claim answered -0.094|claim of a pronoun -0.032|claims<0 -0.046
claims<1 -0.051|claims<2 0.138|claims<3 0.084|claims<4 0.023|claims<5 0.076|count bare -0.039|count exact -0.444
count is aside -0.121|count is object 0.071|count is subject -0.228|count rough 0.166|cue a majority of 0.038
cue a series of -0.109|cue abuse -0.001|cue aggressive 0.008|cue aimed at 0.077|cue all but 0.095|cue allies -0.025
cue always 0.084|cue ambitious -0.046|cue amid -0.047|cue anger 0.006|cue angered 0.022|cue angry -0.099|cue apparently 0.129
cue appear -0.075|cue appeared -0.056|cue appears 0.010|cue are expected to 0.057|cue are likely to -0.011|cue as a result 0.065
cue as a result of 0.014|cue attacked 0.034|cue attacking -0.002|cue attempt to -0.040|cue bad -0.054|cue barely -0.020
cue because 0.449|cue because of 0.173|cue believe 0.010|cue believes -0.082|cue better -0.023|cue bid to -0.023|cue bitter 0.058
cue boost 0.018|cue boosted 0.035|cue botched 0.130|cue bully 0.035|cue cause -0.088|cue caused 0.222|cue causing -0.007
cue certain to 0.088|cue certainly -0.045|cue clear -0.019|cue clearly -0.012|cue completely 0.036|cue concerns about 0.011
cue controversial 0.010|cue convicted of -0.040|cue corruption 0.017|cue could 0.022|cue could also 0.005|cue could be -0.067
cue could have -0.019|cue criminals 0.017|cue critics 0.018|cue crucial -0.022|cue damaged -0.082|cue damaging 0.041
cue dangerous 0.031|cue decline 0.015|cue declined -0.043|cue deep -0.046|cue deeply 0.015|cue deliberately 0.077
cue delighted -0.058|cue desperate 0.044|cue destroyed 0.117|cue devastating -0.071|cue difficult -0.143|cue double 0.048
cue doubled 0.019|cue dramatic -0.017|cue dramatically 0.018|cue driven by -0.001|cue drop -0.011|cue dropped 0.015
cue dropping 0.012|cue due to -0.048|cue eager to -0.024|cue eased -0.056|cue effective 0.003|cue effectively 0.016
cue enthusiasm 0.010|cue especially -0.015|cue essential 0.002|cue essentially 0.001|cue even -0.006|cue everyone -0.021
cue expectations 0.030|cue extraordinary 0.028|cue failed to 0.023|cue failing to -0.007|cue fall 0.026|cue falling -0.003
cue false -0.032|cue feel -0.037|cue fell -0.087|cue felt 0.019|cue feud 0.052|cue fierce -0.025|cue for decades -0.021
cue for the first time -0.061|cue for years 0.294|cue fraud 0.065|cue frightened 0.011|cue furious 0.027|cue good -0.169
cue great -0.082|cue grew -0.102|cue growing 0.079|cue grows 0.054|cue guilty -0.170|cue hardly -0.030|cue harsh -0.009
cue has become 0.058|cue has helped 0.081|cue has long 0.018|cue has worked -0.034|cue have become -0.017|cue have doubled 0.139
cue have tripled 0.100|cue heated -0.042|cue heavily 0.030|cue helped -0.010|cue helping -0.035|cue historic 0.034
cue hopes to -0.099|cue huge -0.043|cue hurt -0.044|cue if -0.136|cue ignored 0.212|cue illegal 0.096|cue illegally -0.079
cue important -0.087|cue impressive -0.065|cue in fact 0.043|cue in hopes of -0.025|cue in order to 0.263
cue in recent months 0.009|cue in recent weeks -0.032|cue in recent years 0.045|cue in the wake of -0.038|cue incendiary -0.013
cue increase 0.076|cue increased 0.129|cue increases -0.034|cue increasing 0.011|cue increasingly -0.104|cue influential -0.051
cue insults -0.041|cue intended to 0.060|cue intense 0.008|cue is an adverb -0.093|cue is expected to -0.006
cue is likely to 0.015|cue is unlikely 0.077|cue is why 0.088|cue its biggest 0.110|cue keen to 0.060|cue key -0.106
cue largely -0.033|cue lead to -0.062|cue leading -0.042|cue led to 0.004|cue lied to 0.091|cue lies 0.005|cue likely to -0.042
cue likes -0.029|cue looking to -0.093|cue made it 0.044|cue mainstream -0.026|cue major -0.109|cue makes it -0.024
cue making it -0.026|cue managed to -0.017|cue many 0.180|cue many people -0.047|cue massacre -0.014|cue massive -0.002
cue may 0.007|cue may be -0.101|cue may have 0.059|cue may not -0.020|cue meant to -0.065|cue might -0.052|cue might be 0.032
cue more and more -0.001|cue most 0.071|cue most of 0.241|cue mostly -0.085|cue never 0.580|cue no doubt -0.018|cue no one -0.124
cue nobody -0.085|cue nothing 0.192|cue of course -0.128|cue often -0.021|cue once again -0.005|cue one of the most 0.040
cue outrage -0.032|cue outspoken 0.027|cue particularly 0.062|cue perhaps -0.083|cue popular 0.053|cue potential 0.076
cue potentially 0.054|cue powerful 0.003|cue preferred 0.013|cue prevents -0.069|cue primarily -0.002|cue probably -0.100
cue prominent -0.044|cue prompted 0.068|cue prospect of -0.075|cue prospects -0.002|cue quite -0.021|cue racist 0.218
cue rare -0.004|cue ready to 0.023|cue really -0.172|cue refused to 0.106|cue refuses to 0.123|cue refusing to 0.118
cue regularly 0.028|cue repeatedly 0.119|cue reputation 0.032|cue responsible for -0.096|cue result in -0.012
cue resulted in -0.042|cue rhetoric 0.023|cue rise -0.059|cue rises 0.037|cue rising 0.105|cue risk -0.109|cue risks -0.045
cue rose -0.127|cue scandal 0.157|cue scared 0.045|cue seeking to -0.042|cue seeks to -0.026|cue seem -0.074|cue seemed -0.052
cue seemingly -0.018|cue seems 0.117|cue sensitive 0.054|cue serious -0.022|cue setback 0.011|cue severe -0.093|cue sharp 0.011
cue sharply -0.037|cue shocked -0.008|cue significant 0.018|cue simply 0.029|cue slid 0.001|cue so far -0.003|cue so-called -0.085
cue soared 0.050|cue something of a -0.053|cue sought to -0.067|cue stance 0.025|cue stole 0.074|cue strict 0.007
cue string of 0.017|cue strong -0.029|cue strongly -0.001|cue struggling to 0.019|cue successful 0.015|cue surely 0.056
cue surged -0.013|cue sweeping -0.057|cue targeted -0.109|cue targeting 0.004|cue tension -0.015|cue terrorised 0.086
cue terrorists -0.016|cue thanks to 0.048|cue the best -0.073|cue the biggest 0.063|cue the chief 0.052
cue the establishment 0.032|cue the first time 0.103|cue the greatest 0.015|cue the highest -0.047|cue the largest -0.176
cue the leading 0.002|cue the main -0.079|cue the majority of -0.010|cue the most -0.020|cue the oldest -0.003|cue the only -0.214
cue the primary -0.039|cue the result of 0.025|cue the top -0.049|cue the worst 0.355|cue the youngest -0.098|cue think -0.091
cue thought 0.014|cue threatened 0.050|cue threats -0.029|cue to avoid -0.060|cue to punish 0.118|cue too 0.033|cue totally 0.044
cue tough -0.020|cue tried to -0.064|cue tries to 0.020|cue triggered -0.021|cue try to -0.035|cue trying to -0.135
cue typically 0.006|cue under pressure 0.061|cue unfortunately -0.009|cue unlikely 0.029|cue unprecedented -0.019
cue unusual -0.074|cue upset -0.002|cue usually -0.066|cue very -0.194|cue violent -0.038|cue vulnerable -0.018|cue want to 0.112
cue wanted 0.119|cue wanted to 0.047|cue wants 0.175|cue wants to -0.031|cue weak -0.049|cue widely 0.062|cue will 0.218
cue will continue to -0.030|cue will help -0.033|cue will never 0.045|cue willing to -0.052|cue worries 0.025|cue worry -0.077
cue worse 0.062|cue would -0.204|cue wrong 0.035|data -0.091|descriptive tag -0.125|ending able 0.006|ending al 0.001
ending ant 0.074|ending ed 0.135|ending est -0.037|ending ful 0.046|ending ible -0.152|ending ing 0.142|ending ion 0.031
ending ism 0.193|ending ist 0.113|ending ity 0.024|ending ive -0.044|ending less 0.228|ending ly 0.098|ending ment 0.129
ending ness 0.291|ending ous 0.073|exact price -0.223|fate 0.351|figure after at -0.236|figure after by 0.095
figure after down 0.043|figure after from 0.040|figure after of -0.098|figure after to -0.113|figure after up 0.016
figure age -0.142|figure age exact -0.162|figure answered -0.087|figure count -0.034|figure count about -0.155
figure count atLeast 0.528|figure count atMost 0.108|figure count exact -0.246|figure date 0.025|figure date about -0.016
figure date exact -0.008|figure definite -0.010|figure distance -0.205|figure distance about -0.054|figure distance exact -0.113
figure duration -0.074|figure duration about -0.069|figure duration atLeast -0.021|figure duration atMost -0.144
figure duration exact 0.158|figure identifier 0.085|figure identifier exact 0.084|figure is aside -0.018|figure is object -0.097
figure is object of body -0.086|figure is object of it -0.061|figure is object of it, passive 0.001|figure is object of name 0.048
figure is object of name, passive -0.012|figure is object of nobody 0.123|figure is object of nobody, passive 0.027
figure is object of pronoun -0.059|figure is object of pronoun, passive -0.053|figure is object of thing 0.031
figure is object of thing, passive -0.146|figure is object of things 0.121|figure is object of things, passive 0.018
figure is subject -0.040|figure measure -0.047|figure measure about 0.090|figure measure exact -0.120|figure modal -0.184
figure money 0.025|figure money about 0.164|figure money atLeast 0.138|figure money atMost -0.066|figure money exact -0.208
figure of body -0.142|figure of it -0.033|figure of name -0.039|figure of nobody 0.018|figure of people -0.021
figure of pronoun -0.091|figure of thing 0.036|figure of things 0.105|figure passive 0.101|figure past -0.162|figure perfect 0.509
figure planned 0.042|figure pluperfect -0.267|figure present 0.018|figure rank -0.048|figure rank exact -0.038|figure rate -0.061
figure rate about -0.004|figure rate atMost 0.039|figure rate exact -0.135|figure score -0.098|figure score exact -0.078
figure share -0.012|figure share about 0.240|figure share atLeast 0.079|figure share atMost 0.062|figure share exact -0.300
figure sport 0 0.003|figure sport 1 0.071|figure sport 2 -0.064|figure vote -0.065|figure vote exact -0.065|figures 0 0.198
figures 1 0.005|figures 2 -0.270|figures 3 -0.257|goes on attributed -0.022|goes on block plain  -0.085
goes on block plain findings -0.013|goes on block plain results 0.126|goes on block plain told 0.020|goes on block quoted  -0.068
goes on block quoted findings 0.031|goes on block quoted told -0.088|goes on plain 0.063|goes on vague 0.130|guesses -0.030
in the first person -0.314|is body 0.093|is court -0.508|is data 0.060|is document -0.152|is election -0.141
is first person -0.445|is law 0.043|is measure -0.019|is month -0.220|is record -0.239|is returns 0.098|is role 0.061
is second person -0.359|is sport -0.131|is terms -0.100|is traded -0.086|is trades -0.038|is weekday -0.540|judges -0.252
kind accusation<0 -0.020|kind accusation<1 0.206|kind accusation<2 -0.071|kind accusation<3 0.476|kind cause<1 0.252
kind cause<2 0.058|kind cause<3 0.183|kind characterisation<1 -0.017|kind characterisation<2 -0.022|kind characterisation<3 0.179
kind figure<0 -0.257|kind figure<1 -0.267|kind figure<2 0.198|kind figure<3 0.130|kind motive<1 0.235|kind motive<3 0.303
kind outcome<2 -0.017|kind outcome<3 -0.004|kind prediction<0 -0.070|kind prediction<1 -0.012|kind prediction<2 -0.164
kind prediction<3 0.127|kind superlative<1 -0.251|kind superlative<2 -0.084|kind superlative<3 0.162|kind trend<0 0.006
kind trend<1 0.104|kind trend<3 0.239|kinds 0 -0.223|kinds 1 0.074|kinds 2 0.337|kinds 3 0.502|lead -0.292|likely -1 0.312
likely -2 0.129|likely -3 0.085|likely -4 -0.282|likely -5 -0.305|likely -6 -0.494|likely -7 -0.432|likely -8 -0.254
likely 0 0.342|likely 1 0.559|likely 2 0.415|likely 3 0.255|likely 4 0.242|likely 5 0.115|likely 6 0.084|likely 7 -0.058
likely 8 -0.215|likely change 0.144|main accusation 0.193|main assertion 0.001|main cause 0.073|main characterisation 0.063
main figure 0.005|main motive 0.084|main outcome -0.044|main prediction -0.128|main superlative 0.022|main trend -0.030
market 0.031|money -0.044|money bare 0.020|money exact -0.125|money is aside 0.094|money is object -0.055|money is subject 0.111
money lost 0.208|money rough 0.282|motive IN 0.150|motive JJ -0.058|motive NN -0.152|motive TO 0.096|motive VB -0.110
motive answered 0.053|motive felt 0.069|motive modal -0.059|motive of body 0.117|motive of it 0.044|motive of name -0.057
motive of nobody 0.126|motive of pronoun -0.115|motive of thing 0.036|motive of things 0.014|motive passive 0.118
motive past 0.031|motive perfect 0.094|motive pluperfect 0.001|motive present -0.012|motive sport 0 0.028|motive sport 1 -0.011
motive sport 2 0.056|motive wished 0.044|names<0 0.102|names<1 0.111|names<2 -0.098|names<3 -0.366|no voice -0.139|of body 0.173
of it 0.101|of name 0.078|of nobody -0.079|of people -0.220|of pronoun -0.267|of thing -0.046|of things 0.296|outcome modal 0.012
outcome of it -0.002|outcome of name -0.064|outcome of pronoun -0.007|outcome of thing -0.020|outcome of things 0.004
outcome passive -0.019|outcome past -0.022|outcome perfect 0.047|outcome present -0.133|outcome sport 0 -0.012
outcome sport 1 -0.013|own act -0.074|passive view 0.210|people exact 0.021|people rough -0.017|prediction could -0.129
prediction in a clause -0.016|prediction likely 0.016|prediction may -0.010|prediction might -0.011|prediction modal -0.083
prediction of body 0.033|prediction of it 0.024|prediction of name 0.094|prediction of nobody -0.044|prediction of pronoun -0.135
prediction of thing 0.087|prediction of things -0.196|prediction on a condition 0.088|prediction other 0.057
prediction passive -0.034|prediction past -0.097|prediction present 0.097|prediction sport 0 -0.165|prediction sport 1 0.004
prediction sport 2 0.024|prediction surmised -0.118|prediction viewed 0.059|quoted<0 0.062|quoted<1 -0.012|quoted<2 -0.140
quoted<3 -0.098|rate bare -0.047|rate exact -0.060|rate is aside -0.049|rate is object 0.046|rate rough 0.027|results 0.290
score<0 -0.144|score<1 -0.153|score<2 -0.138|score<3 -0.049|score<4 0.095|score<5 0.102|score<6 0.053|score<7 0.259
share bare -0.197|share exact -0.180|share is a rate 0.042|share is aside 0.067|share is object -0.100|share is subject 0.133
share moved 0.045|share of nothing 0.067|share of thing -0.114|share of things 0.142|share rough 0.278|share stands 0.046
sourced<0 -0.266|sourced<1 -0.020|sourced<2 0.077|sourced<3 0.097|sourced<4 0.074|sports story -0.046|standing compared 0.015
standing part 0.072|superlative apposed 0.097|superlative for -0.064|superlative his -0.075|superlative its 0.115
superlative modal 0.103|superlative most JJ -0.103|superlative most RB -0.021|superlative most VBN 0.065
superlative nounless -0.044|superlative of a name -0.042|superlative of body 0.002|superlative of it 0.103
superlative of name -0.014|superlative of nobody 0.031|superlative of pronoun 0.008|superlative of thing -0.085
superlative of things -0.046|superlative one 0.024|superlative other -0.238|superlative over time 0.158|superlative passive 0.072
superlative past -0.064|superlative perfect 0.041|superlative possessed -0.079|superlative predicated 0.138
superlative present -0.034|superlative sought 0.029|superlative sport 0 0.071|superlative sport 1 -0.023
superlative sport 2 -0.053|superlative the 0.102|superlative their 0.010|superlative unprecedented -0.019|tense am -0.141
tense are 0.321|tense be -0.172|tense been -0.045|tense being -0.014|tense can -0.146|tense cannot -0.033|tense could -0.107
tense did -0.153|tense do 0.043|tense does -0.044|tense ed -0.051|tense had 0.350|tense has 0.170|tense have 0.374|tense is 0.096
tense may -0.152|tense might -0.042|tense must -0.177|tense none -0.112|tense should -0.075|tense was 0.099|tense were 0.075
tense will -0.126|tense would -0.022|trend modal -0.052|trend of body 0.019|trend of it -0.010|trend of name -0.060
trend of nobody -0.033|trend of pronoun -0.006|trend of thing 0.011|trend of things 0.034|trend passive -0.010|trend past -0.249
trend perfect 0.268|trend pluperfect 0.063|trend present -0.052|trend sport 0 -0.023|trend sport 1 0.037|trend sport 2 -0.064
unread 0.667|very likely 0.045|voice quoted aside -0.240|voice states aside -0.144|voice tells -0.158|voice tells aside -0.106
voice thinks 0.526|voice thinks aside 0.204|wrong told 0.309
`;
