import { fold } from '../../text/fold.js';
import type { OrganisationForm, PeopleLexicon } from '../grammar/people.js';
import { phraseTable, words } from '../words.js';
import { elisions } from './elisions.js';

const masculine = `ministère gouvernement parlement sénat conseil comité office syndicat parti fonds institut tribunal parquet
département groupe centre bureau collectif cabinet secrétariat observatoire laboratoire hôpital musée journal quotidien magazine
hebdomadaire club réseau mouvement pentagone kremlin trésor service haut-commissariat consulat front bloc consortium patronat
cartel état-major congrès élysée programme barreau conglomérat constructeur fabricant exploitant opérateur distributeur`;
const feminine = `assemblée commission agence organisation union fédération association banque fondation université école cour police
gendarmerie armée préfecture mairie municipalité région entreprise société compagnie firme usine direction autorité ong coalition
alliance ambassade présidence chancellerie maison-blanche diplomatie opposition majorité délégation mission chaîne radio équipe
église confédération chambre ligue caisse régie marine procuration métropole croix-rouge division coopérative mutuelle plateforme
presse télévision commune ville province collectivité communauté papeterie manufacture`;

const list = (gender: OrganisationForm['gender'], nouns: string): [string, OrganisationForm][] =>
  nouns.split(/\s+/).map((noun) => [noun, { lemma: fold(noun), gender }]);

const international = `ONU,Nations unies,Organisation des Nations unies,UE,Union européenne,Commission européenne,Parlement européen,
Conseil européen,Conseil de l'Europe,Union africaine,UA,CEDEAO,Cédéao,OTAN,Otan,OMS,Organisation mondiale de la santé,FMI,
Fonds monétaire international,Banque mondiale,OMC,Organisation mondiale du commerce,OIT,UNESCO,UNICEF,HCR,PAM,
Programme alimentaire mondial,FAO,AIEA,ONUDC,ONUSIDA,Interpol,Europol,Eurojust,CPI,Cour pénale internationale,CIJ,
Cour internationale de justice,CEDH,Cour européenne des droits de l'homme,CJUE,Cour de justice de l'Union européenne,BCE,
Banque centrale européenne,BEI,BERD,BAD,Banque africaine de développement,OCDE,OSCE,ASEAN,ANASE,OPEP,Opep,Ligue arabe,CICR,
Croix-Rouge,Comité international de la Croix-Rouge,Médecins sans frontières,MSF,Amnesty International,Human Rights Watch,Greenpeace,
WWF,OIF,Francophonie,Organisation internationale de la francophonie,G7,G20,CIO,FIFA,Fifa,UEFA,OIM,PNUD,PNUE,UIT,OMPI,ONUSIDA,
Secrétariat général des Nations unies,Assemblée générale des Nations unies,Conseil de sécurité,Reporters sans frontières,RSF,Oxfam,Frontex`;

/** Organisations in French. */
export const organisations: PeopleLexicon['organisations'] = {
  nouns: phraseTable([...list('m', masculine), ...list('f', feminine)], elisions),
  international: phraseTable(
    international.split(/,\s*/).map((name): [string, string] => [name, name]),
    elisions,
  ),
  words: words(
    `sa sas sarl gmbh ltd inc corp plc ag nv spa international mondiale group holding press news media tv presse énergie airlines
    télévisions telecom bank watch industries papier paper motors systems technologies solutions partners capital institute university foundation council center bank college federation association agency company fund inter télécom`,
  ),
};
