import { readVerbTable } from '../verb-table.js';
import { conjugateFrench } from './conjugation.js';

const FEELINGS =
  'accord,admiration,amertume,attachement,avis,colère,compassion,condoléances,confiance,conviction,crainte,craintes,déception,' +
  'désaccord,désir,détermination,doute,doutes,émotion,engagement,espoir,espoirs,estime,étonnement,félicitations,fierté,frustration,' +
  'gratitude,hostilité,impatience,indignation,inquiétude,inquiétudes,intention,intérêt,joie,mécontentement,opposition,optimisme,' +
  'point,préférence,préoccupation,préoccupations,reconnaissance,refus,regret,regrets,remerciements,remords,réserves,respect,' +
  'réticences,satisfaction,scepticisme,solidarité,souhait,souhaits,soulagement,soutien,sympathie,tristesse,vœu,vœux,volonté';
const CALLS = 'alerte,appel,avertissement,mise,message,pique,ultimatum';
const CLAIMS =
  'accusation,accusations,allégation,allégations,argument,arguments,critique,critiques,hypothèse,idée,reproche,reproches,' +
  'responsabilité,soupçons,thèse,versions,version';

/** Reporting verbs of French with what may follow them; see `readVerbTable` for the notation. */
const TABLE = `
= convaincu convaincue convaincus convaincues · " that de d' du des
= persuadé persuadée persuadés persuadées · " that de d' du des
= certain certaine certains certaines · " that
= catégorique catégoriques · " that
= formel formelle formels formelles · " that
= confiant confiante confiants confiantes · that
abonder · "
accueillir avec satisfaction · obj
accueillir favorablement · obj
accuser · " adr de d' du des
acquiescer · "
admettre · " that inf obj
adresser · obj=${FEELINGS},${CALLS}
affirmer · " that inf obj
ajouter · " that
alerter · " that sur contre
s'alarmer · " that de d' du des
s'agacer · "
s'amuser · " that de d'
analyser · "
annoncer · " that obj inf
anticiper · that
appeler · " adr à au aux
appeler de ses vœux · obj
appuyer · "
apprendre · "
arguer · " that de d' du des
argumenter · " that
articuler · "
asséner · " that
assurer · " that inf
attester · " that
s'attendre · that à au aux
avancer · " that
avertir · " that
avouer · " that inf obj
s'avouer · adj
balayer · "
blâmer · obj
bougonner · "
charger · adr de d'
certifier · " that
chiffrer · obj à
chuchoter · "
clamer · " that obj
clarifier · that
commenter · "
comparer · obj
compléter · "
concéder · " that obj
conclure · " that à au
condamner · " obj
confesser · " that
confier · " that inf
confirmer · " that obj
conseiller · " that de d' à au aux
considérer · " that obj adj
constater · " that obj
contester · " that obj
continuer · "
contredire · " obj
convenir · " that de d'
craindre · " that obj de d'
crier · " that
s'écrier · "
critiquer · " obj
croire · " that inf
débuter · "
déclarer · " that inf
se déclarer · adj pour contre
décréter · " that
décrire · " obj
décrypter · "
défendre · "
se défendre · " de d'
demander · " that obj de d' à au aux
se demander · " that
démentir · " that inf obj
dénoncer · " that obj
déplorer · " that obj de d'
désapprouver · obj
se désoler · " that de d' du des
détailler · " that
dévoiler · "
dire · " that inf obj=${FEELINGS}
se dire · " that adj
se disculper · "
douter · that de d' du des
écrire · " that
élever la voix · " contre
s'élever · contre
émettre · obj=${FEELINGS},hypothèse
s'emporter · "
encourager · adr à
enchaîner · "
s'engager · " à
enjoindre · à au aux
énoncer · " that
s'énerver · "
s'en prendre · " à au aux
s'enorgueillir · that de d' du des
s'enthousiasmer · "
énumérer · "
s'esclaffer · "
espérer · " that inf obj
estimer · " that inf adj obj
s'étonner · " that de d' du des
évaluer · obj à
évoquer · "
s'excuser · " de d' du des
s'exclamer · "
exhorter · " adr à au aux
exiger · " that obj de d'
expliciter · "
expliquer · " that
s'expliquer · "
exposer · " that
exprimer · obj=${FEELINGS}
s'exprimer · "
exulter · "
faire comprendre · " that
faire connaître · obj=${FEELINGS}
faire état · de d' du des
faire observer · " that
faire part · de d' du des
faire remarquer · " that
faire savoir · " that
faire valoir · " that obj
féliciter · " obj
se féliciter · " that de d' du des
former · obj=vœu,vœux,souhait
formuler · obj=vœu,vœux,souhait,souhaits,demande,critiques,réserves
fulminer · "
fustiger · " obj
garantir · " that inf
glisser · " that
grincer · "
grogner · "
gronder · "
hurler · "
imaginer · " that
implorer · " adr obj de d'
indiquer · " that inf
s'indigner · " that de d' du des
informer · " that adr! de d'
s'inquiéter · " that de d' du des
insinuer · " that
insister · " that sur
s'insurger · " that contre
interroger · "
s'interroger · " sur
intervenir · "
invectiver · "
inviter · " adr à
ironiser · " sur
juger · " that adj obj
jurer · " that inf de d'
justifier · "
se justifier · "
lâcher · "
laisser entendre · " that
se lamenter · " that sur de d'
lancer · " obj=${CALLS}
louer · obj
maintenir · " that
manifester · obj=${FEELINGS}
marteler · " that
menacer · " de d'
mentionner · " that obj
mettre en avant · " obj
mettre en cause · " obj
mettre en doute · obj
mettre en exergue · obj
mettre en garde · " that contre obj
mettre en lumière · obj
mettre l'accent · sur
murmurer · " that
nier · " that inf obj neg
noter · " that obj
nuancer · "
objecter · " that
observer · " that
s'offusquer · " that de d' du des
ordonner · " that
s'opposer · à au aux
partager · obj=${FEELINGS}
penser · " that inf
pester · " contre
philosopher · "
plaider · " that pour en
se plaindre · " that de d' du des
plaisanter · "
pointer · " that obj
pointer du doigt · " obj
poster · "
poursuivre · "
préciser · " that
préconiser · " that obj de d'
prédire · " that obj
présenter · obj=condoléances,excuses,vœux,félicitations,regrets
presser · adr de d'
pressentir · that
prétendre · " that inf
prévenir · " that
prévoir · " that
prier · adr de d'
proclamer · " that obj
promettre · " that obj de d'
prôner · " obj
se prononcer · pour contre en
pronostiquer · " that obj
prophétiser · "
proposer · " that obj de d' à
protester · " that contre
qualifier · " obj de d'
questionner · "
raconter · " that inf
railler · " obj
rapporter · " that
rappeler · " that obj
rassurer · " that sur
réaffirmer · " that obj inf
réagir · "
récapituler · "
parler · "
réclamer · " that obj
recommander · " that obj de d'
reconnaître · " that inf obj
récuser · " obj
rectifier · "
temporiser · "
corriger · "
redire · " that obj=${FEELINGS}
redouter · " that obj de d'
réfuter · " that obj
regretter · " that obj de d'
réitérer · " that obj
rejeter · " obj=${CLAIMS}
se réjouir · " that de d' du des
relater · " that
relativiser · "
relever · " that
remarquer · " that
remercier · " obj
renchérir · " that
rendre hommage · " à au aux
répéter · " that obj=${FEELINGS}
répliquer · " that
répondre · " that
reprendre · "
reprocher · " à au aux
résumer · "
rétorquer · " that
révéler · " that
revendiquer · "
ricaner · "
riposter · " that
rire · "
saluer · " obj
sermonner · "
signaler · " that obj
signifier · that
sommer · adr de d'
se souvenir · " that de d' du des
souffler · " that
souhaiter · " that inf obj
souligner · " that obj
soupirer · "
sourire · "
soutenir · " that inf
spécifier · " that
stigmatiser · obj
suggérer · " that obj de d' à
supplier · " adr de d'
supposer · " that
surenchérir · "
tacler · " obj
se targuer · that de d'
taxer · obj de d'
témoigner · " that obj=${FEELINGS}
tempérer · "
tempêter · "
tirer la sonnette d'alarme · " sur
tonner · "
trancher · "
trouver · " that
tweeter · " that
vanter · " obj
se vanter · " that de d'
vilipender · obj
vitupérer · " contre
exclure · that obj de d' neg
cacher · " neg
se dédouaner · "
s'émouvoir · de d' du des
s'étrangler · "
s'impatienter · "
s'alarmer · "
se rassurer · "
se rappeler · " that
se défausser · sur
se ranger · à
se rebiffer · "
conjurer · adr de d'
haranguer · "
prendre position · pour contre en
donner l'alerte · " sur
`;

/** Every form of the reporting verbs of French. */
export const reportingVerbs = readVerbTable(TABLE, conjugateFrench, ['se', "s'"]);
