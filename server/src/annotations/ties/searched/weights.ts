// Written by `npm run train:ties`; see docs/tie-model.md.
// Features, parted by bars, with what each adds to the logit.
export const BIAS = -5.957;
export const WEIGHTS = `
change  -0.166|change beside01 0.281|change beside02 0.290|change beside12 -0.169|change between12 to 0.194|change digits 111 -0.489|change digits 112 0.347
change digits 113 -0.140|change digits 123 0.667|change digits 131 -0.123|change digits 132 0.792|change digits 133 -0.541|change digits 142 0.126|change digits 211 -0.227
change digits 212 0.410|change digits 213 -0.206|change digits 221 0.176|change digits 223 0.239|change digits 232 -0.215|change digits 233 -0.295|change digits 244 -0.203
change digits 333 0.143|change digits 334 -0.204|change digits 343 -0.166|change digits 344 -0.138|change digits 422 0.195|change dimension count -0.186
change dimension length -0.244|change dimension money 0.270|change dimension time -0.305|change exact0 atLeast -0.266|change exact0 atMost -0.194|change exact1 about 0.238
change exact1 atLeast -0.285|change exact1 atMost -0.140|change exact2 atLeast -0.136|change exact2 atMost -0.220|change from0 behind -0.170|change from0 inherited -0.433
change from1 behind -0.197|change from1 inherited -0.127|change from2 behind -0.214|change from2 inherited -0.429|change gap 1 0.569|change gap 12 -0.284|change gap 2 0.180
change gap 3 -0.532|change gap 4 -0.293|change gap 7 -0.518|change heads01 one -0.250|change heads02 none 0.158|change heads02 one -0.313|change heads12 agree -0.374
change heads12 all 0.413|change heads12 differ -0.278|change heads12 one -0.204|change kinds ccc 0.325|change kinds pcc -0.186|change kinds php -0.178|change left0  0.184
change left0 ( -0.229|change left0 by 0.319|change left0 of 0.157|change left0 or -0.253|change left0 rate of 0.167|change left0 up -0.127|change left1 ( -0.157
change left1 and -0.181|change left1 at 0.411|change left1 it was 0.137|change left1 its 0.168|change left1 of -0.163|change left1 said 0.200|change left2  -0.148
change left2 ( -0.190|change left2 at -0.140|change left2 down from -0.167|change left2 from 0.178|change left2 made 0.128|change left2 the 0.291|change left2 to 0.144
change left2 was -0.132|change left2 with -0.167|change loose 0 0.883|change loose 1 -0.595|change loose 12 -0.211|change loose 3 -0.187|change loose 4 -0.274
change mark0 change 0.717|change mark0 from -0.279|change mark0 rest -0.122|change mark0 to -0.358|change mark0 total -0.253|change mark0 whole 0.272|change mark1 change -0.411
change mark1 from 0.456|change mark1 rest -0.141|change mark1 to 0.501|change mark1 whole 0.345|change mark2 change -0.522|change mark2 from 0.161|change mark2 rest 0.341
change mark2 whole -0.442|change order 102 -0.257|change order 201 -0.575|change order 210 0.224|change ratio -1 -0.316|change ratio -2 -0.492|change ratio -3 -0.256
change ratio -4 -0.373|change ratio 0 0.555|change ratio 1 0.462|change ratio 2 -0.557|change ratio 3 -0.163|change ratio 4 -0.478|change reach 0 1.397|change reach 2 -0.251
change reach 3 -0.526|change reach 4 -0.150|change right0  0.191|change right0 , -0.170|change right0 . -0.340|change right0 from 0.290|change right0 more 0.276
change right0 the 0.234|change right0 to -0.218|change right1 , a 0.188|change right1 . 0.259|change right1 ; 0.305|change right1 and -0.121|change right1 is 0.122
change right1 of them 0.183|change right1 to 0.204|change right2 ), -0.169|change right2 . -0.223|change right2 at 0.200|change right2 in 0.124|change right2 in the 0.145
change right2 this 0.204|change right2 to -0.251|change rivals 0 0.755|change rivals 1 -0.217|change rivals 2 -0.308|change rivals 3 -0.290|change rivals 4 -0.383
change rivals 7 -0.278|change say0 also -0.324|change say0 among -0.140|change say0 and -0.549|change say0 are -0.298|change say0 because 0.577|change say0 before -0.278
change say0 bus 0.588|change say0 came 0.154|change say0 clinton -0.301|change say0 cost -0.192|change say0 cover 0.576|change say0 cut 0.212|change say0 drop -0.126
change say0 election -0.127|change say0 family 0.351|change say0 fell -0.288|change say0 first 0.332|change say0 for -0.303|change say0 found -0.184|change say0 from -0.137
change say0 gain 0.952|change say0 had -0.173|change say0 has 0.568|change say0 have 0.496|change say0 increase 0.493|change say0 its -0.391|change say0 job 0.539
change say0 jump 0.155|change say0 latest 0.187|change say0 likely -0.135|change say0 makes 0.158|change say0 may -0.123|change say0 more 0.663|change say0 now 0.141
change say0 off 0.319|change say0 over 0.125|change say0 poll -0.124|change say0 put 0.162|change say0 quarter -0.255|change say0 rate 0.189|change say0 rated 0.740
change say0 revenue -0.158|change say0 rise -0.197|change say0 rose -0.311|change say0 said -0.266|change say0 sales -0.164|change say0 school 0.580|change say0 september -0.239
change say0 shares -0.510|change say0 since 0.750|change say0 spent 0.356|change say0 support -0.155|change say0 tax -0.141|change say0 that -0.225|change say0 the 0.169
change say0 their -0.123|change say0 them -0.215|change say0 then 0.606|change say0 they -0.226|change say0 this -0.170|change say0 those -0.208|change say0 three 0.487
change say0 trade 0.704|change say0 voted -0.123|change say0 voters -0.186|change say0 was -0.423|change say0 washington 0.525|change say0 were -0.253|change say0 when 0.387
change say0 which -0.158|change say0 while -0.210|change say0 who -0.185|change say0 will 0.525|change say0 would -0.324|change say0 year -0.158|change say0 years 0.376
change say0 yield -0.274|change say0 you 0.348|change say1 ago -0.159|change say1 airline -0.237|change say1 and -0.206|change say1 are -0.120|change say1 become 0.694
change say1 before 0.712|change say1 calls 0.224|change say1 clinton -0.243|change say1 closed -0.121|change say1 cost 0.382|change say1 county 0.264|change say1 day -0.153
change say1 days 0.228|change say1 enrolled 0.724|change say1 fall 0.656|change say1 fifth 0.811|change say1 for -0.479|change say1 from 0.564|change say1 had 0.662
change say1 have -0.294|change say1 high 0.561|change say1 his 0.214|change say1 homes 0.412|change say1 index -0.166|change say1 its 1.133|change say1 monday 0.549
change say1 month 0.335|change say1 more -0.161|change say1 number 0.302|change say1 october 0.473|change say1 office 0.221|change say1 only 0.402|change say1 over -0.184
change say1 people -0.188|change say1 per -0.273|change say1 poor 0.763|change say1 price 0.707|change say1 quarter -0.145|change say1 rate -0.164|change say1 revenue 0.471
change say1 rose 0.315|change say1 same 0.266|change say1 share 0.133|change say1 since 0.278|change say1 stood -0.121|change say1 support -0.201|change say1 teachers 0.588
change say1 than -0.165|change say1 that 0.655|change say1 them -0.168|change say1 then -0.151|change say1 they -0.641|change say1 this -0.412|change say1 those -0.193
change say1 time 0.206|change say1 under 0.208|change say1 was 0.489|change say1 week -0.227|change say1 went 0.215|change say1 when -0.231|change say1 which -0.274
change say1 who 0.199|change say1 will -0.220|change say1 with -0.439|change say1 won -0.183|change say1 work 0.829|change say1 worth -0.124|change say1 would 0.243
change say1 years -0.153|change say2 after 0.273|change say2 against -0.217|change say2 airline -0.174|change say2 and -0.410|change say2 april -0.276|change say2 are -0.294
change say2 average -0.308|change say2 began -0.132|change say2 best 0.389|change say2 between 0.515|change say2 came -0.228|change say2 clinton -0.160|change say2 compared -0.231
change say2 cost -0.217|change say2 counted 0.345|change say2 county 1.067|change say2 delegates -0.124|change say2 department -0.146|change say2 district -0.182
change say2 down -0.522|change say2 earlier -0.369|change say2 fall 0.614|change say2 fell -0.408|change say2 first 0.580|change say2 for -0.279|change say2 from 0.413
change say2 had -0.291|change say2 have 0.506|change say2 home 0.321|change say2 its 0.278|change say2 made 0.259|change say2 may 0.891|change say2 monday 0.599
change say2 more -0.238|change say2 new -0.175|change say2 not -0.133|change say2 obama -0.129|change say2 people -0.149|change say2 per -0.189|change say2 period -0.130
change say2 poll -0.139|change say2 profit 0.152|change say2 raised 0.318|change say2 revenue 0.386|change say2 river 0.244|change say2 run -0.127|change say2 share 0.334
change say2 since 0.315|change say2 state -0.132|change say2 stock 0.370|change say2 stood -0.173|change say2 than -0.164|change say2 that -0.457|change say2 the -0.138
change say2 then -0.160|change say2 there 0.249|change say2 this 0.729|change say2 through 0.224|change say2 thursday 0.122|change say2 times 0.542|change say2 top 0.120
change say2 voters -0.154|change say2 was -0.478|change say2 week -0.216|change say2 when -0.131|change say2 who -0.193|change say2 will -0.294|change say2 with -0.516
change say2 work 0.634|change say2 would -0.219|change say2 year -0.129|change say2 years 0.334|change spread 0 0.303|change spread 1 0.635|change spread 12 -0.246
change spread 2 -0.404|change spread 3 -0.510|change spread 4 -0.483|change the2 -0.174|change time01 differ 0.478|change time01 none -0.273|change time01 one -0.309
change time02 differ -0.135|change time02 none -0.252|change time02 one 0.472|change time12 differ 0.429|change time12 none -0.240|change time12 same 0.175|change worded0 0.169
change worded1 0.741|change words01 0 -0.131|change words01 2 -0.540|change words02 0 -0.125|change words02 1 -0.174|change words12 0 -0.206|change words12 1 0.448|left0 ( 0.909
left0 , and 0.278|left0 : -0.167|left0 a negative 0.148|left0 accounted for -0.138|left0 and has 0.209|left0 climbed by 0.274|left0 drop of 0.219|left0 for -0.147
left0 gain of 0.193|left0 in -0.150|left0 in all, -0.339|left0 it was 0.180|left0 of -0.189|left0 of his 0.124|left0 on thursday, -0.127|left0 out to 0.172|left0 points, or -0.171
left0 rate of 0.227|left0 said the -0.256|left0 than the -0.343|left0 the 0.371|left0 the entire 0.458|left0 the last -0.129|left0 there were -0.159|left0 to -0.390
left0 total of 0.161|left0 turnout of 0.126|left0 with -0.222|left0 with the -0.169|left0 year with 0.215|left0 “ 0.239|left1  -0.236|left1 , 0.172|left1 , has 0.120
left1 , or 0.281|left1 , to -0.184|left1 , with 0.236|left1 against and 0.315|left1 and -0.145|left1 average of 0.122|left1 county reached -0.125|left1 for -0.158
left1 for a -0.377|left1 in all, 0.137|left1 made up 0.153|left1 of its 0.141|left1 of the -0.297|left1 one of 0.124|left1 only -0.217|left1 out at 0.145|left1 people and 0.121
left1 rose from 0.139|left1 the -0.181|left1 the remaining -0.181|left1 to -0.163|left1 up from -0.150|left1 with -0.576|left1 with the -0.197|left1 year with 0.134|left2  -0.142
left2 ( -0.121|left2 , -0.183|left2 , to -0.134|left2 : 0.123|left2 against and 0.147|left2 and -0.187|left2 and another 0.154|left2 and has 0.447|left2 as did 0.299
left2 for -0.162|left2 from 0.346|left2 girls and 0.267|left2 in the -0.156|left2 is now 0.138|left2 it has 0.202|left2 of the 0.378|left2 out for 0.150|left2 over the 0.128
left2 ranged from -0.147|left2 stood at 0.186|left2 the 1.122|left2 the remaining 0.341|left2 took in 0.141|left2 up from -0.149|left2 which had -0.133|loose beside01 0.182
loose digits 222 0.262|loose digits 322 0.237|loose from0 behind -0.178|loose from1 behind -0.205|loose from1 none 0.120|loose from2 behind 0.191|loose from2 none -0.262
loose gap 1 0.393|loose gap 2 0.557|loose gap 3 -0.179|loose gap 4 -0.682|loose heads01 none 0.236|loose heads01 one -0.349|loose heads02 none -0.231|loose heads02 one 0.232
loose heads12 none -0.219|loose heads12 one 0.203|loose kinds ppp -0.196|loose left2 has 0.171|loose left2 to 0.383|loose loose 1 -0.124|loose loose 2 0.164|loose loose 4 -0.193
loose mark0 to -0.315|loose mark0 whole -0.154|loose mark1 change -0.333|loose mark1 from 0.133|loose mark1 to -0.151|loose mark2 to 0.943|loose order 021 -0.402
loose order 102 -0.218|loose order 120 0.838|loose order 201 -0.526|loose order 210 0.121|loose ratio -1 0.334|loose ratio -4 0.861|loose ratio 0 -0.162|loose ratio 4 -0.472
loose reach 3 -0.172|loose reach 4 -0.211|loose right0 . 0.205|loose right0 in -0.166|loose right1 , 0.183|loose right1 . -0.139|loose rivals 1 0.248|loose rivals 2 -0.428
loose rivals 3 -0.211|loose rivals 4 0.290|loose say0 cost -0.180|loose say0 for -0.161|loose say0 has 0.365|loose say0 will 0.271|loose say1 for -0.139|loose say1 the -0.408
loose say2 for 0.242|loose say2 has 0.941|loose say2 the 0.448|loose say2 with -0.134|loose spread 12 -0.140|loose spread 2 -0.181|loose spread 3 0.171|loose spread 7 -0.246
loose time01 one -0.225|loose time02 one -0.233|loose time12 one -0.319|loose words01 0 -0.130|mark0 change -0.127|mark0 each -0.441|mark0 from -0.383|mark0 mean -0.388
mark0 rest 0.411|mark0 to -0.287|mark0 total 0.422|mark0 whole 0.171|mark1 change -0.325|mark1 each -0.643|mark1 mean -0.154|mark1 rest -0.584|mark1 to -0.181|mark1 total 0.172
mark1 whole -0.190|mark2 change -0.484|mark2 each -0.334|mark2 mean -0.229|mark2 rest 0.329|mark2 total -0.246|mean exact0 exact 0.219|mean say0 the 0.215|mean time01 none 0.130
mean time02 none 0.131|mean time12 none 0.171|mean words01 0 0.127|mean words02 0 0.151|multiple exact0 none 0.331|multiple exact1 exact 0.234|multiple exact2 exact 0.139
multiple from0 behind -0.137|multiple from0 none 0.179|multiple from1 behind -0.226|multiple gap 1 0.846|multiple gap 2 -0.278|multiple gap 3 -0.247|multiple gap 4 -0.160
multiple heads12 differ -0.153|multiple heads12 none 0.125|multiple heads12 one -0.262|multiple left2 to 0.237|multiple loose 0 0.450|multiple loose 1 0.202|multiple loose 4 -0.232
multiple loose 7 -0.133|multiple mark1 to -0.190|multiple mark2 to 0.610|multiple order 012 0.184|multiple order 021 0.370|multiple order 120 -0.215|multiple ratio -1 1.187
multiple ratio 0 -0.182|multiple ratio 1 -0.360|multiple reach 1 -0.368|multiple reach 2 0.438|multiple reach 3 -0.422|multiple reach 4 -0.320|multiple rivals 0 0.952
multiple rivals 1 -0.411|multiple rivals 2 -0.189|multiple rivals 4 -0.158|multiple say0 had -0.148|multiple say0 the 0.294|multiple say0 times -0.139|multiple say1 from 0.926
multiple say1 the 0.189|multiple say2 that 0.438|multiple spread 4 -0.384|multiple spread 7 -0.165|multiple time01 none -0.160|multiple time02 none -0.304|multiple time02 one 0.259
multiple time12 none -0.417|multiple words12 0 -0.341|multiple words12 1 0.415|points beside01 0.134|points beside02 -0.129|points beside12 0.306|points digits 111 -0.222
points digits 112 0.722|points digits 122 0.223|points digits 212 -0.635|points digits 221 -0.299|points digits 222 -0.822|points exact0 about 0.280|points exact1 about 0.124
points exact2 about 0.291|points gap 1 0.753|points gap 3 -0.355|points gap 4 -0.247|points gap 7 -0.170|points heads01 agree 0.344|points heads01 none 0.254
points heads01 one -0.687|points heads02 agree 0.349|points heads02 none 0.197|points heads02 one -0.645|points heads12 agree 0.310|points heads12 one -0.531
points kinds ccc -0.603|points kinds ppp -0.303|points left0  -0.304|points left0 with 0.131|points left1 at -0.168|points left1 by -0.130|points left1 to 0.182
points loose 0 -0.122|points loose 1 0.314|points loose 2 0.245|points loose 3 -0.402|points loose 7 -0.135|points mark0 change 0.736|points mark0 from 0.196|points mark0 to -0.602
points mark0 whole 0.212|points mark1 change 0.123|points mark1 from -0.228|points mark1 to -0.133|points mark2 change -0.147|points mark2 from 0.267|points mark2 to -0.269
points order 021 -0.580|points order 102 -0.394|points order 120 0.152|points order 201 0.502|points order 210 0.209|points ratio -1 0.244|points ratio -2 -0.309
points ratio 0 0.214|points ratio 1 -0.129|points reach 0 0.136|points reach 1 -0.404|points reach 2 0.244|points reach 4 -0.184|points right0  0.169|points right0 , 0.197
points right0 in -0.190|points right0 to 0.164|points right1  0.170|points right1 in -0.168|points right1 to 0.240|points right2  0.158|points right2 , 0.142|points right2 . 0.168
points right2 in -0.200|points rivals 0 1.359|points rivals 1 -0.334|points rivals 2 -0.411|points rivals 3 -0.315|points rivals 4 -0.267|points rivals 7 -0.126
points say0 clinton -0.214|points say0 error -0.196|points say0 margin -0.193|points say0 minus -0.146|points say0 plus -0.146|points say0 point 0.468|points say0 points -0.296
points say0 said -0.266|points say0 state 0.625|points say0 the 0.168|points say0 was -0.193|points say0 who -0.134|points say0 with 0.550|points say1 the 0.190
points say1 who -0.208|points say1 would -0.176|points say2 clinton -0.250|points say2 from 0.330|points say2 support -0.141|points say2 that -0.295|points say2 the -0.522
points say2 voters -0.218|points say2 with -0.225|points spread 1 1.020|points spread 2 -0.412|points spread 4 -0.502|points spread 7 -0.263|points time01 none -0.219
points time01 one 0.245|points time02 none -0.201|points time02 one 0.302|points time12 one -0.388|points worded0 0.145|points worded1 0.272|points worded2 0.254
points words01 1 -0.349|points words01 2 -0.129|points words02 0 0.205|points words02 1 -0.419|points words02 2 -0.349|points words12 0 0.129|points words12 1 -0.485
points words12 2 -0.222|product  0.122|product beside01 0.280|product beside02 0.193|product beside12 1.151|product digits 111 0.160|product digits 121 -0.320
product digits 122 -0.480|product digits 211 -0.522|product digits 212 -0.124|product digits 221 -0.648|product digits 222 0.495|product digits 231 -0.208|product digits 232 0.139
product digits 313 0.727|product digits 321 -0.189|product digits 322 -0.197|product digits 332 -0.300|product dimension count -0.628|product dimension length 0.147
product dimension money 1.476|product dimension time -0.193|product exact0 about -0.326|product exact0 atLeast -0.172|product exact0 exact 0.153|product exact1 about -0.261
product exact1 atLeast -0.301|product exact1 exact 0.194|product exact2 about -0.137|product from0 behind 0.130|product from0 inherited -0.182|product from1 behind -0.470
product from1 inherited 0.322|product from2 behind 0.219|product from2 inherited -0.306|product from2 none -0.145|product gap 1 0.235|product gap 3 -0.420|product gap 7 0.151
product heads01 agree -0.208|product heads01 all 0.387|product heads01 differ -0.121|product heads01 one -0.205|product heads02 agree 0.402|product heads02 differ -0.213
product heads12 agree -0.213|product heads12 none -0.140|product heads12 one 0.164|product kinds hpp 0.608|product kinds ppc -0.127|product kinds pph 0.514|product kinds ppp -0.499
product left0 and -0.170|product left0 for 0.146|product left1 at -0.326|product left1 average of 0.122|product left2 for 0.141|product left2 the 0.143|product loose 0 0.601
product loose 1 0.286|product loose 12 -0.286|product loose 2 -0.349|product mark0 change -0.163|product mark0 from -0.386|product mark0 total 0.973|product mark0 whole 0.461
product mark1 change -0.275|product mark1 each -0.281|product mark1 mean 0.388|product mark1 to -0.489|product mark1 total 0.188|product mark2 change 0.133
product mark2 from -0.215|product mark2 rest -0.133|product mark2 to -0.126|product mark2 whole 0.363|product order 021 0.300|product order 102 -0.422|product order 120 0.417
product order 201 0.535|product order 210 -0.685|product per of 1 0.607|product per1  -0.788|product per1 each 0.146|product ratio -1 -0.273|product ratio -2 -0.219
product ratio -3 0.247|product ratio -4 0.334|product ratio 0 -0.385|product ratio 1 0.129|product ratio 2 0.175|product ratio 3 -0.187|product ratio 4 0.419|product reach 0 0.365
product reach 1 0.239|product reach 2 0.157|product reach 3 0.193|product reach 4 -0.412|product right0 , 0.352|product right0 in 0.264|product right0 people 0.159
product right0 to -0.140|product right1 a 0.145|product right2 of 0.405|product rivals 0 0.453|product rivals 1 -0.394|product rivals 2 0.363|product rivals 3 0.223
product rivals 4 -0.191|product rivals 7 -0.185|product say0 all 0.572|product say0 been 0.454|product say0 before -0.277|product say0 days -0.235|product say0 for 0.488
product say0 from -0.223|product say0 has -0.335|product say0 his 0.285|product say0 last -0.232|product say0 out -0.151|product say0 over 0.253|product say0 people 0.456
product say0 put 0.191|product say0 said 0.283|product say0 the 0.847|product say0 went -0.145|product say0 were -0.234|product say0 will 0.179|product say0 with -0.134
product say0 year -0.275|product say1 after -0.125|product say1 and 0.120|product say1 average 0.123|product say1 averaged 0.332|product say1 came 0.370|product say1 each -0.388
product say1 every -0.170|product say1 for 0.126|product say1 from 0.514|product say1 had -0.259|product say1 hours 0.225|product say1 its -0.121|product say1 new 0.488
product say1 out 0.477|product say1 put -0.135|product say1 sold 0.158|product say1 that -0.223|product say1 them 0.203|product say1 was 0.354|product say1 went 0.203
product say1 will -0.378|product say1 with 0.291|product say1 work 0.239|product say1 works 0.712|product say2 after -0.202|product say2 all 0.219|product say2 are -0.141
product say2 first -0.127|product say2 from 0.217|product say2 had -0.164|product say2 has 0.284|product say2 have -0.139|product say2 his -0.122|product say2 out -0.230
product say2 over 0.342|product say2 people -0.160|product say2 shares 0.386|product say2 the 0.127|product say2 them -0.142|product say2 there -0.132|product say2 was 0.313
product say2 were -0.275|product say2 which -0.140|product say2 who -0.129|product say2 with 0.304|product say2 year 0.176|product side0 -0.154|product spread 0 0.767
product spread 1 -0.203|product spread 12 -0.245|product spread 2 -0.331|product spread 3 0.139|product spread 7 -0.267|product the0 0.326|product time01 one -0.510
product time02 one -0.327|product time12 one -0.349|product words01 1 -0.356|product words01 2 -0.223|product words02 0 -0.330|product words02 1 0.302|product words02 2 0.244
product words12 0 -0.169|product words12 1 0.337|product words12 2 -0.147|product3  -0.132|product3 exact0 exact -0.122|rate words12 0 -0.150|rest  -0.195|rest beside01 -0.523
rest beside02 0.999|rest beside12 0.429|rest digits 111 -0.139|rest digits 112 -0.121|rest digits 122 0.521|rest digits 123 0.589|rest digits 132 0.411|rest digits 211 -0.361
rest digits 212 -0.171|rest digits 221 -0.245|rest digits 222 0.229|rest digits 223 -0.196|rest digits 232 0.245|rest dimension count -0.180|rest exact0 none -0.319
rest exact2 about -0.201|rest from0 none -0.131|rest from1 behind -0.195|rest from1 inherited -0.296|rest from2 behind -0.207|rest gap 1 0.446|rest gap 3 -0.273|rest gap 4 -0.294
rest gap 7 -0.256|rest heads01 one -0.213|rest heads12 all 0.272|rest heads12 differ -0.254|rest heads12 none 0.178|rest heads12 one -0.263|rest kinds ccc 0.158|rest left0 of 0.205
rest left1 the 0.122|rest left2 at 0.187|rest left2 to 0.135|rest loose 0 0.565|rest loose 1 -0.333|rest loose 12 -0.172|rest loose 2 -0.259|rest loose 4 -0.270
rest mark0 from -0.149|rest mark0 to -0.156|rest mark0 whole 0.587|rest mark1 change -0.172|rest mark1 from 0.159|rest mark1 whole -0.282|rest mark2 from 0.373|rest mark2 to 0.799
rest mark2 whole 0.389|rest order 012 -0.397|rest order 021 0.144|rest ratio -1 0.820|rest ratio -2 -0.154|rest ratio -4 -0.244|rest ratio 1 -0.346|rest ratio 2 -0.156
rest ratio 4 -0.259|rest reach 0 1.449|rest reach 1 -0.198|rest reach 2 -0.460|rest reach 3 -0.295|rest reach 4 -0.156|rest right0 . -0.127|rest right2 , -0.148
rest right2 to 0.134|rest rivals 0 0.633|rest rivals 2 -0.278|rest rivals 3 -0.237|rest rivals 4 -0.237|rest rivals 7 -0.195|rest say0 and -0.144|rest say0 cut 0.191
rest say0 first 0.229|rest say0 for -0.166|rest say0 had -0.160|rest say0 have 0.603|rest say0 its -0.164|rest say0 now 0.134|rest say0 rate 0.180|rest say0 said -0.124
rest say0 that -0.253|rest say0 their -0.209|rest say0 they -0.143|rest say0 will 0.470|rest say0 would -0.204|rest say1 county 0.436|rest say1 down -0.224|rest say1 first 0.226
rest say1 for -0.285|rest say1 from 0.274|rest say1 have 0.359|rest say1 its 0.248|rest say1 last -0.308|rest say1 people -0.134|rest say1 said 0.176|rest say1 share 0.230
rest say1 since 0.380|rest say1 that -0.152|rest say1 the -0.218|rest say1 they 0.211|rest say1 this 0.233|rest say1 was -0.176|rest say1 were -0.122|rest say1 with -0.124
rest say1 would -0.121|rest say1 year -0.131|rest say2 and -0.139|rest say2 first 0.247|rest say2 for -0.250|rest say2 from 0.512|rest say2 had -0.153|rest say2 has 0.337
rest say2 his -0.125|rest say2 its 0.227|rest say2 last 0.211|rest say2 now 0.180|rest say2 people -0.129|rest say2 that 0.291|rest say2 the -0.282|rest say2 they -0.185
rest say2 which -0.220|rest say2 who -0.210|rest say2 with -0.255|rest say2 year -0.178|rest spread 0 0.808|rest spread 12 -0.193|rest spread 2 -0.254|rest spread 3 -0.219
rest spread 4 -0.199|rest the1 -0.134|rest time01 none -0.182|rest time01 one 0.513|rest time02 differ 0.245|rest time02 none -0.122|rest time02 one -0.239|rest time12 none -0.128
rest time12 same 0.182|rest words01 0 -0.126|rest words01 2 0.303|rest words02 1 0.261|rest words02 2 -0.129|rest words12 2 -0.275|right0 ( 0.146|right0 ) 0.170|right0 , a -0.150
right0 , according 0.405|right0 , against 0.195|right0 , and -0.132|right0 , as 0.206|right0 , have -0.133|right0 , or 0.195|right0 , the 0.167|right0 , to -0.286
right0 , which 0.258|right0 , with 0.121|right0 . -0.133|right0 and -0.265|right0 and the -0.229|right0 for a 0.131|right0 from a -0.166|right0 in the -0.218|right0 of 0.143
right0 of them -0.251|right0 on saturday -0.125|right0 people in -0.183|right0 people. 0.127|right0 said they -0.278|right0 the 0.547|right0 to -0.534|right0 to a 0.126
right0 to the 0.358|right0 towns and 0.228|right0 — -0.172|right1 ( 0.909|right1 , 0.166|right1 , a 0.122|right1 , before 0.655|right1 , had 0.191|right1 , have -0.154
right1 , is 0.162|right1 , of -0.127|right1 , while -0.172|right1 ; the 0.388|right1 and -0.348|right1 and a 0.281|right1 and the 0.181|right1 at -0.123|right1 delegates to -0.346
right1 for 0.159|right1 for every -0.162|right1 for the 0.130|right1 from 0.194|right1 had been 0.219|right1 in a -0.206|right1 in the 0.429|right1 more than 0.197
right1 of the 0.182|right1 of them 0.404|right1 of those 0.274|right1 on a 0.131|right1 on the 0.132|right1 people had 0.161|right1 said they -0.124|right1 seats. -0.128
right1 to get -0.177|right1 to the 0.401|right1 under the 0.285|right1 votes and -0.191|right1 were in 0.204|right1 — -0.144|right2  0.168|right2 , -0.123|right2 , a 0.228
right2 , and -0.234|right2 , came 0.127|right2 , have -0.169|right2 , including 0.236|right2 , or 0.236|right2 , was 0.201|right2 , will -0.145|right2 . -0.189|right2 and -0.158
right2 beds and 0.122|right2 in 0.224|right2 in the 0.232|right2 of its 0.188|right2 of the -0.185|right2 of them -0.357|right2 of them, -0.141|right2 people between 0.141
right2 to -0.288|right2 went to 0.360|right2 will go 0.461|right2 with 0.153|right2 — -0.132|same  0.946|same beside01 -1.010|same digits 11 -1.800|same digits 12 -1.396
same digits 13 -0.755|same digits 14 -0.589|same digits 21 -1.658|same digits 22 1.604|same digits 23 -1.162|same digits 24 -0.205|same digits 31 -0.783|same digits 32 -0.937
same digits 33 4.294|same digits 34 -0.199|same digits 41 -0.622|same digits 42 -0.664|same digits 43 -0.585|same digits 44 3.826|same dimension count 0.316
same dimension length -0.870|same dimension money -0.356|same dimension share -0.775|same dimension time -0.295|same exact0 about -0.341|same exact0 atLeast -1.225
same exact0 atMost -0.364|same exact1 about -0.407|same exact1 atLeast -1.025|same exact1 atMost -0.326|same from0 behind -0.299|same from0 inherited -0.166
same from1 inherited -0.551|same gap 1 -0.288|same gap 12 -0.261|same gap 2 -0.126|same gap 3 -0.351|same gap 4 0.317|same gap 7 0.279|same heads01 all 0.321
same heads01 differ -0.641|same heads01 one -0.282|same heads01 same 0.787|same kinds cp 0.716|same kinds ll -0.606|same kinds lp 1.225|same kinds pc 0.198|same kinds ph 2.329
same kinds pl 0.782|same kinds pp -0.476|same left0  -0.293|same left0 ( 0.142|same left0 all 0.352|same left0 all, -0.297|same left0 has -0.139|same left0 his 0.309
same left0 in 0.137|same left0 in all, -0.288|same left0 is -0.206|same left0 of -0.158|same left0 the 0.843|same left0 to -0.379|same left0 up -0.124|same left0 with -0.374
same left1  -0.329|same left1 a -0.350|same left1 all 0.214|same left1 at 0.215|same left1 for 0.141|same left1 from -0.183|same left1 has -0.193|same left1 in -0.329
same left1 only -0.175|same left1 the 0.488|same left1 to -0.237|same left1 with -0.491|same mark0 change -0.394|same mark0 each -0.193|same mark0 from -0.590
same mark0 mean -0.144|same mark0 rest -0.458|same mark0 to -0.330|same mark1 each -0.517|same mark1 from -0.773|same mark1 mean -0.150|same mark1 most 0.201|same mark1 to -0.267
same mark1 total -0.474|same order 10 0.155|same reach 0 -1.283|same reach 1 0.191|same reach 12 0.381|same reach 2 -0.259|same reach 3 -0.200|same reach 4 0.315
same right0  -0.230|same right0 " 1.057|same right0 , -0.139|same right0 and -0.148|same right0 from -0.272|same right0 in -0.292|same right0 is 0.424|same right0 of -0.156
same right0 people 0.128|same right0 to 0.325|same right0 was 0.289|same right1  -0.214|same right1 , 0.141|same right1 , and -0.151|same right1 -county 0.360|same right1 . -0.295
same right1 ; -0.244|same right1 for -0.242|same right1 in -0.292|same right1 in the -0.458|same right1 of -0.511|same right1 of the -0.347|same right1 on 0.140
same right1 to 0.205|same right1 were -0.165|same rivals 0 0.489|same rivals 1 0.204|same rivals 12 -0.413|same rivals 2 0.232|same rivals 7 -0.418|same say0 all 0.509
same say0 also -0.351|same say0 among -0.615|same say0 average -0.281|same say0 away -0.494|same say0 been -0.280|same say0 but 0.124|same say0 came -0.308|same say0 can 0.861
same say0 candidate 0.246|same say0 cost 0.197|same say0 could 0.576|same say0 county 0.942|same say0 court 0.340|same say0 day -0.895|same say0 days 1.766|same say0 first -0.167
same say0 for -0.296|same say0 front 0.576|same say0 get 1.009|same say0 has -0.820|same say0 held -0.418|same say0 her -0.513|same say0 his 0.727|same say0 into -0.168
same say0 its -0.399|same say0 jobs 0.206|same say0 just -0.305|same say0 like 0.325|same say0 lost -0.338|same say0 made 0.151|same say0 march 0.239|same say0 media 0.349
same say0 men -0.604|same say0 more -0.342|same say0 new 0.222|same say0 not 0.567|same say0 now -0.279|same say0 number 1.146|same say0 off -0.782|same say0 old 0.376
same say0 only -0.155|same say0 out 0.681|same say0 over 0.479|same say0 paid -0.727|same say0 people 0.765|same say0 price 0.168|same say0 primary 0.781|same say0 put -0.622
same say0 rate -0.204|same say0 said 0.959|same say0 saturday 0.153|same say0 second -0.179|same say0 she 0.248|same say0 since 0.140|same say0 state -0.432|same say0 states -0.693
same say0 still 0.244|same say0 super 0.163|same say0 take 0.286|same say0 takes -0.396|same say0 than -0.660|same say0 that -0.299|same say0 them -0.132|same say0 there 0.324
same say0 they -0.467|same say0 this 0.835|same say0 those 0.645|same say0 time -0.140|same say0 took -0.163|same say0 tuesday -0.357|same say0 victims 0.772
same say0 voters -0.330|same say0 was 0.133|same say0 well 0.332|same say0 went -0.825|same say0 when 0.743|same say0 where -0.941|same say0 which 0.316|same say0 who -0.431
same say0 with -0.149|same say0 won 0.148|same say0 would 0.222|same say0 year 0.323|same say0 years 0.227|same say0 you 0.685|same say1 across -0.318|same say1 after 0.324
same say1 all 1.301|same say1 almost 0.297|same say1 also 0.136|same say1 and 0.318|same say1 are 0.531|same say1 been 0.340|same say1 before -0.359|same say1 between -0.246
same say1 but -0.650|same say1 california 0.128|same say1 called 0.652|same say1 city 0.236|same say1 cost 0.677|same say1 council 0.803|same say1 counties 0.551
same say1 county 0.407|same say1 crowd 0.584|same say1 day -0.366|same say1 districts 0.318|same say1 division -0.187|same say1 down 0.317|same say1 each -0.215
same say1 fell -0.314|same say1 fined 0.259|same say1 first -1.013|same say1 for -0.221|same say1 found 0.678|same say1 friday -0.179|same say1 from -0.203|same say1 going 0.473
same say1 got -0.488|same say1 had -0.397|same say1 half -0.290|same say1 has -0.272|same say1 have -0.162|same say1 her -0.193|same say1 high -0.340|same say1 homes 0.381
same say1 including 0.396|same say1 into -0.129|same say1 its 0.377|same say1 john -0.286|same say1 july 0.922|same say1 last -0.753|same say1 left -0.216|same say1 like 0.162
same say1 made 0.491|same say1 make -0.239|same say1 march 0.180|same say1 monday 0.915|same say1 month -0.220|same say1 new -0.194|same say1 news -0.183|same say1 night 0.200
same say1 not -0.232|same say1 now -0.129|same say1 off 0.670|same say1 old 0.752|same say1 only -0.798|same say1 out 0.574|same say1 over 0.248|same say1 past -0.442
same say1 people 0.327|same say1 poll -0.171|same say1 record 0.174|same say1 said -0.463|same say1 second -0.561|same say1 sent 0.355|same say1 shooting 0.431
same say1 since 0.434|same say1 state 0.332|same say1 states -0.636|same say1 still -0.362|same say1 students -0.482|same say1 sunday -0.518|same say1 there -0.246
same say1 they -0.532|same say1 this -0.260|same say1 those 0.252|same say1 through -0.135|same say1 took -0.390|same say1 total 0.683|same say1 tuesday 0.708
same say1 victims 0.426|same say1 voters -0.300|same say1 votes 0.805|same say1 was -1.150|same say1 week 0.361|same say1 were -0.201|same say1 where 0.605|same say1 which -0.643
same say1 while 0.189|same say1 who 0.336|same say1 win -0.265|same say1 with 0.166|same say1 workers -0.126|same say1 would 0.170|same say1 year 0.349|same say1 years 0.864
same say1 yesterday -0.127|same spread 0 -0.256|same spread 1 -0.136|same spread 2 -0.314|same spread 4 0.287|same the0 1.917|same the1 0.784|same time01 none -0.263
same worded1 -0.395|same words01 0 -0.833|same words01 1 0.893|same words01 2 1.730|share beside01 0.676|share beside02 0.617|share beside12 0.314|share between12 of the 0.227
share digits 111 -0.827|share digits 112 -0.219|share digits 113 -0.144|share digits 121 -0.155|share digits 122 0.486|share digits 132 0.382|share digits 144 -0.153
share digits 211 -0.564|share digits 221 -0.215|share digits 222 0.622|share digits 223 -0.189|share digits 231 -0.323|share digits 232 0.537|share digits 233 -0.454
share digits 243 -0.133|share digits 244 0.233|share digits 311 -0.270|share digits 312 -0.124|share digits 331 0.223|share digits 332 1.058|share digits 344 0.370
share digits 422 0.243|share dimension time -0.289|share exact0 atMost -0.204|share exact0 none -0.251|share exact1 atLeast -0.145|share exact1 atMost -0.124
share exact2 about -0.215|share exact2 atLeast -0.184|share from0 inherited -0.199|share from1 behind -0.294|share from1 inherited 0.476|share from2 behind 0.161
share from2 inherited -0.236|share gap 1 1.091|share gap 12 -0.181|share gap 2 -0.126|share gap 3 -0.377|share gap 4 -0.265|share gap 7 -0.564|share heads02 none -0.219
share heads12 agree 0.652|share heads12 all 0.546|share heads12 differ -0.428|share heads12 one -0.224|share heads12 same -0.318|share kinds ccc 0.269|share kinds ccp -0.216
share kinds pcc -0.173|share kinds pcp -0.162|share kinds ppl 0.204|share left0  0.308|share left0 by -0.171|share left0 for -0.131|share left0 the -0.130|share left1 and -0.133
share left1 from 0.146|share left1 in -0.124|share left1 to -0.166|share left2  -0.145|share left2 for 0.295|share left2 had 0.187|share left2 has 0.138|share left2 of the 0.331
share left2 the 0.432|share loose 0 0.546|share loose 1 -0.278|share loose 12 -0.309|share loose 2 -0.241|share loose 3 0.302|share loose 4 -0.239|share mark0 change -0.771
share mark0 from -0.283|share mark0 to -0.218|share mark0 total -0.158|share mark1 to -0.590|share mark1 total -0.154|share mark1 whole -0.465|share mark2 change -0.385
share mark2 from -0.366|share mark2 whole 1.075|share order 012 -0.206|share order 021 0.257|share order 120 -0.359|share order 201 -0.672|share order 210 0.560
share ratio -1 1.179|share ratio -4 -0.138|share ratio 0 0.281|share ratio 1 -0.760|share ratio 2 -0.352|share ratio 3 -0.233|share ratio 4 -0.638|share reach 0 0.828
share reach 1 0.541|share reach 2 -0.458|share reach 3 -0.306|share reach 4 -0.264|share right0 , the 0.185|share right0 . 0.270|share right0 in -0.135|share right0 of its 0.159
share right0 of the -0.179|share right0 the 0.255|share right1  -0.169|share right1 in 0.291|share right1 in the 0.475|share right1 of 0.481|share right1 were 0.365
share right2 , -0.250|share rivals 0 0.366|share rivals 12 -0.209|share rivals 2 0.225|share rivals 3 -0.440|share rivals 4 -0.291|share rivals 7 -0.424|share say0 against 0.420
share say0 and -0.521|share say0 board 0.256|share say0 but -0.158|share say0 county -0.163|share say0 down -0.136|share say0 first 0.548|share say0 for -0.254|share say0 has 0.441
share say0 have 0.163|share say0 his -0.127|share say0 increase -0.122|share say0 its 0.713|share say0 kindergartners -0.309|share say0 last 0.154|share say0 made -0.206
share say0 margin 0.375|share say0 more -0.251|share say0 only -0.157|share say0 prices -0.216|share say0 put -0.212|share say0 rose -0.222|share say0 said 0.485
share say0 state -0.187|share say0 their -0.198|share say0 them -0.369|share say0 they -0.188|share say0 those -0.337|share say0 turnout 0.203|share say0 was 0.246
share say0 were 0.141|share say0 which -0.357|share say0 who 0.157|share say0 with -0.312|share say0 would -0.293|share say0 year -0.133|share say1 against 0.161
share say1 all -0.246|share say1 been -0.291|share say1 before -0.218|share say1 between 0.288|share say1 district -0.171|share say1 end 0.377|share say1 first 0.275
share say1 for -0.430|share say1 from 0.147|share say1 had 0.275|share say1 has -0.300|share say1 his -0.133|share say1 hospital 0.456|share say1 its 0.270|share say1 last 0.659
share say1 lost 0.463|share say1 made 0.283|share say1 monday 0.937|share say1 months 0.174|share say1 only -0.123|share say1 out 0.393|share say1 people 0.521|share say1 per 0.198
share say1 said -0.307|share say1 spent -0.211|share say1 that 0.404|share say1 their 0.295|share say1 them 0.919|share say1 thursday 0.602|share say1 voters -0.310
share say1 were -0.238|share say1 when 0.366|share say1 which -0.145|share say1 who 0.158|share say1 will -0.134|share say1 would -0.216|share say2 after 0.298|share say2 all 0.163
share say2 are -0.120|share say2 been 0.252|share say2 between 0.406|share say2 came -0.123|share say2 city -0.275|share say2 county 0.162|share say2 department -0.193
share say2 district 0.341|share say2 earlier -0.132|share say2 first 0.500|share say2 for 0.312|share say2 from -0.404|share say2 had 0.479|share say2 has 0.351
share say2 have -0.312|share say2 his -0.126|share say2 last -0.395|share say2 march 0.612|share say2 more -0.124|share say2 nurses 1.109|share say2 office 0.331
share say2 one -0.183|share say2 out -0.198|share say2 over -0.134|share say2 people 0.441|share say2 per -0.158|share say2 raised 0.374|share say2 registered 0.205
share say2 since -0.173|share say2 that -0.263|share say2 they 0.122|share say2 through -0.149|share say2 took 0.886|share say2 voters -0.269|share say2 was -0.204
share say2 were -0.634|share say2 where -0.394|share say2 which -0.383|share say2 who 0.396|share say2 will -0.175|share say2 with -0.326|share say2 year 0.136|share spread 0 0.483
share spread 12 -0.370|share spread 3 -0.354|share spread 4 -0.341|share the0 -0.168|share the1 -0.333|share time01 differ -0.207|share time01 none -0.190|share time02 differ 0.170
share time02 none -0.264|share time12 none -0.131|share words01 2 -0.213|share words02 0 -0.167|share words02 1 0.416|share words12 1 -0.141|step  -0.285|step beside01 -0.190
step beside02 0.631|step beside12 0.126|step digits 111 -0.154|step digits 122 0.621|step digits 211 -0.196|step digits 212 -0.163|step digits 221 -0.168|step digits 222 -0.182
step digits 422 0.214|step dimension count -0.242|step down -0.141|step exact0 exact -0.196|step exact0 none -0.169|step exact1 about 0.413|step exact1 exact -0.208
step exact2 exact -0.157|step from0 none -0.170|step from1 behind -0.211|step from1 inherited -0.122|step from2 behind -0.207|step gap 2 -0.160|step gap 3 -0.152|step gap 4 -0.175
step gap 7 -0.149|step heads01 agree -0.167|step heads02 agree -0.152|step heads12 differ -0.152|step heads12 one -0.183|step left0 to 0.142|step left1 of 0.191
step left2 of the 0.121|step loose 2 -0.128|step loose 3 -0.125|step loose 4 -0.143|step loose 7 -0.147|step mark0 change -0.128|step mark0 to 0.180|step mark1 to -0.121
step mark1 whole 0.212|step mark2 to -0.121|step mark2 whole 0.159|step order 012 -0.154|step order 120 -0.153|step order 201 -0.145|step order 210 -0.144|step ratio -1 -0.132
step ratio -3 0.179|step ratio 1 -0.132|step ratio 4 -0.135|step reach 0 0.441|step reach 2 -0.139|step reach 3 -0.135|step reach 4 -0.149|step right0 of the 0.229
step right1 in the 0.151|step right2 of 0.193|step rivals 0 0.207|step rivals 1 -0.143|step rivals 2 -0.140|step rivals 4 -0.123|step say0 last 0.558|step say0 said 0.389
step say0 who 0.631|step say0 year 0.481|step say1 health 0.489|step say2 been 0.456|step say2 for 0.229|step say2 had 0.318|step say2 voted 0.472|step say2 year 0.326
step spread 0 0.788|step spread 1 -0.126|step spread 2 -0.131|step spread 4 -0.138|step spread 7 -0.131|step the2 0.276|step time01 none -0.156|step time01 one 0.231
step time02 none -0.153|step time02 one 0.233|step time12 differ 0.390|step time12 one -0.156|sum  -0.125|sum beside01 0.402|sum beside02 -0.165|sum beside12 0.177
sum digits 111 -0.523|sum digits 112 -0.674|sum digits 113 -0.293|sum digits 121 -0.839|sum digits 122 -0.552|sum digits 131 -0.139|sum digits 132 -0.157|sum digits 211 -0.715
sum digits 212 -0.535|sum digits 213 -0.326|sum digits 221 0.261|sum digits 222 0.241|sum digits 223 0.172|sum digits 231 -0.345|sum digits 232 -0.520|sum digits 311 -0.424
sum digits 313 -0.351|sum digits 321 -0.407|sum digits 323 0.404|sum digits 331 0.525|sum digits 332 0.977|sum digits 333 1.154|sum digits 334 -0.400|sum digits 342 -0.156
sum digits 411 -0.264|sum digits 412 -0.136|sum digits 413 -0.200|sum digits 414 1.895|sum digits 421 -0.251|sum digits 423 0.612|sum digits 424 1.774|sum digits 431 -0.154
sum digits 433 0.145|sum digits 441 1.610|sum digits 442 1.746|sum digits 443 1.135|sum digits 444 1.331|sum exact0 about -0.575|sum exact0 atLeast -0.709|sum exact0 atMost -0.246
sum exact1 about -0.131|sum exact1 atLeast -0.203|sum exact1 atMost -0.150|sum exact2 atLeast -0.739|sum exact2 atMost -0.279|sum from1 behind -0.177|sum from1 inherited 0.494
sum from2 behind -0.167|sum from2 inherited 0.537|sum gap 1 0.455|sum gap 12 -0.556|sum gap 2 -0.400|sum gap 7 -0.194|sum heads01 agree 0.191|sum heads01 differ -0.462
sum heads01 one 0.166|sum heads01 same 0.373|sum heads02 agree 0.395|sum heads02 all -0.292|sum heads02 differ -0.300|sum heads02 one 0.140|sum heads02 same 0.126
sum heads12 agree 1.271|sum heads12 all 0.363|sum heads12 differ -0.250|sum heads12 one -0.325|sum heads12 same 0.164|sum kinds ccc -0.442|sum kinds cpc 1.761|sum kinds cpp -0.257
sum kinds hpc 0.236|sum kinds hpp 0.680|sum kinds lll 0.428|sum kinds pcp -0.222|sum kinds ppc -0.196|sum kinds ppp -0.163|sum left0  0.266|sum left0 ( -0.238|sum left0 , 0.151
sum left0 all -0.123|sum left0 by -0.182|sum left0 had 0.313|sum left0 in -0.149|sum left0 is 0.303|sum left0 it was 0.393|sum left0 of the 0.152|sum left0 the 0.401
sum left0 was 0.563|sum left0 were 0.143|sum left0 with -0.124|sum left1  -0.234|sum left1 ( -0.187|sum left1 , has 0.151|sum left1 by 0.438|sum left1 in -0.189|sum left1 on 0.123
sum left1 the -0.324|sum left1 to 0.240|sum left1 with -0.160|sum left1 — 0.226|sum left2 : 0.133|sum left2 and 0.501|sum left2 as did 0.329|sum left2 did 0.329
sum left2 had -0.127|sum left2 in -0.207|sum left2 is 0.140|sum left2 of -0.128|sum left2 or -0.143|sum left2 remaining 0.222|sum left2 said 0.123|sum left2 than the 0.120
sum left2 the 0.391|sum left2 the remaining 0.222|sum left2 to -0.179|sum left2 with -0.246|sum loose 0 0.392|sum loose 1 0.178|sum loose 2 -0.189|sum loose 4 -0.133
sum loose 7 -0.167|sum mark0 change 0.515|sum mark0 from 0.296|sum mark0 rest -0.305|sum mark0 total 0.706|sum mark0 whole -0.165|sum mark1 from 0.290|sum mark1 rest -0.127
sum mark1 total -0.164|sum mark1 whole -0.192|sum mark2 rest 0.504|sum mark2 to -0.267|sum mark2 whole -0.361|sum order 012 0.396|sum order 102 -0.291|sum order 120 -0.198
sum ratio -1 -0.316|sum ratio -2 -0.252|sum ratio -4 0.710|sum ratio 1 0.185|sum ratio 2 -0.142|sum ratio 4 0.364|sum reach 0 -0.300|sum reach 1 0.209|sum reach 2 0.303
sum reach 4 -0.175|sum reach 7 -0.359|sum right0 ) -0.134|sum right0 , 0.138|sum right0 . -0.161|sum right0 ; -0.189|sum right0 against 0.462|sum right0 and -0.173
sum right0 and the 0.165|sum right0 for 0.226|sum right0 is 0.178|sum right0 of -0.414|sum right0 of the -0.169|sum right0 on -0.265|sum right0 people 0.185|sum right0 to 0.341
sum right0 votes, 0.142|sum right0 were 0.141|sum right1 ) -0.157|sum right1 , 0.211|sum right1 . 0.293|sum right1 ; -0.140|sum right1 and the 0.191|sum right1 for 0.513
sum right1 from -0.135|sum right1 in 0.212|sum right1 of 0.120|sum right1 people -0.172|sum right1 runs 0.153|sum right1 that -0.136|sum right1 to -0.303|sum right1 votes 0.139
sum right1 were 0.268|sum right1 workers 0.133|sum right2  0.142|sum right2 ) -0.167|sum right2 ), 0.137|sum right2 , or 0.123|sum right2 ; -0.195|sum right2 and -0.255
sum right2 are 0.340|sum right2 for 0.214|sum right2 in the -0.172|sum right2 is 0.131|sum right2 of -0.368|sum right2 of them -0.145|sum right2 on -0.179|sum right2 that 0.220
sum right2 to 0.140|sum right2 with 0.306|sum rivals 0 1.181|sum rivals 1 0.149|sum rivals 3 -0.182|sum rivals 4 -0.397|sum say0 across 0.429|sum say0 after 0.136
sum say0 all -0.231|sum say0 american -0.154|sum say0 and -0.365|sum say0 are 0.269|sum say0 aug -0.151|sum say0 back -0.125|sum say0 balls -0.162|sum say0 beat -0.173
sum say0 been -0.455|sum say0 before -0.167|sum say0 began 0.364|sum say0 best 0.384|sum say0 between 0.396|sum say0 board 0.348|sum say0 bridge -0.252|sum say0 broken 0.392
sum say0 budget 0.598|sum say0 came -0.223|sum say0 can -0.197|sum say0 card -0.175|sum say0 cases 0.247|sum say0 champion -0.224|sum say0 chief -0.258|sum say0 city -0.147
sum say0 closed -0.129|sum say0 confirmed -0.173|sum say0 cost 0.300|sum say0 cough 0.577|sum say0 council -0.168|sum say0 count 0.485|sum say0 counties 0.190
sum say0 counting 0.920|sum say0 county 0.279|sum say0 court 0.197|sum say0 crowd -0.165|sum say0 day -0.160|sum say0 district -0.412|sum say0 drew 0.621|sum say0 earlier -0.253
sum say0 event -0.171|sum say0 fall 0.313|sum say0 fell 0.406|sum say0 final 0.161|sum say0 fined -0.214|sum say0 finished 0.616|sum say0 friday -0.382|sum say0 got -0.321
sum say0 had -0.154|sum say0 handed -0.136|sum say0 have 0.400|sum say0 health -0.153|sum say0 her 0.328|sum say0 his 0.184|sum say0 hit 0.278|sum say0 homes 0.390
sum say0 hospital 0.280|sum say0 house 0.486|sum say0 including -0.155|sum say0 into -0.127|sum say0 involved 0.362|sum say0 its -0.239|sum say0 jan 0.218|sum say0 junior -0.174
sum say0 kevin 0.163|sum say0 lead 0.188|sum say0 left -0.123|sum say0 lives -0.178|sum say0 lost -0.312|sum say0 march 0.197|sum say0 members -0.257|sum say0 men -0.223
sum say0 missed 0.351|sum say0 monday 0.202|sum say0 more -0.231|sum say0 near 0.424|sum say0 needed 1.051|sum say0 new -0.338|sum say0 night -0.593|sum say0 now -0.224
sum say0 off -0.349|sum say0 officials -0.159|sum say0 only 0.208|sum say0 opened 0.328|sum say0 other -0.133|sum say0 outbreak 0.239|sum say0 over -0.157|sum say0 passed -0.127
sum say0 passengers 0.384|sum say0 passes -0.121|sum say0 past -0.277|sum say0 people 0.157|sum say0 per -0.134|sum say0 place -0.241|sum say0 put -0.225|sum say0 record -0.197
sum say0 recovered 0.557|sum say0 residents -0.512|sum say0 riders -0.170|sum say0 road -0.132|sum say0 roads -0.171|sum say0 rose 0.421|sum say0 ruiz 0.145|sum say0 run -0.422
sum say0 runs -0.152|sum say0 same -0.316|sum say0 sat 0.232|sum say0 saturday -0.312|sum say0 school 0.543|sum say0 season 0.347|sum say0 seat 0.231|sum say0 seats -0.150
sum say0 second -0.190|sum say0 sent -0.148|sum say0 she 0.908|sum say0 signed 0.296|sum say0 since -0.171|sum say0 state 0.709|sum say0 states -0.203|sum say0 still -0.130
sum say0 students 0.227|sum say0 sunday 0.677|sum say0 take -0.262|sum say0 takes -0.243|sum say0 that 0.284|sum say0 the 0.259|sum say0 their -0.326|sum say0 them 0.232
sum say0 they -0.373|sum say0 third -0.143|sum say0 this 0.194|sum say0 those 0.767|sum say0 through -0.295|sum say0 thursday -0.249|sum say0 time -0.157|sum say0 told 0.343
sum say0 took 0.217|sum say0 top -0.145|sum say0 total 0.589|sum say0 town -0.135|sum say0 trump -0.304|sum say0 turned 0.141|sum say0 two 0.556|sum say0 under -0.124
sum say0 until -0.154|sum say0 use 0.505|sum say0 vans 0.593|sum say0 vote 0.171|sum say0 voted 0.206|sum say0 votes 0.306|sum say0 was 0.709|sum say0 week 0.368
sum say0 went -0.216|sum say0 were 0.294|sum say0 when -0.143|sum say0 which 0.536|sum say0 who 0.420|sum say0 whom -0.218|sum say0 whooping 0.562|sum say0 win -0.213
sum say0 without 0.314|sum say0 work 0.123|sum say0 workers -0.247|sum say0 world -0.199|sum say0 would 0.659|sum say0 year 0.274|sum say0 years 0.166|sum say0 yesterday -0.257
sum say1 all -0.274|sum say1 are -0.237|sum say1 away 0.538|sum say1 back 0.277|sum say1 before -0.263|sum say1 between 0.204|sum say1 bottle 0.125|sum say1 but -0.210
sum say1 can -0.161|sum say1 cases -0.334|sum say1 champion -0.179|sum say1 charge 0.234|sum say1 chief -0.219|sum say1 city -0.121|sum say1 closed 0.266|sum say1 company -0.162
sum say1 cost -0.121|sum say1 cough -0.209|sum say1 count 0.201|sum say1 counties -0.156|sum say1 county -0.285|sum say1 cut 0.261|sum say1 day -0.140|sum say1 dead 0.249
sum say1 deaths 0.262|sum say1 democrats -0.275|sum say1 did -0.134|sum say1 district 0.257|sum say1 division 0.492|sum say1 down -0.192|sum say1 driving -0.161
sum say1 earlier -0.199|sum say1 end -0.128|sum say1 far -0.166|sum say1 fell -0.167|sum say1 fined -0.257|sum say1 finished 0.221|sum say1 first 0.230|sum say1 for 0.257
sum say1 from -0.399|sum say1 gone -0.224|sum say1 got 0.167|sum say1 ground 0.413|sum say1 had -0.232|sum say1 has 0.273|sum say1 have -0.425|sum say1 health -0.168
sum say1 held 0.239|sum say1 her 0.671|sum say1 his -0.302|sum say1 home -0.165|sum say1 homes -0.142|sum say1 hospital 0.162|sum say1 injured 0.427|sum say1 into -0.171
sum say1 its -0.192|sum say1 jan -0.196|sum say1 john -0.187|sum say1 junior -0.135|sum say1 last -0.390|sum say1 later -0.125|sum say1 lead 0.177|sum say1 left 0.303
sum say1 line -0.144|sum say1 lives 0.822|sum say1 losing -0.179|sum say1 lost 0.498|sum say1 made 0.226|sum say1 make -0.166|sum say1 march -0.173|sum say1 members -0.400
sum say1 monday 0.821|sum say1 moved -0.137|sum say1 needs -0.182|sum say1 night 0.125|sum say1 not 0.224|sum say1 now -0.209|sum say1 number 0.121|sum say1 off -0.160
sum say1 officials -0.159|sum say1 one 0.122|sum say1 only -0.302|sum say1 ordered -0.187|sum say1 other 0.584|sum say1 out -0.333|sum say1 passed 0.210|sum say1 passes 0.123
sum say1 past 0.166|sum say1 per -0.156|sum say1 persons -0.245|sum say1 place -0.234|sum say1 put 0.464|sum say1 race 0.154|sum say1 reached -0.250|sum say1 record -0.121
sum say1 road -0.244|sum say1 room -0.136|sum say1 ruiz -0.125|sum say1 runs 0.226|sum say1 said 0.137|sum say1 same 0.137|sum say1 saturday -0.341|sum say1 saw -0.133
sum say1 school -0.155|sum say1 second 0.163|sum say1 sent -0.259|sum say1 set -0.245|sum say1 she 0.381|sum say1 side 0.691|sum say1 start -0.201|sum say1 still -0.129
sum say1 straight -0.151|sum say1 struggling 0.185|sum say1 students -0.214|sum say1 sunday -0.217|sum say1 take 0.577|sum say1 that 0.342|sum say1 their 0.360
sum say1 there -0.177|sum say1 third -0.149|sum say1 this -0.322|sum say1 those 0.997|sum say1 through -0.139|sum say1 thursday -0.164|sum say1 told -0.266|sum say1 took 0.519
sum say1 top -0.167|sum say1 tuesday -0.145|sum say1 turned -0.351|sum say1 two 0.289|sum say1 under 0.537|sum say1 until -0.155|sum say1 votes 1.279|sum say1 was -0.261
sum say1 wednesday 0.294|sum say1 went -0.374|sum say1 were -0.152|sum say1 when 0.140|sum say1 where 0.754|sum say1 which -0.187|sum say1 who -0.139|sum say1 whom 0.268
sum say1 whooping -0.205|sum say1 will 0.685|sum say1 win -0.146|sum say1 without 0.253|sum say1 won 0.189|sum say1 work -0.128|sum say1 workers 0.217|sum say1 world -0.161
sum say1 would -0.361|sum say1 year -0.514|sum say1 yesterday 0.309|sum say1 youngest -0.208|sum say2 after 0.673|sum say2 against -0.313|sum say2 all -0.175
sum say2 already -0.370|sum say2 also -0.236|sum say2 american -0.190|sum say2 another 0.134|sum say2 attended -0.132|sum say2 balls -0.191|sum say2 beat -0.193
sum say2 been -0.160|sum say2 before -0.338|sum say2 began -0.183|sum say2 best -0.137|sum say2 between -0.221|sum say2 big -0.121|sum say2 boats -0.152|sum say2 boys 0.647
sum say2 brought -0.230|sum say2 but -0.237|sum say2 cases 0.263|sum say2 children 0.162|sum say2 city -0.121|sum say2 could 0.339|sum say2 council -0.153|sum say2 counties -0.125
sum say2 courses -0.169|sum say2 democrats -0.232|sum say2 did 0.917|sum say2 died -0.186|sum say2 dropped -0.151|sum say2 earlier 0.207|sum say2 ended -0.143|sum say2 failed 0.256
sum say2 final -0.156|sum say2 first -0.442|sum say2 floor 0.825|sum say2 for -0.168|sum say2 from -0.227|sum say2 games -0.124|sum say2 girls -0.214|sum say2 got -0.317
sum say2 had -0.387|sum say2 has -0.526|sum say2 have -0.593|sum say2 her 0.318|sum say2 his 0.418|sum say2 homes -0.156|sum say2 hospital 0.412|sum say2 hours -0.152
sum say2 house -0.154|sum say2 including -0.244|sum say2 john -0.294|sum say2 last -0.531|sum say2 league -0.198|sum say2 left 0.439|sum say2 losing 0.281|sum say2 lost -0.202
sum say2 made -0.335|sum say2 march -0.194|sum say2 men 0.358|sum say2 more 0.260|sum say2 needs 0.751|sum say2 new -0.169|sum say2 night 0.141|sum say2 not -0.240
sum say2 now -0.197|sum say2 one 0.178|sum say2 other 0.538|sum say2 out 0.252|sum say2 outbreak -0.130|sum say2 over -0.281|sum say2 people 0.398|sum say2 per -0.125
sum say2 remaining 0.210|sum say2 report -0.173|sum say2 said -0.247|sum say2 saturday -0.212|sum say2 school 0.414|sum say2 second 0.320|sum say2 senior 0.390
sum say2 since -0.125|sum say2 state -0.190|sum say2 states -0.182|sum say2 still 0.365|sum say2 teel 1.631|sum say2 than 0.324|sum say2 that 0.349|sum say2 them -0.552
sum say2 there -0.266|sum say2 third -0.173|sum say2 those -0.270|sum say2 three -0.156|sum say2 time -0.140|sum say2 took -0.217|sum say2 total 0.838|sum say2 trump -0.367
sum say2 turned -0.121|sum say2 two 0.586|sum say2 use 0.250|sum say2 was -0.182|sum say2 were 0.124|sum say2 when -0.299|sum say2 which 0.285|sum say2 who -0.419
sum say2 whom -0.247|sum say2 will -0.350|sum say2 win -0.171|sum say2 with -0.292|sum say2 women 0.443|sum say2 won -0.198|sum say2 would -0.138|sum say2 year 0.192
sum say2 years -0.227|sum side0 -0.261|sum side2 -0.303|sum spread 0 -0.231|sum spread 1 0.339|sum spread 2 -0.639|sum spread 3 0.687|sum spread 4 -0.140|sum spread 7 -0.147
sum the1 -0.396|sum the2 0.286|sum time01 differ -0.242|sum time01 one 0.410|sum time02 differ -0.267|sum time02 one 0.168|sum time12 differ -0.234|sum time12 one -0.177
sum words01 1 -0.242|sum words01 2 -0.479|sum words02 1 -0.469|sum words02 2 0.658|sum words12 1 0.494|sum words12 2 -0.467|total beside01 0.726|total beside12 -0.145
total between12  -0.214|total digits 111 -0.488|total digits 112 -0.341|total digits 121 -0.422|total digits 211 0.423|total digits 212 -0.547|total digits 221 -0.496
total digits 222 0.126|total digits 223 0.174|total digits 232 -0.400|total digits 233 0.313|total digits 311 -0.263|total digits 313 -0.167|total digits 321 0.200
total digits 322 0.698|total digits 331 -0.233|total digits 332 0.955|total digits 333 1.009|total digits 422 -0.147|total digits 444 -0.234|total dimension count -0.288
total dimension money 0.640|total exact0 about -0.195|total exact0 atLeast -0.225|total exact1 about 0.181|total exact1 atLeast -0.289|total exact2 atLeast -0.460
total from0 behind 0.474|total from0 inherited 0.163|total from0 none -0.308|total from1 behind -0.157|total from1 inherited -0.295|total from2 behind -0.244
total from2 inherited 0.195|total gap 12 -0.474|total gap 4 0.552|total gap 7 -0.411|total heads01 agree -0.136|total heads01 differ 0.254|total heads01 none -0.181
total heads01 same -0.245|total heads02 differ -0.258|total heads02 none -0.276|total heads02 one 0.420|total heads12 agree 0.233|total heads12 all -0.184
total heads12 differ -0.133|total heads12 none 0.156|total heads12 one -0.350|total kinds cc -0.343|total kinds hp 0.712|total kinds pc 0.207|total kinds ph -0.250
total kinds pl 1.009|total kinds pp -0.406|total left0  0.133|total left0 in -0.173|total left0 of the -0.137|total left0 reached 0.125|total left0 the 0.318|total left0 with 0.257
total left0 — 0.213|total left1  0.128|total left1 and -0.237|total left1 up 0.160|total left2 ( -0.138|total left2 , 0.128|total left2 and 0.136|total loose 0 0.341
total loose 2 -0.289|total loose 3 0.382|total loose 4 -0.642|total mark0 change -0.344|total mark0 to -0.128|total mark1 from -0.252|total mark1 to -0.149|total mark1 total 0.483
total mark1 whole -0.401|total mark2 change -0.276|total mark2 rest -0.123|total mark2 to -0.454|total mark2 whole -0.245|total order first 0.743|total order last -0.762
total order mid -0.259|total parts 3 0.651|total parts 4 0.166|total parts 5 0.375|total parts 6 -0.781|total parts 7 -0.616|total parts 8 -0.667|total ratio -1 -0.358
total ratio -2 -0.430|total ratio -3 0.194|total ratio 0 0.238|total ratio 2 -0.333|total ratio 3 -0.259|total reach 0 1.168|total reach 1 -0.357|total reach 12 -0.280
total reach 2 0.415|total reach 3 -0.558|total reach 7 -0.412|total right0  -0.219|total right0 , -0.168|total right0 . -0.131|total right0 in 0.162|total right0 of the 0.140
total right1 , -0.261|total right1 . -0.272|total right1 ; -0.200|total right1 and -0.211|total right1 for 0.163|total right1 had 0.171|total right1 of 0.423
total right1 of the 0.426|total right1 were 0.168|total right2 , 0.240|total right2 . -0.129|total right2 ; -0.224|total right2 children 0.191|total right2 had 0.205
total right2 of -0.194|total right2 to 0.123|total rivals 0 0.577|total rivals 1 0.182|total rivals 12 -0.356|total rivals 2 -0.196|total rivals 3 -0.415|total rivals 4 -0.367
total say0 are -0.273|total say0 been -0.273|total say0 before -0.232|total say0 began 0.198|total say0 came 0.316|total say0 cost 0.251|total say0 county 0.199
total say0 deaths 0.359|total say0 first -0.248|total say0 for -0.329|total say0 from 0.209|total say0 had -0.624|total say0 has 0.253|total say0 have -0.207|total say0 his -0.238
total say0 homes 0.160|total say0 into -0.190|total say0 its -0.216|total say0 junior 0.703|total say0 made -0.233|total say0 men -0.148|total say0 minutes -0.131
total say0 more 0.130|total say0 new 0.177|total say0 off -0.253|total say0 one 0.145|total say0 past -0.463|total say0 people -0.138|total say0 police -0.243
total say0 reached 0.357|total say0 residents -0.120|total say0 road -0.164|total say0 sent -0.220|total say0 since 0.263|total say0 state 0.245|total say0 the 0.783
total say0 them -0.199|total say0 there -0.226|total say0 through 0.135|total say0 votes -0.220|total say0 was -0.227|total say0 went -0.445|total say0 were 0.373
total say0 which -0.146|total say0 who -0.273|total say0 will 0.842|total say0 won -0.313|total say0 would 0.461|total say0 year 0.631|total say1 after -0.154|total say1 and -0.376
total say1 are -0.216|total say1 been 0.674|total say1 cases 0.169|total say1 county -0.271|total say1 court -0.129|total say1 dead 0.253|total say1 drew -0.233
total say1 driving 0.399|total say1 first 0.395|total say1 for -0.164|total say1 found 0.181|total say1 from -0.299|total say1 had 0.127|total say1 has -0.357
total say1 last -0.158|total say1 lives -0.134|total say1 lost -0.164|total say1 made 0.392|total say1 men -0.516|total say1 more 0.326|total say1 night 0.221|total say1 off -0.138
total say1 one 0.372|total say1 only 0.345|total say1 passengers -0.257|total say1 points -0.186|total say1 said -0.170|total say1 sent -0.140|total say1 state -0.150
total say1 states -0.130|total say1 that -0.215|total say1 the -0.424|total say1 their -0.196|total say1 them -0.205|total say1 they -0.169|total say1 tuesday 0.199
total say1 votes -0.135|total say1 was -0.373|total say1 went 0.491|total say1 were 0.443|total say1 which -0.179|total say1 who -0.204|total say1 with -0.359
total say1 women 0.193|total say1 won -0.138|total say2 all -0.161|total say2 are -0.218|total say2 but -0.124|total say2 children 0.553|total say2 county -0.202
total say2 drew -0.229|total say2 for -0.565|total say2 from -0.229|total say2 gone 0.252|total say2 has -0.342|total say2 have -0.196|total say2 involved 0.375
total say2 last -0.134|total say2 lost 0.534|total say2 made 0.169|total say2 off -0.326|total say2 one 0.677|total say2 only 0.317|total say2 out -0.151
total say2 passengers 0.196|total say2 patients 0.164|total say2 people -0.145|total say2 said -0.168|total say2 that -0.288|total say2 the -0.329|total say2 their 0.439
total say2 them -0.275|total say2 those -0.202|total say2 took -0.201|total say2 votes 0.138|total say2 was 0.127|total say2 went 0.891|total say2 women -0.356
total say2 won -0.149|total say2 year -0.142|total side0 -0.260|total side1 -0.337|total side2 -0.279|total spread 1 0.229|total spread 12 -0.414|total spread 2 0.277
total spread 3 -0.193|total spread 4 -0.138|total the0 1.140|total the1 -0.170|total the2 -0.377|total time12 none -0.128|total time12 one -0.270|total words01 1 -0.159
total words02 1 -0.479|total words02 2 0.293|whole  0.134|whole beside01 0.504|whole beside12 0.268|whole dimension share 0.763|whole exact0 exact 0.764|whole exact1 exact 1.094
whole exact2 exact 0.526|whole from0 none 1.126|whole from1 none 0.551|whole from2 behind -0.162|whole from2 none -0.415|whole gap 1 0.762|whole heads02 one -0.181
whole heads12 none -0.267|whole kinds pp -1.389|whole kinds ppp 0.399|whole left2  0.244|whole loose 0 -0.418|whole order 210 -0.749|whole order last 0.404|whole parts 3 0.390
whole per0  -0.134|whole ratio -1 -0.133|whole ratio 0 0.232|whole reach 0 1.392|whole say0 the 0.961|whole say2 the 0.251|whole spread 0 0.370|whole time01 none 0.130
whole time02 none -0.516|whole words02 0 0.214|whole words12 0 -0.642
`;
