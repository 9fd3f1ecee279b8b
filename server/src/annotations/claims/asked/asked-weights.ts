// Written by `npm run train:claims`; see docs/claim-model.md. Features, parted by bars, with what each adds to the logit.
export const BIAS = -2.094;
export const WEIGHTS = `
accusation modal -0.059|accusation of body -0.026|accusation of name 0.097|accusation of nobody -0.025|accusation of pronoun 0.032
accusation of thing 0.019|accusation of things 0.030|accusation passive -0.011|accusation past 0.075|accusation perfect 0.086
accusation pluperfect -0.016|accusation present 0.058|accusation sport 0 0.143|accusation sport 1 0.003
around attributed attributed 0.107|around attributed claim 0.176|around attributed edge -0.072|around attributed none -0.002
around attributed vague 0.158|around claim attributed 0.212|around claim claim 0.147|around claim edge 0.028
around claim none -0.021|around claim vague 0.096|around edge attributed -0.228|around edge claim -0.011|around edge none -0.066
around none attributed -0.175|around none claim 0.021|around none edge -0.259|around none none -0.312|around none vague 0.078
around vague attributed 0.046|around vague claim 0.040|around vague edge 0.031|around vague none -0.021|assertion modal 0.017
assertion of body -0.090|assertion of it 0.127|assertion of name 0.004|assertion of nobody -0.268|assertion of people -0.086
assertion of pronoun -0.068|assertion of thing 0.071|assertion of things 0.169|assertion passive -0.206|assertion past 0.114
assertion perfect 0.165|assertion pluperfect -0.074|assertion present 0.068|assertion sport 0 -0.120|assertion sport 1 -0.060
assertion sport 2 0.015|bare count -0.044|bearing<0 -0.376|bearing<1 -0.097|bearing<2 -0.033|bearing<3 -0.120|bearing<4 0.156
bearing<5 0.172|bearing<6 0.343|before attributed -0.408|before block plain  0.029|before block plain findings 0.146
before block plain listed -0.087|before block plain results 0.038|before block plain told 0.248|before block quoted  0.027
before block quoted findings 0.026|before block quoted results 0.118|before block quoted told 0.160|before plain -0.324
before vague 0.226|between two of a source -0.326|block paragraph 0.205|cause modal 0.031|cause of body 0.036|cause of it 0.010
cause of name 0.092|cause of nobody 0.050|cause of pronoun 0.138|cause of thing -0.187|cause of things -0.010|cause passive 0.080
cause past 0.080|cause perfect 0.069|cause pluperfect 0.109|cause present -0.157|cause sport 0 0.151|cause sport 1 0.011
cause sport 2 -0.030|changes -0.006|characterisation modal -0.121|characterisation of body -0.005|characterisation of it -0.008
characterisation of name -0.034|characterisation of nobody 0.059|characterisation of pronoun -0.025
characterisation of thing 0.054|characterisation of things 0.007|characterisation passive 0.136|characterisation past -0.055
characterisation perfect 0.162|characterisation pluperfect 0.053|characterisation present 0.025|characterisation sport 0 0.059
characterisation sport 1 0.038|characterisation sport 2 -0.044|claim answered -0.046|claim of a pronoun 0.039|claims<0 -0.145
claims<1 -0.122|claims<2 -0.057|claims<3 0.437|claims<4 0.053|claims<5 0.052|count bare -0.093|count exact -0.242
count is aside 0.014|count is object -0.051|count is subject -0.059|count rough 0.147|cue a majority of 0.031
cue a series of -0.114|cue aimed at -0.010|cue always -0.001|cue amid -0.003|cue apparently 0.040|cue appear -0.063
cue appeared -0.017|cue appears -0.011|cue are expected to -0.011|cue as a result 0.034|cue attempt to -0.029|cue bad -0.026
cue because 0.173|cue because of -0.038|cue better -0.080|cue boosted 0.020|cue caused 0.081|cue causing 0.001
cue certain to 0.022|cue certainly -0.017|cue clear -0.029|cue controversial 0.004|cue could 0.038|cue could be 0.018
cue could have 0.006|cue criminals -0.016|cue critics 0.013|cue crucial -0.013|cue damaged -0.039|cue dangerous 0.054
cue deep 0.003|cue destroyed 0.019|cue difficult 0.016|cue double -0.019|cue dramatic -0.012|cue dropped 0.031|cue due to 0.063
cue effectively -0.006|cue especially -0.008|cue essential -0.022|cue even 0.039|cue everyone 0.026|cue failed to -0.052
cue failing to 0.017|cue fall 0.013|cue falls 0.004|cue feel 0.005|cue fell -0.006|cue fierce 0.006|cue for the first time -0.039
cue for years 0.089|cue fraud 0.035|cue furious -0.022|cue good -0.006|cue great -0.045|cue grew -0.019|cue growing 0.010
cue hardly -0.009|cue has become 0.021|cue have become 0.042|cue helped -0.052|cue helping 0.013|cue highly -0.006
cue historic 0.016|cue huge -0.015|cue if -0.017|cue ignored 0.049|cue illegal 0.065|cue illegally -0.005|cue important -0.051
cue in fact -0.005|cue in order to 0.051|cue in recent years 0.020|cue in the wake of -0.019|cue increase 0.063
cue increased 0.047|cue increasing 0.011|cue increasingly -0.008|cue is an adverb -0.025|cue is expected to -0.023
cue is likely to 0.024|cue is why 0.045|cue keen to 0.027|cue key -0.063|cue largely -0.010|cue lead to -0.022|cue leading -0.012
cue led to 0.037|cue likely to -0.058|cue made it 0.015|cue major -0.034|cue managed to -0.021|cue many 0.033|cue massive -0.018
cue may 0.002|cue may be 0.019|cue might 0.003|cue most -0.038|cue most of 0.024|cue mostly -0.006|cue never 0.152
cue no one -0.086|cue nobody 0.029|cue nothing 0.099|cue of course -0.037|cue often -0.038|cue once again -0.002
cue one of the most 0.026|cue particularly 0.027|cue perhaps -0.042|cue popular 0.067|cue potential 0.032|cue powerful -0.011
cue probably -0.023|cue prompted -0.019|cue quite -0.012|cue racist 0.032|cue really -0.090|cue regularly -0.030
cue repeatedly 0.007|cue reputation -0.006|cue rise 0.022|cue rising 0.041|cue risk -0.032|cue rose -0.024|cue scandal 0.031
cue seem -0.024|cue seemed -0.036|cue seems 0.052|cue serious -0.005|cue sharp 0.022|cue significant 0.011|cue simply 0.026
cue so far -0.013|cue so-called -0.033|cue strong -0.011|cue thanks to 0.037|cue the best -0.037|cue the biggest 0.009
cue the first time 0.002|cue the highest 0.015|cue the largest -0.014|cue the main -0.043|cue the most 0.025|cue the only -0.068
cue the top -0.022|cue the worst 0.127|cue think -0.015|cue thought -0.006|cue too 0.072|cue tried to 0.014|cue try to 0.009
cue trying to -0.038|cue typically -0.011|cue unusual -0.043|cue usually -0.003|cue very -0.089|cue want to 0.021|cue wanted 0.098
cue wanted to 0.001|cue wants 0.067|cue wants to -0.056|cue widely 0.031|cue will 0.076|cue worse 0.010|cue would -0.132
cue wrong 0.021|data -0.027|descriptive tag 0.036|ending able 0.125|ending al -0.050|ending ant -0.027|ending ed 0.116
ending ent -0.011|ending er -0.054|ending est -0.047|ending ful 0.048|ending ible -0.029|ending ing 0.096|ending ion 0.028
ending ism 0.148|ending ist 0.068|ending ity 0.045|ending ive -0.003|ending less 0.079|ending ly -0.040|ending ment 0.099
ending ness 0.214|ending ous 0.031|exact price -0.072|fate 0.152|figure after at -0.024|figure after by 0.016
figure after down 0.100|figure after from 0.031|figure after of -0.025|figure after to -0.100|figure after up 0.014
figure age -0.140|figure age exact -0.136|figure answered -0.067|figure count -0.106|figure count about -0.071
figure count atLeast 0.259|figure count atMost 0.044|figure count exact -0.221|figure date 0.066|figure date exact 0.048
figure definite -0.108|figure distance -0.164|figure distance about -0.031|figure distance exact -0.109|figure duration -0.040
figure duration about -0.022|figure duration atLeast -0.029|figure duration atMost -0.044|figure duration exact 0.047
figure identifier 0.025|figure identifier exact 0.024|figure is aside 0.103|figure is object -0.199|figure is object of body 0.025
figure is object of it -0.029|figure is object of name 0.025|figure is object of name, passive -0.021
figure is object of nobody 0.028|figure is object of pronoun -0.079|figure is object of pronoun, passive -0.021
figure is object of thing -0.095|figure is object of thing, passive -0.073|figure is object of things 0.085
figure is object of things, passive -0.030|figure is subject 0.085|figure measure 0.035|figure measure exact 0.019
figure modal -0.042|figure money -0.081|figure money about 0.064|figure money atLeast 0.076|figure money atMost 0.002
figure money exact -0.203|figure of body 0.017|figure of it -0.070|figure of name -0.058|figure of nobody 0.049
figure of pronoun -0.048|figure of thing -0.029|figure of things 0.099|figure passive 0.013|figure past -0.100
figure perfect 0.091|figure planned -0.064|figure pluperfect -0.091|figure present 0.019|figure rank -0.009
figure rank exact -0.012|figure rate 0.026|figure rate exact -0.057|figure score -0.052|figure score exact -0.041
figure share 0.037|figure share about 0.198|figure share atLeast 0.011|figure share atMost -0.008|figure share exact -0.122
figure sport 0 0.032|figure sport 1 -0.042|figure sport 2 -0.030|figure vote -0.061|figure vote exact -0.061|figures 0 0.395
figures 1 0.028|figures 2 -0.179|figures 3 -0.229|goes on attributed 0.054|goes on block plain findings -0.007
goes on block plain told 0.092|goes on block quoted  -0.006|goes on block quoted told -0.048|goes on plain 0.079
goes on vague 0.053|guesses -0.036|in the first person -0.382|is body -0.015|is court -0.317|is data 0.060|is document -0.162
is election 0.033|is first person -0.257|is law -0.088|is measure -0.088|is month -0.168|is record -0.235|is returns 0.104
is role -0.037|is second person -0.108|is sport -0.163|is terms -0.149|is traded 0.011|is trades -0.047|is weekday -0.378
judges -0.154|kind accusation<1 0.075|kind accusation<2 -0.043|kind accusation<3 0.292|kind cause<1 0.120|kind cause<2 -0.030
kind cause<3 0.158|kind characterisation<1 -0.006|kind characterisation<2 0.022|kind characterisation<3 0.140|kind figure<0 -0.218
kind figure<1 -0.293|kind figure<2 0.128|kind figure<3 0.162|kind motive<1 0.173|kind motive<3 0.156|kind outcome<2 -0.035
kind outcome<3 -0.011|kind prediction<1 0.037|kind prediction<2 -0.007|kind prediction<3 0.029|kind superlative<1 -0.165
kind superlative<2 -0.033|kind superlative<3 0.062|kind trend<0 0.073|kind trend<1 0.005|kind trend<3 0.200|kinds 0 -0.241
kinds 1 -0.012|kinds 2 0.184|kinds 3 0.330|lead -0.207|likely -1 0.231|likely -2 0.126|likely -3 -0.085|likely -4 -0.162
likely -5 -0.336|likely -6 -0.217|likely -7 -0.089|likely -8 -0.063|likely 0 0.255|likely 1 0.347|likely 2 0.218|likely 3 0.233
likely 4 -0.002|likely 5 0.027|likely 6 -0.014|likely 7 -0.129|likely change 0.098|main accusation 0.157|main assertion -0.076
main cause 0.149|main characterisation 0.075|main figure 0.116|main motive 0.086|main outcome -0.060|main prediction -0.068
main superlative -0.008|main trend 0.019|market 0.011|money 0.021|money bare -0.037|money exact -0.148|money is aside 0.049
money is object -0.112|money is subject 0.040|money lost -0.046|money rough 0.124|motive IN 0.035|motive JJ -0.047|motive NN 0.005
motive TO 0.026|motive VB 0.002|motive answered 0.011|motive felt 0.047|motive modal -0.036|motive of it 0.011
motive of name -0.019|motive of nobody 0.135|motive of pronoun -0.052|motive of thing -0.013|motive of things 0.036
motive passive -0.001|motive past 0.038|motive perfect 0.015|motive pluperfect -0.041|motive present 0.060|motive sport 0 0.061
motive sport 1 -0.006|motive sport 2 0.031|motive wished -0.049|names<0 0.089|names<1 0.250|names<2 0.173|names<3 -0.284
no voice -0.007|of body -0.014|of it 0.030|of name 0.001|of nobody -0.026|of people -0.086|of pronoun -0.082|of thing 0.008
of things 0.167|outcome of name -0.040|outcome of pronoun -0.016|outcome of thing -0.013|outcome of things -0.013
outcome passive -0.020|outcome past -0.055|outcome perfect 0.013|outcome present -0.053|outcome sport 0 -0.042
outcome sport 1 -0.011|own act 0.020|passive view 0.126|people exact 0.095|people rough 0.045|prediction could 0.004
prediction in a clause -0.063|prediction likely -0.001|prediction may 0.004|prediction might -0.008|prediction modal 0.051
prediction of body -0.029|prediction of it 0.023|prediction of name 0.103|prediction of nobody -0.017|prediction of pronoun -0.076
prediction of thing 0.013|prediction of things -0.100|prediction on a condition 0.025|prediction other -0.040
prediction passive -0.031|prediction past -0.114|prediction present -0.022|prediction sport 0 -0.072|prediction sport 1 -0.025
prediction surmised -0.036|prediction viewed -0.005|quoted<0 0.034|quoted<1 0.021|quoted<2 -0.050|quoted<3 -0.075|rate bare 0.003
rate exact -0.042|rate is object 0.028|rate rough 0.039|results 0.105|score<0 -0.258|score<1 -0.135|score<2 -0.139|score<3 -0.045
score<4 0.197|score<5 0.098|score<6 0.143|score<7 0.166|share bare -0.066|share exact -0.115|share is a rate 0.032
share is aside 0.063|share is object -0.017|share is subject 0.138|share moved 0.148|share of nothing 0.024|share of thing 0.051
share of things 0.108|share rough 0.298|share stands 0.034|sourced<0 -0.347|sourced<1 -0.052|sourced<2 0.207|sourced<3 0.159
sourced<4 0.050|sports story -0.141|standing compared -0.070|standing part -0.053|superlative apposed 0.063|superlative for -0.035
superlative his -0.042|superlative its 0.006|superlative modal 0.054|superlative most JJ -0.006|superlative most RB 0.008
superlative most VBN 0.001|superlative nounless -0.051|superlative of a name -0.030|superlative of body 0.044
superlative of it -0.027|superlative of name -0.054|superlative of nobody 0.028|superlative of pronoun 0.040
superlative of thing 0.034|superlative of things -0.092|superlative one 0.023|superlative one of 0.004|superlative other -0.212
superlative over time 0.033|superlative passive 0.018|superlative past 0.001|superlative perfect -0.024
superlative possessed 0.003|superlative predicated 0.116|superlative present -0.024|superlative sought -0.015
superlative sport 0 -0.013|superlative sport 1 -0.020|superlative sport 2 0.004|superlative the 0.025|tense am -0.078
tense are 0.036|tense be -0.110|tense been -0.003|tense being -0.037|tense can 0.019|tense cannot -0.042|tense could 0.060
tense did -0.092|tense do 0.081|tense does -0.023|tense ed 0.065|tense had 0.155|tense has 0.011|tense have 0.073|tense is 0.080
tense may -0.032|tense might -0.001|tense must -0.068|tense none -0.164|tense should -0.038|tense was 0.080|tense were 0.013
tense will -0.019|tense would 0.039|trend modal -0.047|trend of it -0.025|trend of name -0.078|trend of nobody -0.037
trend of pronoun 0.003|trend of thing 0.081|trend of things 0.050|trend passive -0.042|trend past -0.110|trend perfect 0.139
trend present -0.026|trend sport 0 0.001|trend sport 1 0.027|trend sport 2 -0.022|unread 0.464|very likely 0.018
voice quoted aside -0.094|voice states aside -0.208|voice tells -0.050|voice tells aside 0.007|voice thinks 0.227
voice thinks aside 0.082|wrong told 0.117|~# -0.210|~a -0.145|~a.m. -0.300|~abandoned 0.335|~ability 0.077|~able 0.161
~aboard -0.048|~about 0.174|~above 0.118|~abroad 0.039|~absence -0.139|~accept -0.029|~accepted 0.157|~access 0.041|~account 0.137
~accounts -0.087|~accused -0.189|~acquired 0.263|~acres 0.031|~across -0.125|~act -0.137|~acting -0.073|~action -0.062
~actions -0.069|~activist -0.067|~activists 0.109|~activities 0.029|~activity -0.137|~actor -0.102|~acts -0.114|~actual -0.064
~actually -0.163|~add 0.093|~added -0.160|~additional -0.152|~adjourned -0.146|~admitting -0.132|~adopted -0.023|~advance 0.075
~advanced 0.050|~advantage 0.025|~advertisers 0.075|~affected 0.159|~after 0.190|~afternoon -0.261|~again -0.023|~against -0.021
~age 0.025|~agencies -0.108|~agency 0.183|~agenda 0.085|~agent -0.174|~agents -0.021|~ago 0.076|~agree -0.033|~agreed -0.099
~agreement -0.291|~ahead 0.548|~aid -0.024|~aim 0.088|~aimed -0.051|~air -0.264|~airlines -0.054|~airport -0.109|~album -0.080
~all -0.136|~allegations -0.219|~alleged -0.114|~allegedly -0.034|~alliance -0.116|~allow -0.128|~allowed -0.210|~allowing 0.082
~allows -0.251|~almost -0.109|~alone 0.087|~along -0.157|~alongside -0.058|~already 0.338|~also 0.045|~although -0.174|~am -0.182
~ambulance -0.062|~amendment -0.054|~among -0.311|~amount -0.188|~amounts 0.202|~an -0.350|~analysis 0.140|~analysts 0.038
~and 0.104|~animals -0.021|~ankle 0.037|~anniversary -0.026|~announced -0.078|~announcement -0.110|~annual -0.153|~another 0.200
~answer -0.144|~any 0.114|~anyone 0.322|~anything 0.025|~apart 0.053|~apparently 0.149|~appeal -0.137|~appeals -0.049
~appear -0.135|~appeared -0.066|~appears -0.040|~application -0.103|~applied -0.029|~apply -0.162|~appointed -0.139
~appointment -0.047|~approach 0.080|~approval -0.215|~approved -0.232|~are 0.324|~area -0.057|~areas 0.071|~aren't 0.077
~arms 0.070|~around -0.097|~arranged -0.100|~arrest -0.090|~arrested 0.098|~arrests 0.088|~arrived -0.040|~art 0.083
~article 0.112|~articles -0.042|~as 0.030|~ask -0.292|~asked -0.073|~asleep 0.020|~assembly 0.166|~assets -0.196|~assigned -0.085
~assistance -0.102|~assistant -0.054|~association -0.111|~at -0.366|~athletes -0.147|~attack 0.392|~attacked 0.149|~attacks 0.114
~attempt 0.170|~attend -0.296|~attention 0.338|~attracted 0.053|~auction 0.077|~audience 0.536|~audit 0.099|~authority 0.100
~available -0.118|~average -0.098|~avoid -0.176|~award 0.045|~aware -0.147|~away 0.498|~babies 0.236|~back 0.097|~backed -0.079
~backing 0.066|~bad -0.188|~badly 0.203|~bag -0.164|~bail -0.134|~balance 0.034|~ball -0.107|~ballot -0.161|~ban 0.300
~bands -0.035|~bank -0.076|~banking 0.103|~banks 0.112|~banned 0.126|~bar -0.209|~barred -0.127|~base 0.087|~based -0.209
~basis -0.149|~basket -0.149|~basketball -0.052|~battle -0.057|~be -0.098|~beach -0.267|~bear 0.227|~beat 0.063|~beating 0.167
~because 0.497|~become 0.304|~becoming 0.186|~bed -0.189|~been 0.185|~before 0.174|~began -0.102|~begin -0.035|~beginning -0.094
~begins -0.106|~begun -0.177|~behind -0.031|~being 0.105|~believe -0.045|~bell -0.092|~belongs 0.224|~below -0.085|~bench -0.127
~benchmark -0.053|~benefit -0.109|~benefits -0.248|~besides -0.046|~best -0.148|~better -0.245|~between 0.164|~beyond 0.160
~bid 0.222|~big 0.295|~biggest 0.214|~bill -0.311|~billion 0.196|~bills 0.141|~birth -0.133|~black 0.080|~block -0.202
~blood -0.127|~blue -0.033|~bn 0.505|~board -0.113|~bodies 0.026|~body -0.047|~bond -0.283|~bonds -0.196|~book -0.123
~booked -0.137|~books 0.127|~boost 0.158|~boosted 0.075|~boot -0.069|~border 0.328|~borrowing -0.205|~boss -0.057|~both -0.300
~bottom -0.203|~bought 0.653|~box 0.277|~boy -0.087|~boys 0.052|~breaking -0.041|~breaks 0.067|~bridge -0.165|~brief 0.048
~bring 0.254|~broadband 0.042|~broadcast -0.085|~broadcasting 0.076|~broken 0.181|~bronze -0.084|~brother -0.136|~brought 0.229
~budget 0.029|~building -0.129|~buildings 0.176|~built 0.193|~bus -0.040|~business 0.299|~businesses -0.095|~businessman 0.062
~but -0.038|~buy 0.108|~buyers -0.177|~buying 0.031|~by 0.126|~c -0.155|~cabinet 0.171|~call -0.115|~calling -0.156|~came -0.051
~cameras -0.031|~camp -0.140|~campaign 0.234|~campaigns -0.047|~campus 0.113|~can -0.283|~can't -0.076|~cancelled -0.072
~candidates -0.025|~cannot -0.165|~cap -0.055|~capacity -0.163|~capital 0.021|~captain -0.043|~car 0.083|~card -0.100|~cards 0.020
~care 0.075|~carried -0.374|~carrier -0.116|~carry -0.345|~cars -0.147|~case -0.314|~cases -0.030|~cash 0.170|~cast -0.175
~catch -0.096|~category -0.115|~cattle 0.087|~caught 0.075|~cause -0.296|~caused 0.300|~cent -0.429|~center -0.066|~central -0.101
~centre -0.083|~cents -0.068|~century -0.076|~ceremony 0.061|~certain 0.098|~certainly 0.135|~chain 0.095|~chair 0.116
~chairman 0.047|~challenge 0.047|~challenging -0.066|~championship -0.066|~championships -0.041|~chance -0.021|~change 0.111
~changed -0.255|~changes -0.073|~changing 0.075|~channel -0.077|~channels -0.049|~charge -0.129|~charged 0.067|~charges -0.649
~charity -0.097|~check -0.051|~checks -0.149|~chest -0.063|~chief 0.067|~child 0.094|~children 0.205|~children's -0.153
~chips -0.076|~choice 0.253|~choose -0.068|~chose 0.188|~chosen -0.031|~church -0.110|~cities -0.053|~citizens -0.065|~city 0.256
~city's 0.035|~claim -0.046|~claimed -0.054|~class -0.147|~clean 0.095|~clear -0.142|~cleared -0.120|~client 0.111|~clients -0.117
~climate 0.092|~clinic 0.054|~clinton 0.072|~clock 0.125|~close -0.057|~closed -0.251|~closely -0.102|~closer 0.104|~club 0.330
~coach 0.130|~coal 0.189|~coast 0.368|~code -0.216|~coffee -0.123|~cold 0.034|~collapse 0.217|~collapsed 0.452|~collected -0.052
~collection 0.082|~collections -0.066|~combined -0.066|~come 0.396|~comedy 0.099|~comes 0.047|~coming 0.142|~comment -0.189
~comments 0.023|~commercial -0.119|~commission -0.101|~commissioner 0.030|~commissioners -0.151|~commitments -0.142
~committed -0.085|~committee -0.164|~common -0.089|~community 0.240|~companies 0.224|~company 0.121|~company's -0.387
~compared 0.038|~compete -0.031|~competed -0.041|~competition 0.208|~competitive 0.185|~complaint -0.116|~complaints 0.024
~complete 0.034|~completed -0.097|~completing 0.026|~compound -0.074|~computer 0.154|~computers 0.111|~concern 0.169
~concerned -0.095|~concerns 0.244|~concrete -0.169|~conditions 0.043|~conference 0.041|~confidence 0.124|~conflict 0.037
~congressional 0.166|~connection -0.128|~consented -0.182|~conservative 0.277|~consider -0.108|~considered 0.061
~considering 0.182|~constituency -0.087|~construction -0.065|~consultation 0.091|~consumer 0.143|~consumers 0.031|~contact -0.065
~contain -0.035|~contest -0.033|~continued 0.165|~continues 0.187|~contractors 0.030|~contracts -0.113|~control 0.106
~controversy 0.068|~convention -0.042|~converted -0.050|~copies -0.037|~copper -0.076|~corn -0.155|~corner -0.120
~corporate -0.058|~correspondent 0.035|~cost 0.179|~costs 0.253|~could 0.075|~couldn't 0.062|~council -0.094|~count 0.027
~counted -0.273|~counties -0.175|~countries -0.065|~country 0.469|~country's 0.074|~counts 0.028|~county 0.271|~couple -0.080
~course -0.255|~court -0.246|~courthouse -0.127|~courts -0.040|~cover -0.212|~coverage -0.034|~covered 0.237|~covers -0.136
~cows -0.099|~create 0.059|~created 0.076|~creditors -0.066|~credits -0.032|~crime 0.299|~criminals -0.063|~crisis 0.376
~criticised -0.054|~criticism 0.238|~crop 0.185|~crore 0.669|~cross -0.026|~crowd 0.071|~crucial -0.051|~crude 0.028
~cultural -0.099|~currency 0.059|~current -0.340|~currently -0.217|~custody 0.042|~customer -0.119|~customers -0.042
~customs -0.037|~cut 0.243|~cuts -0.029|~cutting -0.108|~daily -0.153|~damage 0.034|~damaged -0.147|~dance -0.055|~dangerous 0.202
~data -0.112|~date -0.211|~dated -0.091|~daughter -0.125|~day 0.020|~days -0.024|~dead 0.031|~deadline 0.048|~deal -0.033
~dealers -0.218|~death -0.046|~deaths 0.242|~debate -0.087|~debates 0.184|~debt -0.035|~debut 0.109|~decade 0.316|~decades 0.030
~decide -0.075|~decided -0.084|~decision 0.382|~decline 0.101|~declined -0.170|~defeat -0.087|~defence -0.085|~deficit -0.024
~delay 0.239|~delayed 0.146|~delegates 0.084|~delegation -0.024|~delivered -0.107|~delivery -0.146|~demand 0.145|~department 0.208
~department's -0.106|~deposit -0.147|~deposits -0.136|~deputy -0.090|~design 0.222|~designed 0.131|~despite 0.180|~destroyed 0.070
~details -0.124|~determine -0.146|~developed -0.082|~developers 0.383|~developing -0.036|~development -0.035|~did -0.064
~didn't -0.065|~die 0.298|~died 0.293|~difference -0.094|~different -0.100|~difficult 0.051|~direct 0.193|~directed -0.083
~direction -0.135|~directly -0.124|~director 0.126|~directors 0.056|~disabled -0.196|~disappointing 0.170|~discovery 0.044
~discussions 0.043|~display -0.074|~dispute 0.183|~distance -0.106|~distribution 0.121|~district 0.442|~districts 0.144
~dividend -0.140|~division -0.132|~do 0.213|~documents -0.077|~does -0.120|~doesn't 0.026|~dogs 0.047|~doing 0.186|~dollar 0.254
~dollars 0.204|~domestic -0.112|~dominate 0.195|~done -0.040|~donors 0.177|~don’t -0.093|~doors -0.106|~double -0.068
~doubled 0.172|~doubles -0.050|~doubt 0.118|~down 0.218|~downtown 0.146|~dozen -0.085|~dr 0.057|~dramatic -0.044|~draw -0.042
~drawn -0.154|~drink -0.180|~drive 0.076|~driven -0.171|~driver -0.085|~drivers 0.096|~drives 0.157|~driving 0.061|~drop 0.135
~dropped 0.129|~drought 0.020|~drove -0.106|~drug 0.302|~drugs 0.202|~drums -0.188|~dry 0.314|~due -0.267|~during 0.333
~duty 0.300|~dying 0.385|~e-mail -0.036|~each -0.369|~earlier -0.240|~early -0.116|~earned -0.062|~earnings -0.040|~easily -0.055
~east -0.118|~eastern 0.099|~easy 0.130|~economic 0.055|~economy 0.255|~edge 0.061|~edged -0.099|~editors 0.056|~education -0.062
~effect -0.036|~effectively -0.021|~effort -0.144|~efforts 0.162|~eight 0.295|~eighth 0.056|~either 0.073|~elders 0.020
~elected -0.072|~election 0.100|~elections 0.155|~electronic 0.063|~eleven -0.212|~else 0.327|~email -0.088|~emails -0.100
~emissions -0.143|~employee -0.026|~employees 0.031|~employment 0.076|~empty -0.166|~encounter 0.038|~end -0.076|~ends 0.101
~energy -0.319|~engaged -0.102|~engine -0.209|~engineer 0.057|~enjoyed -0.047|~enjoys 0.040|~enough 0.233|~enter -0.086
~entered -0.061|~entering 0.107|~entertainment -0.068|~entire 0.126|~entirely 0.242|~entry 0.041|~environmental -0.112
~equipment 0.031|~equity 0.157|~especially -0.038|~essential -0.083|~established 0.070|~estate -0.112|~estimate -0.085
~estimated 0.197|~estimates 0.029|~euro 0.151|~euros 0.131|~even 0.177|~evening -0.264|~event 0.072|~events -0.212
~eventually -0.070|~ever 0.387|~every 0.266|~everyone 0.123|~everything 0.447|~evidence -0.022|~exactly -0.073|~example 0.043
~except 0.059|~exchange -0.114|~executive 0.084|~executives 0.124|~exist 0.358|~existing -0.196|~expanded -0.086|~expanding 0.049
~expansion 0.070|~expect 0.073|~expected 0.275|~expensive 0.321|~experience -0.138|~export -0.152|~exports 0.156|~extended -0.066
~extra -0.167|~eye -0.077|~face 0.095|~faced 0.275|~faces 0.062|~facing 0.244|~fact -0.117|~factor -0.100|~factory 0.059
~failed 0.203|~failing 0.146|~failure 0.218|~faith 0.054|~fall -0.106|~fallen 0.176|~families 0.642|~family 0.062|~famous -0.104
~fan 0.143|~fans 0.106|~far 0.236|~fare -0.122|~farm 0.079|~farmers 0.280|~farms 0.036|~fast 0.049|~fate 0.108|~father 0.036
~favor -0.096|~favourite -0.040|~fear 0.367|~featured -0.030|~featuring 0.109|~federal -0.075|~fee 0.152|~feed -0.083|~feel -0.026
~fees 0.135|~feet 0.109|~fell -0.036|~fellow 0.078|~female 0.035|~fence 0.038|~festival -0.041|~few -0.099|~fewer -0.154
~field 0.136|~fields -0.103|~fierce 0.021|~fifth 0.073|~fight -0.043|~figure -0.239|~figures 0.059|~file -0.217|~filed -0.213
~fill 0.032|~filled -0.111|~film 0.190|~final -0.318|~finally 0.021|~financial -0.125|~find -0.108|~finding 0.092|~findings -0.076
~finds -0.104|~fined -0.129|~fines 0.090|~finish 0.045|~finishes -0.061|~finishing -0.086|~fire 0.068|~fired 0.161|~firms -0.036
~first -0.022|~fish 0.117|~fit 0.100|~five 0.076|~five-year 0.074|~fixed -0.160|~flag 0.081|~flat -0.058|~flight -0.094
~flights -0.037|~floor -0.088|~fly 0.125|~focus -0.054|~folks -0.030|~follow 0.517|~followed 0.064|~follows 0.025|~food -0.138
~foot -0.096|~football -0.069|~for -0.127|~force -0.064|~forced 0.486|~forces -0.089|~forcing 0.106|~foreign 0.338|~forget -0.099
~form -0.125|~formed 0.058|~former 0.271|~forward 0.047|~fought -0.074|~found -0.074|~founded 0.110|~founder -0.050|~four 0.119
~fourth -0.103|~frame -0.062|~fraud -0.029|~free -0.303|~freedom 0.025|~fresh -0.046|~friends 0.316|~from 0.099|~front -0.231
~fuelled 0.223|~full -0.340|~fully -0.164|~fun -0.067|~fund 0.108|~funded 0.104|~funding 0.140|~funds -0.119|~funeral -0.100
~furious -0.083|~further -0.215|~gain -0.092|~gained -0.022|~gaining 0.049|~gains 0.175|~gallery -0.331|~game -0.043|~games 0.270
~gas -0.125|~gate 0.177|~gather -0.098|~gathered -0.098|~gave -0.119|~generation 0.321|~get 0.118|~gets -0.160|~getting 0.109
~giant -0.101|~girl -0.145|~girls -0.027|~give 0.058|~given -0.283|~gives 0.070|~giving -0.103|~glass -0.245|~global 0.276
~go 0.107|~goal -0.179|~goals -0.052|~goes -0.087|~gold -0.044|~gone 0.091|~good -0.090|~goods 0.344|~got 0.256|~government 0.165
~government's 0.183|~governments -0.088|~governor 0.136|~grain 0.036|~grand -0.064|~grant -0.136|~granted -0.103|~great -0.237
~green -0.091|~grew -0.085|~ground -0.044|~grounds 0.072|~group -0.298|~groups 0.160|~grow -0.036|~growing 0.057|~grown 0.242
~growth 0.254|~guaranteed 0.146|~guard 0.091|~guests -0.210|~guilty -0.206|~gun 0.207|~had -0.165|~half -0.108|~half-time -0.044
~hall -0.110|~hand 0.053|~handed 0.079|~handling -0.239|~hands -0.072|~happened -0.046|~happens 0.029|~harbour 0.129
~hardly -0.054|~has 0.281|~have 0.323|~having 0.039|~he -0.061|~he's -0.246|~head -0.049|~headed -0.084|~heading -0.042
~headquarters 0.051|~healthy 0.030|~hear -0.127|~heard 0.030|~hearing -0.345|~heart 0.041|~heavy 0.075|~height -0.056|~held -0.246
~help -0.175|~helped 0.036|~her -0.169|~here -0.088|~high -0.196|~higher 0.046|~highly -0.023|~hill 0.087|~him 0.453
~himself 0.182|~hired 0.128|~his 0.187|~historic 0.057|~history 0.093|~hit 0.255|~hold -0.085|~holder -0.038|~holds -0.125
~holiday 0.113|~home 0.101|~homes -0.123|~honour -0.100|~hopes -0.207|~hoping 0.087|~hospital 0.058|~hospitals 0.041|~host -0.144
~hosts -0.030|~hotel 0.132|~hour -0.195|~hours -0.210|~house 0.212|~household -0.023|~households -0.147|~houses 0.058
~housing 0.041|~how -0.310|~however 0.147|~huge -0.059|~human -0.049|~hundreds 0.229|~hung -0.179|~husband -0.187|~i -0.453
~i've -0.048|~idea 0.099|~ideas -0.088|~identify -0.146|~if 0.026|~ignored 0.182|~illegal 0.343|~illegally -0.074|~image -0.093
~immediately -0.174|~immigrants 0.049|~immigration -0.044|~impact 0.112|~important -0.195|~imposed -0.049|~improve -0.089
~in 0.022|~incident 0.066|~incidents 0.066|~include -0.088|~included 0.251|~includes -0.176|~including -0.407|~income 0.070
~increase 0.022|~increased 0.176|~increasing 0.063|~increasingly -0.046|~independent -0.159|~index -0.189|~india 0.241
~individual -0.110|~individuals -0.118|~indoor -0.035|~industrial 0.257|~industry 0.548|~infected 0.087|~inflation 0.073
~influence -0.178|~information -0.163|~infrastructure 0.110|~initially 0.042|~injured -0.084|~injury 0.069|~inquiry -0.147
~inside -0.204|~inspection -0.106|~inspectors 0.250|~instead 0.078|~institutions -0.124|~insurance -0.121|~interest 0.272
~interested -0.048|~interim -0.107|~international 0.041|~interviews -0.060|~into 0.069|~investigation -0.132|~investors 0.497
~invited -0.166|~involved 0.161|~involving -0.162|~is 0.050|~island 0.027|~isn't -0.325|~issued -0.260|~issues -0.187|~it 0.328
~it's -0.192|~items -0.106|~its 0.403|~itself -0.122|~it’s -0.042|~jail 0.149|~jailed -0.148|~jar -0.138|~jobs 0.253|~join -0.061
~joined -0.137|~joining -0.026|~joint 0.078|~jointly 0.030|~journey 0.128|~judge -0.237|~judges -0.148|~jump -0.026|~junior 0.114
~jury -0.096|~just -0.125|~keen 0.033|~keep 0.321|~keeps 0.265|~kept 0.070|~key -0.238|~kicked 0.070|~killed 1.016|~killing 0.117
~kilometers -0.065|~kilometres -0.124|~kitchen -0.071|~knee -0.046|~knew 0.771|~know 0.051|~known 0.083|~knows 0.612|~labor 0.062
~lack -0.038|~laid 0.159|~lake 0.169|~lakh 0.140|~land 0.082|~landed -0.035|~landing -0.154|~landlord -0.254|~large 0.050
~largely -0.038|~larger 0.071|~largest -0.228|~last -0.077|~late 0.123|~later -0.196|~latest 0.157|~launch 0.028|~launched -0.086
~law 0.256|~laws -0.035|~lawsuit 0.089|~lawyers -0.035|~lead 0.163|~leader 0.160|~leadership -0.121|~league -0.030|~learn 0.066
~learned 0.042|~lease -0.187|~least 0.456|~leave -0.040|~leaves 0.235|~leaving 0.075|~led -0.103|~left 0.254|~leg -0.039
~legal -0.043|~legislation -0.144|~length 0.042|~less 0.185|~let 0.140|~letter -0.047|~letters 0.077|~level 0.063|~levels -0.127
~library -0.021|~license -0.037|~life -0.030|~lift 0.087|~lifted -0.293|~light 0.037|~lights -0.181|~like 0.263|~likely 0.109
~limit -0.079|~limited -0.076|~line 0.057|~line-up -0.055|~lines -0.046|~linked 0.148|~list -0.281|~lists -0.098
~literature -0.099|~little -0.134|~live 0.266|~lived 0.236|~lives 0.189|~living -0.173|~loaded 0.182|~loan -0.256|~loans -0.067
~local 0.048|~locked -0.087|~long 0.280|~long-term -0.074|~longer 0.107|~look -0.062|~looked 0.024|~looking -0.024|~looks 0.058
~lose 0.149|~losing -0.057|~loss -0.082|~losses 0.117|~lost 0.572|~lot -0.136|~love 0.158|~low -0.138|~lower -0.191|~lunch -0.052
~m 0.184|~machine 0.036|~machines 0.056|~made 0.097|~magazine 0.052|~magazines -0.020|~main -0.154|~mainly -0.191|~major -0.203
~make 0.239|~maker -0.064|~makes 0.096|~making -0.140|~man -0.214|~managed -0.125|~management 0.104|~manager -0.026
~managers -0.095|~manufacturers 0.052|~many -0.032|~map -0.026|~march 0.081|~mark 0.177|~marked -0.057|~market 0.163
~markets -0.112|~mass 0.025|~massive -0.069|~match 0.209|~material -0.186|~math -0.078|~mathematics -0.119|~matters -0.107
~maximum 0.047|~may 0.021|~mayor -0.058|~me -0.176|~mean 0.104|~means -0.227|~meant 0.041|~measure -0.123|~measures -0.092
~medal -0.066|~media 0.201|~medical 0.030|~medicine -0.143|~meet -0.291|~meeting -0.107|~meets -0.114|~member -0.182
~members 0.135|~men -0.262|~men's -0.037|~merger 0.104|~message -0.126|~messages 0.068|~met -0.128|~meter -0.032|~metres -0.173
~middle 0.126|~migrants 0.230|~miles -0.043|~militant 0.102|~military -0.026|~milk 0.094|~mill 0.264|~million 0.406
~millions 0.251|~mind -0.071|~minimum -0.142|~minister 0.254|~minister's 0.140|~ministers -0.136|~ministry 0.077|~minority 0.025
~minute -0.246|~minutes -0.445|~miss -0.079|~missed -0.293|~missing -0.067|~mission -0.108|~mistake -0.135|~mixed -0.161
~mobile 0.165|~model -0.080|~models -0.102|~modern -0.057|~moment -0.090|~moments -0.069|~momentum 0.117|~money 0.688
~month -0.335|~months 0.101|~more 0.172|~morning -0.176|~most 0.135|~mostly -0.025|~motion 0.061|~move -0.102|~moved -0.181
~movement 0.240|~moves -0.138|~movie -0.023|~moving -0.089|~mr -0.381|~mrs 0.026|~ms -0.075|~much 0.091|~multiple 0.051
~museum -0.207|~music 0.086|~must -0.233|~my -0.305|~name 0.243|~named -0.168|~names -0.059|~nation -0.035|~nation's -0.028
~national -0.273|~natural 0.052|~near 0.238|~nearest -0.136|~nearly -0.108|~need -0.268|~needed 0.168|~needs 0.028
~neighborhood -0.035|~net -0.181|~network 0.215|~networks 0.102|~never 0.663|~new -0.066|~newspaper -0.211|~newspapers -0.036
~next 0.059|~nice -0.092|~night 0.332|~nights -0.082|~nine -0.160|~no 0.074|~nobody 0.256|~nomination 0.101|~nominations -0.069
~nominee 0.059|~none 0.143|~noon -0.297|~nor 0.079|~normal 0.043|~north 0.235|~northern -0.045|~not -0.264|~notes -0.090
~nothing 0.365|~notice -0.243|~novel 0.042|~now 0.173|~nuclear 0.097|~number 0.124|~numbers 0.348|~nurse -0.087|~nurses -0.114
~of 0.067|~offensive -0.080|~offer 0.033|~offered -0.327|~offering -0.171|~offers -0.076|~office 0.133|~officer -0.127
~officers 0.160|~official -0.115|~officials 0.240|~often -0.144|~oil 0.085|~old -0.161|~older -0.221|~on -0.089|~once -0.047
~one 0.027|~one-day 0.142|~ones -0.057|~online 0.026|~only 0.216|~onto 0.079|~open -0.072|~opened -0.081|~opening -0.217
~opens -0.039|~opera -0.081|~operates -0.114|~operating -0.124|~operation 0.215|~operations -0.120|~operator -0.081
~operators -0.029|~opinion 0.230|~opposition 0.213|~optional -0.076|~or -0.090|~orange 0.062|~order 0.359|~ordered -0.204
~orders 0.286|~organisations -0.149|~organization 0.327|~originally 0.031|~other 0.048|~others -0.241|~our -0.328|~out 0.137
~outcome -0.083|~outside -0.174|~outstanding 0.027|~overseas -0.123|~own 0.346|~owned -0.198|~owner 0.254|~owners 0.261
~ownership -0.101|~owns 0.032|~p.m. -0.216|~pace 0.115|~packages -0.169|~page -0.079|~pages -0.103|~paid 0.231|~pair 0.128
~panel -0.075|~paper -0.117|~parents 0.427|~park 0.198|~parking -0.059|~part 0.025|~particles -0.037|~particular 0.075
~particularly 0.101|~parties 0.151|~partner 0.100|~parts -0.190|~party -0.103|~party's -0.067|~pass -0.175|~passed -0.030
~patients 0.282|~pay 0.124|~paying 0.208|~payment -0.259|~payments -0.101|~pays 0.031|~peak 0.175|~penalty -0.122|~pension 0.049
~per -0.348|~percent -0.368|~percentage -0.072|~perform 0.033|~performances 0.069|~performed 0.043|~perhaps -0.160|~period -0.101
~permanent -0.095|~permission -0.096|~permit 0.050|~person 0.168|~personal -0.048|~persons 0.347|~petition -0.130|~petrol 0.034
~phone -0.057|~photo 0.142|~photograph -0.047|~pick 0.164|~picked 0.144|~picture -0.175|~piece -0.158|~pilot -0.140|~place -0.037
~placed -0.033|~places 0.021|~plan -0.060|~planning -0.110|~plant 0.131|~plants -0.121|~play -0.042|~played -0.206|~players 0.237
~playing 0.159|~plays -0.057|~pleased -0.170|~pledged 0.038|~plus -0.046|~pm -0.173|~poetry -0.105|~point -0.122|~points -0.223
~policies 0.138|~policy -0.163|~political 0.187|~politicians 0.203|~politics 0.320|~poll -0.030|~polls 0.031|~pool 0.239
~poor -0.069|~pop 0.035|~popular 0.250|~population -0.028|~port -0.157|~portfolio -0.069|~position -0.120|~positive 0.182
~possession -0.089|~possible 0.037|~post -0.152|~posted -0.031|~poster -0.095|~posters -0.188|~posts 0.044|~potential 0.071
~pound -0.039|~power 0.328|~powers -0.036|~practice -0.058|~preliminary -0.035|~prepared -0.030|~preparing -0.099|~present -0.368
~presented -0.056|~presidential 0.164|~pressure 0.186|~pretty 0.024|~prevent -0.101|~previous 0.120|~previously 0.021
~priced -0.054|~prices 0.447|~primary 0.119|~prime 0.088|~principal -0.064|~prior 0.208|~prison -0.158|~private 0.118
~prize -0.083|~probably -0.097|~problem 0.039|~problems 0.158|~process 0.219|~produce -0.120|~produced 0.185|~producer -0.096
~producers 0.093|~products -0.062|~professional 0.104|~profit -0.088|~program -0.285|~programme -0.139|~programs 0.086
~progress -0.157|~project 0.340|~projected -0.038|~projects -0.146|~promise 0.061|~prompted -0.073|~property 0.345
~proposal -0.133|~proposed -0.091|~protect 0.845|~protest 0.038|~protests -0.044|~proved 0.176|~provide 0.046|~provides -0.034
~public -0.036|~publicity -0.093|~published 0.031|~pulled -0.058|~pupils -0.056|~purpose 0.258|~purposes -0.072|~push 0.333
~pushed 0.151|~pushing 0.032|~put -0.120|~puts -0.131|~putting 0.080|~quality 0.069|~quarter -0.124|~quarters -0.123
~question -0.194|~questions -0.116|~queue -0.052|~quickly 0.037|~quit 0.376|~quite -0.046|~quoted -0.101|~race 0.025|~racist 0.181
~radio -0.171|~rain 0.044|~raise -0.112|~raised 0.279|~raising 0.046|~rally -0.041|~ran 0.156|~ranked -0.138|~rapidly -0.117
~rate 0.219|~rated -0.144|~rates 0.189|~rather 0.242|~reach 0.067|~reached -0.104|~reading -0.055|~real 0.488|~really -0.306
~reason 0.471|~receive -0.258|~received -0.052|~recent 0.200|~recently 0.045|~record -0.210|~recorded -0.052|~records -0.196
~recover 0.164|~recovered 0.343|~red -0.310|~reduced -0.117|~reforms 0.024|~refused 0.020|~region 0.148|~regional -0.087
~registered -0.030|~registration -0.137|~regular 0.051|~regularly -0.114|~regulations -0.099|~regulator 0.211|~regulators 0.085
~related -0.247|~relationship -0.054|~relatively 0.049|~relatives -0.106|~release -0.056|~released -0.100|~religion 0.076
~remain -0.067|~remained -0.020|~remaining -0.121|~remains 0.244|~remember 0.133|~removed 0.032|~rent 0.128|~repeated 0.207
~repeatedly 0.025|~replace -0.096|~replaced -0.107|~replacement -0.124|~report -0.137|~reported -0.065|~reporter -0.140
~reporters -0.191|~reports 0.304|~representing 0.058|~represents -0.092|~reputation -0.023|~request -0.229|~require -0.106
~required -0.142|~requires -0.077|~research -0.136|~researchers 0.251|~reserves 0.127|~residents 0.180|~resigned -0.154
~resistance 0.078|~resources -0.127|~respectively -0.063|~respond -0.122|~response 0.140|~responsibility -0.032|~rest -0.064
~restrictions -0.071|~result 0.125|~results -0.081|~retail 0.055|~retired -0.167|~returned -0.134|~returning -0.040
~revenue -0.168|~reverse -0.107|~review -0.120|~reward 0.227|~right -0.248|~rights -0.116|~rings 0.117|~rise 0.205|~risen 0.081
~rises 0.110|~rising 0.076|~risk -0.115|~rival 0.329|~rivals 0.086|~river 0.069|~road -0.296|~roads 0.099|~role -0.034
~room -0.145|~roughly -0.051|~round -0.054|~route 0.085|~row -0.333|~ruling 0.131|~run -0.055|~running -0.049|~runs -0.049
~rural 0.324|~s 0.662|~safe 0.089|~safer 0.069|~said -0.146|~sale 0.291|~sales 0.202|~salt 0.020|~same 0.142|~sample -0.091
~samples -0.232|~sanctions -0.111|~sat -0.084|~save 0.157|~saw 0.146|~say -0.179|~says -0.149|~scandal 0.113|~scene -0.162
~scenes -0.125|~schedule -0.063|~scheduled -0.126|~scheme 0.071|~school -0.216|~schools 0.453|~scientists 0.080|~score -0.121
~scored -0.083|~scores -0.031|~scoring -0.108|~sea -0.233|~seal -0.103|~search -0.043|~searching 0.052|~season -0.125
~seasons -0.050|~seat -0.172|~second -0.216|~seconds -0.176|~secret 0.078|~secretary 0.027|~section -0.097|~sector 0.259
~sectors 0.174|~secure 0.159|~security 0.055|~see -0.329|~seed -0.147|~seeking -0.034|~seem -0.092|~seemed -0.138|~seems 0.192
~seen -0.110|~selected -0.033|~sell 0.090|~send -0.065|~sending -0.070|~senior 0.133|~sense 0.063|~sent 0.115|~sentence -0.038
~sentences -0.078|~separate -0.066|~series -0.109|~serious -0.020|~seriously 0.046|~serve 0.114|~served -0.094|~service -0.217
~services 0.160|~session -0.158|~set 0.187|~sets -0.125|~setting -0.209|~settle 0.094|~settled -0.200|~settlement 0.056
~seven 0.110|~seventh 0.049|~several 0.143|~sexual -0.116|~share -0.136|~shared -0.093|~shareholders -0.030|~shares -0.229
~sharp 0.083|~she -0.427|~shift 0.074|~shooting -0.054|~shop -0.216|~shopping -0.035|~shops 0.028|~shortly -0.100|~shot -0.099
~shots -0.080|~should -0.205|~shoulder -0.115|~show -0.420|~showed 0.246|~showing -0.061|~shown 0.042|~shut 0.186|~side 0.050
~sides 0.091|~sign 0.021|~signed -0.245|~significant 0.038|~signs 0.175|~silver -0.096|~similar 0.087|~simply 0.098|~since 0.221
~single 0.240|~sit -0.133|~site 0.218|~sites -0.190|~sitting 0.062|~situation -0.069|~six 0.140|~six-month -0.036|~sixth -0.034
~size 0.126|~slightly -0.190|~slipped -0.030|~slow 0.039|~slower 0.232|~snow -0.043|~so -0.132|~so-called -0.125|~social 0.234
~society -0.146|~soft 0.066|~software -0.233|~solar -0.041|~sold 0.064|~soldiers 0.185|~solution -0.127|~some -0.132
~somebody -0.137|~someone 0.152|~something 0.087|~sometimes -0.042|~somewhere -0.129|~son -0.055|~song 0.023|~songs 0.027
~soon 0.169|~sooner 0.020|~sort -0.031|~sought -0.054|~south -0.234|~southern 0.038|~space -0.048|~speak -0.060|~special -0.103
~species -0.115|~speculation 0.176|~speech 0.078|~speed 0.176|~spend -0.084|~spending -0.024|~spent 0.220|~spoke -0.322
~spoken -0.069|~sport -0.161|~sports -0.079|~spot -0.153|~spread 0.238|~spring -0.305|~squad -0.027|~square -0.096|~st 0.044
~stable 0.193|~stadium 0.238|~staff -0.076|~stage 0.163|~stamp 0.191|~standard -0.241|~standards 0.043|~standing 0.039
~stands -0.055|~star -0.184|~starring -0.048|~stars -0.034|~start 0.081|~started -0.156|~starting 0.043|~starts -0.083
~state 0.557|~state's 0.066|~statement -0.178|~states 0.219|~station -0.266|~status -0.065|~stayed -0.223|~steady 0.065
~steel -0.023|~still -0.079|~stock 0.203|~stocks 0.047|~stolen 0.187|~stood -0.261|~stop 0.265|~stopped 0.211|~stops -0.022
~storage -0.024|~store -0.056|~stories 0.086|~storm -0.048|~storms -0.186|~story -0.051|~straight -0.075|~strange -0.064
~strategy -0.051|~street -0.182|~strength -0.077|~strike 0.104|~strikes 0.044|~strip 0.199|~strong -0.028|~stronger -0.072
~struck 0.026|~struggled 0.083|~struggling 0.055|~student 0.169|~students -0.145|~studied -0.124|~study -0.152|~subject -0.151
~subscribers 0.071|~subsequent 0.024|~subsidiary 0.041|~succeed -0.048|~success 0.347|~successfully 0.030|~such 0.361
~suffered 0.044|~sugar -0.189|~suit -0.166|~summer -0.147|~sun -0.160|~suppliers 0.130|~supplies -0.071|~support 0.335
~supporters 0.368|~supposed -0.060|~sure -0.081|~surgery -0.034|~surprising -0.102|~suspected 0.022|~suspended -0.256
~suspension -0.088|~sustained 0.045|~system -0.200|~table -0.237|~tables -0.145|~tackle 0.082|~take -0.135|~taken 0.141
~takeover -0.163|~takes -0.240|~taking -0.164|~talent 0.073|~talk 0.068|~talking 0.135|~talks 0.157|~target 0.179|~targets -0.150
~tax -0.046|~taxpayers 0.350|~tea -0.058|~teachers 0.321|~team -0.057|~technical -0.039|~technology -0.212|~teenager -0.054
~telecoms 0.047|~telephone -0.020|~television -0.029|~tell -0.090|~ten -0.087|~tender 0.093|~tennis 0.043|~tense 0.043|~term 0.322
~terms 0.057|~tested -0.083|~testing -0.081|~tests 0.148|~text -0.165|~than 0.141|~thank -0.059|~thanks 0.156|~that 0.190
~that's 0.135|~the 0.248|~theft 0.214|~their 0.083|~them 0.194|~theme -0.061|~then 0.047|~there -0.026|~there's -0.048
~these 0.133|~they 0.039|~thing 0.086|~think -0.083|~third -0.027|~this 0.284|~those -0.193|~though -0.149|~thought 0.101
~thousands 0.342|~threat -0.128|~threatened 0.146|~three 0.080|~three-year -0.048|~threshold 0.055|~threw 0.164|~through 0.245
~throughout 0.373|~thrown 0.038|~thus 0.046|~ticket 0.056|~tickets -0.100|~ties 0.072|~till -0.115|~times -0.078|~tipped 0.066
~tire 0.117|~title -0.044|~titles -0.162|~to 0.105|~today 0.388|~together -0.099|~told 0.222|~toll 0.214|~too 0.214|~took -0.095
~top -0.220|~total 0.135|~touch 0.250|~touched -0.052|~tour 0.053|~tournament -0.109|~towards 0.054|~town 0.583|~towns -0.092
~track 0.083|~tracks -0.091|~traders 0.193|~trading -0.261|~traditional 0.215|~traffic 0.064|~train -0.090|~transactions -0.134
~transportation -0.092|~travel -0.080|~treatment 0.074|~trial -0.286|~trials 0.030|~tribunal -0.229|~tried -0.053|~tries 0.030
~troops 0.195|~tropical -0.058|~trouble 0.036|~truck 0.047|~trucks -0.040|~true -0.067|~trust -0.155|~try -0.125|~trying -0.216
~turf -0.057|~turn -0.191|~turned -0.059|~turns -0.086|~twice 0.071|~typically -0.044|~unable 0.123|~uncertainty -0.047
~unchanged -0.072|~unconstitutional 0.074|~under -0.233|~understand 0.046|~union -0.093|~unions -0.085|~unique -0.038|~unit 0.160
~united -0.025|~units 0.042|~university 0.155|~unless -0.134|~unlikely 0.145|~unpaid -0.036|~until -0.257|~unusual -0.162
~up 0.106|~update 0.084|~upon 0.242|~us 0.030|~use -0.040|~used 0.196|~using -0.242|~valley 0.368|~value -0.084|~values 0.116
~van 0.101|~various -0.024|~vehicle -0.028|~version -0.079|~versions -0.024|~very -0.340|~veteran -0.025|~veto -0.128
~victims -0.057|~victory -0.025|~view 0.139|~views 0.102|~village 0.150|~villages 0.156|~violence 0.258|~virtually 0.032
~visit 0.048|~visited -0.093|~visiting -0.041|~visitors -0.207|~visits -0.070|~voice -0.271|~volume -0.165|~volunteer 0.147
~volunteers -0.400|~vote -0.309|~voted 0.156|~voter -0.076|~voters 0.128|~votes -0.147|~voting 0.022|~wage 0.072|~wait -0.108
~waited -0.055|~waiting 0.083|~wake -0.053|~walk -0.040|~walked 0.426|~wall 0.036|~want 0.145|~wanted 0.166|~wants 0.027
~war 0.029|~ward 0.242|~warm -0.122|~warning -0.096|~warnings 0.110|~was -0.086|~waste 0.063|~watched -0.053|~water -0.066
~way -0.152|~ways 0.028|~we -0.659|~weapons 0.093|~weather -0.087|~website 0.049|~week -0.332|~weekend -0.148|~weeks 0.164
~weight -0.238|~went -0.037|~were 0.308|~west -0.074|~wet -0.152|~when -0.280|~where -0.155|~whether -0.066|~which -0.183
~while 0.211|~whistle 0.089|~white 0.321|~who 0.273|~whole 0.433|~whose 0.328|~why 0.159|~widely 0.120|~wife -0.360|~wild 0.249
~will 0.031|~win 0.169|~wind -0.032|~window -0.300|~wing 0.055|~winner 0.061|~winners 0.052|~winning -0.053|~wins 0.070
~winter 0.141|~with -0.032|~withdraw 0.066|~withdrawn -0.163|~withdrew 0.148|~within 0.547|~without -0.106|~woman 0.322
~women 0.313|~women's 0.047|~won -0.128|~won't 0.034|~word -0.098|~words 0.134|~work 0.341|~worked -0.228|~workers 0.085
~working -0.204|~works 0.033|~world 0.124|~world's -0.075|~worse 0.056|~worst 0.449|~worth 0.181|~would -0.276|~write -0.097
~writing -0.045|~written -0.123|~wrong 0.064|~yard -0.098|~yards -0.121|~year 0.148|~year's 0.038|~year-old 0.115|~years 0.562
~yellow -0.120|~yen 0.298|~yes -0.133|~yesterday -0.233|~yet -0.157|~yield -0.060|~yields -0.155|~you -0.509|~you're -0.072
~young 0.165|~younger -0.056|~your -0.162|~zone 0.034
`;
