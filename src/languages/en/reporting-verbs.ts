import { readVerbTable } from '../verb-table.js';
import { conjugateEnglish } from './conjugation.js';

const FEELINGS =
  'admiration,alarm,anger,apologies,appreciation,approval,belief,commitment,concern,concerns,condolences,confidence,congratulations,' +
  'conviction,desire,determination,disappointment,disapproval,dismay,doubt,doubts,fear,fears,frustration,gratitude,hope,hopes,' +
  'indignation,intention,interest,misgivings,opposition,optimism,outrage,pessimism,pride,readiness,regret,regrets,reservations,' +
  'respect,sadness,satisfaction,scepticism,skepticism,shock,solidarity,sorrow,support,surprise,sympathy,thanks,unease,view,views,' +
  'willingness,wish,wishes,worry,worries';
const CALLS = 'alarm,appeal,apology,call,demand,plea,rebuke,threat,ultimatum,warning,warnings';
const CLAIMS =
  'accusation,accusations,allegation,allegations,argument,arguments,assertion,assertions,charge,charges,claim,claims,comparison,' +
  'comparisons,criticism,criticisms,idea,notion,suggestion,suggestions';

/** Reporting verbs of English with what may follow them; see `readVerbTable` for the notation. */
const TABLE = `
= adamant · " that
= confident convinced certain sure · that
= hopeful optimistic · that
= concerned worried afraid · that
= clear · that!
accept · that!
accuse · " adr obj of
acknowledge · " that obj
add · " that
admit · " that obj to
advise · " that adr inf against
advocate · " obj for
affirm · " that obj
agree · " that!
allege · " that
announce · " that obj
answer · " that!
apologise · " for to
apologize · " for to
anticipate · that
appeal · " for to
applaud · " obj
argue · " that for against
ask · " that adr inf for
assert · " that obj
assume · that?
assure · " that adr!
beg · " adr inf for
attribute · obj
aver · " that
begin · "
believe · " that in
bemoan · obj
bet · that
blame · " adr for on
blast · " obj
boast · " that of about
brag · " that of about
brand · pred
call · " pred for on upon
call out · obj
caution · " that adr against
castigate · " obj
celebrate · "
characterise · " obj
characterize · " obj
charge · " that!
chide · " obj
chuckle · "
claim · " that? inf obj=responsibility,victory,credit
clarify · " that
comment · " that
commend · " obj
compare · obj
complain · " that of about
concede · " that obj
conclude · " that
concur · " that with
condemn · " obj
confess · " that to
confirm · " that obj
congratulate · " obj
consider · that!
contend · " that
continue · "
convey · obj=${FEELINGS}
counter · " that!
credit · obj
criticise · " obj
criticize · " obj
cry · " that
decry · " obj
declare · " that
defend · " obj=approach,choice,choices,cuts,deal,decision,decisions,handling,law,measure,measures,move,plan,plans,policy,project,record,reform,response,ruling,strategy
demand · " that obj inf
denounce · " obj
deny · " that obj
deplore · " obj
describe · " obj
detail · "
disagree · " that with
disclose · " that!
dismiss · " obj
dispute · " that? obj
doubt · " that? obj
dub · pred
echo · "
elaborate · "
emphasise · " that obj
emphasize · " that obj
encourage · adr inf
enjoin · adr inf
envisage · that
enthuse · "
estimate · " that obj
exclaim · " that
exhort · adr inf
expect · " that?
explain · " that
express · obj=${FEELINGS}
extend · obj=${FEELINGS}
extol · obj
fear · " that?
feel · " that?
find · that!
forecast · " that! obj
foresee · " that
fume · "
give assurance · that
give assurances · that
give an assurance · that
go on · "
grin · "
groan · "
grumble · " that about
guarantee · " that?
gush · "
hail · " obj
highlight · " that obj
hint · " that at
hit back · " at
hit out · " at against
hold · that!
hope · " that inf for
imagine · " that?
intimate · that
implore · " adr inf
imply · " that!
indicate · " that!
inform · adr! that of
insist · " that on
interject · "
invite · adr inf
issue · obj=${CALLS}
joke · " that
label · pred
lambast · " obj
lament · " that obj
lash out · " at against
laud · " obj
laugh · "
liken · obj
maintain · " that
make clear · " that
make the case · " that for
make the point · " that
mention · " that! obj
murmur · "
muse · " that
mutter · "
note · " that! obj
object · " that! to
observe · " that!
offer · " obj=${FEELINGS}
opine · " that
oppose · "
pay tribute · " to
posit · that
plead · " for with that adr inf
pledge · " that inf obj
point out · " that
portray · obj
post · "
praise · " obj
predict · " that obj
press · " for
proclaim · " that obj
promise · " that inf obj adr
propose · " that obj inf
protest · " that!
push back · " against
question · " obj=authority,claim,claims,commitment,competence,credibility,decision,effectiveness,fairness,honesty,impartiality,independence,integrity,judgment,legality,legitimacy,logic,motive,motives,need,policy,rationale,role,sincerity,timing,use,validity,value,wisdom
query · " that obj=credibility,decision,legality,motives,need,timing,validity,value,wisdom
quip · " that
raise · obj=${FEELINGS},${CALLS},objections,objection
rail · " against at
reaffirm · " that obj
reason · " that
reassert · that obj
reassure · " that adr!
rebuff · obj=${CLAIMS}
rebuke · obj
rebut · obj
recall · " that! obj
reckon · " that
recommend · " that obj
recount · " that
refute · " that obj
regret · " that obj
reiterate · " that obj
reject · " obj=${CLAIMS}
relate · "
remark · " that
remember · " that?
remind · " adr! that of
repeat · " that
reply · " that!
report · " that!
reprimand · obj
request · " that obj
respond · " that!
retort · " that
reveal · " that!
rule out · obj neg
rule · that!!
salute · " obj
say · " that
scoff · "
scream · "
shoot back · "
shout · "
shrug · "
sigh · "
signal · " that!
slam · " obj
smile · "
snap · "
speak · "
speak out · " against
specify · " that!
speculate · " that
state · " that
stipulate · that!
stress · " that obj
submit · that!
suggest · " that obj
summarise · "
summarize · "
suspect · " that
swear · " that inf
take aim · " at
tell · " adr! that inf
testify · " that! to
task · adr inf
thank · " obj
think · " that
threaten · " inf
tout · obj
tweet · " that
underline · " that obj
underscore · " that obj
urge · " adr inf that obj
view · pred
vent · "
vow · " that inf obj
voice · obj=${FEELINGS},${CALLS},objections,objection
warn · " that adr of against about
welcome · " obj
whisper · "
wonder · " that
worry · " that about
wish · that
write · " that
yell · "
`;

/** Every form of the reporting verbs of English. */
export const reportingVerbs = readVerbTable(TABLE, conjugateEnglish, []);
