import { fold } from '../../text/fold.js';
import type { OrganisationForm, PeopleLexicon } from '../grammar/people.js';
import { listNamedBodies, phraseTable, words } from '../words.js';
import { elisions } from './elisions.js';

const masculine = `ministère gouvernement parlement sénat conseil comité office syndicat parti fonds institut tribunal parquet
département groupe centre bureau collectif cabinet secrétariat observatoire laboratoire hôpital musée journal quotidien magazine
hebdomadaire club réseau mouvement pentagone kremlin trésor service haut-commissariat consulat consortium patronat
cartel état-major congrès élysée barreau conglomérat constructeur fabricant exploitant opérateur distributeur`;
const feminine = `assemblée commission agence organisation union fédération association banque fondation université école cour police
gendarmerie armée préfecture mairie municipalité région entreprise société compagnie firme usine direction autorité ong coalition
alliance ambassade présidence chancellerie maison-blanche diplomatie opposition majorité délégation mission chaîne radio équipe
église confédération chambre ligue caisse régie métropole croix-rouge division coopérative mutuelle plateforme
presse télévision commune ville province collectivité communauté papeterie manufacture`;

const list = (gender: OrganisationForm['gender'], nouns: string): [string, OrganisationForm][] =>
  nouns.split(/\s+/).map((noun) => [noun, { lemma: fold(noun), gender }]);

/** Organisations known under several names, by an id that is the same in all languages. */
const international = `un=ONU|Nations unies|Organisation des Nations unies
eu=UE|Union européenne
au=Union africaine|UA
nato=OTAN|Otan
who=OMS|Organisation mondiale de la santé
imf=FMI|Fonds monétaire international
wto=OMC|Organisation mondiale du commerce
wb=Banque mondiale
ec=Commission européenne
ecowas=CEDEAO|Cédéao
icc=CPI|Cour pénale internationale
icj=CIJ|Cour internationale de justice
ecb=BCE|Banque centrale européenne
unodc=ONUDC|Office des Nations unies contre la drogue et le crime
icrc=CICR|Comité international de la Croix-Rouge
wfp=PAM|Programme alimentaire mondial
unhcr=HCR
iaea=AIEA`;

/** Others. */
const others = `Parlement européen|Conseil européen|Conseil de l'Europe|OIT|UNESCO|UNICEF|FAO|ONUSIDA|Interpol|Europol|Eurojust|CEDH
Cour européenne des droits de l'homme|CJUE|Cour de justice de l'Union européenne|BEI|BERD|BAD
Banque africaine de développement|OCDE|OSCE|ASEAN|ANASE|OPEP|Opep|Ligue arabe|Croix-Rouge|Médecins sans frontières
MSF|Amnesty International|Human Rights Watch|Greenpeace|WWF|OIF|Francophonie
Organisation internationale de la francophonie|G7|G20|CIO|FIFA|Fifa|UEFA|OIM|PNUD|PNUE|UIT|OMPI
Secrétariat général des Nations unies|Assemblée générale des Nations unies|Conseil de sécurité
Reporters sans frontières|RSF|Oxfam|Frontex`;

/** Organisations in French. */
export const organisations: PeopleLexicon['organisations'] = {
  nouns: phraseTable([...list('m', masculine), ...list('f', feminine)], elisions),
  international: phraseTable(
    [...listNamedBodies(international), ...others.split(/[|\n]/).map((name): [string, string] => [name, fold(name)])],
    elisions,
  ),
  publicNouns: words(
    `ministere gouvernement parlement senat tribunal parquet prefecture mairie municipalite cour police gendarmerie armee presidence
    commune departement cabinet douane douanes etat-major primature`,
  ),
  administrations: words(
    'comite conseil agence office direction autorite service centre bureau assemblee commission institut',
  ),
  publicAdjectives: words(
    `national nationale provincial provinciale regional regionale municipal municipale departemental departementale communal
    communale populaire federal federale judiciaire cantonal cantonale prefectoral prefectorale`,
  ),
  adjectives: words(
    'nationale national civile civil judiciaire municipale populaire royale royal presidentielle republicaine centrale federale maritime',
  ),
  general: words('organisation ong association societe entreprise compagnie firme groupe exploitant constructeur'),
  words: words(
    `sa sas sarl gmbh ltd inc corp plc ag nv spa international mondiale group holding press news media tv presse énergie airlines
    télévisions telecom bank watch industries papier paper motors systems technologies solutions partners capital institute university foundation council center bank college federation association agency company fund inter télécom`,
  ),
};
